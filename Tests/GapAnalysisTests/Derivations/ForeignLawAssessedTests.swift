import Registry
import TestSupport
import Testing
import TextForms

@testable import GapAnalysis

@Suite struct ForeignLawAssessedTests {
  private static let derived = Derived("foreignLawAssessed", of: "9.3A-3-5-risk", kind: .cloudService)

  static let examples: [Example] = [
    .passes("in Japan", .foreignLawAssessed) {
      $0.assessed("2026-05-01")
      $0.location("JP")
    },
    .passes("abroad, and there when it was assessed", .foreignLawAssessed) {
      $0.assessed("2026-05-01")
      $0.location("US", since: "2026-05-01")
    },
    .passes("a second place in Japan since", .foreignLawAssessed) {
      $0.assessed("2026-05-01")
      $0.location("JP", since: "2026-05-10")
    },
    .fails("no location", .partial, .foreignLawPlacesUnknown) { $0.assessed("2026-05-01") },
    .fails("a country that is not known", .partial, .foreignLawPlacesUnknown) {
      $0.assessed("2026-05-01")
      $0.location("JP")
      $0.location(nil)
    },
    .fails("a subcontract without a location", .partial, .foreignLawPlacesUnknown) {
      $0.assessed("2026-05-01")
      $0.location("JP")
      $0.subcontractor()
    },
    .fails("abroad since then", .partial, .foreignLawPlaceAdded) {
      $0.assessed("2026-05-01")
      $0.location("JP")
      $0.location("US", since: "2026-05-02")
    },
    .saysNothing("not assessed") { $0.location("JP") },
    .saysNothing("assessed tomorrow") {
      $0.assessed("2026-05-16")
      $0.location("JP")
    },
  ]

  @Test(arguments: examples) func says(example: Example) { Self.derived.check(example) }

  @Test func changesWhenDataGoAbroadAndWhenTheyComeBack() {
    let changes = Self.derived.changes {
      $0.assessed("2026-05-01")
      $0.location("JP")
      $0.location("US", since: "2026-06-01", until: "2026-06-30")
    }
    #expect(changes == ["2026-05-01", "2026-06-01", "2026-07-01"])
  }
}

extension SubjectBuilder {
  func assessed(_ day: String) { contract { $0.dates.foreignLawAssessed = date(day) } }

  func location(
    _ country: String?, _ role: DataLocation.Role? = .atRest, since: String? = nil, until: String? = nil
  ) {
    var body: JSONObject = ["number": "DL"]
    body["country"] = country.map { .string($0) }
    let start = since.map { date($0).dayNumber } ?? .min
    let end = until.map { date($0).dayNumber + 1 } ?? .max
    places.locations.append(
      LocatedData(
        number: "DL", role: role, place: DataPlace(DataLocation(body: body), regions: nil),
        since: since.map { date($0) }, until: until.map { date($0) }, days: start..<end, sequence: 50))
  }

  func subcontractor() {
    places.subcontracts.append(
      LocatedSubcontract(number: "SC", handlesInformation: true, days: .min..<(.max), sequence: 60))
  }
}
