import Foundation
import Registry
import Testing
import TextForms

/// `contract check`: what procurement sees of a contract's text.
@Suite struct ContractCheckTests {
  private static let contract = """
    業務委託契約書

    第１条　受注者は、業務上知り得た秘密を漏らしてはならない。
    第２条　受注者は、発注者の承諾なく業務を再委託してはならない。
    第３条　受注者は、事故が発生したときは、直ちに発注者に報告しなければならない。

    """

  private func bench() async throws -> (bench: Workbench, file: String) {
    let bench = try await Workbench.withRegister()
    return (bench, try bench.folder.write(Self.contract.utf8, to: "契約書.txt"))
  }

  private func finding(_ id: String, _ run: Workbench.Run) -> JSONObject? {
    let documents = run.json["documents"]?.array ?? []
    return documents.first?.object?["findings"]?.array?.compactMap(\.object).first { $0["requirement"]?.text == id }
  }

  @Test func saysWhatIsThereAndWhereAndWhatIsNot() async throws {
    let (bench, file) = try await bench()
    let run = await bench.run(["contract", "check", file, "--format", "json"])
    #expect(run.code == 1)
    #expect(run.json["schema"] == "daicho.clause-check/1")
    let document = run.json["documents"]?.array?.first?.object
    #expect(document?["isContract"] == true)
    #expect(document?["sha256"]?.text?.count == 64)
    #expect(document?["findings"]?.array?.count == 15)
    let secrecy = finding("9.1-2-1-d-08", run)
    #expect(secrecy?["status"] == "present")
    #expect(secrecy?["article"] == "第1条")
    #expect(secrecy?["line"] == 3)
    #expect(secrecy?["quote"] == "受注者は、業務上知り得た秘密を漏らしてはならない。")
    #expect(finding("9.1-2-1-d-11", run)?["status"] == "partial")
    #expect(finding("9.1-2-1-d-06", run)?["status"] == "absent")
  }

  @Test func saysWhatReferencesLeadToAndWhichTermsAreDefined() async throws {
    let bench = try await Workbench.withRegister()
    let text = """
      第１条　受注者は、預かった資料（以下「受託物」という。）を返還しなければならない。
      第２条　再委託先については、第１条の規定を準用する。
      第３条　受注者は、別紙１の取扱基準に従わなければならない。

      """
    let file = try bench.folder.write(text.utf8, to: "参照.txt")
    let json = await bench.run(["contract", "check", file, "--format", "json"])
    let document = json.json["documents"]?.array?.first?.object
    let references = document?["references"]?.array?.compactMap(\.object) ?? []
    #expect(references.map { $0["kind"]?.text } == ["application", "paper"])
    let targets = references.compactMap { $0["targets"]?.array?.first?.object }
    #expect(targets.map { $0["name"]?.text } == ["第1条", "別紙1"])
    #expect(targets.map { $0["found"] } == [true, false])
    let definition = document?["definitions"]?.array?.first?.object
    #expect(definition?["term"] == "受託物")
    #expect(definition?["article"] == "第1条")
    let shown = await bench.run(["contract", "check", file, "--lang", "ja"])
    #expect(shown.output.contains("○ 第1条: この文書にあり"), "\(shown.output)")
    #expect(shown.output.contains("× 別紙1: この文書になし"), "\(shown.output)")
  }

  @Test func endsWithYesWhereWhatIsAskedIsThere() async throws {
    let (bench, file) = try await bench()
    #expect(await bench.run(["contract", "check", file, "--requirement", "9.1-2-1-d-08"]).code == 0)
    #expect(await bench.run(["contract", "check", file, "--requirement", "9.1(2)①(エ) 項目6"]).code == 1)
    // Of other work only the agreement is asked, and it is partly there.
    let other = await bench.run(["contract", "check", file, "--kind", "other", "--lang", "ja"])
    #expect(other.code == 0, "\(other.output)")
    #expect(other.output.contains("9.1(2)①(エ) 項目6（参考）"))
    // What is missing is proposed, in the names of the contract.
    #expect(other.output.contains("加える条項の案:\n    受注者は、業務に従事する者に対し、"), "\(other.output)")
    let unknown = await bench.run(["contract", "check", file, "--requirement", "9.9", "--format", "json"])
    #expect(unknown.code == 64)
    #expect(unknown.errorCode == "requirement-unknown")
  }

