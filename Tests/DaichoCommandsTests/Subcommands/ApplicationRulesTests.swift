import Registry
import Testing

/// The rules of applications, tried round on the command line and by files.
@Suite struct ApplicationRulesTests {
  private func refusal(_ bench: Workbench, _ arguments: [String]) async -> String? {
    let run = await bench.run(arguments + ["--registry", bench.registry, "--format", "json"])
    return run.code == 0 ? nil : run.errorCode
  }

  @Test func aDecisionIsNotTypedOnTheCommandLine() async throws {
    let bench = try await Workbench.withDraft()
    let decision = [
      "--decision", "approved", "--decided-on", "R8.4.1", "--decider-officer", "1002", "--administrator-officer",
      "1001",
    ]
    #expect(
      await refusal(bench, ["application", "edit", "A2026-001"] + decision + ["--as", "1002"])
        == "application-not-filed")
    await bench("application", "submit", "A2026-001", "--as", "1001")
    #expect(
      await refusal(bench, ["application", "edit", "A2026-001"] + decision + ["--as", "1001"]) == "not-by-oneself")
    // Not even by who may decide: neither the office nor what was reviewed is typed.
    #expect(
      await refusal(bench, ["application", "edit", "A2026-001"] + decision + ["--as", "1002"])
        == "office-without-right")
    #expect(
      await refusal(
        bench, ["application", "approve", "A2026-001", "--administrator-officer", "1002", "--as", "1001"])
        == "office-without-right")
    #expect(await bench("application", "approved", "--format", "json").items.isEmpty)
  }

  @Test func norByAFileOfRecords() async throws {
    let bench = try await Workbench.withDraft()
    let file = try bench.folder.write(
      """
      - number: AP-9
        scheme: cloudServiceC2OrHigher
        subject: CS-1
        appliedOn: 2026-04-01
        applicantOfficer: "1001"
        decision: approved
        decidedOn: 2026-04-01
        deciderOfficer: "1001"
        administratorOfficer: "1002"
      """.utf8, to: "applications.yaml")
    #expect(await bench("application", "add", "--from", file).code == 2)
    #expect(await bench("application", "list", "--format", "json").items.count == 1)
    // The same as a fact is stored as it was, and what it breaks is a gap.
    let fact = await bench("record", "application", "--from", file, "--source-document", "決裁文書")
    #expect(fact.code == 0, "\(fact.errors)")
    let gaps = await bench("gap", "--subject", "AP-9", "--requirement", "2-9-1", "--format", "json")
    #expect(gaps.items.first?["status"] == "notSatisfied")
    let recorded = await bench("gap", "--subject", "CS-1", "--requirement", "9.3A-5-3", "--format", "json")
    #expect(recorded.items.first?["status"] == "notSatisfied")
  }

  @Test func aSubcontractAndAnExceptionHaveTheirWayToo() async throws {
    let bench = try await Workbench.withDraft()
    await bench("subcontract", "add", "--number", "SC-1", "--contract", "C-1", "--vendor", "V-1")
    #expect(
      await refusal(
        bench,
        [
          "subcontract", "edit", "SC-1", "--decision", "approved", "--decided-on", "R8.4.1", "--decider", "1001",
          "--as",
          "1001",
        ]) == "decided-without-application")
    await bench(
      "exception", "add", "--number", "EX-1", "--requirements", "9.3A-5-3", "--subject", "CS-1", "--exception-reason",
      "更新の手続中", "--from-date", "R8.4.10", "--until", "R8.9.30")
    let permission = ["--permitted-on", "R8.4.1", "--permitted-by-officer", "1002"]
    #expect(
      await refusal(bench, ["exception", "edit", "EX-1"] + permission + ["--as", "1002"]) == "office-without-right")
    #expect(await refusal(bench, ["exception", "permit", "EX-1", "--as", "1001"]) == "office-without-right")
    #expect(await refusal(bench, ["exception", "edit", "EX-1"] + permission + ["--as", "1001"]) == "not-by-oneself")
  }
}
