import Foundation
import Registry
import Testing

/// The sample in `exports/sample` is what the program makes of the sample ledgers today. `make sample` records it anew.
@Suite struct SampleReportTests {
  private static let folder = Workbench.root + "/exports/sample"

  @Test func theCommittedSampleIsFresh() async throws {
    let city = try SampleCity()
    try await city.firstQuarter()
    try await write("2026Q1", "html,markdown,xlsx,csv,json", of: city)
    try await city.run(
      "report", "issue", city.bench.folder.path("2026Q1"), "--number", "R8-Q1", "--decision", "R8情政第41号",
      "--decided-on",
      "R8.7.10", "--output", city.bench.folder.path("final"))
    try await city.secondQuarter()
    try await write("2026Q2", "html,markdown,xlsx,csv,json,oscal", of: city)
    for (name, made) in [("2026Q1", "final"), ("2026Q2", "2026Q2")] {
      try Self.expect(city.bench.folder.path(made), matches: Self.folder + "/" + name)
    }
  }

  /// The tables of `docs/report.md` are those of the sample.
  @Test func thePageOfTheReportShowsTheSample() throws {
    let page = try String(contentsOfFile: Workbench.root + "/docs/report.md", encoding: .utf8)
    let sample = try String(contentsOfFile: Self.folder + "/2026Q2/report.md", encoding: .utf8)
    let rows = Set(sample.split(separator: "\n"))
    let shown = page.split(separator: "\n").filter { $0.hasPrefix("| ") && !$0.contains(" / ") && !$0.hasPrefix("| `") }
    #expect(shown.count > 12)
    for row in shown {
      #expect(rows.contains(row) || row == "| --- | --- |", "\(row) is not in exports/sample/2026Q2/report.md")
    }
    #expect(FileManager.default.fileExists(atPath: Workbench.root + "/docs/pictures/report-2026Q2.png"))
  }

  private func write(_ quarter: String, _ files: String, of city: SampleCity) async throws {
    try await city.run(
      "report", "quarterly", "--quarter", quarter, "--files", files, "--output",
      city.bench.folder.path(quarter))
  }

  private static func files(in folder: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for case let name as String in FileManager.default.enumerator(atPath: folder) ?? .init() {
      files[name] = try? Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
    }
    return files
  }

  private static func expect(_ made: String, matches recorded: String) throws {
    if ProcessInfo.processInfo.environment["DAICHO_RECORD"] == "1" {
      try? FileManager.default.removeItem(atPath: recorded)
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try FileManager.default.copyItem(atPath: made, toPath: recorded)
    }
    let (found, wanted) = (try files(in: made), try files(in: recorded))
    #expect(found.keys.sorted() == wanted.keys.sorted())
    for (name, bytes) in found.sorted(by: { $0.key < $1.key }) {
      #expect(bytes == wanted[name], "\(recorded)/\(name) is stale: run make sample, and read what changed")
    }
  }
}
