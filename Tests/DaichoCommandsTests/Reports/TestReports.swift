import Foundation
import GapAnalysis
import Registry
import SQLiteStore
import TextForms

@testable import DaichoCommands

/// Small folders of reports: two files that equal inputs give equal bytes, and one as a PDF is, another each time.
struct TestReports: ReportMaking {
  /// What a folder is made from.
  struct Wish {
    var period = "2026Q1"
    var asOf = "2026-06-30"
    var sections: [String] = []
    var knownAt: JournalHead?
    var catalogueVersion: String?
    var edition: ReportEdition?
  }

  func make(_ report: ReportToMake, in folder: String, for session: Session) async throws {
    let draft = report.draft
    let wish = Wish(
      period: draft.period, asOf: draft.asOf.description, sections: draft.sections, knownAt: draft.knownAt,
      edition: report.edition)
    try await Self.write(wish, from: try session.store(), to: folder)
  }

  static func write(_ wish: Wish, from store: SQLiteStore, to folder: String) async throws {
    let (texts, manifest) = try await store.read { reader in
      let head = try wish.knownAt ?? reader.head()
      let adopted = try reader.adoptedCatalogue(at: head.sequence) ?? [:]
      var contracts: [String] = []
      try reader.records(.contract, on: CivilDate(iso: wish.asOf), at: head.sequence) { version in
        if let number = version.number { contracts.append(number) }
        return true
      }
      let title =
        "\(wish.period) \(wish.edition.map { "\($0.number) \($0.decision) \($0.replaces ?? "-")" } ?? "draft")"
      let texts = ["report.md": title + "\n", "csv/contracts.csv": contracts.joined(separator: "\n") + "\n"]
      var manifest: JSONObject = [
        "schema": "daicho.report-manifest/1", "program": "daicho 0.1.0", "period": .string(wish.period),
        "asOf": .string(wish.asOf), "language": "ja",
        "knownAt": .object(["sequence": .integer(head.sequence), "hash": .string(head.hash.description)]),
        "catalogue": .object([
          "id": .string(adopted.text("number")),
          "version": .string(wish.catalogueVersion ?? adopted.text("version")),
        ]),
        "edition": wish.edition.map { .object(["number": .string($0.number)]) } ?? .null,
      ]
      if !wish.sections.isEmpty { manifest["sections"] = .array(wish.sections.map(JSONValue.string)) }
      return (texts, manifest)
    }
    try write(texts, manifest, to: folder)
  }

  private static func write(_ texts: [String: String], _ manifest: JSONObject, to folder: String) throws {
    var (manifest, files) = (manifest, [JSONValue]())
    let pdf = "%PDF \(UUID())"
    for (name, text) in (texts.merging(["report.pdf": pdf]) { $1 }).sorted(by: { $0.key < $1.key }) {
      let bytes = Array(text.utf8)
      let path = URL(fileURLWithPath: folder + "/" + name)
      try FileManager.default.createDirectory(at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: path)
      files.append(
        .object([
          "name": .string(name), "size": .integer(Int64(bytes.count)),
          "sha256": name == "report.pdf" ? .null : .string(Digest.of(bytes).description),
        ]))
    }
    manifest["files"] = .array(files)
    try Data(CanonicalJSON.bytes(manifest)).write(to: URL(fileURLWithPath: folder + "/manifest.json"))
  }
}

extension Workbench {
  /// Makes the draft of a report in a folder of the bench.
  func draft(_ name: String = "draft", _ change: (inout TestReports.Wish) -> Void = { _ in }) async throws -> String {
    var wish = TestReports.Wish()
    change(&wish)
    try await TestReports.write(wish, from: try SQLiteStore(opening: registry), to: folder.path(name))
    return folder.path(name)
  }

  /// With the register of `withRegister`, on 5 July 2026.
  static func inJuly() async throws -> Workbench {
    let bench = try await withRegister()
    bench.clock.set(Instant(milliseconds: 1_783_209_600_000))
    return bench
  }

  /// Issues a draft; decided on the day.
  @discardableResult
  func issue(_ folder: String, as number: String, _ more: String...) async -> Run {
    await run(
      ["report", "issue", folder, "--number", number, "--decision", "R8情政第10号", "--decided-on", "R8.7.5"] + more
        + ["--registry", registry])
  }

  func text(_ path: String) -> String? { try? String(contentsOfFile: path, encoding: .utf8) }
}
