import GRDB
import Registry
import Testing

@Suite struct JournalCommandTests {
  private func tamper(_ bench: Workbench, _ sql: String) async throws {
    let queue = try DatabaseQueue(path: bench.registry)
    try await queue.write { try $0.execute(sql: sql) }
    try queue.close()
  }

  @Test func printsTheHeadAlone() async throws {
    let bench = try await Workbench.withRegister()
    let head = await bench("journal", "head")
    #expect(JournalHead(String(head.output.dropLast()))?.sequence == 7)
    let json = await bench("journal", "head", "--format", "json")
    #expect(json.json["sequence"] == 7)
  }

  @Test func verifies() async throws {
    let bench = try await Workbench.withRegister()
    let head = String(await bench("journal", "head").output.dropLast())
    let verified = await bench("journal", "verify", "--expect", head)
    #expect(verified.code == 0)
    #expect(verified.output.hasPrefix("It verifies (7 entries"))
  }

  @Test(arguments: [
    ("UPDATE journal SET officer = zeroblob(16) WHERE sequence = 5", "header-altered", 5),
    ("UPDATE journal SET time = time + 1 WHERE sequence = 7", "header-altered", 7),
    ("UPDATE journal SET body = replace(body, '4200000', '4200001') WHERE sequence = 7", "body-altered", 7),
    ("UPDATE journal SET body = '{' WHERE sequence = 4", "body-altered", 4),
    ("DELETE FROM journal WHERE sequence = 6", "entry-missing", 6),
    ("UPDATE subject_version SET title = 'x'", "projection-differs", 7),
  ])
  func namesTheEntryThatWasTouched(sql: String, code: String, sequence: Int64) async throws {
    let bench = try await Workbench.withRegister()
    try await tamper(bench, sql)
    let result = await bench("journal", "verify", "--format", "json")
    #expect(result.code == 1)
    let findings = result.json["findings"]?.array?.compactMap(\.object) ?? []
    #expect(findings.contains { $0["code"]?.text == code && $0["sequence"]?.integer == sequence })
    let japanese = await bench("journal", "verify", "--lang", "ja")
    #expect(japanese.code == 1)
    #expect(japanese.output.contains("記録番号 \(sequence): "))
  }

  @Test func noticesThatTheTailWasCut() async throws {
    let bench = try await Workbench.withRegister()
    let head = String(await bench("journal", "head").output.dropLast())
    try await tamper(bench, "DELETE FROM journal WHERE sequence = 7")
    let result = await bench("journal", "verify", "--expect", head, "--format", "json")
    #expect(result.code == 1)
    #expect(result.json["findings"]?.array?.contains { $0.object?["code"] == "head-not-found" } == true)
  }

  @Test func logsOneRecordAndOneSpan() async throws {
    let bench = try await Workbench.withRegister()
    bench.clock.advance(days: 3)
    await bench("contract", "edit", "C-1", "--title", "x")
    let record = await bench("journal", "log", "--record", "contract", "C-1", "--format", "json")
    #expect(record.items.compactMap { $0["sequence"]?.integer } == [7, 8])
    let late = await bench("journal", "log", "--from", "2026-04-02", "--format", "json")
    #expect(late.items.compactMap { $0["sequence"]?.integer } == [8])
    let early = await bench("journal", "log", "--to", "R8.4.1", "--limit", "2", "--format", "json")
    #expect(early.items.compactMap { $0["sequence"]?.integer } == [6, 7])
  }

  @Test func redactsWhatNoLongerHolds() async throws {
    let bench = try await Workbench.withRegister()
    await bench("contract", "edit", "C-1", "--title", "新", "--correct")
    let redacted = await bench("journal", "redact", "7", "--reason", "個人情報", "--format", "json")
    #expect(redacted.code == 0)
    #expect(await bench("journal", "verify").code == 0)
    let log = await bench("journal", "log", "--format", "json")
    #expect(log.items.first { $0["sequence"] == 7 }?["redacted"] == true)
  }

  @Test func comparesProjectionsByDigest() async throws {
    let bench = try await Workbench.withRegister()
    #expect(await bench("rebuild", "--check").code == 0)
    try await tamper(bench, "UPDATE subject_version SET title = 'x'")
    let check = await bench("rebuild", "--check", "--format", "json")
    #expect(check.code == 1)
    #expect(check.json["equal"] == false)
    #expect(await bench("rebuild").code == 0)
    #expect(await bench("rebuild", "--check").code == 0)
  }

  @Test func restoresABackupElsewhere() async throws {
    let bench = try await Workbench.withRegister()
    let copy = bench.folder.path("copy.db")
    let other = bench.folder.path("other.db")
    #expect(await bench("backup", copy).code == 0)
    let restored = await bench.run(["restore", copy, "--registry", other])
    #expect(restored.code == 0)
    let heads = (
      await bench("journal", "head").output, await bench.run(["journal", "head", "--registry", other]).output
    )
    #expect(heads.0 == heads.1)
    #expect(await bench.run(["restore", copy, "--registry", other]).code == 2)
  }
}
