import GapAnalysis
import Registry
import Requirements
import TestSupport
import Testing
import TextForms

/// Exceptions and their reviews as facts, from the journal to the verdict: what an act would have been refused for never
/// counts.
@Suite struct StoredExceptionsTests {
  private let test: TestRegister
  /// Both managers, the CISO, and one without an office.
  private let officers: [RecordID]
  private let contract: RecordID

  init() async throws {
    let test = try await SampleRegister.empty(try Catalogues.iizuka())
    self.test = test
    (officers, contract) = try await test.record { transaction in
      let officers = try ["1", "2", "3", "4"].map {
        try transaction.add(.officer, ["number": .string($0), "name": .string("職員 \($0)")])
      }
      for (holder, office) in zip(officers, ["informationSecurityManager", "informationSystemManager", "ciso"]) {
        try transaction.add(
          .roleAssignment,
          [
            "number": .string(office), "office": .string(office), "holder": .string(holder.description),
            "from": "2025-04-01",
          ])
      }
      let contract = try transaction.add(
        .contract,
        [
          "number": "C-1", "title": "データ入力", "signed": "2026-03-01", "start": "2026-03-01", "end": "2027-03-31",
          "givesImportantInformation": true,
        ])
      return (officers, contract)
    }
  }

  private func status(_ id: String, of subject: String = "EX-1") async throws -> Status? {
    var query = GapQuery(asOf: date("2026-04-01"))
    query.requirements = [RequirementID(rawValue: id)]
    query.subjects = [subject]
    query.statuses = Set(Status.allCases)
    return try await test.read { [query] in try GapReporter.report(query, from: $0).lines.first?.status }
  }

  /// Asked for and joined by the managers on 10 March, permitted by the CISO on the 12th, save for what is given.
  @discardableResult
  private func permitted(_ changes: [String: JSONValue?] = [:]) async throws -> RecordID {
    try await test.fact { [officers, contract] in
      var body: JSONObject = [
        "number": "EX-1", "requirements": .array(["9.1-2-1-e"]), "subject": .string(contract.description),
        "reason": "更新の手続中", "from": "2026-03-15", "until": "2026-09-30", "urgent": false,
        "askedByOfficer": .string(officers[0].description), "askedOn": "2026-03-10",
        "joinedByOfficer": .string(officers[1].description), "joinedOn": "2026-03-10",
        "permittedByOfficer": .string(officers[2].description), "permittedOn": "2026-03-12",
      ]
      for (key, value) in changes { body[key] = value }
      return try $0.add(.exceptionMeasure, body)
    }
  }

  private func reviewed(_ exception: RecordID, by reviewer: Int?, _ number: String = "EV-1") async throws {
    _ = try await test.fact { [officers] in
      var body: JSONObject = [
        "number": .string(number), "kind": "review", "subject": .string(exception.description), "on": "2026-04-01",
        "method": "点検", "result": "良", "actionTaken": false,
      ]
      if let reviewer { body["byOfficer"] = .string(officers[reviewer].description) } else { body["by"] = "担当者" }
      return try $0.add(.event, body)
    }
  }

  @Test func onlyAReviewByTheCISOCounts() async throws {
    let exception = try await permitted()
    try await reviewed(exception, by: 0)
    #expect(try await status("8.4-3") == .notSatisfied)
    try await reviewed(exception, by: 2, "EV-2")
    #expect(try await status("8.4-3") == .satisfied)
  }

  @Test func aReviewOfWhichNobodyKnowsByWhichOfficeIsAPart() async throws {
    try await reviewed(permitted(), by: nil)
    #expect(try await status("8.4-3") == .partial)
  }

  @Test func oneThatAnActWouldHaveBroughtAboutSetsTheRequirementAside() async throws {
    try await permitted()
    #expect(try await status("9.1-2-1-e", of: "C-1") == .excepted)
    #expect(try await status("8.4-1") == .satisfied)
  }

  /// By whom each step is on record: the places of officers, nil for nobody.
  @Test(arguments: [
    // Who asked, or joined, permitted as well: the CISO is one of them.
    ["askedByOfficer": 2], ["joinedByOfficer": 2],
    // By other offices.
    ["permittedByOfficer": 3], ["permittedByOfficer": 0], ["askedByOfficer": 3], ["joinedByOfficer": 3],
  ])
  func oneThatWouldHaveBeenRefusedSetsNothingAside(steps: [String: Int]) async throws {
    try await permitted(steps.mapValues { .string(officers[$0].description) })
    #expect(try await status("9.1-2-1-e", of: "C-1") == .unconfirmed)
    #expect(try await status("8.4-1") == .notSatisfied)
  }

  /// As papers name them: one name on both sides is one person.
  @Test func oneByOneNameOnBothSidesSetsNothingAside() async throws {
    try await permitted([
      "joinedByOfficer": nil, "joinedBy": "職員　３", "permittedByOfficer": nil, "permittedBy": "職員 3",
    ])
    #expect(try await status("9.1-2-1-e", of: "C-1") == .unconfirmed)
    #expect(try await status("8.4-1") == .notSatisfied)
  }

  @Test(
    arguments: [
      ["permittedByOfficer": nil, "permittedBy": "部長"], ["joinedByOfficer": nil, "joinedOn": nil],
      ["askedByOfficer": nil, "askedBy": "課長"],
    ] as [[String: JSONValue?]])
  func oneOfWhichTheOfficesAreNotAllKnownShowsAPart(changes: [String: JSONValue?]) async throws {
    try await permitted(changes)
    #expect(try await status("9.1-2-1-e", of: "C-1") == .excepted)
    #expect(try await status("8.4-1") == .partial)
  }
}