  @Test func manyFilesAreShownSideBySideAndOneThatCannotBeReadStopsNone() async throws {
    let (bench, file) = try await bench()
    let broken = try bench.folder.write([0x25, 0x50, 0x44, 0x46, 0x2D, 0x31, 0x0A, 0xFF], to: "壊れた.txt")
    let run = await bench.run(["contract", "check", broken, file, "--lang", "ja"])
    #expect(run.code == 2)
    #expect(run.output.contains("○ あり"))
    #expect(run.output.contains("壊れた.txt  －"))
    let json = await bench.run(["contract", "check", broken, file, "--format", "json"])
    let documents = json.json["documents"]?.array?.compactMap(\.object) ?? []
    #expect(documents.map { $0["file"]?.text } == [broken, file])
    #expect(documents.first?["findings"] == .array([]))
    #expect(documents.first?["error"]?.object?["code"] != nil)
  }

  @Test func aFolderStandsForTheDocumentsInIt() async throws {
    let bench = try await Workbench.withRegister()
    try FileManager.default.createDirectory(atPath: bench.folder.path("b"), withIntermediateDirectories: true)
    for name in ["b/乙.txt", "a.txt", "~$a.docx", "メモ.log"] { try bench.folder.write(Self.contract.utf8, to: name) }
    let run = await bench.run(["contract", "check", bench.folder.path, "--format", "json"])
    let files = run.json["documents"]?.array?.compactMap { $0.object?["file"]?.text?.split(separator: "/").last }
    #expect(files == ["a.txt", "乙.txt"])
  }

  @Test(arguments: ["markdown", "html"]) func otherFormatsQuoteAndEscape(format: String) async throws {
    let bench = try await Workbench.withRegister()
    let text = Self.contract.replacing("業務上知り得た", with: "<b>業務上</b>知り得た")
    let file = try bench.folder.write(text.utf8, to: "契約書.txt")
    let run = await bench.run(["contract", "check", file, "--format", format, "--lang", "ja"])
    #expect(run.code == 1)
    #expect(run.output.contains("契約条項の点検"))
    #expect(run.output.contains(format == "html" ? "&lt;b&gt;業務上" : "\\<b>業務上"), "\(run.output)")
    // Markdown lets escaped tags stand; a page must not.
    if format == "html" { #expect(!run.output.contains("<b>業務上") && !run.output.contains("http")) }
  }

  @Test func proposalsCountOnceAnOfficerConfirmedThem() async throws {
    let (bench, file) = try await bench()
    await bench("contract", "edit", "C-1", "--correct", "--system-work", "有")
    let rehearsed = await bench("contract", "check", file, "--record", "C-1", "--dry-run", "--lang", "ja")
    #expect(rehearsed.output.contains("提案 15 件を記録できます（記録していません）。"), "\(rehearsed.errors)")
    #expect(await bench("clause", "list", "C-1", "--format", "json").items.isEmpty)
    #expect(await bench("contract", "check", file, "--record", "C-1").code == 1)
    func status() async -> String? {
      await bench("gap", "--explain", "9.1-2-1-d-08", "C-1", "--as-of", "R8.9.30", "--format", "json").json["status"]?
        .text
    }
    #expect(await status() == "unconfirmed")
    let head = await bench("journal", "head").output
    #expect(await bench("contract", "check", file, "--record", "C-1").output.contains("0"))
    #expect(await bench("journal", "head").output == head)
    #expect(await bench("clause", "confirm", "C-1", "9.1-2-1-d-08").code == 0)
    #expect(await status() == "satisfied")
  }

  @Test func whatIsNoContractIsNotRecorded() async throws {
    let bench = try await Workbench.withRegister()
    let file = try bench.folder.write("仕様書\n目次\n１　再委託…………３\n２　損害賠償………４\n".utf8, to: "目次.txt")
    let run = await bench("contract", "check", file, "--record", "C-1", "--format", "json")
    #expect(run.code == 2)
    #expect(run.errorCode == "not-a-contract")
    #expect(await bench("clause", "list", "C-1", "--format", "json").items.isEmpty)
  }

  @Test func twoVersionsAreComparedWithQuotationsOfBoth() async throws {
    let (bench, old) = try await bench()
    let new = try bench.folder.write(
      Self.contract.replacing("秘密を漏らしてはならない", with: "秘密の保持に努めるものとする").utf8, to: "新.txt")
    let run = await bench.run(["contract", "compare", old, new, "--lang", "ja"])
    #expect(run.code == 1)
    #expect(run.output.contains("9.1(2)①(エ) 項目8 業務上知り得た情報の守秘義務（弱まった）"), "\(run.output)")
    #expect(run.output.contains("前: 第1条（3行目） 「受注者は、業務上知り得た秘密を漏らしてはならない。」"), "\(run.output)")
    let same = await bench.run(["contract", "compare", old, old, "--format", "json"])
    #expect(same.code == 0)
    #expect(same.items.count == 15)
    #expect(same.items.allSatisfy { $0["change"] == "same" })
  }
}
