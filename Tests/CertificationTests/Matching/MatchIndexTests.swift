import Registry
import Testing
import TextForms

@testable import Certification

@Suite struct MatchIndexTests {
  static let numbers = ["1010001059488", "1120001049040", "1010001242960"]

  func entry(_ id: String, _ service: String?, _ provider: String?, number: String? = nil) throws -> ListedEntry {
    var entry = ListedEntry(source: "ismap", id: id, status: .valid)
    entry.service = service
    entry.provider = provider
    entry.corporateNumber = try number.map { try CorporateNumber(reading: $0) }
    return entry
  }

  func index() throws -> MatchIndex {
    MatchIndex([
      try entry("1", "さくらのクラウド", "さくらインターネット株式会社", number: Self.numbers[0]),
      try entry("2", "Google Cloud Platform", "Google LLC"), try entry("3", "Google Workspace", "Google LLC"),
      try entry("4", "IDCF クラウド", "株式会社IDCフロンティア"), try entry("5", "ＦＪｃｌｏｕｄ－Ｖ", "富士通クラウドテクノロジーズ㈱"),
      try entry("6", "Microsoft Azure", "Microsoft Corporation"), try entry("7", nil, "日本マイクロソフト株式会社"),
    ])
  }

  func best(_ service: String?, _ provider: String?) throws -> MatchCandidate? {
    try index().candidates(for: MatchQuery(service: service, provider: provider)).first
  }

  @Test(arguments: [
    ("サクラノクラウド", "（株）さくらインターネット", "1"), ("google cloud platform", "Google, Inc.", "2"),
    ("Google Workspace", "グーグル合同会社", "3"), ("ＩＤＣＦクラウド", "㈱ＩＤＣフロンティア", "4"),
    ("FJcloud-V", "富士通クラウドテクノロジーズ株式会社", "5"), ("Azure", "Microsoft Corp.", "6"),
  ])
  func findsAServiceUnderAnotherWriting(service: String, provider: String, id: String) throws {
    let found = try best(service, provider)
    #expect(found?.entry.id == id)
    #expect(found.map { $0.score >= 60 } == true)
  }

  @Test func givesTheReasonsOfAScore() throws {
    let found = try #require(try best("Google Cloud", "Google LLC"))
    #expect(found.reasons == [.containedName(.service, percent: 75), .sameName(.provider)])
    #expect(found.score == 85)
  }

  @Test func goesByTheNumberBeforeTheName() throws {
    let number = try CorporateNumber(reading: Self.numbers[0])
    let query = MatchQuery(service: "さくらのクラウド", provider: "まったく別の名前", corporateNumber: number)
    let found = try #require(try index().candidates(for: query).first)
    #expect(found.score == 100 && found.reasons.first == .sameNumber)
    let other = try CorporateNumber(reading: Self.numbers[1])
    let doubted = MatchQuery(service: "さくらのクラウド", provider: "さくらインターネット", corporateNumber: other)
    let candidate = try #require(try index().candidates(for: doubted).first)
    #expect(candidate.score == 60 && candidate.reasons.first == .otherNumber)
    let merged = MatchQuery(
      service: "さくらのクラウド", provider: nil, corporateNumber: other, relatedNumbers: [number])
    #expect(try index().candidates(for: merged).first?.reasons.first == .relatedNumber)
  }

  @Test func keepsToTheConfirmedID() throws {
    let query = MatchQuery(service: "Google Workspace", provider: "Google LLC", confirmedID: "2")
    #expect(try index().candidates(for: query).map(\.entry.id) == ["2", "3"])
  }

  @Test func findsNothingThatIsNotThere() throws {
    #expect(try best("住民記録システム", "株式会社山善") == nil)
    #expect(try best(nil, nil) == nil)
    #expect(try best("…", "㈱") == nil)
  }

  @Test func isNeverCertainByOneNameAlone() throws {
    #expect(try best("Microsoft Azure", nil)?.score == 90)
    #expect(try best(nil, "日本マイクロソフト(株)")?.score == 90)
  }

  @Test func findsTheProductsOfTheMarketplaceUnderTheirLaterNames() throws {
    let old = try FedRAMP.parse(try Fixture.bytes(Fixture.marketplace2023))
    let new = try FedRAMP.parse(try Fixture.bytes(Fixture.marketplace2026))
    let index = MatchIndex(new.entries)
    let ids = Set(new.entries.map(\.id))
    let both = old.entries.filter { ids.contains($0.id) }
    let found = both.count { entry in
      index.candidates(for: MatchQuery(service: entry.service, provider: entry.provider), most: 3)
        .contains { $0.entry.id == entry.id }
    }
    #expect(both.count == 306)
    #expect(found == 302)
  }

  /// A service is compared with 200 entries at the most, not with 5,000.
  @Test(.timeLimit(.minutes(1))) func looksThroughThousandsOfEntries() throws {
    let words = ["住民", "税務", "福祉", "会計", "文書", "教育", "水道", "防災", "図書", "健康"]
    let entries = try (0..<5_000).map { number in
      try entry(
        "\(number)", "\(words[number % 10])\(words[number / 10 % 10])クラウド\(number)",
        "\(words[number / 100 % 10])システム\(number)株式会社")
    }
    let index = MatchIndex(entries)
    for number in stride(from: 0, to: 4_000, by: 20) {
      let name = "\(words[number % 10])\(words[number / 10 % 10])ｸﾗｳﾄﾞ \(number)"
      let query = MatchQuery(service: name, provider: "㈱\(words[number / 100 % 10])システム\(number)")
      #expect(index.candidates(for: query, most: 1).first?.entry.id == "\(number)")
    }
  }
}
