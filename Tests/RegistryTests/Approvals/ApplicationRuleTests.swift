import Registry
import Requirements
import TestSupport
import Testing
import TextForms

/// Each rule of applications, tried round.
@Suite struct ApplicationRuleTests {
  @Test(arguments: [
    (ApprovalScheme.cloudServiceC2OrHigher, [ApprovalBench.Who.securityOfficer], [ApprovalBench.Who.supervisor]),
    (.cloudServiceBelowC2, ApprovalBench.Who.allCases, [.securityOfficer]),
    (.outsourcedService, [.manager, .systemManager], [.supervisor, .securityOfficer]),
    (.subcontract, [.manager, .systemManager], [.securityOfficer]),
  ])
  func onlyTheRightOfficeFilesAndDecides(
    scheme: ApprovalScheme, filers: [ApprovalBench.Who], deciders: [ApprovalBench.Who]
  ) async throws {
    let bench = try await ApprovalBench()
    let subjects: [ApprovalScheme: RecordID] = [
      .cloudServiceC2OrHigher: bench.service, .cloudServiceBelowC2: bench.lowService,
      .outsourcedService: bench.contract, .subcontract: bench.subcontract,
    ]
    for (place, who) in ApprovalBench.Who.allCases.enumerated() {
      let application = try await bench.draft(scheme, for: try #require(subjects[scheme]), number: "F-\(place)")
      let refusal = await bench.refusal { try await bench.submit(application, by: who) }
      #expect(refusal == (filers.contains(who) ? [] : ["office-without-right"]), "\(who)")
    }
    let filer = try #require(filers.first { !deciders.contains($0) })
    for (place, who) in ApprovalBench.Who.allCases.enumerated() where who != filer {
      let application = try await bench.draft(scheme, for: try #require(subjects[scheme]), number: "D-\(place)")
      try await bench.submit(application, by: filer)
      let refusal = await bench.refusal { try await bench.decide(application, by: who) }
      #expect(refusal == (deciders.contains(who) ? [] : ["office-without-right"]), "\(who)")
    }
  }

  @Test func whoAsksDoesNotDecide() async throws {
    let bench = try await ApprovalBench()
    let application = try await bench.draft(.cloudServiceBelowC2, for: bench.lowService)
    try await bench.submit(application, by: .securityOfficer)
    #expect(
      await bench.refusal { try await bench.decide(application, by: .securityOfficer) } == ["applicant-decides"])
    try await bench.decide(application, by: .securityOfficer) { $0.samePersonReason = "職員が1人しかいない" }
    #expect(try await bench.application(application).samePersonReason == "職員が1人しかいない")
  }

  /// A reason does not help where somebody is named who decides instead.
  @Test func aSubstituteDecidesInThePlaceOfOneWhoAsked() async throws {
    let bench = try await ApprovalBench()
    try await bench.test.fact { transaction in
      _ = try transaction.add(
        .roleAssignment,
        [
          "number": "R-S", "office": "informationSecurityOfficer", "from": "2026-04-01",
          "holder": .string(bench.officer(.manager).description),
          "substituteFor": .string(bench.officer(.securityOfficer).description),
        ])
    }
    let application = try await bench.draft(.cloudServiceBelowC2, for: bench.lowService)
    try await bench.submit(application, by: .securityOfficer)
    #expect(
      await bench.refusal {
        try await bench.decide(application, by: .securityOfficer) { $0.samePersonReason = "多忙" }
      } == ["applicant-decides"])
    try await bench.decide(application, by: .manager)
    #expect(try await bench.state(application) == .approved)
  }

  @Test func anOfficeThatHasEndedGivesNoRight() async throws {
    let bench = try await ApprovalBench()
    let application = try await bench.draft(.cloudServiceC2OrHigher, for: bench.service)
    try await bench.submit(application, by: .securityOfficer)
    try await bench.test.fact { transaction in
      let role = try transaction.record(.roleAssignment, number: "R-1002")
      _ = try transaction.edit(role, ["until": "2026-03-31"], effect: .correction)
    }
    #expect(await bench.refusal { try await bench.decide(application, by: .supervisor) } == ["office-without-right"])
  }

