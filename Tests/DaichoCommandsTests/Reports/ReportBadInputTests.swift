import Foundation
import Testing

/// Mistakes get one message each, and leave everything as it was.
@Suite struct ReportBadInputTests {
  private struct Attempt {
    let arguments: [String]
    let code: String
    let mentions: [String]
    var exit: Int32 = 64
  }

  @Test func whatCannotBeReportedIsRefused() async throws {
    let bench = try await Workbench.inJuly()
    try FileManager.default.createDirectory(atPath: bench.folder.path("mine"), withIntermediateDirectories: true)
    try Data("x".utf8).write(to: URL(fileURLWithPath: bench.folder.path("mine/note.txt")))
    let draft = try await bench.draft()
    let quarterly = ["report", "quarterly", "--quarter"]
    let attempts = [
      Attempt(
        arguments: quarterly + ["2026Q5"], code: "quarter-unreadable", mentions: ["--quarter", "2026Q5", "2026Q2"]),
      Attempt(arguments: quarterly + ["R8Q2"], code: "quarter-not-over", mentions: ["snapshot"]),
      Attempt(
        arguments: quarterly + ["R8Q1", "--known-at", "yesterday"], code: "known-at-unreadable", mentions: ["yesterday"]
      ),
      Attempt(arguments: quarterly + ["R8Q1", "--section", "無い課"], code: "record-unknown", mentions: ["無い課"], exit: 2),
      Attempt(arguments: quarterly + ["R8Q1", "--files", "html"], code: "output-required", mentions: ["--output"]),
      Attempt(arguments: quarterly + ["R8Q1", "--compare-with", "去年"], code: "state-unreadable", mentions: ["去年"]),
      Attempt(
        arguments: quarterly + ["R8Q1", "--compare-with", "R8.7.1"], code: "comparison-backwards",
        mentions: ["--compare-with"]),
      Attempt(
        arguments: quarterly + ["R8Q1", "--files", "docx", "--output", bench.folder.path("new")], code: "files-unknown",
        mentions: ["docx", "xlsx"]),
      Attempt(
        arguments: quarterly + ["R8Q1", "--format", "html", "--output", bench.folder.path("new")],
        code: "format-unknown", mentions: ["--files html"]),
      Attempt(
        arguments: quarterly + ["R8Q1", "--output", bench.folder.path("mine")], code: "output-not-a-report",
        mentions: ["manifest.json"]),
      Attempt(arguments: quarterly + ["R8Q1", "--output", draft], code: "output-exists", mentions: ["--force"]),
      Attempt(arguments: ["report", "snapshot", "--as-of", "R9.1.1"], code: "day-not-over", mentions: ["daicho due"]),
      Attempt(arguments: ["report", "compare", "R8Q1", "R7Q4"], code: "comparison-backwards", mentions: []),
      Attempt(arguments: ["report", "compare", "R8Q1", "R8Q2@x"], code: "known-at-unreadable", mentions: ["@x"]),
    ]
    for attempt in attempts {
      try await bench.refuses(
        attempt.arguments + ["--registry", bench.registry], exit: attempt.exit, code: attempt.code,
        mentions: attempt.mentions)
    }
    #expect(bench.text(bench.folder.path("mine/note.txt")) == "x")
    #expect(!FileManager.default.fileExists(atPath: bench.folder.path("new")))
  }

  @Test func aReportIsReplacedOnlyWhenThatIsWanted() async throws {
    let bench = try await Workbench.inJuly()
    let draft = try await bench.draft()
    try Data("x".utf8).write(to: URL(fileURLWithPath: draft + "/report.md"))
    let run = await bench(
      "report", "quarterly", "--quarter", "R8Q1", "--files", "markdown", "--output", draft, "--force", "--lang", "ja")
    #expect(run.code == 0, "\(run.errors)")
    let paper = try #require(bench.text(draft + "/report.md"))
    #expect(paper.hasPrefix("# 情報セキュリティ要件の四半期報告"))
    #expect(!FileManager.default.fileExists(atPath: draft + "/csv"))
    let left = try FileManager.default.contentsOfDirectory(atPath: bench.folder.path).filter { $0.hasPrefix(".draft") }
    #expect(left.isEmpty)
  }

  @Test func whatAnEncodingLacksIsSaid() async throws {
    let bench = try await Workbench.inJuly()
    await bench("contract", "edit", "C-1", "--title", "𠮷田業務😀", "--correct", "--reason", "誤記")
    let run = await bench(
      "report", "quarterly", "--quarter", "R8Q1", "--files", "csv", "--encoding", "cp932", "--output",
      bench.folder.path("cp"), "--lang", "ja")
    #expect(run.code == 0 && run.errors.contains("〓"), "\(run.errors)")
    let bytes = try Data(contentsOf: URL(fileURLWithPath: bench.folder.path("cp/csv/subjects.csv")))
    let text = try #require(String(data: bytes, encoding: .shiftJIS))
    #expect(text.contains("〓田業務〓"))
  }
}
