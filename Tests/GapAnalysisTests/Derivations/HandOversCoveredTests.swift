import Registry
import Requirements
import TestSupport
import Testing
import TextForms

@testable import GapAnalysis

@Suite struct HandOversCoveredTests {
  private static let derived = Derived("handOversCovered", of: "9.1-2-1-e")

  static let examples: [Example] = [
    .saysNothing("nothing was given"),
    .saysNothing("given under an agreement") {
      $0.agreement(from: "2026-04-01")
      $0.event(.handOver, on: "2026-04-01")
    },
    .saysNothing("given tomorrow") { $0.event(.handOver, on: "2026-05-16") },
    .saysNothing("what was given is not important") { $0.event(.handOver, on: "2026-04-01", .noImportantInformation) },
    .saysNothing("retired") { $0.event(.handOver, on: "2026-04-01") { $0.isRetired = true } },
    .fails("given without any", .notSatisfied, .givenWithoutNDA) { $0.event(.handOver, on: "2026-04-01") },
    .fails("given before one", .partial, .givenBeforeNDA) {
      $0.event(.handOver, on: "2026-04-01")
      $0.agreement(from: "2026-04-02")
    },
    .fails("given while one only survived", .notSatisfied, .givenWithoutNDA) {
      $0.event(.handOver, on: "2026-04-11")
      $0.agreement(from: "2026-04-01", until: "2026-04-10", survival: "2031-04-10")
    },
    .fails("given under one of unknown end", .notSatisfied, .givenWithoutNDA) {
      $0.event(.handOver, on: "2026-04-11")
      $0.nda { $0.signed = date("2026-04-01") }
    },
    .fails("one of two given before", .partial, .givenBeforeNDA) {
      $0.agreement(from: "2026-04-02")
      $0.event(.handOver, on: "2026-04-01")
      $0.event(.handOver, on: "2026-04-03")
    },
    .saysNothing("under confirmed articles of the contract") {
      $0.contract { $0.dates.end = date("2027-03-31") }
      $0.clause("9.1-2-1-e", .present, from: "2026-04-01")
      $0.event(.handOver, on: "2026-04-01")
    },
    .fails("articles that were only proposed", .notSatisfied, .givenWithoutNDA) {
      $0.contract { $0.dates.end = date("2027-03-31") }
      $0.clause("9.1-2-1-e", .present, .proposed, from: "2026-04-01")
      $0.event(.handOver, on: "2026-04-01")
    },
    .fails("an agreement with another party", .notSatisfied, .givenWithoutNDA) {
      $0.contract { $0.vendor = 7 }
      $0.nda {
        $0.party = 8
        $0.signed = date("2026-04-01")
        $0.withoutEnd = true
      }
      $0.event(.handOver, on: "2026-04-02")
    },
    .fails("to a service of another provider, who is not bound", .notSatisfied, .givenWithoutNDA) {
      $0.contract { $0.vendor = 7 }
      $0.agreement(from: "2026-04-01")
      $0.nda {
        $0.vendor = 7
        $0.party = 7
        $0.signed = date("2026-04-01")
        $0.withoutEnd = true
      }
      $0.give(toServiceOf: 8, .c2)
    },
    .saysNothing("to a service of another provider, who is bound") {
      $0.contract { $0.vendor = 7 }
      $0.nda {
        $0.vendor = 8
        $0.party = 8
        $0.signed = date("2026-04-01")
        $0.withoutEnd = true
      }
      $0.give(toServiceOf: 8, .c2)
    },
    .saysNothing("to a service of the vendor, who is bound") {
      $0.contract { $0.vendor = 7 }
      $0.agreement(from: "2026-04-01")
      $0.give(toServiceOf: 7, .c2)
    },
    .fails("to a service without a class, of an unknown provider", .notSatisfied, .givenWithoutNDA) {
      $0.contract { $0.vendor = 7 }
      $0.give(toServiceOf: 0, nil)
    },
    .saysNothing("to a service of a class that is not important") {
      $0.contract { $0.vendor = 7 }
      $0.give(toServiceOf: 8, .c1)
    },
    .fails("what is important all the same", .notSatisfied, .givenWithoutNDA) {
      $0.contract { $0.vendor = 7 }
      $0.give(toServiceOf: 8, .c1, .importantInformation)
    },
  ]

  @Test(arguments: examples) func says(example: Example) { Self.derived.check(example) }

  @Test func changesOnTheDayOfTheHandOverAndOfTheAgreement() {
    let days = Self.derived.changes {
      $0.event(.handOver, on: "2026-04-01")
      $0.agreement(from: "2026-05-01", until: "2026-12-31")
    }
    #expect(days == ["2026-04-01", "2026-05-01", "2027-01-01"])
  }
}

extension SubjectBuilder {
  /// On 2026-05-01, under the contract that the service names.
  fileprivate func give(
    toServiceOf provider: Int64, _ level: Confidentiality?, _ marks: RelatedFacts.Marks = []
  ) {
    var facts = FactValues()
    facts.confidentiality = level
    if level != nil { (facts.integrity, facts.availability) = (.i1, .a1) }
    event(.handOver, on: "2026-05-01", marks) { [facts] event in
      event.party = provider
      event.service = facts
    }
  }

  fileprivate func agreement(from signed: String, until end: String = "2027-03-31", survival: String? = nil) {
    nda {
      $0.signed = date(signed)
      $0.validUntil = date(end)
      $0.survivalUntil = survival.map { date($0) }
    }
  }
}
