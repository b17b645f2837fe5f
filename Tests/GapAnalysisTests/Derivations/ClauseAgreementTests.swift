import Registry
import TestSupport
import Testing
import TextForms

@testable import GapAnalysis

/// Articles on confidentiality in the contract itself, beside an agreement of its own (9.1(2)①(オ)).
@Suite struct ClauseAgreementTests {
  private static let id = "9.1-2-1-e"
  private static let inForce = Derived("clauseConfirmed", ["as": "agreementInForce"], of: id)
  private static let short = Derived("clauseConfirmed", ["as": "agreementShort"], of: id)

  static let inForceExamples: [Example] = [
    .passes("through the last day of the contract", .clausePresent) { builder in
      builder.contract { $0.dates.end = date("2026-05-15") }
      builder.clause(id, .present)
    },
    .saysNothing("after it") { builder in
      builder.contract { $0.dates.end = date("2026-05-14") }
      builder.clause(id, .present)
    },
    .saysNothing("no end is recorded") { $0.clause(id, .present) },
    .saysNothing("only a part") { builder in
      builder.contract { $0.dates.end = date("2027-03-31") }
      builder.clause(id, .partial)
    },
    .saysNothing("absent") { builder in
      builder.contract { $0.dates.end = date("2027-03-31") }
      builder.clause(id, .absent)
    },
    .saysNothing("proposed") { builder in
      builder.contract { $0.dates.end = date("2027-03-31") }
      builder.clause(id, .present, .proposed)
    },
  ]

  static let shortExamples: [Example] = [
    .fails("the contract has ended", .lapsed, .evidenceLapsed(date("2026-05-14"))) { builder in
      builder.contract { $0.dates.end = date("2026-05-14") }
      builder.clause(id, .present)
    },
    .fails("no end is recorded", .partial, .clauseWithoutEnd) { $0.clause(id, .present) },
    .fails("only a part", .partial, .clausePartial) { $0.clause(id, .partial) },
    .fails("absent", .notSatisfied, .clauseAbsent) { $0.clause(id, .absent) },
    .fails("contradicted", .notSatisfied, .clauseContradicted) { $0.clause(id, .contradicted) },
    .saysNothing("it is in force") { builder in
      builder.contract { $0.dates.end = date("2026-05-15") }
      builder.clause(id, .present)
    },
    .saysNothing("rejected") { $0.clause(id, .absent, .rejected) },
  ]

  @Test(arguments: inForceExamples) func saysWhileItIsInForce(example: Example) { Self.inForce.check(example) }

  @Test(arguments: shortExamples) func saysWhereNothingIs(example: Example) { Self.short.check(example) }

  @Test func changesWhenTheContractEnds() {
    func make(_ builder: SubjectBuilder) {
      builder.contract { $0.dates.end = date("2026-03-31") }
      builder.clause(Self.id, .present)
    }
    #expect(Self.inForce.changes(make) == ["2025-04-10", "2026-04-01"])
    #expect(Self.short.changes(make) == ["2026-04-01"])
  }
}
