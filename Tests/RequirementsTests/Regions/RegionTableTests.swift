import Foundation
import Testing

@testable import Requirements

struct RegionTableTests {
  private let table: RegionTable

  init() throws { table = try Fixtures.regions() }

  @Test(arguments: [
    ("us-east-1", "US"), ("AP-NORTHEAST-1", "JP"), ("ａｐ－ｎｏｒｔｈｅａｓｔ－３", "JP"), ("ap-northeast-1（東京）", "JP"),
    ("Asia Pacific (Tokyo)", "JP"), ("us-gov-west-1", "US"), ("cn-north-1", "CN"), ("Japan East", "JP"),
    ("japaneast", "JP"), ("westeurope", "NL"), ("southeastasia", "SG"), ("asia-northeast1", "JP"),
    ("europe-west4", "NL"),
    ("石狩", "JP"), ("石狩第1ゾーン", "JP"), ("東京リージョン", "JP"), ("大阪府", "JP"), ("us-east1", "US"),
    ("ap-northeast-1a", "JP"), ("us-east-1f", "US"), ("asia-northeast2-b", "JP"), ("ap-tokyo-1-ad-1", "JP"),
    ("Tokyo, Japan", "JP"), ("(Asia Pacific) Japan East", "JP"), ("ap-osaka-1", "JP"), ("Japan Central (Osaka)", "JP"),
    ("eu-frankfurt-1", "DE"), ("日本東部（東京）", "JP"), ("水戸", "JP"),
  ])
  func knowsPlaces(_ text: String, _ country: String) throws {
    let region = try #require(table.region(text))
    #expect(region.kind == .place)
    #expect(region.countries == [country])
  }

  @Test(arguments: [("japan", "JP"), ("us", "US"), ("日本", "JP"), ("UK", "GB"), ("United States", "US")])
  func anAreaOfOneCountryIsNoPlace(_ text: String, _ country: String) throws {
    let region = try #require(table.region(text))
    #expect(region.kind == .geography)
    #expect(region.countries == [country])
  }

  @Test func aWideAreaHasSeveralCountriesOrAny() throws {
    let europe = try #require(table.region("europe"))
    #expect(europe.kind == .geography)
    #expect(europe.countries.contains("DE"))
    #expect(!europe.countries.contains("US"))
    #expect(try #require(table.region("asia")).countries.isSuperset(of: ["JP", "SG"]))
    #expect(try #require(table.region("global")).countries.isEmpty)
    #expect(try #require(table.region("eu-isoe-west-1")).countries.isEmpty)
  }

