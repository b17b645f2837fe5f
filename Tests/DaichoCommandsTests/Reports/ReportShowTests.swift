import Foundation
import Registry
import Testing

@Suite struct ReportShowTests {
  private func issued() async throws -> Workbench {
    let bench = try await Workbench.inJuly()
    let run = await bench.issue(try await bench.draft(), as: "R8-Q1", "--output", bench.folder.path("final"))
    try #require(run.code == 0, "\(run.errors)")
    return bench
  }

  private func files(in folder: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for case let name as String in FileManager.default.enumerator(atPath: folder) ?? .init() {
      files[name] = try? Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
    }
    return files
  }

  @Test func writesTheFilesAgainByteForByte() async throws {
    let bench = try await issued()
    let run = await bench("report", "show", "R8-Q1", "--output", bench.folder.path("again/deep"), "--lang", "ja")
    #expect(run.code == 0, "\(run.errors)")
    let again = try files(in: bench.folder.path("again/deep"))
    #expect(again.keys.contains("csv/findings.csv") && again.keys.contains("manifest.json"))
    #expect(again == (try files(in: bench.folder.path("final"))))
    for text in [
      "令和8年度第1四半期（令和8年4月1日～令和8年6月30日）", "全課室", "有効", "R8情政第10号", "csv/findings.csv", "ファイル \(again.count) 個",
    ] {
      #expect(run.output.contains(text), "\(run.output)")
    }
  }

  @Test func overwritesNothingUnlessForced() async throws {
    let bench = try await issued()
    let final = bench.folder.path("final")
    let whole = try files(in: final)
    try Data("x".utf8).write(to: URL(fileURLWithPath: final + "/report.md"))
    try FileManager.default.removeItem(atPath: final + "/csv/findings.csv")
    let arguments = ["report", "show", "R8-Q1", "--output", final, "--registry", bench.registry]
    try await bench.refuses(arguments, exit: 2, code: "output-exists", mentions: ["manifest.json", "--force"])
    #expect(bench.text(final + "/report.md") == "x")
    #expect(!FileManager.default.fileExists(atPath: final + "/csv/findings.csv"))
    #expect(await bench.run(arguments + ["--force"]).code == 0)
    let issued = try #require(bench.text(final + "/report.md"))
    #expect(issued.contains("第 R8-Q1 号　決裁"))
    #expect(try files(in: final) == whole)
  }

  @Test func whatWasAlteredInTheStoreIsNotWritten() async throws {
    let bench = try await issued()
    let item = await bench("report", "show", "R8-Q1", "--format", "json").json["item"]?.object
    let sha256 = try #require(
      item?["files"]?.array?.compactMap(\.object)
        .first { $0["name"] == "csv/findings.csv" }?["sha256"]?.text)
    let stored = bench.registry + ".files/\(sha256.prefix(2))/\(sha256)"
    try Data("x".utf8).write(to: URL(fileURLWithPath: stored))
    let again = bench.folder.path("again")
    let run = await bench("report", "show", "R8-Q1", "--output", again, "--format", "json")
    #expect(run.code == 2 && run.errorCode == "content-altered")
    #expect(try files(in: again).isEmpty)
    let verified = await bench("evidence", "verify", "--lang", "ja")
    #expect(verified.code == 1)
    #expect(verified.output.contains("報告書「R8-Q1」の csv/findings.csv の保管ファイルの内容が、記録したときと違います。"))
    #expect(await bench("journal", "verify").code == 1)
    try FileManager.default.removeItem(atPath: stored)
    try FileManager.default.copyItem(atPath: bench.folder.path("final/csv/findings.csv"), toPath: stored)
    #expect(await bench("evidence", "verify").code == 0)
  }

  @Test func aBackupBringsItsFiles() async throws {
    let bench = try await issued()
    let (backup, restored) = (bench.folder.path("backup.db"), bench.folder.path("restored.db"))
    #expect(await bench("backup", backup).code == 0)
    #expect(await bench.run(["restore", backup, "--registry", restored]).code == 0)
    let again = bench.folder.path("again")
    #expect(await bench.run(["report", "show", "R8-Q1", "--output", again, "--registry", restored]).code == 0)
    #expect(try files(in: again) == (try files(in: bench.folder.path("final"))))
  }

  @Test(arguments: ["text", "csv", "json", "markdown"]) func listsInEveryFormat(format: String) async throws {
    let bench = try await issued()
    let run = await bench("report", "list", "--format", format)
    #expect(run.code == 0)
    for text in ["R8-Q1", "2026-06-30", "2026-07-05", "R8情政第10号", "current"] {
      #expect(run.output.contains(text), "\(run.output)")
    }
  }

  @Test func anUnknownNumberIsRefused() async throws {
    let bench = try await Workbench.inJuly()
    try await bench.refuses(
      ["report", "show", "R9", "--registry", bench.registry], exit: 2, code: "record-unknown",
      mentions: ["R9", "report list"])
    #expect(await bench("report", "list").output == "There is nothing to list.\n")
  }
}
