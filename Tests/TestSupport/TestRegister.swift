package import Registry
package import SQLiteStore

/// A register of its own for one test, in a folder that goes with it.
package final class TestRegister: Sendable {
  package static let identity = RecordID(high: 0x0196_0000_0000_7000, low: 0x8000_0000_0000_0001)
  /// What the tiny catalogue asks.
  package static let requirements = ["9.1-2-1-d-08", "9.1-2-1-e", "9.1-3-1-b"]

  package let folder: TemporaryFolder
  package let path: String
  package let clock: FixedClock
  package let context: RegisterContext
  package let store: SQLiteStore
  package let register: Register

  /// - Parameters:
  ///   - requirements: what the adopted catalogue asks; empty: none is adopted.
  ///   - catalogue: its content, in whatever form the test needs.
  package init(
    clock: FixedClock = FixedClock(), seed: UInt64 = 1, requirements: [String] = TestRegister.requirements,
    catalogue: JSONObject = [:]
  ) throws {
    folder = try TemporaryFolder()
    path = folder.path("register.db")
    self.clock = clock
    let context = RegisterContext(
      now: { clock.now }, random: SeededRandom.pairs(seed: seed), operatingSystemUser: "tester")
    self.context = context
    try SQLiteStore.create(at: path, registry: TestRegister.identity) { writer in
      let transaction = try Register.found(
        writer: writer, context: context, act: Act(command: "init"), program: "daicho 0.0.0")
      guard !requirements.isEmpty else { return }
      try transaction.add(
        .catalogue,
        [
          "number": "test", "version": "1", "requirements": .array(requirements.map(JSONValue.string)),
          "catalogue": .object(catalogue),
        ])
    }
    store = try SQLiteStore(opening: path)
    register = Register(store: store, context: context)
  }

  /// Records in one transaction, under the command `test`.
  package func record<Value: Sendable>(
    as officer: RecordID? = nil, _ body: @Sendable (RegisterTransaction) throws -> Value
  ) async throws -> Value {
    try await register.record(Act(command: "test", officer: officer), body)
  }

  /// The same of facts about the past, under the command `record`.
  package func fact<Value: Sendable>(
    _ body: @Sendable (RegisterTransaction) throws -> Value
  ) async throws -> Value {
    try await register.record(Act(command: "record", nature: .fact), body)
  }

  package func read<Value: Sendable>(
    _ body: @Sendable (any RegisterReading) throws -> Value
  ) async throws -> Value {
    try await store.read(body)
  }

  /// A contract with no more than it must have, and `fields`.
  @discardableResult
  package func addContract(_ number: String, _ fields: JSONObject = [:]) async throws -> RecordID {
    let body = fields.merging(["number": .string(number), "title": .string("件名 \(number)")]) { mine, _ in mine }
    return try await record { try $0.add(.contract, body) }
  }

  @discardableResult
  package func addOfficer(_ number: String = "1001", name: String = "飯塚 花子") async throws -> RecordID {
    try await record { try $0.add(.officer, ["number": .string(number), "name": .string(name)]) }
  }
}