  @Test(arguments: ["", "somewhere", "us-east-99", "CA", "第1", "ap-northeast-1z", "eu-dcc-rating-1", "a", "東京a"])
  func knowsNothingElse(_ text: String) { #expect(table.region(text) == nil) }

  @Test(arguments: [
    ("日本", "JP"), ("日本国内", "JP"), ("国内", "JP"), ("日本（東京）", "JP"), ("JP", "JP"), ("米国", "US"), ("アメリカ合衆国", "US"),
    ("U.S.A.", "US"), ("イギリス", "GB"), ("東京都", "JP"), ("国内データセンター", "JP"), ("CA", "CA"),
  ])
  func readsCountries(_ text: String, _ code: String) { #expect(table.country(text) == code) }

  @Test(arguments: ["欧州", "海外", "EU", "不明", "アジア"])
  func namesNoCountryForWhatIsNone(_ text: String) { #expect(table.country(text) == nil) }

  @Test func saysWhatACodeMeansInBothLanguages() throws {
    let region = try #require(table.region("us-east-1"))
    #expect(region.meaning(in: table).ja == "バージニア北部（米国）")
    #expect(region.meaning(in: table).en == "N. Virginia (United States)")
    #expect(try #require(table.region("japan")).meaning(in: table).ja == "日本")
  }

  private func faults(_ texts: String...) -> [String] {
    do {
      _ = try RegionTable.load(texts.enumerated().map { ("\($0.offset).yaml", Array($0.element.utf8)) })
      return []
    } catch {
      guard case .invalid(let diagnostics) = error else { return ["\(error)"] }
      return diagnostics.map { "\($0.file):\($0.line):\($0.column) \($0.code)" }
    }
  }

  @Test func reportsWhatIsWrongWithItsPlace() {
    let countries = "countries:\n  JP: { ja: 日本, en: Japan }\n  US: { ja: 米国, en: USA, names: [日本] }\n"
    #expect(
      faults(
        countries, "places:\n  a-1: { country: XX, ja: あ, en: a }\n  b-1: { country: FR, ja: い, en: b }\n",
        "places:\n  c-1: { country: JP, ja: う, en: c, town: Ube }\n  d-1: { country: JP, ja: え }\n",
        "places:\n  c-1: { country: US, ja: う, en: c, names: [（）] }\n", "geographies: []\n")
        == [
          "0.yaml:3:34 region-of-two-meanings", "1.yaml:2:19 country-code-unknown",
          "2.yaml:2:37 unknown-key", "2.yaml:3:8 missing-key", "3.yaml:2:8 region-of-two-meanings",
          "3.yaml:2:45 region-without-letters", "4.yaml:1:14 not-a-mapping", "1.yaml:3:19 country-without-name",
        ])
  }

  @Test func namesOfOneCountryMayMeet() {
    let countries = "countries:\n  SG: { ja: シンガポール, en: Singapore }\n"
    #expect(
      faults(countries, "places:\n  sg-1: { country: SG, ja: シンガポール, en: Singapore, names: [Singapore] }\n") == [])
  }

  @Test(arguments: [
    ("日本法", "JP"), ("日本国法", "JP"), ("日本国の法律", "JP"), ("国内法", "JP"), ("日本", "JP"), ("Japan", "JP"),
    ("米国法", "US"), ("シンガポールの法令", "SG"), ("日本法（民法を含む。）", "JP"), ("カリフォルニア州法", nil), ("日本法又は米国法", nil),
    ("当事者の協議による", nil), ("法", nil),
  ])
  func readsOfWhatCountryALawIs(_ text: String, _ code: String?) { #expect(table.country(ofLaw: text) == code) }

  @Test(arguments: [
    ("福岡地方裁判所", "JP"), ("福岡地方裁判所飯塚支部", "JP"), ("東京地裁", "JP"), ("東京簡易裁判所又は東京地方裁判所", "JP"),
    ("日本国の裁判所", "JP"), ("ソウル中央地方裁判所", nil), ("東京地方裁判所又はソウル中央地方裁判所", nil),
    ("被告の本店所在地を管轄する地方裁判所", nil), ("裁判所", nil), ("福岡", nil),
  ])
  func readsInWhatCountryACourtIs(_ text: String, _ code: String?) { #expect(table.country(ofCourt: text) == code) }

  @Test func comesBackFromTheJournalAsItWas() throws {
    let again = try RegionTable(decoding: table.encoded)
    #expect(again == table)
    #expect(throws: CatalogueFault.unknownFormat(found: 0)) { try RegionTable(decoding: .object([:])) }
  }

  @Test func haveASchemaThatNamesTheSameKeys() throws {
    let schema = try SchemaTests.Schema("regions").at("properties")
    #expect(
      schema.keys.sorted() == ["countries", "courts", "endings", "geographies", "lawEndings", "places", "zones"])
    func keys(_ name: String) throws -> [String] {
      try schema.at(name, "additionalProperties", "properties").keys.sorted()
    }
    #expect(try keys("countries") == ["en", "ja", "names"])
    #expect(try keys("places") == ["country", "en", "ja", "names"])
    #expect(try keys("geographies") == ["countries", "en", "ja", "names"])
  }
}
