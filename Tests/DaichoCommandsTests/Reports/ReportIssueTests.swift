import Foundation
import Registry
import Testing
import TextForms

@Suite struct ReportIssueTests {
  @Test func keepsTheReportAsItWasApprovedWithItsNumberAndDecision() async throws {
    let bench = try await Workbench.inJuly()
    let draft = try await bench.draft()
    let run = await bench.issue(draft, as: "R8-Q1", "--decided-by", "1001", "--output", bench.folder.path("final"))
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.contains("Issued the report \"R8-Q1\" (FY2026 Q1 (all sections); decision R8情政第10号)."))
    let final = try #require(bench.text(bench.folder.path("final/report.md")))
    let approved = try #require(bench.text(draft + "/report.md"))
    #expect(final.contains("第 R8-Q1 号") && final.contains("R8情政第10号") && !final.contains("案（決裁前）"))
    #expect(approved.contains("案（決裁前）"))
    // Nothing else differs.
    let lines = (final.split(separator: "\n"), approved.split(separator: "\n"))
    #expect(zip(lines.0, lines.1).count { $0 != $1 } == 1 && lines.0.count == lines.1.count)
    let item = await bench("report", "show", "R8-Q1", "--format", "json").json["item"]?.object ?? [:]
    #expect(item["period"] == "2026Q1" && item["asOf"] == "2026-06-30")
    #expect(item["decidedOn"] == "2026-07-05" && item["decidedBy"] == "1001")
    #expect(item["standing"] == "current")
    let files = item["files"]?.array?.compactMap(\.object) ?? []
    #expect(files.contains { $0["name"] == "csv/findings.csv" } && files.contains { $0["name"] == "report.md" })
    for file in files {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: bench.folder.path("final/") + file.text("name")))
      #expect(file["sha256"] == .string(Digest.of(Array(bytes)).description))
    }
    let verified = await bench("evidence", "verify", "--format", "json")
    #expect(verified.code == 0)
    #expect(verified.json["issued"] == .integer(Int64(files.count) + 1) && verified.json["documents"] == 0)
    #expect(await bench("journal", "verify").code == 0)
    let log = await bench("journal", "log", "--format", "json").items.last
    #expect(log?["kind"] == "report" && log?["number"] == "R8-Q1" && log?["command"] == "report issue")
  }

  @Test func aRehearsalChangesNothing() async throws {
    let bench = try await Workbench.inJuly()
    let draft = try await bench.draft()
    let before = try bench.bytes()
    let run = await bench.issue(draft, as: "R8-Q1", "--dry-run", "--output", bench.folder.path("final"))
    #expect(run.code == 0 && run.output.contains("nothing was recorded"), "\(run.errors)")
    #expect(try bench.bytes() == before)
    #expect(!FileManager.default.fileExists(atPath: bench.registry + ".files"))
    #expect(!FileManager.default.fileExists(atPath: bench.folder.path("final")))
  }

  /// The draft was approved while the journal went on.
  @Test func whatWasRecordedMeanwhileIsNotInIt() async throws {
    let bench = try await Workbench.inJuly()
    let draft = try await bench.draft()
    await bench("contract", "add", "--number", "C-2", "--title", "印刷", "--effective", "R8.4.1")
    #expect(await bench.issue(draft, as: "R8-Q1", "--output", bench.folder.path("final")).code == 0)
    let subjects = try #require(bench.text(bench.folder.path("final/csv/subjects.csv")))
    #expect(subjects.contains("C-1") && !subjects.contains("C-2"))
  }

  @Test func everyFileThatDiffersIsNamed() async throws {
    let bench = try await Workbench.inJuly()
    let draft = try await bench.draft()
    let before = try bench.bytes()
    try Data("x".utf8).write(to: URL(fileURLWithPath: draft + "/report.md"))
    try FileManager.default.removeItem(atPath: draft + "/csv/findings.csv")
    try Data("x".utf8).write(to: URL(fileURLWithPath: draft + "/別紙.docx"))
    try Data("x".utf8).write(to: URL(fileURLWithPath: draft + "/.DS_Store"))
    let run = await bench.issue(draft, as: "R8-Q1", "--format", "json")
    #expect(run.code == 1)
    #expect(run.json["issued"] == false)
    let found = run.json["differences"]?.array?.compactMap(\.object) ?? []
    #expect(found.map { $0["name"] } == ["report.md", "csv/findings.csv", "別紙.docx"])
    #expect(found.map { $0["code"] } == ["file-altered", "file-missing", "file-extra"])
    let text = await bench.issue(draft, as: "R8-Q1", "--lang", "ja")
    #expect(text.code == 1)
    #expect(text.output.contains("「csv/findings.csv」がありません。") && text.output.contains("何も記録していません。"))
    #expect(try bench.bytes() == before)
  }

  /// A manifest vouches for the files, and the register for the manifest.
  @Test func whatDoesNotFollowFromTheRegisterIsNotIssued() async throws {
    let bench = try await Workbench.inJuly()
    let draft = try await bench.draft()
    let old = try #require(bench.text(draft + "/report.md"))
    let forged = old.replacing("未確認", with: "適合")
    let manifest = try #require(bench.text(draft + "/manifest.json"))
    try Data(forged.utf8).write(to: URL(fileURLWithPath: draft + "/report.md"))
    let (was, becomes) = (Digest.of(Array(old.utf8)).description, Digest.of(Array(forged.utf8)).description)
    try Data(manifest.replacing(was, with: becomes).replacing("daicho 0.1.0", with: "daicho 0.0.9").utf8)
      .write(to: URL(fileURLWithPath: draft + "/manifest.json"))
    let run = await bench.issue(draft, as: "R8-Q1", "--lang", "ja")
    #expect(run.code == 1, "\(run.errors)")
    #expect(run.output.contains("「report.md」は、台帳から作り直すと内容が変わります。"))
    #expect(run.output.contains("下書きは daicho 0.0.9 で作られ"))
    #expect(await bench("report", "list", "--format", "json").items.isEmpty)
  }

  @Test func aCorrectedEditionNamesWhatItReplaces() async throws {
    let bench = try await Workbench.inJuly()
    await bench.issue(try await bench.draft(), as: "R8-Q1")
    await bench("contract", "add", "--number", "C-2", "--title", "印刷", "--effective", "R8.4.1")
    let corrected = try await bench.draft("corrected")
    let run = await bench.issue(
      corrected, as: "R8-Q1-訂正", "--replaces", "R8-Q1", "--correction", "契約1件の漏れ", "--output",
      bench.folder.path("final"), "--lang", "ja")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.contains("報告書「R8-Q1」を差し替えました。"))
    let final = try #require(bench.text(bench.folder.path("final/report.md")))
    #expect(final.contains("第 R8-Q1-訂正 号") && final.contains("第 R8-Q1 号を差し替える訂正版（契約1件の漏れ）"))
    let list = await bench("report", "list", "--format", "json").items
    #expect(list.map { $0["standing"] } == ["replaced", "current"])
    #expect(list.map { $0["replacedBy"] } == ["R8-Q1-訂正", nil])
    #expect(list.map { $0["replaces"] } == [nil, "R8-Q1"])
    // What was issued is there as before.
    let first = bench.folder.path("first")
    #expect(await bench("report", "show", "R8-Q1", "--output", first).code == 0)
    let issued = try #require(bench.text(first + "/report.md"))
    #expect(issued.contains("第 R8-Q1 号　決裁"))
    let subjects = try #require(bench.text(first + "/csv/subjects.csv"))
    #expect(!subjects.contains("C-2"))
  }

  @Test func reportsOfSectionsStandBesideThatOfAll() async throws {
    let bench = try await Workbench.inJuly()
    await bench.issue(try await bench.draft(), as: "R8-Q1")
    let draft = try await bench.draft("section", "--section", "情報管理課")
    #expect(await bench.issue(draft, as: "R8-Q1-情報管理課").code == 0)
    let table = await bench("report", "list", "--lang", "ja").output
    #expect(table.contains("情報管理課") && table.contains("全課室") && table.contains("令和8年度第1四半期"))
  }
}
