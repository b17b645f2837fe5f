import GapAnalysis
import Registry
import Requirements
import TestSupport
import TextForms

/// A register in which each cause of change happens once between 30 June and 30 September 2026, each to a subject of its
/// own.
struct PlantedCauses {
  let test: TestRegister
  /// Where each was planted: the number of the subject, and the requirement.
  static let planted: [ChangeCause: (subject: String, requirement: String)] = [
    .closed: ("C-CLOSED", "9.1-2-1-d-01"),
    .new: ("C-NEW", "9.1-2-1-d-01"),
    .expired: ("C-EXPIRED", "9.1-2-1-e"),
    .certificateLost: ("S-CERT", "9.3A-3-8"),
    .approvalStale: ("S-STALE", "9.3A-5-3"),
    .exceptionLapsed: ("C-EXC", "9.1-2-1-d-02"),
    .catalogueChanged: ("C-CAT", "9.1-2-1-d-03-renamed"),
    .lateEntry: ("C-LATE", "9.1-2-1-d-01"),
    .restated: ("C-KIND", "9.1-2-1-d-01"),
  ]

  init() async throws {
    test = try await SampleRegister.empty(try Catalogues.iizuka())
    let officer = try await test.addOfficer()
    try await before(officer)
    test.clock.set(Instant(endOf: date("2026-07-31")))
    try await after(officer)
  }

  private func contract(_ number: String, _ fields: JSONObject = [:]) async throws -> RecordID {
    let dates: JSONObject = [
      "signed": "2026-04-01", "start": "2026-04-01", "end": "2029-03-31", "confidentiality": "2",
      "kinds": .array(["operation"]),
    ]
    return try await test.addContract(number, dates.merging(fields) { _, mine in mine })
  }

  private func assess(
    _ requirement: String, _ subject: RecordID, _ outcome: Assessment.Outcome, on day: String, by officer: RecordID
  ) async throws {
    try await test.record(as: officer) { transaction in
      _ = try transaction.assess(
        requirementID: requirement, isAsNeeded: false, subject: subject, outcome: outcome, tier: .observed,
        documents: ["契約書"], effectiveFrom: date(day))
    }
  }

  /// By the end of the first quarter.
  private func before(_ officer: RecordID) async throws {
    test.clock.set(Instant(endOf: date("2026-04-10")))
    _ = try await contract("C-CLOSED")
    let expiring = try await contract("C-EXPIRED", ["givesImportantInformation": true])
    let vendor = try await test.record { try $0.add(.vendor, ["number": "V-1", "name": "株式会社見本"]) }
    _ = try await test.record { transaction in
      try transaction.add(
        .nda,
        [
          "number": "N-1", "vendor": .string(vendor.description), "contract": .string(expiring.description),
          "signed": "2026-04-01", "validUntil": "2026-08-31",
        ])
    }
    try await services(officer, vendor)
    _ = try await exception(of: try await contract("C-EXC"))
    try await assess("9.1-2-1-d-03", try await contract("C-CAT"), .satisfied, on: "2026-04-10", by: officer)
    _ = try await contract("C-LATE")
    _ = try await contract("C-KIND")
  }

  private func services(_ officer: RecordID, _ vendor: RecordID) async throws {
    let fields: JSONObject = [
      "provider": .string(vendor.description), "confidentiality": "3B", "administrator": "職員", "useStart": "2026-04-05",
    ]
    try await test.fact { transaction in
      let certified = try transaction.add(
        .cloudService, fields.merging(["number": "S-CERT", "name": "電子申請"]) { _, mine in mine })
      try transaction.add(
        .certification,
        ["number": "CE-1", "scheme": "ISMAP", "service": .string(certified.description), "status": "valid"])
      let stale = try transaction.add(
        .cloudService, fields.merging(["number": "S-STALE", "name": "施設予約"]) { _, mine in mine })
      try transaction.add(
        .application,
        [
          "number": "AP-1", "scheme": "cloudServiceC2OrHigher", "subject": .string(stale.description),
          "appliedOn": "2026-04-02", "decidedOn": "2026-04-04", "decision": "approved", "administrator": "職員",
          "applicant": "甲", "decider": "乙",
        ])
    }
    let certified = try await test.read { try $0.find(.cloudService, number: "S-CERT", at: 9999) }
    if let certified { try await assess("9.3A-3-8", certified, .satisfied, on: "2026-04-10", by: officer) }
  }

  private func exception(of contract: RecordID) async throws -> RecordID {
    try await test.fact { transaction in
      try transaction.add(
        .exceptionMeasure,
        [
          "number": "EX-1", "requirements": .array(["9.1-2-1-d-02"]), "subject": .string(contract.description),
          "reason": "更新の手続中", "from": "2026-04-05", "until": "2026-08-31", "urgent": false, "askedBy": "課長",
          "askedOn": "2026-04-02", "joinedBy": "係長", "joinedOn": "2026-04-02", "permittedBy": "副市長",
          "permittedOn": "2026-04-03",
        ])
    }
  }

  /// In the second quarter.
  private func after(_ officer: RecordID) async throws {
    func record(_ kind: RecordKind, _ number: String) async throws -> RecordID {
      try await test.record { try $0.record(kind, number: number) }
    }
    try await assess("9.1-2-1-d-01", record(.contract, "C-CLOSED"), .satisfied, on: "2026-07-15", by: officer)
    _ = try await contract("C-NEW", ["signed": "2026-07-10", "start": "2026-07-10"])
    _ = try await test.record { transaction in
      _ = try transaction.edit(
        transaction.record(.certification, number: "CE-1"), ["status": "withdrawn"],
        effect: .change(from: date("2026-07-20")))
    }
    _ = try await test.fact { transaction in
      _ = try transaction.edit(
        transaction.record(.cloudService, number: "S-STALE"), ["confidentiality": "3A"],
        effect: .change(from: date("2026-07-20")))
    }
    try await assess("9.1-2-1-d-01", record(.contract, "C-LATE"), .satisfied, on: "2026-05-01", by: officer)
    try await assess("9.1-2-1-d-01", record(.contract, "C-KIND"), .notSatisfied, on: "2026-07-15", by: officer)
    // It does not say what it was called: what was recorded under the old ID counts no longer.
    let revised = try Catalogues.iizuka().renaming(["9.1-2-1-d-03": "9.1-2-1-d-03-renamed"], namesThem: false)
    try await test.record { _ = try $0.adopt(revised) }
  }
}
