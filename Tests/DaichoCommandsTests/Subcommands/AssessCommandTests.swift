import Registry
import SQLiteStore
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

  @Test func looksTheSubjectUpByTheKindThatTheRequirementIsAskedOf() async throws {
    let bench = try await Workbench.withRegister()
    // Another subject of each kind has the contract's number.
    await bench("service", "add", "--number", "C-1", "--name", "電子申請")
    await bench("system", "add", "--number", "C-1", "--name", "庁内LAN")
    await bench("event", "add", "--number", "C-1", "--kind", "incident", "--on", "R8.4.1", "--subject", "service:C-1")
    await bench("application", "add", "--number", "C-1", "--scheme", "cloudServiceBelowC2", "--subject", "service:C-1")
    await bench("exception", "add", "--number", "C-1", "--requirements", "9.1-2-1-e", "--subject", "組織")
    let cases = [
      ("9.1-2-1-e", "C-1", "contract"), ("9.3A-3-1", "C-1", "cloudService"), ("3-2-1-b", "C-1", "informationSystem"),
      ("2-9-1", "C-1", "application"), ("2-9-2", "C-1", "event"), ("6.3-1-2", "C-1", "event"),
      ("8.4-1", "C-1", "exceptionMeasure"), ("9.1-1-1", "組織", "register"), ("9.1-1-2", "organization", "register"),
    ]
    for (requirement, subject, kind) in cases {
      let run = await bench(
        "assess", requirement, subject, "--outcome", "satisfied", "--tier", "observed", "--format", "json")
      #expect(run.code == 0, "\(run.errors)")
      let name = kind == "register" ? "organization" : "C-1"
      let number = run.items.first?["number"]?.text ?? ""
      #expect(number == "\(name)#\(requirement)#1")
      let store = try SQLiteStore(opening: bench.registry)
      let judged = try await store.read { reader -> RecordKind? in
        let sequence = try reader.head().sequence
        guard let record = try reader.find(.assessment, number: number, at: sequence),
          let body = try reader.timeline(of: record, at: sequence).last?.body
        else { return nil }
        return try Assessment(body: body).subject.flatMap(reader.kind(of:))
      }
      #expect(judged?.rawValue == kind)
    }
  }
}
