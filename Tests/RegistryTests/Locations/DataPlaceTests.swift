import Registry
import Requirements
import TestSupport
import Testing

@Suite struct DataPlaceTests {
  private static let regions = Result { try Catalogues.regions() }

  struct Row: Sendable, CustomTestStringConvertible {
    let region: String?
    let country: String?
    let known: String?
    let standing: DataPlace.Standing
    var isContradicted = false
    var notice: String?

    var testDescription: String { "\(region ?? "-") in \(country ?? "-")" }
  }

  /// Held against the rule that data must be in Japan or Singapore.
  static let rows = [
    Row(region: "ap-northeast-1", country: "JP", known: "JP", standing: .kept),
    Row(region: "ap-northeast-1a", country: nil, known: "JP", standing: .kept, notice: "country-missing"),
    Row(region: nil, country: "SG", known: "SG", standing: .kept),
    Row(region: "us-east-1", country: nil, known: "US", standing: .broken, notice: "country-missing"),
    Row(region: nil, country: "US", known: "US", standing: .broken),
    Row(region: "japan", country: nil, known: "JP", standing: .kept, notice: "country-missing"),
    Row(region: "asia", country: nil, known: nil, standing: .unknown, notice: "region-without-country"),
    Row(region: "asia", country: "JP", known: "JP", standing: .kept),
    Row(region: "europe", country: nil, known: nil, standing: .broken, notice: "region-without-country"),
    Row(region: "global", country: nil, known: nil, standing: .unknown, notice: "region-without-country"),
    Row(region: "global", country: "JP", known: "JP", standing: .kept),
    Row(region: "somewhere", country: nil, known: nil, standing: .unknown, notice: "region-unknown"),
    Row(region: "somewhere", country: "JP", known: "JP", standing: .kept, notice: "region-unknown"),
    Row(region: nil, country: nil, known: nil, standing: .unknown),
    Row(
      region: "us-east-1", country: "JP", known: nil, standing: .unknown, isContradicted: true,
      notice: "region-contradicts-country"),
    Row(
      region: "ap-northeast-1", country: "US", known: nil, standing: .broken, isContradicted: true,
      notice: "region-contradicts-country"),
    Row(
      region: "ap-northeast-1", country: "SG", known: nil, standing: .unknown, isContradicted: true,
      notice: "region-contradicts-country"),
  ]

  private func place(_ row: Row) throws -> DataPlace {
    var body: JSONObject = ["number": "DL-1"]
    body["region"] = row.region.map { .string($0) }
    body["country"] = row.country.map { .string($0) }
    return DataPlace(DataLocation(body: body), regions: try Self.regions.get())
  }

  @Test(arguments: rows) func says(_ row: Row) throws {
    let place = try place(row)
    #expect(place.knownCountry == row.known)
    #expect(place.isContradicted == row.isContradicted)
    #expect(place.standing(under: .only(["JP", "SG"])) == row.standing)
    #expect(place.standing(under: .any) == .unlimited)
    #expect(LocationNotice(place, regions: try Self.regions.get())?.code == row.notice)
  }

  @Test func withoutATableARegionTellsNothing() {
    let place = DataPlace(DataLocation(body: ["region": "ap-northeast-1"]), regions: nil)
    #expect(place.knownCountry == nil)
    #expect(place.standing(under: .only(["JP"])) == .unknown)
  }

  @Test func noticesSayWhatTheRegionMeans() throws {
    let place = try place(Self.rows[3])
    let words = try #require(LocationNotice(place, regions: try Self.regions.get())?.words)
    #expect(words.ja == "リージョン「us-east-1」はバージニア北部（米国）を指しますが、国は登録されていません。確かめたうえで --country US を登録してください。")
    #expect(words.en.contains("N. Virginia (United States)"))
  }
}
