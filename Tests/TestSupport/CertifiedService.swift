package import Registry
internal import TextForms

/// A register with one cloud service in use, S-1 of the vendor V-1, whose provider an officer judged reliable on
/// 2026-05-01 (9.3（自治体機密性2以上を取り扱う場合）(3)⑧). CE-1 is of the service, CE-2 of the vendor.
package struct CertifiedService: Sendable {
  package static let requirement = "9.3A-3-8"

  package let test: TestRegister
  package let vendor: RecordID
  package let service: RecordID
  package let ismap: RecordID
  package let isms: RecordID

  package init() async throws {
    test = try await SampleRegister.empty(try Catalogues.iizuka())
    officer = try await test.addOfficer()
    let (vendor, service) = try await test.record { transaction in
      let vendor = try transaction.add(.vendor, ["number": "V-1", "name": "株式会社筑豊システムサービス"])
      let service = try transaction.add(
        .cloudService,
        [
          "number": "S-1", "name": "電子申請サービス", "provider": .string(vendor.description), "confidentiality": "3A",
          "useStart": "2026-04-01",
        ])
      return (vendor, service)
    }
    (self.vendor, self.service) = (vendor, service)
    (ismap, isms) = try await test.record { transaction in
      (
        try transaction.add(
          .certification,
          [
            "number": "CE-1", "scheme": "ISMAP", "certificateNumber": "C21-0001-2",
            "service": .string(service.description), "holder": .string(vendor.description), "status": "valid",
            "validUntil": "2026-12-31",
          ]),
        try transaction.add(
          .certification,
          [
            "number": "CE-2", "scheme": "ISO/IEC 27001", "holder": .string(vendor.description), "status": "claimed",
          ])
      )
    }
    try await judge(on: "2026-05-01")
  }

  private let officer: RecordID

  package func judge(on day: String) async throws {
    try await test.record(as: officer) { [service] transaction in
      _ = try transaction.assess(
        requirementID: Self.requirement, isAsNeeded: false, subject: service, outcome: .satisfied, tier: .documented,
        documents: ["提供者の信頼性に関する判断書"], effectiveFrom: date(day))
    }
  }

  /// What a fetch finds on a day, written as it writes it.
  package func observe(_ certification: RecordID, on day: String, _ changes: JSONObject) async throws {
    try await test.record { transaction in
      _ = try transaction.edit(certification, changes.mapValues { $0 }, effect: .change(from: date(day)))
    }
  }
}
