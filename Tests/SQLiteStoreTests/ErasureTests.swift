import Foundation
import GRDB
import Registry
import TestSupport
import Testing

@testable import SQLiteStore

/// What was redacted must be gone from the bytes on disk, not only from queries.
@Suite struct ErasureTests {
  private static let secrets = ["HIMITSU-NUMBER-4711", "ひみつの件名", "ひみつの備考"]

  private let test: TestRegister
  private let officer: RecordID

  init() async throws {
    test = try TestRegister()
    officer = try await test.addOfficer()
    try await addNeighbours(0..<200)
    let note = String(repeating: Self.secrets[2], count: 2000)
    let contract = try await test.addContract(
      Self.secrets[0], ["title": .string(Self.secrets[1]), "note": .string(note)])
    // Pages split and cells move: copies stay behind in the slack of pages.
    try await addNeighbours(200..<1200)
    try await test.record {
      _ = try $0.edit(contract, ["number": "C-X", "title": "件名", "note": nil], effect: .correction)
    }
  }

  private func addNeighbours(_ numbers: Range<Int>) async throws {
    try await test.record { transaction in
      for number in numbers {
        let scattered = String(number * 7919 % 10_007, radix: 36)
        try transaction.add(.contract, ["number": .string("HIMITSU-\(scattered)"), "title": "件名"])
      }
    }
  }

  /// The secrets that stand in any file beside the register, its logs included.
  private func found() throws -> [String] {
    var found: Set<String> = []
    for name in try FileManager.default.contentsOfDirectory(atPath: test.folder.path) {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: test.folder.path(name)))
      for secret in Self.secrets where bytes.range(of: Data(secret.utf8)) != nil { found.insert(secret) }
    }
    return found.sorted()
  }

  @Test func redactedBytesAreGoneFromTheFiles() async throws {
    #expect(try found() == Self.secrets.sorted())
    try await test.record(as: officer) { try $0.redact(204, reason: "本人の求め") }
    #expect(try found().isEmpty)
    let verification = try test.store.verify()
    #expect(verification.holds)
    #expect(verification.redacted == 1)
    #expect(try test.store.projectionDigests().allSatisfy { $0.stored == $0.rebuilt })
  }

  @Test func aReaderInTheWayIsSaidAndRebuildingFinishes() async throws {
    let impatient = try SQLiteStore(opening: test.path, patience: 0.05)
    let register = Register(store: impatient, context: test.context)
    let other = try SampleHistory.raw(test.path)
    try await other.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN; SELECT count(*) FROM journal")
    }
    await #expect(throws: StoreError.erasedBytesRemain(path: test.path)) {
      try await register.record(Act(command: "journal redact", officer: officer)) {
        try $0.redact(204, reason: "本人の求め")
      }
    }
    #expect(try await impatient.read { try $0.entry(204)?.content } == nil)
    #expect(try found() == Self.secrets.sorted())
    try await other.writeWithoutTransaction { try $0.execute(sql: "COMMIT") }
    try impatient.rebuild()
    #expect(try found().isEmpty)
    #expect(try impatient.verify().holds)
  }
}
