import Foundation
import Registry
import Testing
import TextForms

@Suite struct EvidenceCommandTests {
  /// SHA-256 of "abc" (FIPS 180-2, appendix B.1).
  private static let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

  private func stored(_ bench: Workbench, _ sha256: String = abc) -> String {
    bench.registry + ".files/\(sha256.prefix(2))/\(sha256)"
  }

  private func hasFiles(_ bench: Workbench) -> Bool {
    let names = FileManager.default.enumerator(atPath: bench.registry + ".files")
    return names?.contains { (($0 as? String)?.utf8.count ?? 0) > 2 } ?? false
  }

  @Test func keepsAFileAndGivesItBack() async throws {
    let bench = try await Workbench.withRegister()
    let file = try bench.folder.write("abc".utf8, to: "契約書.pdf")
    let run = await bench(
      "evidence", "add", file, "--title", "契約書（写し）", "--for", "C-1", "--requirement", "９.１（２）①（オ）", "--format", "json")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.items == [["name": "契約書.pdf", "sha256": .string(Self.abc), "size": 3, "change": "added"]])
    let again = await bench("evidence", "add", file, "--format", "json")
    #expect(again.items.first?["change"] == "unchanged")
    let list = await bench("evidence", "list", "--format", "json").items
    #expect(list.count == 1)
    #expect(list.first?["title"] == "契約書（写し）")
    #expect(
      list.first?["purposes"] == .array([.object(["subject": "C-1", "requirement": "9.1-2-1-e"])]))
    for name in ["1", String(Self.abc.prefix(8)), Self.abc.uppercased()] {
      #expect(await bench("evidence", "show", name, "--format", "json").json["item"]?.object?["name"] == "契約書.pdf")
    }
    let copy = bench.folder.path("copy.pdf")
    let shown = await bench("evidence", "show", "１", "--output", copy, "--lang", "ja")
    #expect(shown.output.contains("契約書（写し）") && shown.output.contains("C-1 9.1-2-1-e"))
    #expect(try Data(contentsOf: URL(fileURLWithPath: copy)) == Data("abc".utf8))
    let twice = await bench("evidence", "show", "1", "--output", copy, "--format", "json")
    #expect(twice.code == 2 && twice.errorCode == "registry-exists")
  }

  @Test func allFilesAreKeptOrNone() async throws {
    let bench = try await Workbench.withRegister()
    let good = try bench.folder.write("abc".utf8, to: "good.txt")
    let large = try bench.folder.write([UInt8](repeating: 0, count: 1_048_577), to: "大きい.bin")
    let head = await bench("journal", "head").output
    let run = await bench("evidence", "add", good, large, "--size-limit", "1", "--format", "json")
    #expect(run.code == 2)
    #expect(run.errorCode == "file-too-large")
    #expect(run.errors.contains("大きい.bin") && run.errors.contains("1 MiB") && run.errors.contains("--size-limit"))
    // Stored first, and refused by the register after it.
    let refused = await bench("evidence", "add", good, "--for", "C-9", "--requirement", "9.1-2-1-e", "--format", "json")
    #expect(refused.errorCode == "record-unknown")
    #expect(!hasFiles(bench))
    #expect(await bench("journal", "head").output == head)
    #expect(await bench("evidence", "add", good, large, "--size-limit", "2").code == 0)
    #expect(await bench("evidence", "verify").code == 0)
  }

  @Test func whatWasThereStaysWhenACommandIsRefused() async throws {
    let bench = try await Workbench.withRegister()
    let file = try bench.folder.write("abc".utf8, to: "a.txt")
    await bench("evidence", "add", file)
    #expect(await bench("evidence", "add", file, "--title", "長" + String(repeating: "い", count: 600)).code == 2)
    #expect(await bench("evidence", "verify").code == 0)
  }

  @Test func aRehearsalKeepsNothing() async throws {
    let bench = try await Workbench.withRegister()
    let file = try bench.folder.write("abc".utf8, to: "a.txt")
    let before = try bench.bytes()
    let run = await bench("evidence", "add", file, "--dry-run")
    #expect(run.code == 0 && run.output.contains(Self.abc))
    #expect(try bench.bytes() == before)
    #expect(!FileManager.default.fileExists(atPath: bench.registry + ".files"))
  }

  @Test func missingAlteredAndStrayFilesAreNamed() async throws {
    let bench = try await Workbench.withRegister()
    var digests: [String] = []
    for name in ["無くなる.txt", "変わる.txt", "残る.txt"] {
      let file = try bench.folder.write(name.utf8, to: name)
      digests += await bench("evidence", "add", file, "--format", "json").items.compactMap { $0["sha256"]?.text }
    }
    #expect(await bench("evidence", "verify").code == 0)
    try FileManager.default.removeItem(atPath: stored(bench, digests[0]))
    try Data("x".utf8).write(to: URL(fileURLWithPath: stored(bench, digests[1])))
    let stray = bench.registry + ".files/memo.txt"
    try Data("x".utf8).write(to: URL(fileURLWithPath: stray))
    let run = await bench("evidence", "verify", "--format", "json")
    #expect(run.code == 1)
    #expect(run.json["holds"] == false)
    let findings = run.json["findings"]?.array?.compactMap(\.object) ?? []
    #expect(findings.map { $0["code"] } == ["content-missing", "content-altered", "content-stray"])
    #expect(findings.map { $0["name"] } == ["無くなる.txt", "変わる.txt", nil])
    #expect(findings.map { $0["number"] } == [1, 2, nil])
    #expect(findings.last?["path"] == .string(stray))
    let text = await bench("evidence", "verify", "--lang", "ja")
    #expect(text.output.contains("文書 1「無くなる.txt（\(digests[0].prefix(12))）」の保管ファイルがありません。"))
    #expect(text.output.contains("控え（backup）"))
    // The original mends both.
    try FileManager.default.removeItem(atPath: stray)
    for name in ["無くなる.txt", "変わる.txt"] { await bench("evidence", "add", bench.folder.path(name)) }
    #expect(await bench("evidence", "verify").code == 0)
    #expect(await bench("journal", "verify").code == 0)
  }

  @Test func anAssessmentCarriesItsEvidence() async throws {
    let bench = try await Workbench.withRegister()
    let file = try bench.folder.write("abc".utf8, to: "確認結果.pdf")
    let run = await bench(
      "assess", "9.1-2-1-e", "C-1", "--outcome", "satisfied", "--tier", "observed", "--evidence", file, "--evidence",
      file,
      "--format", "json")
    #expect(run.code == 0, "\(run.errors)")
    let second = await bench(
      "assess", "9.1-2-2-b", "C-1", "--outcome", "satisfied", "--tier", "documented", "--evidence", Self.abc)
    #expect(second.code == 0, "\(second.errors)")
    #expect(
      await bench("evidence", "show", "1", "--format", "json").json["item"]?.object?["assessments"]
        == .array(["C-1#9.1-2-1-e#1", "C-1#9.1-2-2-b#1"]))
    let explained = await bench("gap", "--explain", "9.1-2-1-e", "C-1", "--as-of", "R8.9.30", "--lang", "ja")
    #expect(explained.output.contains("証拠ファイル: 確認結果.pdf (SHA-256 \(Self.abc))"), "\(explained.output)")
    #expect(await bench("evidence", "verify").code == 0)
  }

  @Test func aRefusedAssessmentKeepsNoFile() async throws {
    let bench = try await Workbench.withRegister()
    let file = try bench.folder.write("abc".utf8, to: "a.pdf")
    let judgement = ["--outcome", "satisfied", "--tier", "observed", "--registry", bench.registry]
    try await bench.refuses(
      ["assess", "9.1-2-1-e", "C-9", "--evidence", file] + judgement, exit: 2, code: "record-unknown", mentions: ["C-9"]
    )
    try await bench.refuses(
      ["assess", "9.1-2-1-e", "C-1", "--evidence", Self.abc] + judgement, exit: 2, code: "record-unknown",
      mentions: [Self.abc, "evidence"])
    try await bench.refuses(
      ["assess", "9.1-2-1-e", "C-1", "--evidence", "無い.pdf"] + judgement, exit: 2, code: "file-not-readable",
      mentions: ["無い.pdf"])
    #expect(!hasFiles(bench))
  }

  @Test func badInputIsRefused() async throws {
    let bench = try await Workbench.withRegister()
    let file = try bench.folder.write("abc".utf8, to: "a.txt")
    let other = try bench.folder.write("abd".utf8, to: "b.txt")
    let rest = ["--registry", bench.registry]
    let cases: [([String], Int32, String, [String])] = [
      (["add", file, other, "--title", "二つ"], 64, "title-of-several", ["--title", "2"]),
      (["add", file, "--for", "C-1"], 64, "option-missing", ["--requirement"]),
      (["add", file, "--requirement", "9.1-2-1-e"], 64, "option-missing", ["--for"]),
      (["add", file, "--size-limit", "0"], 64, "number-unreadable", ["--size-limit", "0"]),
      (["add", file, "--for", "C-1", "--requirement", "9.99"], 2, "requirement-unknown", ["9.99"]),
      (["add", bench.folder.path("none")], 2, "file-not-readable", ["none"]),
      (["add", bench.folder.path], 2, "file-not-readable", [bench.folder.path]),
      (["show", "3"], 2, "record-unknown", ["3", "evidence list"]),
      (["show", "ffffffff"], 2, "record-unknown", ["ffffffff"]),
    ]
    for (arguments, exit, code, mentions) in cases {
      try await bench.refuses(["evidence"] + arguments + rest, exit: exit, code: code, mentions: mentions)
    }
  }
}
