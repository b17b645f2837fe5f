import Foundation
import Registry
import Testing

@Suite struct ChecklistCompareTests {
  private static let small = Workbench.root + "/Tests/RequirementsTests/Fixtures/small-city"

  /// The small city's catalogue with one of everything changed.
  private static func revised(in bench: Workbench) throws -> String {
    let folder = bench.folder.path("revised")
    try FileManager.default.copyItem(atPath: small, toPath: folder)
    try bench.alter(
      "revised/article-5.yaml",
      [
        ("id: art5-1", "id: art5-0\n    formerly: [art5-1]"), ("id: art5-2", "id: art5-9"),
        ("modality: asNeeded", "modality: must"), ("appliesWhen: personalDataWork", "appliesWhen: everyContract"),
      ])
    try bench.alter(
      "revised/catalogue.yaml",
      [
        ("version: \"3\"", "version: \"4\""), ("inForceFrom: 2026-04-01", "inForceFrom: 2027-04-01"),
        ("graceDaysAfterEnd: 14", "graceDaysAfterEnd: 30"),
        (
          "gravity:",
          "approvals:\n  exception:\n    filing: { by: anyone }\n    deciding: { by: [mayor], basis: art5-0 }\ngravity:"
        ),
      ])
    return folder
  }

  @Test func showsOldAndNewOfEachPart() async throws {
    let bench = try Workbench()
    let run = await bench.run(["checklist", "compare", Self.small, try Self.revised(in: bench), "--lang", "ja"])
    #expect(run.code == 0)
    #expect(run.errors.isEmpty)
    #expect(
      run.output == """
        旧: small-city-2026（版 3、令和8年4月1日施行）
        新: small-city-2026（版 4、令和9年4月1日施行）
        要件: 追加 1件、削除 1件、改称 1件、変更 1件、変更なし 3件

        ［改称］第5条第1項 契約書の作成（art5-1 → art5-0）

        ［削除］第5条第2項 秘密を守る約束（art5-2）
          課長又は電算担当官は、受託者に秘密を守ることを約束させる。

        ［追加］第5条第2項 秘密を守る約束（art5-9）
          課長又は電算担当官は、受託者に秘密を守ることを約束させる。

        ［変更］第5条第3項後段 点検結果の報告（art5-3-second）
          必須・任意
            旧: 必要に応じて
            新: 必須

        目録の設定など
          版
            旧: 3
            新: 4
          基準の施行日
            旧: 令和8年4月1日
            新: 令和9年4月1日
          終了後の猶予（日）
            旧: 14
            新: 30
          決定する職務（例外措置）
            旧: （なし）
            新: 市長（根拠 art5-0）
          申請する職務（例外措置）
            旧: （なし）
            新: 職員のだれでも（市の設定）

        """)
  }

  @Test func writesEveryFormat() async throws {
    let bench = try Workbench()
    let revised = try Self.revised(in: bench)
    let json = await bench.run(["checklist", "compare", Self.small, revised, "--format", "json"])
    #expect(json.json["schema"] == "daicho.checklist-comparison/1")
    #expect(json.json["counts"]?.object?["renamed"] == 1)
    #expect(json.json["counts"]?.object?["unchanged"] == 3)
    #expect(json.items.map { $0["change"] } == ["renamed", "removed", "added", "changed"])
    let changed = try #require(json.items.last?["parts"]?.array?.first?.object)
    #expect(changed["part"] == "modality")
    #expect(changed["old"]?.object?["ja"] == "必要に応じて")
    #expect(json.items[0]["new"]?.object?["formerly"] == .array(["art5-1"]))
    #expect(json.items[1]["new"] == nil)
    let settings = json.json["surroundings"]?.array?.compactMap(\.object) ?? []
    #expect(settings.contains { $0["path"] == .array(["graceDaysAfterEnd"]) && $0["old"] == 14 && $0["new"] == 30 })
    let csv = await bench.run(["checklist", "compare", Self.small, revised, "--format", "csv", "--lang", "ja"])
    #expect(csv.output.contains("改称,art5-1 → art5-0,第5条第1項,契約書の作成,識別子,art5-1,art5-0"))
    #expect(csv.output.contains("変更,art5-3-second,第5条第3項後段,点検結果の報告,必須・任意,必要に応じて,必須"))
    let markdown = await bench.run([
      "checklist", "compare", Self.small, revised, "--format", "markdown", "--lang", "en",
    ])
    #expect(markdown.output.hasPrefix("| change | id |"))
    #expect(markdown.output.contains("days of grace after the end | 14 | 30 |"))
  }

  @Test func saysThatThereIsNoDifference() async throws {
    let bench = try Workbench()
    for format in ["text", "markdown"] {
      let run = await bench.run(["checklist", "compare", Self.small, Self.small, "--format", format, "--lang", "ja"])
      #expect(run.code == 0)
      #expect(run.output.hasSuffix("違いはありません。\n"))
    }
    let json = await bench.run(["checklist", "compare", Self.small, Self.small, "--format", "json"])
    #expect(json.json["items"] == .array([]))
    #expect(json.json["surroundings"] == .array([]))
  }

  @Test(arguments: ["adopted", "採用中"]) func comparesWithWhatTheRegisterAdopted(name: String) async throws {
    let bench = try await Workbench.withRegister()
    let folder = try bench.altered { $0.replacing("秘密保持契約の締結", with: "NDAの締結") }
    let ahead = await bench("checklist", "compare", name, folder, "--format", "json")
    #expect(ahead.items.map { $0["change"] } == ["changed"])
    await bench("checklist", "adopt", folder)
    #expect(await bench("checklist", "compare", name, folder, "--format", "json").items.isEmpty)
    let then = await bench("checklist", "compare", name, folder, "--known-at", "@7", "--format", "json")
    #expect(then.items.count == 1)
  }

  @Test func refusesWhatIsNoCatalogue() async throws {
    let bench = try Workbench()
    let missing = await bench.run(["checklist", "compare", Self.small, bench.folder.path("none"), "--format", "json"])
    #expect(missing.code == 2)
    #expect(missing.errorCode == "catalogue-not-a-folder")
    #expect(missing.output.isEmpty)
    let unknown = await bench.run(["checklist", "compare", "nowhere", Self.small, "--format", "json"])
    #expect(unknown.code == 2)
    #expect(unknown.errorCode == "catalogue-unknown")
    let spoilt = try Self.revised(in: bench)
    try bench.alter("revised/article-5.yaml", [("formerly: [art5-1]", "formerly: [art9-1]")])
    let invalid = await bench.run(["checklist", "compare", Self.small, spoilt, "--lang", "ja"])
    #expect(invalid.code == 2)
    #expect(invalid.errors.contains("article-5.yaml:5:16: 旧 ID「art9-1」は "))
    #expect(invalid.output.isEmpty)
    try bench.alter("revised/article-5.yaml", [("formerly: [art9-1]", "formerly: [art5-1, art5-2]")])
    let merging = await bench.run(["checklist", "compare", Self.small, spoilt, "--format", "json"])
    #expect(merging.errorCode == "catalogue-merges-requirements")
    let timed = await bench.run(
      ["checklist", "compare", Self.small, Self.small, "--known-at", "@2", "--format", "json"])
    #expect(timed.code == 64)
    #expect(timed.errorCode == "known-at-of-folders")
  }

  @Test func showsWhatARequirementWasCalled() async throws {
    let bench = try Workbench()
    let revised = try Self.revised(in: bench)
    let shown = await bench.run(["checklist", "show", "art5-1", "--catalogue", revised, "--lang", "ja"])
    #expect(shown.output.contains("art5-0\n"))
    #expect(shown.output.contains(#/旧識別子 +art5-1\n/#))
  }
}

extension Workbench {
  /// Each once, in a file of the bench's folder.
  func alter(_ name: String, _ changes: [(old: String, new: String)]) throws {
    var text = try String(contentsOfFile: folder.path(name), encoding: .utf8)
    for change in changes {
      let range = try #require(text.firstRange(of: change.old), "\(change.old)")
      text.replaceSubrange(range, with: change.new)
    }
    try text.write(toFile: folder.path(name), atomically: true, encoding: .utf8)
  }
}
