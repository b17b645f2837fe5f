import Registry
import TestSupport
import TextForms

extension RequirementCase {
  static let ofContracts: [RequirementCase] =
    assessed(
      .contract,
      [
        "9.1-2-1-a", "9.1-2-1-b", "9.1-2-1-c", "9.1-2-2-a", "9.1-3-2-a", "9.1-4-2-a", "9.1-4-2-b", "9.2-1", "9.2-2-1",
        "9.2-2-2", "9.2-2-3", "9.2-3-1", "9.2-3-2", "9.2-4-1", "9.2-4-2", "9.2-4-3", "6.1-4", "7.1-10-3", "7.1-14-5",
        "7.2-1-3-e", "7.3-2-1", "7.3-4-2-e", "7.3-4-3-a", "7.3-4-3-b",
      ])
    // The signing alone shows a part of it.
    + assessed(.contract, ["9.1-2-1-d"], gap: .partial) + clauses + concluding + whileItRuns + ending
    + outsourcedService

  private static let whole: RelatedFacts.Marks = [.saysWho, .saysHow, .saysResult, .saysAction]

  private static let clauses: [RequirementCase] = (1...14).map { item in
    let id = "9.1-2-1-d-" + (item < 10 ? "0" : "") + String(item)
    return RequirementCase(id: id, kind: .contract, gap: .notSatisfied) {
      $0.clause(id, .present)
    } miss: {
      $0.clause(id, .absent)
    }
  }

  private static let concluding: [RequirementCase] = [
    RequirementCase(id: "9.1-2-1-e", kind: .contract, gap: .partial) {
      $0.nda { nda in
        nda.signed = date("2025-04-10")
        nda.validUntil = date("2026-05-15")
      }
    } miss: {
      $0.nda { $0.signed = date("2025-04-10") }
    },
    RequirementCase(
      id: "9.1-2-2-b", kind: .contract, gap: .unconfirmed,
      meet: { builder in builder.contract { $0.dates.signed = date("2025-04-10") } },
      miss: { builder in builder.contract { $0.dates.signed = nil } }),
    RequirementCase(id: "9.1-2-2-c", kind: .contract, gap: .overdue) {
      $0.nda { nda in
        nda.signed = date("2025-04-10")
        nda.withoutEnd = true
      }
    } miss: {
      $0.nda { nda in
        nda.signed = date("2025-04-10")
        nda.validUntil = date("2026-05-14")
      }
    },
    RequirementCase(id: "5.1-4-2", kind: .contract, gap: .unconfirmed) {
      $0.event(.repair, on: "2026-03-01")
      $0.assess("5.1-4-2", .satisfied, .observed, from: date("2026-03-02"))
    } miss: {
      $0.event(.repair, on: "2026-03-01")
    },
  ]

  private static let whileItRuns: [RequirementCase] = [
    RequirementCase(id: "9.1-3-1-a", kind: .contract, gap: .unconfirmed) {
      $0.event(.handOver, on: "2025-06-01")
      $0.assess("9.1-3-1-a", .satisfied, .observed, from: date("2025-06-01"))
    } miss: {
      // A judgement from before cannot speak of it.
      $0.assess("9.1-3-1-a", .satisfied, .observed, from: date("2025-05-31"))
      $0.event(.handOver, on: "2025-06-01")
    },
    RequirementCase(id: "9.1-3-1-b", kind: .contract, gap: .partial) {
      $0.event(.periodicCheck, on: "2026-03-20", whole)
    } miss: {
      $0.contract { $0.dates.checked = date("2026-03-20") }
    },
    RequirementCase(id: "9.1-3-1-c", kind: .contract, gap: .unconfirmed) {
      $0.event(.periodicCheck, on: "2026-03-20", [.actionTaken]) { $0.reported = date("2026-03-25") }
    } miss: {
      $0.event(.periodicCheck, on: "2026-03-20", [.actionTaken])
    },
    RequirementCase(id: "9.1-3-1-d", kind: .contract, gap: .unconfirmed) {
      $0.event(.incident, on: "2026-03-20", [.saysAction])
    } miss: {
      $0.event(.incident, on: "2026-03-20")
    },
    RequirementCase(id: "9.1-3-2-b", kind: .contract, gap: .partial) {
      $0.event(.vendorReport, on: "2026-03-20", [.saysPeriod])
    } miss: {
      $0.event(.vendorReport, on: "2026-03-20")
    },
    RequirementCase(id: "9.1-3-2-c", kind: .contract, gap: .unconfirmed) {
      $0.event(.incident, on: "2026-03-20")
      $0.assess("9.1-3-2-c", .satisfied, .documented, from: date("2026-03-22"))
    } miss: {
      $0.event(.incident, on: "2026-03-20")
    },
    RequirementCase(id: "3-2-9-b", kind: .contract, gap: .partial) {
      $0.event(.handOver, on: "2025-06-01") { $0.decided = date("2025-06-01") }
    } miss: {
      $0.event(.handOver, on: "2025-06-01") { $0.decided = date("2025-06-02") }
    },
    RequirementCase(id: "10.1-4", kind: .contract, gap: .notSatisfied) {
      $0.event(.audit, on: "2026-02-01", whole.union(.partiesDiffer))
    } miss: {
      $0.event(.audit, on: "2026-02-01", whole.union(.partiesSame))
    },
  ]

  private static let ending: [RequirementCase] = [
    RequirementCase(id: "9.1-4-1-a", kind: .contract, gap: .partial) {
      $0.event(.acceptance, on: "2026-03-31", whole)
    } miss: {
      $0.event(.acceptance, on: "2026-03-31", [.saysResult])
    },
    RequirementCase(id: "9.1-4-1-b", kind: .contract, gap: .unconfirmed) { $0.event(.return, on: "2026-04-10", whole) },
  ]

  private static let outsourcedService: [RequirementCase] = [
    RequirementCase(id: "9.2-4-4", kind: .contract, gap: .notSatisfied) {
      $0.application(.outsourcedService, filed: "2025-04-01", by: "informationSecurityManager")
    } miss: {
      $0.application(.outsourcedService, filed: "2025-04-01", by: "staff")
    },
    RequirementCase(id: "9.2-4-5", kind: .contract, gap: .notSatisfied) {
      $0.application(.outsourcedService, filed: "2025-04-01") {
        $0.decide(.approved, "2025-04-05", by: "informationSecurityOfficer")
      }
    } miss: {
      $0.application(.outsourcedService, filed: "2025-04-01") { application in
        application.decide(.approved, "2025-04-05", by: "informationSecurityOfficer")
        application.marks = [.partiesSame]
      }
    },
    RequirementCase(id: "9.2-4-6", kind: .contract, gap: .partial) {
      $0.application(.outsourcedService, filed: "2025-04-01") { application in
        application.decide(.approved, "2025-04-05")
        application.marks = [.hasAdministrator]
      }
    } miss: {
      $0.application(.outsourcedService, filed: "2025-04-01") { $0.decide(.approved, "2025-04-05") }
    },
  ]
}
