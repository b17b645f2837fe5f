import GapAnalysis
import Registry
import Requirements
import TestSupport
import Testing
import TextForms

/// Checks of a service from the journal through the store to the verdict.
@Suite struct StoredServiceChecksTests {
  private let test: TestRegister
  private let service: RecordID

  init() async throws {
    let test = try await SampleRegister.empty(try Catalogues.iizuka())
    self.test = test
    service = try await test.record {
      try $0.add(
        .cloudService, ["number": "S-1", "name": "電子申請", "confidentiality": "2", "useStart": "2026-04-01"])
    }
  }

  private func line(_ id: String, on day: String) async throws -> GapReport.GapLine? {
    var query = GapQuery(asOf: date(day))
    query.requirements = [RequirementID(rawValue: id)]
    query.subjects = ["S-1"]
    query.statuses = Set(Status.allCases)
    return try await test.read { [query] in try GapReporter.report(query, from: $0).lines.first }
  }

  /// An event of the service with all that a check says.
  private func check(
    _ number: String, _ kind: Event.Kind, on day: String, _ more: JSONObject = [:]
  ) async throws -> RecordID {
    try await test.record { [service] transaction in
      var body: JSONObject = [
        "number": .string(number), "kind": .string(kind.rawValue), "subject": .string(service.description),
        "on": .string(day), "by": "情報政策課", "method": "設定画面の確認", "result": "相違なし", "actionTaken": false,
      ]
      for (key, value) in more { body[key] = value }
      return try transaction.add(.event, body)
    }
  }

  @Test func theCheckAtBuildShowsThatItWasChecked() async throws {
    #expect(try await line("9.3A-6-4", on: "2026-05-01")?.status == .unconfirmed)
    let entered = try await check("E-1", .buildCheck, on: "2026-03-20")
    let found = try #require(try await line("9.3A-6-4", on: "2026-05-01"))
    #expect(found.status == .satisfied)
    #expect(found.reason == .shown(.eventComplete))
    try await test.record { _ = try $0.edit(entered, ["method": nil], effect: .correction) }
    #expect(try await line("9.3A-6-4", on: "2026-05-01")?.status == .partial)
    // A check of another kind says nothing of the build.
    try await test.record { _ = try $0.edit(entered, ["kind": "periodicCheck"], effect: .correction) }
    #expect(try await line("9.3A-6-4", on: "2026-05-01")?.status == .unconfirmed)
  }

  @Test func aPeriodicCheckIsWholeWhenItNamesEachItemOfTheRegulations() async throws {
    let items = "abcdefgh".map { JSONValue.string("9.3A-7-1-\($0)") }
    let entered = try await check(
      "E-1", .periodicCheck, on: "2027-02-10", ["checked": .array(Array(items.dropLast()))])
    let part = try #require(try await line("9.3A-7-5", on: "2027-03-01"))
    #expect(part.status == .partial)
    #expect(part.reason == .shown(.itemsUnchecked))
    try await test.record { _ = try $0.edit(entered, ["checked": .array(items)], effect: .correction) }
    let whole = try #require(try await line("9.3A-7-5", on: "2027-03-01"))
    #expect(whole.status == .satisfied)
    // It counts for its fiscal year and until the next has ended.
    #expect(whole.nextChange == date("2028-04-01"))
    #expect(try test.store.verify().holds)
    #expect(try test.store.projectionDigests().allSatisfy { $0.stored == $0.rebuilt })
  }
}
