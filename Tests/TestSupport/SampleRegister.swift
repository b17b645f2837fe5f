internal import Registry
package import Requirements
package import TextForms

/// A small register that shows most of what a report can say, judged by the small city's catalogue on `day`.
package enum SampleRegister {
  package static let day = date("2026-09-30")

  /// A register that has adopted `catalogue` and nothing else.
  package static func empty(_ catalogue: Catalogue) async throws -> TestRegister {
    let test = try TestRegister(requirements: [])
    try await test.record { _ = try $0.adopt(catalogue) }
    return test
  }

  package static func filled() async throws -> TestRegister {
    let test = try await empty(try Catalogues.smallCity())
    let officer = try await test.addOfficer()
    let (tax, affairs, vendor) = try await test.record { transaction in
      (
        try transaction.add(.section, ["number": "S-1", "name": "税務課"]),
        try transaction.add(.section, ["number": "S-2", "name": "総務課"]),
        try transaction.add(.vendor, ["number": "V-1", "name": "株式会社筑豊システムサービス"])
      )
    }
    try await addResidentSystem(test, officer, section: tax, vendor: vendor)
    let mailing = try await addMailing(test, officer, section: tax, vendor: vendor)
    try await addOthers(test, section: affairs)
    try await addSamePerson(test, officer, section: tax, contract: mailing)
    return test
  }

  /// Its NDA ends on the eve of the day; its check of the first half year is on record, and disputed.
  private static func addResidentSystem(
    _ test: TestRegister, _ officer: RecordID, section: RecordID, vendor: RecordID
  ) async throws {
    let contract = try await test.addContract(
      "R8-001",
      [
        "title": "住民情報システム運用・保守業務委託", "section": .string(section.description),
        "vendor": .string(vendor.description), "kinds": .array(["operation"]), "confidentiality": "3A",
        "givesImportantInformation": true, "signed": "2026-04-01", "start": "2026-04-01", "end": "2029-03-31",
      ])
    try await test.record(as: officer) { transaction in
      try transaction.add(
        .nda,
        [
          "number": "N-1", "vendor": .string(vendor.description), "contract": .string(contract.description),
          "signed": "2026-04-01", "validUntil": "2026-09-29",
        ])
      try transaction.assess(
        requirementID: "art5-3-first", isAsNeeded: false, subject: contract, outcome: .satisfied, tier: .observed,
        documents: ["点検報告書（令和8年6月）"], effectiveFrom: date("2026-06-10"))
    }
  }

  /// Marks of a ledger: a must item said not to apply, a check that was found missing; information given is unknown.
  private static func addMailing(
    _ test: TestRegister, _ officer: RecordID, section: RecordID, vendor: RecordID
  ) async throws -> RecordID {
    let contract = try await test.addContract(
      "R8-002",
      [
        "title": "納税通知書等印刷・封入封緘業務委託", "section": .string(section.description),
        "vendor": .string(vendor.description), "kinds": .array(["operation", "other"]), "confidentiality": "2",
        "signed": "2026-04-15", "start": "2026-05-01", "end": "2027-03-31",
      ])
    let source: JSONObject = [
      "file": "委託契約台帳.csv", "row": 12, "column": "条項3",
      "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    ]
    try await test.record(as: officer) { transaction in
      try transaction.recordLedgerMark(
        requirementID: "art5-2", contract: contract, outcome: .notNeeded, mark: "対象外", source: source,
        from: date("2026-04-15"))
      try transaction.assess(
        requirementID: "art5-3-first", isAsNeeded: false, subject: contract, outcome: .satisfied, tier: .documented,
        effectiveFrom: date("2026-08-01"))
      try transaction.recordLedgerMark(
        requirementID: "art5-3-first", contract: contract, outcome: .notSatisfied, mark: "×", source: source,
        from: date("2026-09-01"))
      try transaction.assess(
        requirementID: "art5-3-second", isAsNeeded: true, subject: contract, outcome: .notNeeded, tier: .documented,
        reason: "市長が点検に立ち会ったため", effectiveFrom: date("2026-09-01"))
    }
    return contract
  }

  /// One person asked and decided, and one section audited itself: recorded as unavoidable.
  private static func addSamePerson(
    _ test: TestRegister, _ officer: RecordID, section: RecordID, contract: RecordID
  ) async throws {
    try await test.fact { transaction in
      try transaction.add(
        .application,
        [
          "number": "AP-001", "scheme": "outsourcedService", "subject": .string(contract.description),
          "appliedOn": "2026-04-10", "applicantOfficer": .string(officer.description), "decidedOn": "2026-04-12",
          "decision": "approved", "deciderOfficer": .string(officer.description),
          "samePersonReason": "災害対応で他の|責任者が不在であったため",
        ])
      try transaction.add(
        .event,
        [
          "number": "EV-001", "kind": "audit", "subject": .string(contract.description), "on": "2026-09-10",
          "bySection": .string(section.description), "auditedSection": .string(section.description),
          "samePersonReason": "監査を担う課室がほかにないため",
        ])
    }
  }

  /// One with a title that means something to spreadsheets and papers, one from before the standard, one that is gone.
  private static func addOthers(_ test: TestRegister, section: RecordID) async throws {
    try await test.addContract("R8-003", ["title": "=庁舎|清掃, \"日常\"", "confidentiality": "1"])
    try await test.addContract(
      "R7-010",
      [
        "title": "電話交換業務委託", "section": .string(section.description), "kinds": .array(["other"]),
        "confidentiality": "1", "givesImportantInformation": false, "signed": "2026-03-20", "start": "2026-04-01",
        "end": "2026-08-31",
      ])
    let gone = try await test.addContract("R8-004", ["signed": "2026-04-01"])
    try await test.record { try $0.retire(gone, from: date("2026-09-30"), reason: "重複登録") }
  }
}
