import Registry
import Testing

@Suite struct RecordPastFactTests {
  @Test func aFactStandsWithItsSource() async throws {
    let bench = try await Workbench.withRegister()
    let run = await bench(
      "record", "exception", "--number", "X-1", "--requirements", "9.1-2-1-e", "--subject", "C-1", "--asked-by",
      "情報管理課長",
      "--permitted-by", "情報管理課長", "--permitted-on", "R5.4.3", "--effective", "R5.4.1", "--source-document",
      "例外措置申請書つづり",
      "--source-place", "3枚目")
    #expect(run.output == "Recorded the exception \"X-1\" (version 1).\n", "\(run.errors)")
    let shown = await bench("exception", "show", "X-1", "--format", "json")
    let item = try #require(shown.json["item"]?.object)
    #expect(item["source"] == .object(["document": "例外措置申請書つづり", "place": "3枚目"]))
    #expect(item["effectiveFrom"] == "2023-04-01")
    #expect(item["permittedOn"] == "2023-04-03")
    #expect(shown.json["entry"]?.object?["command"] == "record exception")
    let text = await bench("exception", "show", "X-1", "--lang", "ja")
    #expect(text.output.contains("文書 例外措置申請書つづり、箇所 3枚目"))
    // Before that day it did not hold.
    #expect(await bench("exception", "list", "--as-of", "2023-03-31", "--format", "json").items.isEmpty)
  }

  @Test func manyFactsOfOneSource() async throws {
    let bench = try await Workbench.withRegister()
    let file = try bench.folder.write(
      "- { number: D-1, name: 総務部 }\n- { number: D-2, name: 税務部 }\n".utf8, to: "departments.yaml")
    let run = await bench("record", "department", "--from", file, "--source-document", "組織図", "--format", "json")
    #expect(run.items.count == 2, "\(run.errors)")
    let list = await bench("department", "list", "--format", "json")
    #expect(list.items.allSatisfy { $0["source"] == .object(["document": "組織図"]) })
    let log = await bench("journal", "log", "--limit", "2", "--format", "json")
    #expect(Set(log.items.map { $0["batch"] }).count == 1)
  }

  @Test func aRehearsalRecordsNothing() async throws {
    let bench = try await Workbench.withRegister()
    let head = await bench("journal", "head").output
    let run = await bench(
      "record", "vendor", "--number", "V-2", "--name", "乙", "--source-document", "名簿", "--dry-run")
    #expect(run.code == 0)
    #expect(await bench("journal", "head").output == head)
  }

  @Test(arguments: Workbench.kinds)
  func everyKindSaysWhenToUseItInsteadOfAdd(kind: String) async throws {
    let bench = try Workbench()
    let page = await bench.run(["record", kind, "--help"])
    #expect(page.output.contains("use \(kind) add"))
    #expect(page.output.contains("--source-document TEXT"))
  }
}
