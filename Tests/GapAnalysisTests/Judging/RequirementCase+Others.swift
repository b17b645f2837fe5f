import Registry
import TestSupport
import TextForms

extension RequirementCase {
  static let ofTheOrganization: [RequirementCase] = [
    "9.1-1-1", "9.1-1-2", "9.3A-1-1", "9.3A-1-2", "9.3A-1-3", "9.3A-1-4", "9.3A-2-1", "9.3A-2-2", "9.3A-2-3-a",
    "9.3A-2-3-b", "9.3A-2-3-c", "9.3A-6-1-a", "9.3A-6-1-b", "9.3A-6-1-c", "9.3A-6-1-d", "9.3A-7-1-a", "9.3A-7-1-b",
    "9.3A-7-1-c", "9.3A-7-1-d", "9.3A-7-1-e", "9.3A-7-1-f", "9.3A-7-1-g", "9.3A-7-1-h", "9.3A-8-1-a", "9.3A-8-1-b",
    "9.3A-8-1-c", "9.3B-1-a", "9.3B-1-b", "9.3B-1-c", "9.3B-1-d",
  ].map { id in
    RequirementCase(id: id, kind: .organization, gap: .overdue) {
      $0.related(.regulation, of: id) { $0.began = date("2025-04-01") }
    } miss: {
      $0.related(.regulation, of: id) { regulation in
        regulation.began = date("2025-04-01")
        regulation.ended = date("2026-03-31")
      }
    }
  }

  private static let whole: RelatedFacts.Marks = [.saysWho, .saysHow, .saysResult, .saysAction]

  static let ofSystems: [RequirementCase] = [
    RequirementCase(id: "3-2-1-b", kind: .informationSystem, gap: .unconfirmed) {
      $0.contract { $0.dates.ledgerEntry = date("2025-05-01") }
    },
    RequirementCase(id: "3-2-10-b", kind: .informationSystem, gap: .partial) {
      $0.event(.disposal, on: "2026-04-10", [.saysWho, .saysHow])
    } miss: {
      $0.event(.disposal, on: "2026-04-10", [.saysWho])
    },
    RequirementCase(id: "3-2-10-c", kind: .informationSystem, gap: .partial) {
      $0.event(.disposal, on: "2026-04-10") { $0.decided = date("2026-04-09") }
    } miss: {
      $0.event(.disposal, on: "2026-04-10") { $0.decided = date("2026-04-11") }
    },
    RequirementCase(id: "5.1-5-approve", kind: .informationSystem, gap: .unconfirmed) {
      $0.contract { $0.dates.permitted = date("2025-04-01") }
    },
    RequirementCase(id: "5.1-5-check", kind: .informationSystem, gap: .partial) {
      $0.event(.periodicCheck, on: "2026-03-20", whole)
    } miss: {
      $0.event(.periodicCheck, on: "2026-03-20", [.saysWho, .saysHow])
    },
    RequirementCase(id: "7.1-8-3", kind: .informationSystem, gap: .unconfirmed) {
      $0.event(.review, on: "2026-03-20", whole)
    },
    RequirementCase(id: "7.1-10-1", kind: .informationSystem, gap: .unconfirmed) {
      $0.contract { $0.dates.connectionPermitted = date("2025-04-01") }
    },
    RequirementCase(id: "7.3-7-1-a", kind: .informationSystem, gap: .partial) {
      $0.contract { version in
        version.dates.ledgerEntry = date("2025-05-01")
        version.dates.reported = date("2025-05-02")
      }
    } miss: {
      $0.contract { $0.dates.ledgerEntry = date("2025-05-01") }
    },
  ]

  static let ofActs: [RequirementCase] = [
    RequirementCase(
      id: "2-9-1", kind: .approval, gap: .notSatisfied, subject: { $0.dates.permitted = date("2026-04-01") },
      meet: { $0.own(.application) { $0.marks = [.partiesDiffer] } },
      miss: { $0.own(.application) { $0.marks = [.partiesSame] } }),
    RequirementCase(id: "2-9-2", kind: .audit, gap: .notSatisfied) {
      $0.own(.event) { $0.marks = [.partiesDiffer] }
    } miss: {
      $0.own(.event) { $0.marks = [.partiesSame] }
    },
    RequirementCase(id: "6.3-1-2", kind: .incident, gap: .unconfirmed) {
      $0.contract { $0.dates.reported = date("2025-05-02") }
    },
    RequirementCase(id: "6.3-1-4", kind: .incident, gap: .unconfirmed) {
      $0.contract { $0.dates.permitted = date("2025-05-04") }
    },
    RequirementCase(
      id: "8.4-1", kind: .exception, gap: .partial, subject: { $0.facts[.urgent] = false },
      meet: { builder in builder.exception(permitted: "2025-05-01") },
      miss: { builder in builder.exception(permitted: "2025-05-02") }),
    RequirementCase(
      id: "8.4-2", kind: .exception, gap: .unconfirmed, subject: { $0.facts[.urgent] = true },
      meet: { builder in builder.contract { $0.dates.reported = date("2025-05-02") } }),
    RequirementCase(id: "8.4-3", kind: .exception, gap: .unconfirmed) { $0.event(.review, on: "2026-03-20", whole) },
  ]
}

extension SubjectBuilder {
  fileprivate func exception(permitted day: String) {
    own(.exceptionMeasure) { own in
      own.began = date("2025-05-01")
      own.decided = date(day)
    }
  }
}
