import Registry
import Testing

@Suite struct AssessCommandTests {
  @Test func recordsAJudgementOfTheOfficer() async throws {
    let bench = try await Workbench.withRegister()
    let run = await bench(
      "assess", "９.１（２）①（オ）", "C-1", "--outcome", "不適合", "--tier", "observed", "--reason", "未締結", "--format", "json")
    #expect(run.code == 0)
    #expect(run.items.first?["number"] == "C-1#9.1-2-1-e#1")
    let log = await bench("journal", "log", "--format", "json")
    #expect(log.items.last?["command"] == "assess")
    #expect(log.items.last?["officer"] == "1001")
    #expect(log.items.last?["effectiveFrom"] == "2026-04-01")
  }

  @Test func recordsManyOrNone() async throws {
    let bench = try await Workbench.withRegister()
    let good = try bench.folder.write(
      """
      - { requirement: 9.1-2-1-e, contract: C-1, outcome: satisfied, tier: documented, documents: [契約書第12条] }
      - requirement: 9.1-2-2-b
        contract: C-1
        outcome: 適合
        tier: 書面
        effective: R8.4.2

      """.utf8, to: "good.yaml")
    let run = await bench("assess", "--from", good, "--format", "json")
    #expect(run.items.count == 2)
    let bad = try bench.folder.write(
      "- { requirement: 9.1-2-1-e, contract: C-1, outcome: satisfied, tier: observed }\n- { requirement: 9.1-2-1-e, contract: C-9, outcome: satisfied, tier: observed }\n"
        .utf8, to: "bad.yaml")
    let head = await bench("journal", "head").output
    let refused = await bench("assess", "--from", bad, "--format", "json")
    #expect(refused.code == 2)
    #expect(refused.errorCode == "record-unknown")
    #expect(await bench("journal", "head").output == head)
  }
}
