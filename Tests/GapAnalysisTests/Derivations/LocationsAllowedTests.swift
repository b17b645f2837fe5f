import Registry
import Requirements
import TestSupport
import Testing
import TextForms

@testable import GapAnalysis

@Suite struct LocationsAllowedTests {
  private static let derived = Derived("locationsAllowed", of: "9.3A-3-1", kind: .cloudService)

  static let examples: [Example] = [
    .fails("class 2 abroad", .notSatisfied, .locationNotAllowed) {
      $0.contract { $0.facts.confidentiality = .c2 }
      $0.location("US")
    },
    .fails("a class that is not recorded, abroad", .notSatisfied, .locationNotAllowed) { $0.location("US") },
    .fails("one of two", .notSatisfied, .locationNotAllowed) {
      $0.location("JP")
      $0.location("US", .backup)
    },
    .saysNothing("support from abroad for class 2") {
      $0.contract { $0.facts.confidentiality = .c2 }
      $0.location("US", .supportAccess)
    },
    .fails("support from abroad for class 3A", .notSatisfied, .locationNotAllowed) {
      $0.contract { $0.facts.confidentiality = .c3A }
      $0.location("US", .supportAccess)
    },
    .saysNothing("class 1 abroad") {
      $0.contract { $0.facts.confidentiality = .c1 }
      $0.location("US")
    },
    .saysNothing("in Japan: a person must judge") { $0.location("JP") },
    .saysNothing("a country that is not known") { $0.location(nil) },
    .saysNothing("abroad until yesterday") { $0.location("US", until: "2026-05-14") },
    .saysNothing("no location"),
  ]

  @Test(arguments: examples) func says(example: Example) { Self.derived.check(example) }

  @Test func changesWithThePlacesAndWithTheClass() {
    let changes = Self.derived.changes {
      $0.contract { $0.facts.confidentiality = .c1 }
      $0.contract(from: date("2026-06-01")) { $0.facts.confidentiality = .c2 }
      $0.location("US", until: "2026-08-31")
    }
    #expect(changes == ["2026-06-01", "2026-09-01"])
  }
}