  @Test func anApprovalNeedsAnAdministratorAndARejectionAReason() async throws {
    let bench = try await ApprovalBench()
    let application = try await bench.draft(.cloudServiceC2OrHigher, for: bench.service)
    try await bench.submit(application, by: .securityOfficer)
    #expect(
      await bench.refusal { try await bench.decide(application, by: .supervisor) { $0.administrator = nil } }
        == ["administrator-missing"])
    #expect(
      await bench.refusal { try await bench.decide(application, .rejected, by: .supervisor) { $0.reason = nil } }
        == ["decision-incomplete"])
    #expect(
      await bench.refusal {
        try await bench.decide(application, by: .supervisor) { $0.validUntil = date("2026-03-31") }
      } == ["approval-over"])
  }

  @Test func aClassThatIsHigherOrUnknownIsNotAppliedForUnderTheLighterRule() async throws {
    let bench = try await ApprovalBench()
    let application = try await bench.draft(.cloudServiceBelowC2, for: bench.service)
    #expect(await bench.refusal { try await bench.submit(application, by: .staff) } == ["scheme-of-other-class"])
    let low = try await bench.draft(.cloudServiceBelowC2, for: bench.lowService, number: "AP-2")
    try await bench.submit(low, by: .staff)
    try await bench.edit(bench.lowService, ["confidentiality": nil])
    #expect(
      await bench.refusal { try await bench.decide(low, by: .securityOfficer) } == ["scheme-of-other-class"])
  }

  /// What the steps refuse, edits and new records refuse as well: the rules stand behind every door.
  @Test(arguments: [
    ["decision": "approved", "decidedOn": "2026-04-01"] as JSONObject,
    ["decision": "rejected", "decidedOn": "2026-04-01", "decisionReason": "理由"],
    ["administrator": "だれか"], ["reviewedAt": 1],
  ])
  func aDecisionCannotBeTyped(changes: JSONObject) async throws {
    let bench = try await ApprovalBench()
    let application = try await bench.draft(.cloudServiceC2OrHigher, for: bench.service)
    try await bench.submit(application, by: .securityOfficer)
    let before = try await bench.body(application)
    for who in [nil, .securityOfficer, .supervisor] as [ApprovalBench.Who?] {
      let refusal = await bench.refusal {
        try await bench.edit(application, changes.mapValues { .some($0) }, by: who)
      }
      #expect(!refusal.isEmpty, "\(changes) \(String(describing: who))")
    }
    #expect(try await bench.body(application) == before)
    let added = await bench.refusal {
      try await bench.test.record(as: bench.officer(.supervisor)) { transaction in
        _ = try transaction.add(
          .application,
          changes.merging([
            "number": "AP-9", "scheme": "cloudServiceC2OrHigher", "subject": .string(bench.service.description),
          ]) { mine, _ in mine })
      }
    }
    #expect(!added.isEmpty)
  }

  /// Even with everything else right, a digest of something else does not pass.
  @Test func aTypedDecisionBindsToWhatStands() async throws {
    let bench = try await ApprovalBench()
    let application = try await bench.draft(.cloudServiceC2OrHigher, for: bench.service)
    try await bench.submit(application, by: .securityOfficer)
    let changes: RegisterTransaction.Changes = [
      "decision": "approved", "decidedOn": "2026-04-01",
      "deciderOfficer": .string(bench.officer(.supervisor).description),
      "deciderOffice": "supervisingInformationSecurityOfficer",
      "administratorOfficer": .string(bench.officer(.staff).description),
      "reviewedDigest": .string(String(repeating: "a", count: 64)), "reviewedAt": 1,
    ]
    #expect(
      await bench.refusal { try await bench.edit(application, changes, by: .supervisor) } == ["review-not-current"])
  }

  @Test func whatIsFiledOrDecidedStaysAsItIs() async throws {
    let bench = try await ApprovalBench()
    let application = try await bench.draft(.cloudServiceC2OrHigher, for: bench.service)
    try await bench.submit(application, by: .securityOfficer)
    #expect(
      await bench.refusal {
        try await bench.edit(application, ["subject": .string(bench.lowService.description)], by: .securityOfficer)
      } == ["application-filed"])
    try await bench.edit(application, ["note": "受付済み"])
    try await bench.decide(application, by: .supervisor)
    for changes in [
      ["validUntil": "2030-03-31"], ["decision": "returned"], ["decision": nil], ["appliedOn": nil],
    ] as [RegisterTransaction.Changes] {
      let refusal = await bench.refusal { try await bench.edit(application, changes, by: .supervisor) }
      #expect(refusal.first == "application-decided", "\(changes)")
    }
  }

  @Test func aReturnedApplicationIsNotApprovedWithoutBeingFiledAgain() async throws {
    let bench = try await ApprovalBench()
    let application = try await bench.draft(.cloudServiceC2OrHigher, for: bench.service)
    try await bench.submit(application, by: .securityOfficer)
    try await bench.decide(application, .returned, by: .supervisor)
    #expect(
      await bench.refusal { try await bench.edit(application, ["decision": "approved"], by: .supervisor) }
        == ["application-not-filed"])
  }

  @Test func asAFactEverythingIsStoredAsItWas() async throws {
    let bench = try await ApprovalBench()
    let record = try await bench.test.fact { transaction in
      try transaction.add(
        .application,
        [
          "number": "AP-0", "scheme": "cloudServiceC2OrHigher", "subject": .string(bench.service.description),
          "appliedOn": "2025-04-01", "applicantOfficer": .string(bench.officer(.staff).description),
          "decidedOn": "2025-04-02", "decision": "approved",
          "deciderOfficer": .string(bench.officer(.staff).description),
        ])
    }
    #expect(try await bench.application(record).isApproved)
  }

  @Test func aSubcontractIsNotApprovedByAnEdit() async throws {
    let bench = try await ApprovalBench()
    let changes: RegisterTransaction.Changes = [
      "decision": "approved", "decidedOn": "2026-04-01",
      "decider": .string(bench.officer(.securityOfficer).description),
    ]
    #expect(
      await bench.refusal { try await bench.edit(bench.subcontract, changes, by: .securityOfficer) }
        == ["decided-without-application"])
  }

  @Test func anApprovedServiceKeepsAnAdministrator() async throws {
    let bench = try await ApprovalBench()
    _ = try await bench.approved()
    #expect(
      await bench.refusal { try await bench.edit(bench.service, ["administratorOfficer": nil]) }
        == ["administrator-missing"])
    try await bench.edit(bench.service, ["administratorOfficer": .string(bench.officer(.manager).description)])
  }

  @Test func messagesNameTheCitationAndWhoHoldsTheOffice() async throws {
    let bench = try await ApprovalBench()
    let application = try await bench.draft(.cloudServiceC2OrHigher, for: bench.service)
    do {
      try await bench.submit(application, by: .staff)
      Issue.record("it was filed")
    } catch let error as RegisterError {
      #expect(error.message.ja.contains("9.3（自治体機密性2以上を取り扱う場合）(5)①"), "\(error.message.ja)")
      #expect(error.message.ja.contains("情報セキュリティ責任者"))
      #expect(error.remedy.ja.contains("1001"))
    }
  }
}
