import Registry
import Testing

/// Important information goes out under an NDA alone, whichever way it is entered.
@Suite struct HandOverCommandTests {
  private static let given = [
    "--number", "EV-1", "--kind", "handOver", "--subject", "contract:C-1", "--on", "2026-04-10",
  ]

  private func bench() async throws -> Workbench {
    let bench = try await Workbench.withRegister()
    await bench("contract", "edit", "C-1", "--gives-important-information", "有", "--correct")
    return bench
  }

  @Test func addIsRefusedWithTheCitationAndWhatToDo() async throws {
    let bench = try await bench()
    let head = await bench("journal", "head").output
    let run = await bench.run(["event", "add"] + Self.given + ["--lang", "ja", "--registry", bench.registry])
    #expect(run.code == 2)
    #expect(run.errors.contains("2026-04-10 には、情報を受け取る「株式会社サンプル（V-1）」を対象とする有効な秘密保持契約がありません"), "\(run.errors)")
    #expect(run.errors.contains("（9.1(2)①(オ)、9.1(2)②(ウ)）"))
    #expect(run.errors.contains("→ 秘密保持契約を結び"))
    let rehearsed = await bench.run(
      ["event", "add"] + Self.given + ["--dry-run", "--format", "json", "--registry", bench.registry])
    #expect(rehearsed.errorCode == "nda-not-in-force")
    #expect(await bench("journal", "head").output == head)
  }

  @Test func aFileOfRecordsIsNoWayAroundIt() async throws {
    let bench = try await bench()
    let file = try bench.folder.write(
      "- { number: EV-1, kind: handOver, subject: 'contract:C-1', on: 2026-04-10 }\n".utf8, to: "events.yaml")
    let run = await bench("event", "add", "--from", file)
    #expect(run.code == 2)
    #expect(run.errors.contains("events.yaml:1:"), "\(run.errors)")
    #expect(run.errors.contains("9.1(2)①(オ)"))
    // A source in the file makes no fact of it: only `record` does.
    let sourced = try bench.folder.write(
      "- { number: EV-1, kind: handOver, subject: 'contract:C-1', on: 2026-04-10, source: 台帳 }\n".utf8, to: "s.yaml")
    #expect(await bench("event", "add", "--from", sourced).code != 0)
    #expect(await bench("event", "list", "--format", "json").items.isEmpty)
  }

  @Test func anEditIsNoWayAroundIt() async throws {
    let bench = try await bench()
    _ = await bench.run(
      ["event", "add"] + Self.given + ["--gives-important-information", "無", "--registry", bench.registry])
    let run = await bench("event", "edit", "EV-1", "--clear", "gives-important-information", "--correct")
    #expect(run.code == 2)
    #expect(run.errors.contains("no NDA in force covers"), "\(run.errors)")
  }

  @Test func underAnAgreementItIsRecorded() async throws {
    let bench = try await bench()
    await bench("nda", "add", "--number", "N-1", "--vendor", "V-1", "--signed", "2026-04-01", "--without-end", "有")
    let run = await bench.run(["event", "add"] + Self.given + ["--registry", bench.registry])
    #expect(run.code == 0, "\(run.errors)")
    let retired = await bench("nda", "retire", "N-1", "--reason", "誤り", "--effective", "2026-04-01")
    #expect(retired.code == 2)
    #expect(retired.errors.contains("--as-fact"), "\(retired.errors)")
    let edited = await bench("nda", "edit", "N-1", "--signed", "2026-04-20", "--correct")
    #expect(edited.code == 2)
    let fact = await bench(
      "nda", "edit", "N-1", "--signed", "2026-04-20", "--correct", "--source-document", "秘密保持契約書の原本")
    #expect(fact.code == 0, "\(fact.errors)")
    #expect(await gap(bench, on: "2026-05-01")?["status"] == "partial")
  }

  @Test func aFactIsStoredAndIsAGap() async throws {
    let bench = try await bench()
    let run = await bench.run(
      ["record", "event"] + Self.given + ["--source-document", "情報提供記録簿", "--registry", bench.registry])
    #expect(run.code == 0, "\(run.errors)")
    let item = try #require(await gap(bench, on: "2026-05-01"))
    #expect(item["status"] == "notSatisfied")
    #expect(item["citation"] == "9.1(2)①(オ)")
  }

  private func gap(_ bench: Workbench, on day: String) async -> JSONObject? {
    await bench("gap", "--as-of", day, "--format", "json").items.first {
      $0["requirement"] == "9.1-2-1-e" && $0["subject"] == "C-1"
    }
  }
}
