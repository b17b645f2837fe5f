import Foundation
import Registry
import TestSupport
import TextForms

/// Half a year of a small city, from the sample ledgers of `docs/sample`: the register from which `exports/sample` is
/// made. Clock, ids and user are fixed, so that it comes out the same everywhere.
struct SampleCity {
  let bench: Workbench
  private static let ledgerRows = 18

  init() throws { bench = try Workbench(seed: 2026) }

  /// Up to the report of the first quarter, made and issued on 10 July.
  func firstQuarter() async throws {
    try await on("2026-04-03") {
      try await run("init", "--officer", "1001", "--officer-name", "飯塚 花子")
      try await run("import", "contracts", try contracts(), "--as", "1001")
      try await run("import", "services", Workbench.root + "/docs/sample/services.csv", "--as", "1001")
    }
    try await on("2026-04-20") { try await offices() }
    try await on("2026-05-15") {
      try await assess("9.1-2-1-d-01", "R8-001", "satisfied", "--document", "契約書 第3条")
      try await assess("9.1-2-1-d-02", "R8-001", "satisfied", "--document", "契約書 第5条")
      try await assess("9.3A-3-8", "CS-001", "satisfied", "--document", "選定調書")
      try await run(
        "record", "exception", "--number", "EX-1", "--requirements", "9.1-2-1-e", "--subject", "R8-003",
        "--exception-reason", "相手方の押印待ち", "--alternative", "個人情報を除いた資料だけを渡す", "--asked-by", "学校教育課長", "--asked-on",
        "R8.5.1", "--joined-by", "情報政策課長", "--joined-on", "R8.5.1", "--permitted-by", "副市長", "--permitted-on", "R8.5.8",
        "--from-date", "R8.5.11", "--until", "R8.8.31", "--urgent", "無", "--source-document", "例外措置申請書")
    }
    try await on("2026-06-12") {
      try await run(
        "remediation", "add", "--number", "K-1", "--requirement", "9.1-2-1-d-02", "--subject", "R8-004", "--owner",
        "1002",
        "--planned-on", "R8.9.30", "--progress", "計画")
    }
    clock("2026-07-10")
  }

  /// What happened in the second quarter, up to 9 October.
  func secondQuarter() async throws {
    try await on("2026-07-21") {
      try await assess("9.1-2-1-d-02", "R8-004", "satisfied", "--document", "変更契約書 第6条")
      // Done in May, and entered late.
      try await assess("9.1-2-1-d-03", "R8-001", "satisfied", "--document", "契約書 第6条", "--effective", "R8.5.20")
    }
    try await on("2026-08-03") {
      try await run("certification", "edit", "CS-001-ISMAP", "--status", "一時停止", "--effective", "R8.8.1")
      try await run("service", "edit", "CS-001", "--confidentiality", "3A", "--effective", "R8.8.3")
    }
    try await on("2026-09-10") { try await assess("9.1-2-1-d-05", "R8-003", "notSatisfied", "--document", "点検調書") }
    clock("2026-10-09")
  }

  private func offices() async throws {
    try await run("department", "add", "--number", "D-1", "--name", "総務部")
    try await run("department", "add", "--number", "D-2", "--name", "市民部")
    for (section, department) in [("契約課", "D-1"), ("情報政策課", "D-1"), ("総務課", "D-1"), ("税務課", "D-2"), ("市民課", "D-2")] {
      try await run("section", "edit", try await number(ofSection: section), "--part-of", department)
    }
    for (number, name) in [("1002", "穂波 次郎"), ("1003", "筑穂 三郎"), ("1004", "庄内 四郎"), ("1005", "頴田 五月")] {
      try await run("officer", "add", "--number", number, "--name", name)
    }
    let contracts = try await number(ofSection: "契約課")
    let tax = try await number(ofSection: "税務課")
    for (number, office, holder, section) in [
      ("R-1", "informationSecurityManager", "1002", contracts), ("R-2", "informationSecurityManager", "1003", tax),
      ("R-3", "informationSystemManager", "1004", nil), ("R-4", "ciso", "1005", nil),
    ] as [(String, String, String, String?)] {
      try await run(
        ["role", "add", "--number", number, "--office", office, "--holder", holder, "--from-date", "R8.4.1"]
          + (section.map { ["--section", $0] } ?? []))
    }
  }

  private func number(ofSection name: String) async throws -> String {
    let sections = await bench("section", "list", "--format", "json").items
    return sections.first { $0["name"] == .string(name) }?["number"]?.text ?? name
  }

  private func assess(_ requirement: String, _ subject: String, _ outcome: String, _ more: String...) async throws {
    try await run(["assess", requirement, subject, "--outcome", outcome, "--tier", "observed", "--as", "1001"] + more)
  }

  /// The first rows of the sample ledger, in a file of the same name.
  private func contracts() throws -> String {
    let whole = try String(contentsOfFile: Workbench.root + "/docs/sample/contracts.csv", encoding: .utf8)
    let rows = whole.split(separator: "\r\n", omittingEmptySubsequences: false).prefix(Self.ledgerRows)
    let path = bench.folder.path("contracts.csv")
    try Data(rows.joined(separator: "\r\n").utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  private func clock(_ day: String) {
    bench.clock.set(Instant(milliseconds: Instant(endOf: date(day)).milliseconds - 50_000_000))
  }

  private func on(_ day: String, _ body: () async throws -> Void) async throws {
    clock(day)
    try await body()
  }

  func run(_ arguments: String...) async throws { try await run(arguments) }

  func run(_ arguments: [String]) async throws {
    let run = await bench.run(arguments + ["--registry", bench.registry], environment: ["DAICHO_LANG": "ja"])
    guard run.code == 0 else { throw Failure(arguments: arguments, errors: run.errors + run.output) }
    bench.clock.advance(milliseconds: 60_000)
  }

  /// The last entry that a report in a folder knew.
  func known(in folder: String) throws -> Int64 {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/manifest.json"))
    return try JSONReader.object(Array(bytes.dropLast()))["knownAt"]?.object?["sequence"]?.integer ?? 0
  }

  struct Failure: Error {
    let arguments: [String]
    let errors: String
  }
}
