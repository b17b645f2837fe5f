import Foundation
import Registry
import Testing
import TextForms

@Suite struct ContractAddendumTests {
  private static let letters = """
    税システム保守業務委託契約書
    飯塚市（以下「甲」という。）と株式会社見本（以下「乙」という。）とは、次のとおり契約する。
    第１条　乙は、業務を行い、甲は、委託料を支払う。
    第２条　乙は、甲の承諾なしに、業務の一部を第三者に再委託することができる。
    第３条　乙は、業務上知り得た秘密を漏らしてはならない。
    """
  private static let roles = """
    業務委託契約書
    第1条　受注者は、業務を行う。
    第2条　発注者は、検査の結果を通知する。
    第3条　受注者は、従事者に対し、この契約の内容を周知しなければならない。
    """
  private static let firstDoesTheWork = """
    検証業務契約書
    第一条　乙は、甲に検証の実施を依頼し、甲はこれを引き受ける。
    第二条　甲は、善良な管理者の注意をもって業務を行う。
    """
  private static let empty = "業務委託契約書\n第１条　業務の内容は、仕様書のとおりとする。"
  private static let city = "業務委託契約書\n第1条　事業者は、業務を行う。\n第2条　市は、委託料を支払う。"

  /// What is found in a file, by requirement.
  private func statuses(_ bench: Workbench, _ file: String) async -> [String: String] {
    let document = await bench("contract", "check", file, "--format", "json").json["documents"]?.array?.first?.object
    let findings = document?["findings"]?.array?.compactMap(\.object) ?? []
    return Dictionary(
      findings.compactMap { finding in
        finding["requirement"]?.text.flatMap { id in finding["status"]?.text.map { (id, $0) } }
      }, uniquingKeysWith: { one, _ in one })
  }

