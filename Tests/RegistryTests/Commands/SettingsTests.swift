import Registry
import TestSupport
import Testing

@Suite struct SettingsTests {
  private let test: TestRegister

  init() throws { test = try TestRegister() }

  private func value(_ key: Setting.Key, at sequence: Int64? = nil) async throws -> String? {
    try await test.read { try $0.setting(key, at: try sequence ?? $0.head().sequence)?.value }
  }

  @Test func aSettingIsAddedThenReplaced() async throws {
    #expect(try await value(.organizationName) == nil)
    #expect(try await test.record { try $0.setSetting(.organizationName, "飯塚市") })
    let first = try await test.read { try $0.head().sequence }
    #expect(try await test.record { try $0.setSetting(.organizationName, "福岡県飯塚市") })
    #expect(try await value(.organizationName) == "福岡県飯塚市")
    #expect(try await value(.organizationName, at: first) == "飯塚市")
    let head = try await test.read { try $0.head() }
    #expect(try await test.record { try $0.setSetting(.organizationName, "福岡県飯塚市") } == false)
    #expect(try await test.read { try $0.head() } == head)
  }

  @Test func theOfficerIsThereAndKeptByID() async throws {
    await #expect(throws: RegisterError.unknownRecord(.officer, number: "1001")) {
      try await test.record { _ = try $0.setSetting(.officer, "1001") }
    }
    let officer = try await test.addOfficer("1001")
    try await test.record { _ = try $0.setSetting(.officer, "1001") }
    #expect(try await value(.officer) == officer.description)
  }

  @Test func theLanguageIsOneOfTwo() async throws {
    try await test.record { _ = try $0.setSetting(.language, "en") }
    #expect(try await value(.language) == "en")
    for wrong in ["fr", "", "EN"] {
      let error = await #expect(throws: RegisterError.self) {
        try await test.record { _ = try $0.setSetting(.language, wrong) }
      }
      #expect(error?.code == "value-malformed")
    }
  }

  @Test func theCatalogueAdoptedLastIsFound() async throws {
    func adopted(at sequence: Int64) async throws -> JSONValue? {
      try await test.read { try $0.adoptedCatalogue(at: sequence)?["version"] }
    }
    let body: JSONObject = [
      "number": "other", "version": "1", "requirements": .array(["1"]), "catalogue": .object([:]),
    ]
    let other = try await test.record { try $0.add(.catalogue, body.merging(["version": "2"]) { $1 }) }
    try await test.record { transaction in
      let first = try transaction.record(.catalogue, number: "test")
      try transaction.edit(first, ["version": "3"], effect: .change(from: transaction.today))
    }
    try await test.record { _ = try $0.edit(other, ["version": "4"], effect: .correction) }
    #expect(try await adopted(at: 0) == nil)
    #expect(try await adopted(at: 1) == nil)
    for (sequence, version) in [(2, "1"), (3, "2"), (4, "3"), (5, "4"), (99, "4")] as [(Int64, String)] {
      #expect(try await adopted(at: sequence) == .string(version), "@\(sequence)")
    }
  }

  @Test func requirementsKeepTheirShortNumbers() async throws {
    let before = try await test.read { try $0.requirementCodes() }
    #expect(before == [1: "9.1-2-1-d-08", 2: "9.1-2-1-e", 3: "9.1-3-1-b"])
    try await test.record { transaction in
      let record = try transaction.record(.catalogue, number: "test")
      try transaction.edit(
        record, ["requirements": .array(["9.1-9", "9.1-2-1-e"])], effect: .correction)
    }
    let after = try await test.read { try $0.requirementCodes() }
    #expect(after == before.merging([4: "9.1-9"]) { $1 })
  }
}
