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

  private func join(_ exception: RecordID, _ bench: ApprovalBench, by who: ApprovalBench.Who) async throws {
    try await bench.test.record(as: bench.officer(who)) { try $0.joinException(exception) }
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
    try await join(exception, bench, by: .systemManager)
    for who in ApprovalBench.Who.allCases where ![.ciso, .manager, .systemManager].contains(who) {
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
    try await join(exception, bench, by: .manager)
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
    try await join(late, bench, by: .systemManager)
    #expect(await bench.refusal { try await permit(late, bench, by: .ciso) } == ["exception-begun"])
    try await bench.edit(late, ["urgent": true], by: .manager)
    try await permit(late, bench, by: .ciso)
    try await bench.test.record(as: bench.officer(.manager)) { try $0.reportException(late) }
    #expect(ExceptionMeasure(body: try await bench.body(late)).reportedOn == date("2026-04-01"))
  }

  @Test func bothManagersAskBeforeTheCISOPermits() async throws {
    let bench = try await ApprovalBench()
    let exception = try await exception(bench)
    #expect(await bench.refusal { try await join(exception, bench, by: .systemManager) } == ["exception-not-asked"])
    try await ask(exception, bench, by: .manager)
    #expect(await bench.refusal { try await permit(exception, bench, by: .ciso) } == ["exception-not-joined"])
    #expect(await bench.refusal { try await join(exception, bench, by: .staff) } == ["office-without-right"])
    // Who asked already, or holds the same office, joins nothing.
    #expect(await bench.refusal { try await join(exception, bench, by: .manager) } == ["nothing-to-join"])
    let request = try await bench.test.record(as: bench.officer(.manager)) { try $0.jointRequest(for: exception) }
    #expect(request?.open.map(\.office.ja) == ["情報システム管理者"])
    #expect(request?.open.first?.holders == ["職員 1004 (1004)"])
    try await join(exception, bench, by: .systemManager)
    try await permit(exception, bench, by: .ciso)
    #expect(ExceptionMeasure(body: try await bench.body(exception)).joinedByOfficer == bench.officer(.systemManager))
  }

  @Test func oneWhoHoldsBothOfficesAsksForBoth() async throws {
    let bench = try await ApprovalBench()
    try await bench.test.fact { transaction in
      _ = try transaction.edit(
        try transaction.record(.roleAssignment, number: "R-1004"),
        ["holder": .string(bench.officer(.manager).description)], effect: .correction)
    }
    let exception = try await exception(bench)
    try await ask(exception, bench, by: .manager)
    try await permit(exception, bench, by: .ciso)
    #expect(ExceptionMeasure(body: try await bench.body(exception)).permittedOn == date("2026-04-01"))
  }

  @Test func ofAnOfficeThatNobodyHoldsForTheSubjectNothingIsAsked() async throws {
    let bench = try await ApprovalBench()
    try await bench.test.fact { transaction in
      let system = try transaction.add(.informationSystem, ["number": "IS-1", "name": "税"])
      _ = try transaction.edit(
        try transaction.record(.roleAssignment, number: "R-1004"), ["system": .string(system.description)],
        effect: .correction)
    }
    let exception = try await exception(bench)
    try await ask(exception, bench, by: .manager)
    let request = try await bench.test.record(as: bench.officer(.manager)) { try $0.jointRequest(for: exception) }
    #expect(request?.open == [])
    #expect(request?.vacant.map(\.ja) == ["情報システム管理者"])
    try await permit(exception, bench, by: .ciso)
  }

  @Test func onlyTheCISOReviews() async throws {
    let bench = try await ApprovalBench()
    let exception = try await exception(bench)
    let review = ExceptionReview(number: "EX-1-確認1", method: "書類の点検", result: "継続", action: nil)
    for who in ApprovalBench.Who.allCases where who != .ciso {
      #expect(
        await bench.refusal {
          try await bench.test.record(as: bench.officer(who)) { _ = try $0.reviewException(exception, review) }
        } == ["office-without-right"], "\(who)")
    }
    let event = try await bench.test.record(as: bench.officer(.ciso)) { try $0.reviewException(exception, review) }
    let recorded = Event(body: try await bench.body(event))
    #expect(recorded.kind == .review && recorded.actionTaken == false && recorded.on == date("2026-04-01"))
  }

  @Test func standsAsItsDatesSay() {
    func state(_ fields: JSONObject, on day: String = "2026-04-15", counts: Bool = true) -> ExceptionState {
      ExceptionMeasure(body: fields).state(on: date(day)) { counts }
    }
    let asked: JSONObject = ["askedOn": "2026-04-01", "from": "2026-04-10", "until": "2026-04-30"]
    let permitted = asked.merging(["permittedOn": "2026-04-02"]) { $1 }
    #expect(state([:]) == .notAsked)
    #expect(state(asked) == .asked)
    #expect(state(permitted, on: "2026-04-05") == .permitted)
    #expect(state(permitted) == .inForce)
    #expect(state(permitted, on: "2026-05-01") == .lapsed)
    #expect(state(["urgent": true, "from": "2026-04-10"]) == .urgentUnreported)
    #expect(state(["urgent": true, "from": "2026-04-10", "reportedOn": "2026-04-12"]) == .urgentReported)
    #expect(state(permitted, counts: false) == .asked)
  }
}
