import Registry
import Testing

@testable import Interchange

struct RegionTableTests {
  private let table: RegionTable

  init() throws { table = try Ledgers.regions() }

  @Test(arguments: [
    ("us-east-1", "US"), ("AP-NORTHEAST-1", "JP"), ("ａｐ－ｎｏｒｔｈｅａｓｔ－３", "JP"), ("ap-northeast-1（東京）", "JP"),
    ("Asia Pacific (Tokyo)", "JP"), ("us-gov-west-1", "US"), ("cn-north-1", "CN"), ("Japan East", "JP"),
    ("japaneast", "JP"), ("westeurope", "NL"), ("southeastasia", "SG"), ("asia-northeast1", "JP"),
    ("europe-west4", "NL"),
    ("石狩", "JP"), ("石狩第1ゾーン", "JP"), ("東京リージョン", "JP"), ("大阪府", "JP"), ("us-east1", "US"),
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
  }

  @Test(arguments: ["", "somewhere", "us-east-99", "CA", "第1"])
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
      guard case .dataFile(let diagnostics) = error else { return ["\(error)"] }
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

  @Test func haveASchemaThatNamesTheSameKeys() throws {
    let schema = try #require(
      try JSONReader.read(try Ledgers.bytes(of: "checklists/schema/regions.schema.json")).object)
    let properties = try #require(schema["properties"]?.object)
    #expect(properties.keys.sorted() == ["countries", "endings", "geographies", "places"])
    func keys(_ name: String) -> [String]? {
      properties[name]?.object?["additionalProperties"]?.object?["properties"]?.object?.keys.sorted()
    }
    #expect(keys("countries") == ["en", "ja", "names"])
    #expect(keys("places") == ["country", "en", "ja", "names"])
    #expect(keys("geographies") == ["countries", "en", "ja", "names"])
  }
}