  @Test(arguments: [letters, roles, firstDoesTheWork, empty, city])
  func theDraftHasEveryItemThatItWasWrittenFor(text: String) async throws {
    let bench = try Workbench()
    let contract = try bench.folder.write(text.utf8, to: "契約書.txt")
    let draft = bench.folder.path("特記事項.docx")
    let before = await statuses(bench, contract)
    let run = await bench("contract", "addendum", contract, "--output", draft, "--format", "json")
    #expect(run.code == 0, "\(run.errors)")
    let items = run.items.compactMap { $0["requirement"]?.text }
    #expect(Set(items) == Set(before.filter { $0.value != "present" }.keys))
    #expect(items.count > 10)
    let after = await statuses(bench, draft)
    for item in items { #expect(after[item] == "present", "\(item)") }
    // A second draft for the draft would be empty.
    if items.count == 15 {
      let again = await bench("contract", "addendum", draft, "--output", bench.folder.path("二.docx"))
      #expect(again.code == 0 && again.output.contains("no special provisions were written"))
      #expect(!FileManager.default.fileExists(atPath: bench.folder.path("二.docx")))
    }
  }

  @Test func equalContractsGiveEqualFiles() async throws {
    let bench = try Workbench()
    var drafts: Set<Data> = []
    for name in ["一", "二"] {
      let contract = try bench.folder.write(Self.letters.utf8, to: name + ".txt")
      await bench("contract", "addendum", contract, "--output", bench.folder.path(name + ".docx"))
      drafts.insert(try Data(contentsOf: URL(fileURLWithPath: bench.folder.path(name + ".docx"))))
    }
    #expect(drafts.count == 1)
  }

  @Test func saysWhatTheContractSaysInstead() async throws {
    let bench = try Workbench()
    let contract = try bench.folder.write(Self.letters.utf8, to: "契約書.txt")
    let run = await bench(
      "contract", "addendum", contract, "--dry-run", "--requirement", "９.１（２）①（エ） 項目９", "--format", "json")
    #expect(run.items.count == 1)
    #expect(run.items.first?["status"] == "contradicted")
    #expect(run.items.first?["article"] == "第2条")
    #expect(run.items.first?["draftArticle"] == "第１条")
    #expect(run.json["output"] == .null)
    #expect(run.json["parties"]?.object?["contractor"] == .object(["name": "乙", "fromContract": true]))
  }

  @Test func namesThatTheContractDoesNotGiveAreSaid() async throws {
    let bench = try Workbench()
    let contract = try bench.folder.write(Self.empty.utf8, to: "契約書.txt")
    let run = await bench("contract", "addendum", contract, "--dry-run")
    #expect(run.output.contains("does not name its contractor and client"))
    #expect(run.output.contains("別紙（第４条関係）"))
    let japanese = await bench("contract", "addendum", contract, "--dry-run", "--lang", "ja")
    #expect(japanese.output.contains("契約書に見つからない"))
  }

  @Test func ofOtherWorkOnlyTheConfidentialityAgreementIsAsked() async throws {
    let bench = try Workbench()
    let contract = try bench.folder.write(Self.roles.utf8, to: "契約書.txt")
    let run = await bench("contract", "addendum", contract, "--dry-run", "--kind", "other", "--format", "json")
    #expect(run.items.compactMap { $0["requirement"]?.text } == ["9.1-2-1-e"])
  }

  @Test func nothingIsOverwrittenUnasked() async throws {
    let bench = try Workbench()
    let contract = try bench.folder.write(Self.roles.utf8, to: "契約書.txt")
    let draft = try bench.folder.write("前の案".utf8, to: "案.docx")
    let run = await bench("contract", "addendum", contract, "--output", draft, "--format", "json")
    #expect(run.code == 2 && run.errorCode == "output-exists")
    #expect(try Data(contentsOf: URL(fileURLWithPath: draft)) == Data("前の案".utf8))
    #expect(await bench("contract", "addendum", contract, "--output", draft, "--force").code == 0)
    #expect(try Data(contentsOf: URL(fileURLWithPath: draft)).prefix(2) == Data("PK".utf8))
    let names = try FileManager.default.contentsOfDirectory(atPath: bench.folder.path)
    #expect(!names.contains { $0.contains(".new-") })
  }

  @Test func badOutputsAreRefusedBeforeAnythingIsRead() async throws {
    let bench = try Workbench()
    let contract = try bench.folder.write(Self.roles.utf8, to: "契約書.txt")
    func refusal(_ arguments: String...) async -> (Int32, String?) {
      let run = await bench.run(["contract", "addendum", contract, "--format", "json"] + arguments)
      return (run.code, run.errorCode)
    }
    #expect(await refusal() == (64, "option-missing"))
    #expect(await refusal("--output", bench.folder.path("案.doc")) == (64, "addendum-form-unknown"))
    #expect(await refusal("--output", bench.folder.path("ない/案.docx")) == (2, "output-not-writable"))
    let folder = bench.folder.path("箱.docx")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    #expect(await refusal("--output", folder, "--force") == (2, "output-not-writable"))
  }

  @Test func theContractItselfIsNeverOverwritten() async throws {
    let bench = try Workbench()
    let text = try bench.folder.write(Self.roles.utf8, to: "契約書.txt")
    let contract = bench.folder.path("契約書.docx")
    await bench("contract", "addendum", text, "--output", contract)
    let before = try Data(contentsOf: URL(fileURLWithPath: contract))
    let run = await bench("contract", "addendum", contract, "--output", contract, "--force", "--format", "json")
    #expect(run.code == 64 && run.errorCode == "output-is-input")
    #expect(try Data(contentsOf: URL(fileURLWithPath: contract)) == before)
  }

  @Test func whatIsNoContractIsRefusedWithTheReason() async throws {
    let bench = try Workbench()
    let policy = try bench.folder.write("プライバシーポリシー\n当社は、個人情報を適切に管理します。".utf8, to: "方針.txt")
    let draft = bench.folder.path("案.docx")
    let run = await bench("contract", "addendum", policy, "--output", draft, "--format", "json")
    #expect(run.code == 2 && run.errorCode == "not-a-contract")
    #expect(run.errors.contains("policy"))
    #expect(!FileManager.default.fileExists(atPath: draft))
    let missing = await bench("contract", "addendum", bench.folder.path("ない.txt"), "--output", draft)
    #expect(missing.code == 2)
  }

  // MARK: By number

  /// A register with the contract C-1 and what a check found in a text.
  private func register(with text: String) async throws -> Workbench {
    let bench = try await Workbench.withRegister()
    let contract = try bench.folder.write(text.utf8, to: "契約書.txt")
    let check = await bench("contract", "check", contract, "--record", "C-1")
    #expect(check.code == 1, "\(check.errors)")
    return bench
  }

  private func states(_ run: Workbench.Run) -> [String: String] {
    Dictionary(
      run.items.compactMap { item in
        item["requirement"]?.text.flatMap { id in item["state"]?.text.map { (id, $0) } }
      }, uniquingKeysWith: { one, _ in one })
  }

  @Test func ofANumberTheDraftIsThatOfTheFile() async throws {
    let bench = try await register(with: Self.firstDoesTheWork)
    let (ofNumber, ofFile) = (bench.folder.path("番号.docx"), bench.folder.path("文書.docx"))
    let run = await bench("contract", "addendum", "C-1", "--output", ofNumber, "--format", "json")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.json["contract"] == "C-1" && run.json["file"] == nil)
    #expect(run.json["numerals"] == "kanji")
    #expect(run.json["parties"]?.object?["contractor"] == .object(["name": "甲", "fromContract": true]))
    #expect(Set(states(run).values) == ["proposed"])
    await bench("contract", "addendum", bench.folder.path("契約書.txt"), "--output", ofFile)
    #expect(
      try Data(contentsOf: URL(fileURLWithPath: ofNumber)) == Data(contentsOf: URL(fileURLWithPath: ofFile)))
  }

  @Test func whatAnOfficerConfirmedDecides() async throws {
    let bench = try await register(with: Self.letters)
    await bench("clause", "confirm", "C-1", "9.1-2-1-d-12", "--as", "1001")
    await bench("clause", "reject", "C-1", "9.1-2-1-d-13", "--reason", "第9条にある", "--as", "1001")
    let run = await bench("contract", "addendum", "C-1", "--dry-run", "--format", "json")
    #expect(states(run)["9.1-2-1-d-12"] == "confirmed")
    #expect(states(run)["9.1-2-1-d-11"] == "proposed")
    // What was rejected is not known: it is neither drafted nor called present.
    #expect(states(run)["9.1-2-1-d-13"] == nil)
    #expect(run.json["unknown"] == .array([.string("9.1-2-1-d-13")]))
    let text = await bench("contract", "addendum", "C-1", "--dry-run")
    #expect(text.output.contains("確認済み") == false && text.output.contains("(confirmed)"))
    #expect(text.output.contains("項目13"))
  }

  @Test func aNumberWithoutFindingsIsSaidToHaveNone() async throws {
    let bench = try await register(with: Self.letters)
    await bench("contract", "add", "--number", "C-2", "--title", "保守")
    let draft = bench.folder.path("案.docx")
    func refusal(_ name: String) async -> (Int32, String?) {
      let run = await bench("contract", "addendum", name, "--output", draft, "--format", "json")
      return (run.code, run.errorCode)
    }
    #expect(await refusal("C-2") == (2, "clauses-not-recorded"))
    #expect(await refusal("C-9") == (2, "contract-unknown"))
    #expect(!FileManager.default.fileExists(atPath: draft))
  }
}
