import Registry
import TestSupport
import Testing
import TextForms

@Suite struct ExceptionStepTests {
  private func exception(_ bench: ApprovalBench, _ fields: JSONObject = [:]) async throws -> RecordID {
    try await bench.test.record { transaction in
      try transaction.add(
        .exceptionMeasure,
        fields.merging([
          "number": "EX-1", "requirements": .array(["9.3A-5-3"]), "subject": .string(bench.service.description),
          "reason": "更新の手続中", "from": "2026-04-10", "until": "2026-09-30",
        ]) { mine, _ in mine })
    }
  }

  private func ask(_ exception: RecordID, _ bench: ApprovalBench, by who: ApprovalBench.Who) async throws {
    try await bench.test.record(as: bench.officer(who)) { try $0.askForException(exception) }
  }

  private func permit(_ exception: RecordID, _ bench: ApprovalBench, by who: ApprovalBench.Who) async throws {
    try await bench.test.record(as: bench.officer(who)) { try $0.permitException(exception) }
  }

  @Test func onlyManagersAskAndOnlyTheCISOPermits() async throws {
    let bench = try await ApprovalBench()
    let exception = try await exception(bench)
    #expect(await bench.refusal { try await permit(exception, bench, by: .ciso) } == ["exception-not-asked"])
    for who in ApprovalBench.Who.allCases where ![.manager, .systemManager].contains(who) {
      #expect(await bench.refusal { try await ask(exception, bench, by: who) } == ["office-without-right"], "\(who)")
    }
    try await ask(exception, bench, by: .manager)
    for who in ApprovalBench.Who.allCases where ![.ciso, .manager].contains(who) {
      #expect(await bench.refusal { try await permit(exception, bench, by: who) } == ["office-without-right"], "\(who)")
    }
    #expect(
      await bench.refusal { try await permit(exception, bench, by: .manager) }
        == ["office-without-right", "applicant-decides"])
    try await permit(exception, bench, by: .ciso)
    #expect(ExceptionMeasure(body: try await bench.body(exception)).permittedByOfficer == bench.officer(.ciso))
  }

  @Test func whatIsPermittedIsNotWidened() async throws {
    let bench = try await ApprovalBench()
    let exception = try await exception(bench)
    try await ask(exception, bench, by: .systemManager)
    try await permit(exception, bench, by: .ciso)
    for changes in [
      ["until": "2027-03-31"], ["until": nil], ["requirements": .array(["9.3A-5-2"])], ["permittedOn": "2026-03-01"],
    ] as [RegisterTransaction.Changes] {
      #expect(
        await bench.refusal { try await bench.edit(exception, changes, by: .ciso) } == ["exception-permitted"])
    }
    try await bench.edit(exception, ["until": "2026-06-30"], by: .manager)
    #expect(ExceptionMeasure(body: try await bench.body(exception)).until == date("2026-06-30"))
  }

  @Test func permissionComesBeforeTheExceptionUnlessItIsUrgent() async throws {
    let bench = try await ApprovalBench()
    let late = try await exception(bench, ["from": "2026-03-01"])
    try await ask(late, bench, by: .manager)
    #expect(await bench.refusal { try await permit(late, bench, by: .ciso) } == ["exception-begun"])
    try await bench.edit(late, ["urgent": true], by: .manager)
    try await permit(late, bench, by: .ciso)
    try await bench.test.record(as: bench.officer(.manager)) { try $0.reportException(late) }
    #expect(ExceptionMeasure(body: try await bench.body(late)).reportedOn == date("2026-04-01"))
  }
}
