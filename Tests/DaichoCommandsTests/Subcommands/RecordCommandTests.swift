import Registry
import Testing

@Suite struct RecordCommandTests {
  @Test func addsAndListsAContract() async throws {
    let bench = try await Workbench.withRegister()
    let list = await bench("contract", "list", "--format", "json")
    #expect(list.code == 0)
    #expect(list.json["schema"] == "daicho.contract-list/1")
    let item = try #require(list.items.first)
    #expect(item["number"] == "C-1")
    #expect(item["vendor"] == "V-1")
    #expect(item["vendorName"] == "株式会社サンプル")
    #expect(item["start"] == "2026-04-01")
    #expect(item["amount"] == 4_200_000)
    #expect(item["version"] == 1)
  }

  @Test func listsInEveryFormat() async throws {
    let bench = try await Workbench.withRegister()
    let text = await bench("contract", "list", "--lang", "ja")
    #expect(text.output.hasPrefix("契約番号  件名                  契約の相手方"))
    let csv = await bench("contract", "list", "--format", "csv", "--lang", "ja")
    #expect(csv.output.hasPrefix("契約番号,件名,契約の相手方,契約の相手方（名称）,"))
    #expect(csv.output.contains("\r\nC-1,住民情報システム保守,V-1,株式会社サンプル,S-1,情報管理課,"))
    let markdown = await bench("contract", "list", "--format", "markdown")
    #expect(markdown.output.hasPrefix("| contract number | title |"))
  }

  @Test func anEditHoldsFromItsDay() async throws {
    let bench = try await Workbench.withRegister()
    let edit = await bench("contract", "edit", "C-1", "--end", "R9.9.30", "--effective", "2027-01-01", "--reason", "延長")
    #expect(edit.output == "Changed the contract \"C-1\" (version 2).\n")
    let before = await bench("contract", "list", "--as-of", "2026-12-31", "--format", "json")
    let after = await bench("contract", "list", "--as-of", "R9.1.1", "--format", "json")
    #expect(before.items.first?["end"] == "2027-03-31")
    #expect(after.items.first?["end"] == "2027-09-30")
    let known = await bench("contract", "list", "--as-of", "2027-01-01", "--known-at", "@7", "--format", "json")
    #expect(known.items.first?["end"] == "2027-03-31")
  }

  @Test func aCorrectionHoldsFromTheStart() async throws {
    let bench = try await Workbench.withRegister()
    await bench("contract", "edit", "C-1", "--amount", "5", "--correct", "--clear", "section")
    let list = await bench("contract", "list", "--as-of", "2000-01-01", "--format", "json")
    #expect(list.items.first?["amount"] == 5)
    #expect(list.items.first?["section"] == nil)
  }

  @Test func retiresWithAReasonAndNeverDeletes() async throws {
    let bench = try await Workbench.withRegister()
    let retired = await bench("contract", "retire", "C-1", "--reason", "二重登録", "--effective", "2026-05-01")
    #expect(retired.code == 0)
    let after = await bench("contract", "list", "--as-of", "2026-05-01", "--format", "json")
    #expect(after.items.isEmpty)
    let all = await bench("contract", "list", "--as-of", "2026-05-01", "--all", "--format", "json")
    #expect(all.items.first?["retired"] == true)
    let before = await bench("contract", "list", "--as-of", "2026-04-30", "--format", "json")
    #expect(before.items.count == 1)
    let shown = await bench("contract", "show", "C-1", "--as-of", "2026-05-01")
    #expect(shown.output.contains("retired"))
  }

  @Test func showsTheHistoryWithWhoAndWhy() async throws {
    let bench = try await Workbench.withRegister()
    await bench("contract", "edit", "C-1", "--title", "保守（延長）", "--effective", "2027-01-01", "--reason", "延長")
    let shown = await bench("contract", "show", "C-1", "--history", "--format", "json")
    #expect(shown.json["item"]?.object?["title"] == "住民情報システム保守")
    #expect(shown.json["item"]?.object?["version"] == 2)
    #expect(shown.json["later"]?.array?.first?.object?["effectiveFrom"] == "2027-01-01")
    let history = shown.json["history"]?.array?.compactMap(\.object) ?? []
    #expect(history.map { $0["command"] } == ["contract add", "contract edit"])
    #expect(history.last?["reason"] == "延長")
    #expect(history.last?["officer"] == "1001")
    let text = await bench("contract", "show", "C-1", "--history", "--lang", "ja")
    #expect(text.output.contains("契約の相手方    株式会社サンプル（V-1）"))
    #expect(text.output.contains("今後の変更"))
  }

  @Test func takesManyRecordsFromAFileAsOneBatch() async throws {
    let bench = try await Workbench.withRegister()
    let file = try bench.folder.write(
      """
      - number: C-2
        title: 保守
        vendor: V-1
        kinds: [operation, 構築]
        amount: 1,000,000
        systemWork: true
      - number: C-3
        title: 清掃
        start: 令和8年4月1日

      """.utf8, to: "contracts.yaml")
    let added = await bench("contract", "add", "--from", file, "--format", "json")
    #expect(added.code == 0, "\(added.errors)")
    let list = await bench("contract", "list", "--format", "json")
    #expect(list.items.map { $0["number"] } == ["C-1", "C-2", "C-3"])
    #expect(list.items[1]["kinds"] == .array(["operation", "build"]))
    #expect(list.items[1]["systemWork"] == true)
    let log = await bench("journal", "log", "--limit", "2", "--format", "json")
    #expect(log.items.map { $0["batch"] } == [8, 8])
  }

  @Test func aRehearsalRecordsNothing() async throws {
    let bench = try await Workbench.withRegister()
    let before = await bench("journal", "head")
    let dry = await bench("contract", "add", "--number", "C-2", "--title", "x", "--dry-run", "--format", "json")
    #expect(dry.code == 0)
    #expect(dry.json["dryRun"] == true)
    #expect(dry.json["items"]?.array?.first?.object?["number"] == "C-2")
    await bench("contract", "edit", "C-1", "--title", "x", "--dry-run")
    await bench("contract", "retire", "C-1", "--reason", "x", "--dry-run")
    await bench("settings", "set", "organization-name", "x", "--dry-run")
    let after = await bench("journal", "head")
    #expect(before.output == after.output)
  }

  @Test func theSameRunsGiveTheSameBytes() async throws {
    let one = try await Workbench.filledAnew()
    let other = try await Workbench.filledAnew()
    let heads = (await one("journal", "head").output, await other("journal", "head").output)
    #expect(heads.0 == heads.1)
    #expect(heads.0.hasPrefix("7:"))
  }

  @Test(arguments: Workbench.kinds)
  func aListOfNothingIsASentence(kind: String) async throws {
    let bench = try Workbench()
    await bench("init")
    for format in ["text", "markdown"] {
      #expect(await bench(kind, "list", "--format", format, "--lang", "ja").output == "該当する記録はありません。\n")
      #expect(await bench(kind, "list", "--format", format).output == "There is nothing to list.\n")
    }
    #expect(await bench(kind, "list", "--format", "json").items.isEmpty)
    #expect(await bench(kind, "list", "--format", "csv").output.split(separator: "\r\n").count == 1)
  }
}
