import Registry
import TestSupport
import TextForms

extension RequirementCase {
  static let ofServices: [RequirementCase] =
    assessed(
      .cloudService,
      [
        "9.3A-3-1", "9.3A-3-2", "9.3A-3-2-a", "9.3A-3-2-b", "9.3A-3-2-c", "9.3A-3-2-d", "9.3A-3-2-e", "9.3A-3-2-f",
        "9.3A-3-2-g", "9.3A-3-3", "9.3A-3-4-a", "9.3A-3-4-b", "9.3A-3-5-place", "9.3A-3-7", "9.3A-3-7-a",
        "9.3A-3-7-b", "9.3A-3-7-c", "9.3A-3-8", "9.3A-4-1", "9.3A-4-2",
      ]) + selected + approved + inUse + withProcedures + belowClass2

  private static let whole: RelatedFacts.Marks = [.saysWho, .saysHow, .saysResult, .saysAction]

  private static let selected: [RequirementCase] = [
    RequirementCase(id: "9.3A-3-5-risk", kind: .cloudService, gap: .unconfirmed) {
      $0.contract { $0.dates.foreignLawAssessed = date("2025-04-01") }
      $0.location("JP")
    },
    RequirementCase(id: "9.3A-3-6-cond", kind: .cloudService, gap: .notSatisfied) {
      $0.related(.subcontract) { $0.marks = [.passedDown] }
    } miss: {
      $0.related(.subcontract) { $0.marks = [.notPassedDown] }
    },
    RequirementCase(id: "9.3A-3-6-decide", kind: .cloudService, gap: .unconfirmed) {
      $0.related(.subcontract) { $0.outcome = Subcontract.Decision.refused.code }
    } miss: {
      $0.related(.subcontract) { _ in }
    },
  ]

  private static let approved: [RequirementCase] = [
    RequirementCase(id: "9.3A-5-1", kind: .cloudService, gap: .notSatisfied) {
      $0.application(.cloudServiceC2OrHigher, filed: "2025-04-01", by: "informationSecurityOfficer")
    } miss: {
      $0.application(.cloudServiceC2OrHigher, filed: "2025-04-01", by: "informationSecurityManager")
    },
    RequirementCase(id: "9.3A-5-2", kind: .cloudService, gap: .unconfirmed) {
      $0.application(.cloudServiceC2OrHigher, filed: "2025-04-01") {
        $0.decide(.rejected, "2025-04-05", by: "grantingAuthority")
      }
    } miss: {
      $0.application(.cloudServiceC2OrHigher, filed: "2025-04-01")
    },
    RequirementCase(id: "9.3A-5-3", kind: .cloudService, gap: .partial) {
      $0.application(.cloudServiceC2OrHigher, filed: "2025-04-01") { application in
        application.decide(.approved, "2025-04-05")
        application.marks = [.hasAdministrator]
      }
    } miss: {
      $0.application(.cloudServiceC2OrHigher, filed: "2025-04-01") { $0.decide(.approved, "2025-04-05") }
    },
  ]

  private static let inUse: [RequirementCase] = [
    RequirementCase(id: "9.3A-6-2", kind: .cloudService, gap: .partial) {
      $0.contract { version in
        version.dates.ledgerEntry = date("2025-04-10")
        version.dates.reported = date("2025-04-20")
      }
    } miss: {
      $0.contract { $0.dates.ledgerEntry = date("2025-04-10") }
    },
    RequirementCase(id: "9.3A-6-4", kind: .cloudService, gap: .partial) {
      $0.event(.buildCheck, on: "2025-04-20", whole)
    } miss: {
      $0.event(.buildCheck, on: "2025-04-20", [.saysWho, .saysHow])
    },
    RequirementCase(id: "9.3A-7-2", kind: .cloudService, gap: .unconfirmed) {
      $0.event(.systemChange, on: "2025-06-01") { $0.reported = date("2025-06-10") }
    } miss: {
      $0.event(.systemChange, on: "2025-06-01")
    },
    RequirementCase(id: "9.3A-7-3", kind: .cloudService, gap: .partial) {
      $0.event(.review, on: "2025-06-01", whole)
    } miss: {
      $0.event(.review, on: "2025-06-01", [.saysWho])
    },
    RequirementCase(id: "9.3A-7-5", kind: .cloudService, gap: .partial) {
      $0.check(on: "2026-03-20", of: "abcdefgh")
    } miss: {
      $0.check(on: "2026-03-20", of: "abcdefg")
    },
    RequirementCase(id: "9.3A-8-2", kind: .cloudService, gap: .unconfirmed) {
      $0.event(.disposal, on: "2026-04-10", whole.union([.disposesInformation, .disposesAccounts]))
    },
  ]

  private static let withProcedures: [RequirementCase] =
    ["9.3A-6-3-a", "9.3A-6-3-b", "9.3A-6-3-c"].map { id in
      RequirementCase(id: id, kind: .cloudService, gap: .partial) {
        $0.related(.regulation, of: id) { $0.began = date("2025-05-01") }
      } miss: {
        $0.related(.regulation, of: id) { $0.began = date("2025-05-02") }
      }
    } + [
      RequirementCase(id: "9.3A-7-4", kind: .cloudService, gap: .overdue) {
        $0.related(.regulation, of: "9.3A-7-4") { $0.began = date("2025-06-01") }
      } miss: {
        $0.related(.regulation, of: "9.3A-7-4") { procedure in
          procedure.began = date("2025-06-01")
          procedure.ended = date("2026-03-01")
        }
      }
    ]

  private static let belowClass2: [RequirementCase] = [
    RequirementCase(
      id: "9.3B-2-1-apply", kind: .cloudService, gap: .unconfirmed, subject: { $0.facts.confidentiality = .c1 },
      meet: { $0.application(.cloudServiceBelowC2, filed: "2025-04-01") }),
    RequirementCase(
      id: "9.3B-2-1-measures", kind: .cloudService, gap: .unconfirmed, subject: { $0.facts.confidentiality = .c1 },
      meet: { $0.assess("9.3B-2-1-measures", .satisfied, .observed, from: date("2026-05-10")) }),
    RequirementCase(
      id: "9.3B-2-2-decide", kind: .cloudService, gap: .notSatisfied, subject: { $0.facts.confidentiality = .c1 },
      meet: {
        $0.application(.cloudServiceBelowC2, filed: "2025-04-01") {
          $0.decide(.approved, "2025-04-05", by: "informationSecurityOfficer")
        }
      },
      miss: {
        $0.application(.cloudServiceBelowC2, filed: "2025-04-01") { $0.decide(.approved, "2025-04-05", by: "staff") }
      }),
    RequirementCase(
      id: "9.3B-2-2-record", kind: .cloudService, gap: .overdue, subject: { $0.facts.confidentiality = .c1 },
      meet: { $0.application(.cloudServiceBelowC2, filed: "2025-04-01") { $0.decide(.approved, "2025-04-05") } },
      miss: {
        $0.application(.cloudServiceBelowC2, filed: "2025-04-01") { application in
          application.decide(.approved, "2025-04-05")
          application.ended = date("2026-05-14")
        }
      }),
  ]
}
