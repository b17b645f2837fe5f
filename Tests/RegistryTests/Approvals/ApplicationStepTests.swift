import Registry
import TestSupport
import Testing
import TextForms

@Suite struct ApplicationStepTests {
  @Test func fromDraftToApproval() async throws {
    let bench = try await ApprovalBench()
    let application = try await bench.draft(.cloudServiceC2OrHigher, for: bench.service)
    #expect(try await bench.state(application) == .draft)
    try await bench.submit(application, by: .securityOfficer)
    #expect(try await bench.state(application) == .submitted)
    try await bench.decide(application, .approvedWithConditions("保存は国内に限る"), by: .supervisor) {
      $0.validUntil = date("2027-03-31")
    }
    let decided = try await bench.application(application)
    #expect(try await bench.state(application) == .approvedWithConditions)
    #expect(decided.applicantOffice == "informationSecurityOfficer")
    #expect(decided.deciderOffice == "supervisingInformationSecurityOfficer")
    #expect(decided.reviewedDigest != nil && decided.reviewedAt != nil)
    #expect(try await bench.state(application, on: "2027-04-01") == .lapsed)
  }

  /// What follows from an approval stands with the service, in the same batch.
  @Test func anApprovalAppointsAndEntersInTheLedger() async throws {
    let bench = try await ApprovalBench()
    _ = try await bench.approved()
    let service = CloudService(body: try await bench.body(bench.service))
    #expect(service.administratorOfficer == bench.officer(.staff))
    #expect(service.ledgerEntryOn == date("2026-04-01"))
    #expect(service.ledgerReportedOn == nil)
  }

  @Test func whatIsReturnedIsChangedAndFiledAgain() async throws {
    let bench = try await ApprovalBench()
    let application = try await bench.draft(.cloudServiceBelowC2, for: bench.lowService)
    try await bench.submit(application, by: .staff)
    try await bench.decide(application, .returned, by: .securityOfficer)
    #expect(try await bench.state(application) == .returned)
    try await bench.edit(application, ["termsRead": "利用規約 第3版"])
    try await bench.submit(application, by: .staff)
    let filed = try await bench.application(application)
    #expect(try await bench.state(application) == .submitted)
    #expect(filed.termsRead == "利用規約 第3版" && filed.decisionReason == nil && filed.decidedOn == nil)
  }

  @Test func aSubcontractIsSettledByTheDecision() async throws {
    let bench = try await ApprovalBench()
    let application = try await bench.draft(.subcontract, for: bench.subcontract)
    try await bench.submit(application, by: .manager)
    try await bench.decide(application, .rejected, by: .securityOfficer)
    let subcontract = Subcontract(body: try await bench.body(bench.subcontract))
    #expect(subcontract.decision == .refused && subcontract.decider == bench.officer(.securityOfficer))
  }

  @Test func withdrawnByTheApplicantAlone() async throws {
    let bench = try await ApprovalBench()
    let application = try await bench.draft(.outsourcedService, for: bench.contract)
    try await bench.submit(application, by: .systemManager)
    let others = await bench.refusal {
      try await bench.test.record(as: bench.officer(.manager)) {
        try $0.withdrawApplication(application, reason: nil)
      }
    }
    #expect(others == ["not-by-oneself"])
    try await bench.test.record(as: bench.officer(.systemManager)) {
      try $0.withdrawApplication(application, reason: "中止")
    }
    #expect(try await bench.state(application) == .withdrawn)
  }

  @Test func aStepOutOfTurnIsRefused() async throws {
    let bench = try await ApprovalBench()
    let application = try await bench.draft(.cloudServiceC2OrHigher, for: bench.service)
    #expect(await bench.refusal { try await bench.decide(application, by: .supervisor) } == ["application-not-waiting"])
    try await bench.submit(application, by: .securityOfficer)
    #expect(
      await bench.refusal { try await bench.submit(application, by: .securityOfficer) } == ["application-not-draft"])
    try await bench.decide(application, by: .supervisor)
    #expect(
      await bench.refusal { try await bench.decide(application, .rejected, by: .supervisor) }
        == ["application-not-waiting"])
  }
}
