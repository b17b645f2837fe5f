import ClauseChecking
import Testing

/// A draft for what a contract lacks.
@Suite struct AddendumTests {
  private func draft(_ text: String, only: [String]? = nil) throws -> Addendum {
    let checker = try Shipped.checker.get()
    let document = try document(text)
    let checked = checker.check(document)
    let missing = checked.findings.filter { finding in
      finding.status != .present && only?.contains { finding.requirement.rawValue.hasSuffix($0) } ?? true
    }
    return Addendum(
      for: missing, by: checker.rules, parties: checked.parties, numerals: ArticleNumerals.read(document))
  }

  @Test func hasAnArticleForEachMissingItemAndOneMore() throws {
    let text = "第1条　受注者は、業務上知り得た秘密を漏らしてはならない。"
    let addendum = try draft(text)
    let ids = addendum.articles.compactMap { $0.finding?.requirement.rawValue }
    #expect(ids.count == 14 && !ids.contains("9.1-2-1-d-08") && ids.first == "9.1-2-1-d-01" && ids.last == "9.1-2-1-e")
    #expect(addendum.articles.map(\.label) == (1...15).map { "第\($0)条" })
    #expect(addendum.articles.last?.finding == nil)
    #expect(addendum.articles.last?.heading == "本契約との関係")
  }

  @Test func speaksInTheNamesAndNumbersOfTheContract() throws {
    let addendum = try draft("第１条　事業者は、業務を行う。\n第２条　市は、委託料を支払う。", only: ["d-09"])
    let article = try #require(addendum.articles.first)
    #expect(article.heading == "再委託の制限")
    #expect(article.paragraphs.count == 2)
    #expect(article.paragraphs[0].hasPrefix("第１条　事業者は、市の書面による"))
    #expect(article.paragraphs[1].hasPrefix("２　事業者は、"))
    #expect(addendum.head.joined().contains("市と事業者とが"))
    #expect(addendum.signature.contains("市") && addendum.signature.contains("事業者"))
  }

  @Test func theHeadSaysWhichLetterDoesTheWork() throws {
    let head = try draft("第1条　乙は、甲に検証の実施を依頼し、甲はこれを引き受ける。").head.joined()
    #expect(head.contains("委託者（以下「乙」という。）と受託者（以下「甲」という。）とが"))
  }

  @Test func usualNamesStandWhereTheContractHasNone() throws {
    let addendum = try draft("業務委託契約書\n第1条　業務は、仕様書のとおりとする。", only: ["d-01"])
    #expect(addendum.parties == PartyNames(contractor: "受注者", client: "発注者"))
    #expect(addendum.articles.first?.paragraphs.first?.hasPrefix("第1条　受注者は、") == true)
  }

  @Test func namesThePapersThatHaveToBeAdded() throws {
    let addendum = try draft("第1条　乙は、業務を行う。", only: ["d-03", "d-04", "d-05"])
    #expect(addendum.attachments.map(\.title) == ["別紙（第2条関係）", "別表（第3条関係）"])
  }

  @Test func nothingIsLeftInBraces() throws {
    let addendum = try draft("第1条　乙は、業務を行う。")
    let all = [addendum.title] + addendum.head + addendum.articles.flatMap(\.paragraphs) + addendum.signature
    #expect(!all.joined().contains { "{}".contains($0) })
  }

  private func refusal(_ files: [(name: String, bytes: [UInt8])]) -> ClauseRulesFault? {
    do throws(ClauseRulesFault) {
      _ = try ClauseRules.load(files)
      return nil
    } catch { return error }
  }

  @Test func aModelClauseWithAnUnknownPlaceIsRefusedWithItsLine() throws {
    var files = try Shipped.files()
    let place = try #require(files.firstIndex { $0.name == "08-secrecy.yaml" })
    let text = String(decoding: files[place].bytes, as: UTF8.self).replacing("  {contractor}は", with: "  {vendor}は")
    files[place].bytes = Array(text.utf8)
    let fault = try #require(refusal(files))
    #expect(fault.diagnostics.map(\.code) == ["clause-place-unknown"])
    let words = fault.diagnostics.map { $0.text(in: .en) }.joined()
    #expect(words.contains("08-secrecy.yaml:") && words.contains("vendor") && words.contains("{contractor}"))
  }

  @Test func theFrameIsNeeded() throws {
    let files = try Shipped.files().filter { $0.name != "addendum.yaml" }
    #expect(refusal(files)?.diagnostics.map(\.code) == ["clause-file-missing"])
  }
}
