import Registry
import TestSupport
import Testing
import TextForms

@Suite struct StalenessTests {
  @Test(arguments: [
    ["confidentiality": "3A"] as JSONObject, ["purpose": "別の目的"], ["governingLaw": "カリフォルニア州法"], ["court": "東京地方裁判所"],
  ])
  func aChangeOfWhatWasReviewedMakesAnApprovalStale(changes: JSONObject) async throws {
    let bench = try await ApprovalBench()
    let application = try await bench.approved()
    #expect(try await bench.state(application) == .approved)
    try await bench.edit(bench.service, changes.mapValues { .some($0) })
    #expect(try await bench.state(application) == .stale)
    // It does not reach back.
    #expect(try await bench.state(application, on: "2026-03-31") == .draft)
  }

  @Test(arguments: [["note": "備考"] as JSONObject, ["useStart": "2026-05-01"], ["ledgerReportedOn": "2026-04-01"]])
  func whatFollowsFromTheApprovalDoesNot(changes: JSONObject) async throws {
    let bench = try await ApprovalBench()
    let application = try await bench.approved()
    try await bench.edit(bench.service, changes.mapValues { .some($0) })
    #expect(try await bench.state(application) == .approved)
  }

  @Test func placesAndSubcontractsOfAnyDepthCount() async throws {
    let bench = try await ApprovalBench()
    let application = try await bench.approved()
    let place = try await bench.test.record { transaction in
      try transaction.add(
        .dataLocation, ["number": "L-1", "service": .string(bench.service.description), "country": "JP"])
    }
    #expect(try await bench.state(application) == .stale)
    try await bench.test.record { transaction in
      try transaction.retire(place, from: transaction.today, reason: "誤り")
    }
    #expect(try await bench.state(application) == .approved)
    try await bench.test.record { transaction in
      let vendor: JSONValue = .string(bench.vendor.description)
      let first = try transaction.add(
        .subcontract, ["number": "SC-2", "service": .string(bench.service.description), "vendor": vendor])
      let second = try transaction.add(
        .subcontract, ["number": "SC-3", "parent": .string(first.description), "vendor": vendor])
      _ = try transaction.add(
        .dataLocation, ["number": "L-2", "service": .string(second.description), "country": "US"])
    }
    #expect(try await bench.state(application) == .stale)
  }

  @Test func itSaysWhatChanged() async throws {
    let bench = try await ApprovalBench()
    let record = try await bench.approved()
    try await bench.edit(bench.service, ["confidentiality": "3A"])
    _ = try await bench.test.record { transaction in
      try transaction.add(
        .dataLocation, ["number": "L-1", "service": .string(bench.service.description), "country": "US"])
    }
    let application = try await bench.application(record)
    let found = try await bench.test.read { reader in
      try application.approvedState(
        on: date("2026-04-01"), in: ReviewedStates(at: reader.head().sequence, reader: reader),
        reviewed: { try ReviewedStates(at: $0, reader: reader) })
    }
    guard case .changed(let changes) = found else {
      Issue.record("\(found)")
      return
    }
    #expect(changes.map(\.key) == ["confidentiality", nil])
    #expect(changes.first?.old == "3B" && changes.first?.new == "3A")
    #expect(changes.last?.number == "L-1" && changes.last?.old == nil)
  }

  /// Undone is undone: the approval was for just this.
  @Test func aChangeThatIsTakenBackIsNone() async throws {
    let bench = try await ApprovalBench()
    let application = try await bench.approved()
    try await bench.edit(bench.service, ["purpose": "別の目的"])
    try await bench.edit(bench.service, ["purpose": "申請の受付"])
    #expect(try await bench.state(application) == .approved)
  }

  @Test func ofAFactTheDayOfTheDecisionSaysWhatWasReviewed() async throws {
    let bench = try await ApprovalBench()
    let record = try await bench.test.fact { transaction in
      try transaction.add(
        .application,
        [
          "number": "AP-0", "scheme": "cloudServiceC2OrHigher", "subject": .string(bench.service.description),
          "decidedOn": "2025-06-01", "decision": "approved",
        ])
    }
    #expect(try await bench.state(record) == .approved)
    try await bench.edit(bench.service, ["confidentiality": "3A"])
    #expect(try await bench.state(record) == .stale)
  }

  /// Every field that a review is about is one of its record.
  @Test(arguments: RecordKind.allCases) func materialFieldsExist(kind: RecordKind) {
    for key in MaterialFields.keys(of: kind) {
      #expect(RecordDescriptor.of(kind).field(key) != nil, "\(kind) \(key)")
    }
  }
}
