import Registry
import TestSupport
import Testing
import TextForms

/// A register with the catalogue of the city, two vendors and a contract R-1 with the first that gives important
/// information.
struct RuleBench {
  let test: TestRegister
  let vendors: [RecordID]
  let contract: RecordID

  init(_ fields: JSONObject = ["givesImportantInformation": true]) async throws {
    let test = try TestRegister(requirements: [])
    self.test = test
    let catalogue = try Catalogues.iizuka()
    _ = try await test.record { try $0.adopt(catalogue) }
    let vendors = try await test.record { transaction in
      try ["甲", "乙"].enumerated().map { index, name in
        try transaction.add(.vendor, ["number": .string("V-\(index + 1)"), "name": .string("株式会社\(name)")])
      }
    }
    self.vendors = vendors
    contract = try await test.addContract(
      "R-1",
      fields.merging([
        "vendor": .string(vendors[0].description), "signed": "2026-04-01", "start": "2026-04-01", "end": "2027-03-31",
      ]) { mine, _ in mine })
  }

  @discardableResult
  func add(
    _ kind: RecordKind, _ body: JSONObject, _ nature: Act.Nature = .act
  ) async throws -> RecordID {
    try await test.register.record(Act(command: "test", nature: nature)) { try $0.add(kind, body) }
  }

  func edit(
    _ record: RecordID, _ changes: RegisterTransaction.Changes, _ effect: RegisterTransaction.Effect = .correction,
    _ nature: Act.Nature = .act
  ) async throws {
    try await test.register.record(Act(command: "test", nature: nature)) {
      _ = try $0.edit(record, changes, effect: effect)
    }
  }

  @discardableResult
  func nda(_ fields: JSONObject, _ number: String = "N-1", of vendor: Int = 0) async throws -> RecordID {
    try await add(
      .nda,
      fields.merging(["number": .string(number), "vendor": .string(vendors[vendor].description)]) { mine, _ in mine })
  }

  @discardableResult
  func give(
    _ number: String = "E-1", on day: String, to subject: RecordID? = nil, _ fields: JSONObject = [:],
    _ nature: Act.Nature = .act
  ) async throws -> RecordID {
    try await add(.event, handOver(number, on: day, to: subject, fields), nature)
  }

  func handOver(_ number: String, on day: String, to subject: RecordID? = nil, _ fields: JSONObject = [:]) -> JSONObject
  {
    fields.merging([
      "number": .string(number), "kind": "handOver", "subject": .string((subject ?? contract).description),
      "on": .string(day),
    ]) { mine, _ in mine }
  }

  /// The codes of the breaches by which an act is refused; nil: it went through.
  func refusal(_ act: () async throws -> Void) async throws -> [Breach]? {
    let head = try await test.read { try $0.head() }
    do {
      try await act()
      return nil
    } catch RegisterError.refused(_, _, let breaches) {
      #expect(try await test.read { try $0.head() } == head)
      return breaches
    }
  }
}
