import GRDB
import Registry
import TestSupport
import Testing

@testable import SQLiteStore

@Suite struct ConcurrencyTests {
  @Test func twoWritersTakeTurns() async throws {
    let test = try TestRegister()
    let second = try SQLiteStore(opening: test.path)
    let registers = [test.register, Register(store: second, context: test.context)]
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<40 {
        group.addTask {
          try await registers[number % 2].record(Act(command: "test")) { transaction in
            for part in 0..<3 { try transaction.add(.section, ["number": .string("\(number)-\(part)"), "name": "課"]) }
          }
        }
      }
      try await group.waitForAll()
    }
    let verification = try second.verify()
    #expect(verification.holds)
    #expect(verification.entries == 2 + 120)
    let batches = try await test.read { reader in
      var batches: [Int64: Int] = [:]
      try reader.entries(from: 3, through: .max) { entry in
        batches[entry.batch, default: 0] += 1
        return true
      }
      return batches
    }
    #expect(batches.count == 40 && batches.values.allSatisfy { $0 == 3 })
  }

  @Test func aWriterInTheWayIsSaid() async throws {
    let test = try TestRegister()
    let impatient = try SQLiteStore(opening: test.path, patience: 0.05)
    let other = try SampleHistory.raw(test.path)
    try await other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
    let register = Register(store: impatient, context: test.context)
    await #expect(throws: StoreError.busy(path: test.path)) {
      try await register.record(Act(command: "test")) { _ = try $0.add(.section, ["number": "1", "name": "課"]) }
    }
    // Reading goes on.
    #expect(try await impatient.read { try $0.head().sequence } == 2)
    try await other.writeWithoutTransaction { try $0.execute(sql: "COMMIT") }
    try await register.record(Act(command: "test")) { _ = try $0.add(.section, ["number": "1", "name": "課"]) }
  }

  @Test func aReaderSeesOneState() async throws {
    let test = try TestRegister()
    let second = try SQLiteStore(opening: test.path)
    let heads = try await second.queue.read { db in
      let transaction = Transaction(db: db, registry: test.store.registry)
      let before = try transaction.head()
      try test.store.queue.write { try $0.execute(sql: "UPDATE journal SET command = 'x' WHERE sequence = 1") }
      let command = try String.fetchOne(db, sql: "SELECT command FROM journal WHERE sequence = 1")
      return (before, try transaction.head(), command)
    }
    #expect(heads.0 == heads.1)
    #expect(heads.2 == "init")
  }
}
