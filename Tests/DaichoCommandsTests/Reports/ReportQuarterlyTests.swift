import Foundation
import Registry
import TestSupport
import Testing
import TextForms

/// The command from the register to the folder.
@Suite struct ReportQuarterlyTests {
  private func files(in folder: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for case let name as String in FileManager.default.enumerator(atPath: folder) ?? .init() {
      files[name] = try? Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
    }
    return files
  }

  private static let all = "html,markdown,xlsx,csv,json,oscal"

  /// Every format but PDF, which says when it was made.
  @Test func aYearLaterTheReportOfThenComesOutByteForByte() async throws {
    let city = try SampleCity()
    try await city.firstQuarter()
    let (first, again, now) = (
      city.bench.folder.path("first"), city.bench.folder.path("again"), city.bench.folder.path("now")
    )
    try await city.run("report", "quarterly", "--quarter", "R8Q1", "--files", Self.all, "--output", first)
    let known = try city.known(in: first)
    try await city.secondQuarter()
    city.bench.clock.advance(days: 300)
    try await city.run("contract", "edit", "R8-001", "--title", "改めた件名", "--correct", "--reason", "誤記")
    try await city.run("contract", "retire", "R8-002", "--effective", "R8.5.1", "--reason", "重複登録")
    try await city.run("section", "edit", "税務課", "--name", "収税課", "--correct", "--reason", "誤記")
    try await city.run("settings", "set", "language", "en")
    try await city.run(
      "report", "quarterly", "--quarter", "R8Q1", "--known-at", "@\(known)", "--files", Self.all, "--output", again)
    try await city.run("report", "quarterly", "--quarter", "R8Q1", "--files", Self.all, "--output", now)
    let (made, remade, today) = (try files(in: first), try files(in: again), try files(in: now))
    #expect(made.keys.count > 20)
    for (name, bytes) in made { #expect(remade[name] == bytes, "\(name)") }
    #expect(made.keys.sorted() == remade.keys.sorted())
    // What was recorded since is not idle.
    #expect(made["report.json"] != today["report.json"])
  }

  @Test func theManifestNamesEveryFileWithItsDigest() async throws {
    let bench = try await Workbench.inJuly()
    let folder = try await bench.draft("made")
    let manifest = try JSONReader.object(Array(try #require(bench.text(folder + "/manifest.json")).utf8.dropLast()))
    let named = manifest["files"]?.array?.compactMap(\.object) ?? []
    let found = try files(in: folder).filter { $0.key != "manifest.json" }
    #expect(Set(named.map { $0.text("name") }) == Set(found.keys))
    for file in named {
      let bytes = Array(try #require(found[file.text("name")]))
      #expect(file["sha256"] == .string(Digest.of(bytes).description))
      #expect(file["size"] == .integer(Int64(bytes.count)))
    }
    #expect(manifest["period"] == "2026Q1" && manifest["asOf"] == "2026-06-30")
  }

  @Test func aSectionsReportIsTheOneThatIsHandedOut() async throws {
    let city = try SampleCity()
    try await city.firstQuarter()
    let (handed, own) = (city.bench.folder.path("handed"), city.bench.folder.path("own"))
    try await city.run("report", "distribute", "--quarter", "R8Q1", "--files", Self.all, "--output", handed)
    try await city.run(
      "report", "quarterly", "--quarter", "R8Q1", "--section", "税務課", "--files", Self.all, "--output", own)
    let (whole, alone) = (try files(in: handed), try files(in: own).filter { $0.key != "manifest.json" })
    for (name, bytes) in alone { #expect(whole["税務課/" + name] == bytes, "\(name)") }
    #expect(whole.keys.contains("市全体/report.html") && whole.keys.contains("総務課/report.html"))
    let page = String(decoding: try #require(whole["税務課/report.html"]), as: UTF8.self)
    #expect(page.contains("給食費収納システム運用業務委託"))
    // Each says whose it is, that of the city as a whole, too.
    let ofCity = String(decoding: try #require(whole["市全体/report.md"]), as: UTF8.self)
    #expect(ofCity.split(separator: "\n")[1].hasSuffix("市全体  "))
    // A contract and a section of somebody else.
    #expect(!page.contains("学校図書館システム構築業務委託") && !page.contains("防災安全課"))
  }

  @Test func aSectionWithoutSubjectsIsNamedAsWell() async throws {
    let bench = try await Workbench.inJuly()
    await bench("section", "add", "--number", "S-2", "--name", "税務課")
    let run = await bench("report", "quarterly", "--quarter", "R8Q1", "--section", "S-2", "--lang", "ja")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.split(separator: "\n")[1].hasSuffix("税務課  "))
  }

  @Test func comparesTwoStatesInEveryFormat() async throws {
    let city = try SampleCity()
    try await city.firstQuarter()
    let first = city.bench.folder.path("first")
    try await city.run("report", "quarterly", "--quarter", "R8Q1", "--files", "json", "--output", first)
    try await city.secondQuarter()
    for format in ["text", "csv", "markdown"] {
      let run = await city.bench.run(
        ["report", "compare", "R8Q1", "R8Q2", "--format", format, "--registry", city.bench.registry],
        environment: ["DAICHO_LANG": "ja"])
      #expect(run.code == 0, "\(run.errors)")
      for cause in ["遅れて記録された内容", "例外措置の終了", "期限の経過", "承認後の変更", "解消"] {
        #expect(run.output.contains(cause), "\(format) \(cause)")
      }
    }
    let run = await city.bench("report", "compare", "2026Q1", "2026Q2", "--format", "json")
    let items = run.items
    let causes = Set(items.map { $0.text("cause") })
    #expect(causes.isSuperset(of: ["closed", "new", "expired", "lateEntry"]))
    #expect(items.allSatisfy { $0["requirement"] != nil && $0["subject"] != nil && $0["direction"] != nil })
    // The same day, known at two times: what was entered late.
    let late = await city.bench(
      "report", "compare", "2026-06-30@\(try city.known(in: first))", "2026-06-30", "--format", "json")
    let lateCauses = Set(late.items.map { $0.text("cause") })
    #expect(lateCauses == ["lateEntry"])
  }

  @Test func aReportGoesToStandardOutputWhereNoFolderIsGiven() async throws {
    let bench = try await Workbench.inJuly()
    let paper = await bench("report", "quarterly", "--quarter", "R8Q1", "--lang", "ja")
    #expect(paper.code == 0 && paper.output.hasPrefix("# 情報セキュリティ要件の四半期報告"))
    #expect(paper.output.contains("令和8年度第1四半期（令和8年4月1日～令和8年6月30日）"))
    let page = await bench("report", "snapshot", "--as-of", "2026-07-01", "--format", "html", "--lang", "en")
    #expect(page.code == 0 && page.output.hasPrefix("<!DOCTYPE html>"))
    let data = await bench("report", "quarterly", "--quarter", "2026Q1", "--format", "json")
    #expect(data.json["schema"] == "daicho.quarterly-report/1")
  }

  @Test func aPageAsksNothingOfANetwork() async throws {
    let bench = try await Workbench.inJuly()
    let page = await bench("report", "quarterly", "--quarter", "R8Q1", "--format", "html").output
    #expect(page.contains("default-src 'none'"))
    #expect(!page.contains("src=") && !page.contains("@import") && !page.contains("url(http"))
    let links = page.matches(of: /href="([^"]*)"/).map(\.1)
    #expect(!links.isEmpty && links.allSatisfy { $0.hasPrefix("#") })
    // The only other address is the name of SVG.
    #expect(Set(page.matches(of: /https?:\/\/[^"'\s]*/).map { String($0.0) }) == ["http://www.w3.org/2000/svg"])
  }
}
