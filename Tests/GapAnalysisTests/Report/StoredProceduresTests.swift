import GapAnalysis
import Registry
import Requirements
import TestSupport
import Testing
import TextForms

/// Documents of services from the journal through the store to the verdict.
@Suite struct StoredProceduresTests {
  private let test: TestRegister
  private let services: [RecordID]

  init() async throws {
    let test = try await SampleRegister.empty(try Catalogues.iizuka())
    self.test = test
    services = try await test.record { transaction in
      try ["S-1", "S-2"].map { number in
        try transaction.add(
          .cloudService,
          [
            "number": .string(number), "name": "電子申請", "confidentiality": "2", "useStart": "2026-04-01",
            "procedures": .array(["障害復旧手順書"]),
          ])
      }
    }
  }

  private func status(_ id: String, of subject: String, on day: String) async throws -> Status? {
    var query = GapQuery(asOf: date(day))
    query.requirements = [RequirementID(rawValue: id)]
    query.subjects = [subject]
    query.statuses = Set(Status.allCases)
    return try await test.read { [query] in try GapReporter.report(query, from: $0).lines.first?.status }
  }

  private func names(_ places: Int...) -> JSONValue {
    .array(places.map { .string(services[$0].description) })
  }

  @Test func countsForTheServicesThatItNamesAndFromTheDayOnWhichItNamesThem() async throws {
    let procedure = try await test.record { [services = names(0)] transaction in
      try transaction.add(
        .regulation,
        [
          "number": "G-1", "title": "障害復旧手順書", "inForceFrom": "2026-03-20", "services": services,
          "fulfils": .array(["9.3A-6-3-c", "9.3A-7-4"]),
        ])
    }
    #expect(try await status("9.3A-6-3-c", of: "S-1", on: "2026-05-01") == .satisfied)
    #expect(try await status("9.3A-7-4", of: "S-1", on: "2026-05-01") == .satisfied)
    // Titles written in the service itself show nothing.
    #expect(try await status("9.3A-6-3-a", of: "S-1", on: "2026-05-01") == .unconfirmed)
    #expect(try await status("9.3A-6-3-c", of: "S-2", on: "2026-05-01") == .unconfirmed)
    try await test.record { [services = names(1)] in
      _ = try $0.edit(procedure, ["services": services], effect: .change(from: date("2026-06-01")))
    }
    #expect(try await status("9.3A-6-3-c", of: "S-1", on: "2026-05-31") == .satisfied)
    #expect(try await status("9.3A-6-3-c", of: "S-1", on: "2026-06-01") == .unconfirmed)
    #expect(try await status("9.3A-6-3-c", of: "S-2", on: "2026-06-01") == .satisfied)
    #expect(try test.store.verify().holds)
    #expect(try test.store.projectionDigests().allSatisfy { $0.stored == $0.rebuilt })
  }

  @Test(arguments: [Act.Nature.act, .fact])
  func whatWouldNeverCountIsRefusedHoweverItComes(nature: Act.Nature) async throws {
    func refusal(_ fulfils: JSONValue, _ services: JSONValue?) async -> String? {
      let error = await #expect(throws: RegisterError.self) {
        try await test.register.record(Act(command: "t", nature: nature)) { transaction in
          var body: JSONObject = ["number": "G-1", "title": "手順書", "fulfils": fulfils]
          body["services"] = services
          _ = try transaction.add(.regulation, body)
        }
      }
      return error?.code
    }
    #expect(await refusal(.array(["9.3A-6-3-a"]), nil) == "fields-contradict")
    #expect(await refusal(.array(["9.3A-6-3-a", "9.3A-7-1-a"]), names(0)) == "fields-contradict")
  }

  @Test func whatAnEarlierVersionTookMayStay() async throws {
    // That version did not look for what the requirements are asked of.
    let test = try TestRegister(requirements: ["9.3A-6-3-a"])
    let old = try await test.record {
      try $0.add(.regulation, ["number": "G-1", "title": "手順書", "fulfils": .array(["9.3A-6-3-a"])])
    }
    try await test.record { _ = try $0.adopt(try Catalogues.iizuka()) }
    try await test.record { _ = try $0.edit(old, ["title": "新手順書"], effect: .correction) }
    let error = await #expect(throws: RegisterError.self) {
      try await test.record {
        _ = try $0.edit(old, ["fulfils": .array(["9.3A-6-3-a", "9.3A-6-3-b"])], effect: .correction)
      }
    }
    #expect(error?.code == "fields-contradict")
  }
}
