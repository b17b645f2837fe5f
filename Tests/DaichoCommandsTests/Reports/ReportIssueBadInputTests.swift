import Foundation
import Registry
import Testing

@Suite struct ReportIssueBadInputTests {
  private struct Attempt {
    let arguments: [String]
    let exit: Int32
    let code: String
    let mentions: [String]
  }

  private func arguments(
    _ folder: String, as number: String = "R8-Q1", decision: String = "R8情政第10号", on day: String = "2026-07-05",
    _ more: [String] = []
  ) -> [String] {
    ["report", "issue", folder, "--number", number, "--decision", decision, "--decided-on", day] + more
  }

  private func refuses(_ attempts: [Attempt], on bench: Workbench) async throws {
    for attempt in attempts {
      try await bench.refuses(
        attempt.arguments + ["--registry", bench.registry], exit: attempt.exit, code: attempt.code,
        mentions: attempt.mentions)
    }
  }

  @Test func whatIsTypedIsCheckedBeforeAnythingIsMade() async throws {
    let bench = try await Workbench.inJuly()
    let draft = try await bench.draft()
    func one(_ arguments: [String], _ code: String, _ mentions: String..., exit: Int32 = 2) -> Attempt {
      Attempt(arguments: arguments, exit: exit, code: code, mentions: mentions)
    }
    try await refuses(
      [
        one(arguments(draft, decision: " "), "value-malformed", "decision"),
        one(arguments(draft, as: ""), "value-malformed", "number"),
        one(arguments(draft, on: "R8.7.6"), "report-decision-ahead", "--decided-on"),
        one(arguments(draft, on: "2026-06-29"), "fields-contradict", "decidedOn", "2026-06-30"),
        one(arguments(draft, on: "2月30日"), "date-unreadable", "2月30日"),
        one(arguments(draft, ["--decided-by", "9"]), "record-unknown", "decidedBy", "9", "officer list"),
        one(arguments(draft, ["--replaces", "R7-Q4"]), "option-missing", "--correction", exit: 64),
        one(arguments(draft, ["--correction", "漏れ"]), "option-missing", "--replaces", exit: 64),
        one(
          arguments(draft, ["--replaces", "R7-Q4", "--correction", "漏れ"]), "record-unknown", "R7-Q4", "report list"),
        one(arguments(draft, ["--replaces", "R7-Q4", "--correction", " "]), "value-malformed", "R7-Q4", "correction"),
        one(arguments(draft, ["--output", draft]), "output-exists", "manifest.json"),
      ], on: bench)
    #expect(await bench("report", "list", "--format", "json").items.isEmpty)
  }

  @Test func aReasonThatSaysNothingIsRefused() async throws {
    let bench = try await Workbench.inJuly()
    let draft = try await bench.draft()
    await bench.issue(draft, as: "R8-Q1")
    try await bench.refuses(
      arguments(draft, as: "R8-Q1-2", ["--replaces", "R8-Q1", "--correction", " ", "--registry", bench.registry]),
      exit: 2,
      code: "value-malformed", mentions: ["correction"])
  }

  @Test func whatWasIssuedSettlesWhatCanBeIssued() async throws {
    let bench = try await Workbench.inJuly()
    let draft = try await bench.draft()
    let section = try await bench.draft("section", "--section", "情報管理課")
    let day = try await bench.snapshot("day")
    await bench.issue(draft, as: "R8-Q1", "--output", bench.folder.path("final"))
    await bench.issue(draft, as: "R8-Q1-2", "--replaces", "R8-Q1", "--correction", "漏れ")
    func replacing(_ number: String) -> [String] { ["--replaces", number, "--correction", "漏れ"] }
    func one(_ arguments: [String], _ code: String, _ mentions: String...) -> Attempt {
      Attempt(arguments: arguments, exit: 2, code: code, mentions: mentions)
    }
    try await refuses(
      [
        one(arguments(draft, as: "R8-Q1-3"), "report-issued-already", "R8-Q1-2", "--replaces"),
        one(arguments(draft, as: "R8-Q1", replacing("R8-Q1-2")), "number-taken", "R8-Q1", "report list"),
        one(arguments(draft, as: "R8-Q1-3", replacing("R8-Q1")), "report-replaced", "R8-Q1-2"),
        one(arguments(section, as: "R8-Q1-3", replacing("R8-Q1-2")), "report-coverage-differs", "R8-Q1-2", "情報管理課"),
        one(arguments(day, as: "R8-Q1-3", replacing("R8-Q1-2")), "report-coverage-differs", "R8-Q1-2"),
        one(arguments(bench.folder.path("final"), as: "R8-Q1-3"), "draft-is-final", "R8-Q1"),
      ], on: bench)
  }

  @Test func aReportThatKnowsMoreThanWasDecidedOnIsRefused() async throws {
    let bench = try await Workbench.inJuly()
    await bench("section", "add", "--number", "S-9", "--name", "税務課")
    let draft = try await bench.draft()
    try await bench.refuses(
      arguments(draft, on: "2026-07-04", ["--registry", bench.registry]), exit: 2, code: "report-decision-early",
      mentions: ["--decided-on", "--known-at 2026-07-04"])
  }

  @Test func whatIsNoDraftIsRefused() async throws {
    let bench = try await Workbench.inJuly()
    let draft = try await bench.draft()
    let manifest = try #require(bench.text(draft + "/manifest.json"))
    func change(_ old: String, _ new: String) throws {
      #expect(manifest.contains(old))
      try Data(manifest.replacing(old, with: new).utf8).write(to: URL(fileURLWithPath: draft + "/manifest.json"))
    }
    func refuses(_ code: String, _ mentions: String..., folder: String? = nil) async throws {
      try await bench.refuses(
        arguments(folder ?? draft, ["--registry", bench.registry]), exit: 2, code: code, mentions: mentions)
    }
    try await refuses("draft-manifest-missing", "manifest.json", folder: bench.folder.path("none"))
    try await refuses("draft-manifest-missing", "manifest.json", folder: bench.folder.path)
    for (old, new) in [
      ("daicho.report-manifest/1", "daicho.certification-bundle/1"), ("\"language\":\"ja\"", "\"language\":\"fr\""),
      ("2026-06-30", "2026-06-31"), ("csv/findings.csv", "../contracts.csv"), ("csv/findings.csv", "report.md"),
      ("csv/findings.csv", "/etc/passwd"), ("{", ""),
    ] {
      try change(old, new)
      try await refuses("draft-manifest-invalid", draft)
    }
    try change("daicho.report-manifest/1", "daicho.report-manifest/2")
    try await refuses("draft-newer", "2")
    try change("2026Q1", "2026Q5")
    try await refuses("value-malformed", "2026Q5")
    let hash = try #require(manifest.firstMatch(of: /"hash":"([0-9a-f]{64})"/)?.1)
    try change(String(hash), String(repeating: "0", count: 64))
    try await refuses("report-journal-differs", "journal verify")
    try change("\"version\":\"1\"", "\"version\":\"試行\"")
    try await refuses("draft-is-trial", "試行")
  }
}
