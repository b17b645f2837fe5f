import Registry
import TestSupport
import Testing

@testable import GapAnalysis

@Suite struct ContractContinuedTests {
  private static let derived = Derived("contractContinued", of: "9.1-4-1-b")

  static let examples: [Example] = [
    .passes("the same vendor carries on", .contractContinued) { $0.followed(by: 7, from: "2026-04-01") },
    .passes("of two that follow, one is with the same vendor", .contractContinued) {
      $0.followed(by: 8, from: "2026-04-01")
      $0.followed(by: 7, from: "2026-04-01")
    },
    .saysNothing("nothing follows") { $0.contract { $0.vendor = 7 } },
    .saysNothing("another vendor carries on") { $0.followed(by: 8, from: "2026-04-01") },
    .saysNothing("the next one begins tomorrow") { $0.followed(by: 7, from: "2026-05-16") },
    .saysNothing("nobody knows when the next one begins") { $0.followed(by: 7, from: nil) },
    .saysNothing("the vendor of the next one is not recorded") { $0.followed(by: 0, from: "2026-04-01") },
    .saysNothing("its own vendor is not recorded") {
      $0.related(.successor) { $0.began = date("2026-04-01") }
    },
    .saysNothing("the next one is retired") {
      $0.contract { $0.vendor = 7 }
      $0.related(.successor) { next in
        next.party = 7
        next.began = date("2026-04-01")
        next.isRetired = true
      }
    },
  ]

  @Test(arguments: examples) func says(example: Example) { Self.derived.check(example) }

  @Test func changesWhenTheNextOneBegins() {
    #expect(Self.derived.changes { $0.followed(by: 7, from: "2026-04-01") } == ["2026-04-01"])
  }

  @Test func changesWhenTheNextOneIsFoundToFollowAnother() {
    let changes = Self.derived.changes { builder in
      builder.contract { $0.vendor = 7 }
      builder.related(.successor) { next in
        next.party = 7
        next.began = date("2026-04-01")
        next.replacedFrom = date("2026-06-01")
      }
    }
    #expect(changes == ["2026-04-01", "2026-06-01"])
  }
}

extension SubjectBuilder {
  /// A contract with vendor 7, and one that names it as its predecessor.
  fileprivate func followed(by vendor: Int64, from day: String?) {
    contract { $0.vendor = 7 }
    related(.successor) { next in
      next.party = vendor
      next.began = day.map { date($0) }
    }
  }
}
