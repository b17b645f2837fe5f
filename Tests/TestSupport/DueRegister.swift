package import Registry
package import Requirements

/// A register in which a date of every kind falls due around `SampleRegister.day`.
package struct DueRegister {
  package let test: TestRegister
  private var ids: [String: RecordID] = [:]

  package init(_ catalogue: Catalogue) async throws {
    test = try await SampleRegister.empty(catalogue)
  }

  /// References in `fields` are numbers of records added before, written `@NUMBER`.
  @discardableResult
  package mutating func add(_ kind: RecordKind, _ number: String, _ fields: JSONObject) async throws -> RecordID {
    var body = fields.mapValues(resolved)
    body["number"] = .string(number)
    let id = try await test.fact { [body] in try $0.add(kind, body) }
    ids[number] = id
    return id
  }

  package func edit(_ number: String, _ changes: [String: JSONValue?], effect: RegisterTransaction.Effect) async throws
  {
    let changes = changes.mapValues { $0.map(resolved) }
    let record = ids[number] ?? TestRegister.identity
    try await test.fact { _ = try $0.edit(record, changes, effect: effect, reason: "試験") }
  }

  package subscript(_ number: String) -> RecordID { ids[number] ?? TestRegister.identity }

  private func resolved(_ value: JSONValue) -> JSONValue {
    if let items = value.array { return .array(items.map(resolved)) }
    guard let text = value.text, text.hasPrefix("@") else { return value }
    return .string((ids[String(text.dropFirst())] ?? TestRegister.identity).description)
  }
}

extension DueRegister {
  /// Judged by the small city's catalogue.
  package static func filled() async throws -> DueRegister {
    var register = try await DueRegister(try Catalogues.smallCity())
    try await register.addPeople()
    try await register.addContracts()
    try await register.addService()
    return register
  }

  private mutating func addPeople() async throws {
    try await add(.department, "D-1", ["name": "財政部"])
    try await add(.section, "S-1", ["name": "税務課", "partOf": "@D-1"])
    try await add(.section, "S-2", ["name": "総務課"])
    for (number, name) in [("1", "飯塚 花子"), ("2", "穂波 次郎"), ("3", "筑穂 三郎"), ("4", "庄内 四郎")] {
      try await add(.officer, number, ["name": .string(name)])
    }
    try await add(
      .roleAssignment, "A-1",
      ["office": "headOfSection", "holder": "@1", "section": "@S-1", "from": "2025-04-01", "until": "2026-10-31"])
    try await add(
      .roleAssignment, "A-2",
      ["office": "headOfSection", "holder": "@2", "section": "@S-1", "from": "2026-11-01", "acting": true])
    try await add(
      .roleAssignment, "A-3", ["office": "systemsOfficer", "holder": "@3", "from": "2025-04-01", "until": "2026-11-30"])
    try await add(
      .roleAssignment, "A-4",
      ["office": "systemsOfficer", "holder": "@4", "from": "2025-04-01", "substituteFor": "@3"])
    try await add(.roleAssignment, "A-5", ["office": "mayor", "holder": "@4"])
  }

  private mutating func addContracts() async throws {
    try await add(.vendor, "V-1", ["name": "株式会社筑豊システムサービス"])
    try await add(
      .contract, "R8-001",
      [
        "title": "住民情報システム運用・保守、その他; 「一式」", "section": "@S-1", "vendor": "@V-1", "kinds": .array(["operation"]),
        "confidentiality": "3A", "givesImportantInformation": true, "signed": "2026-04-01", "start": "2026-04-01",
        "end": "2026-12-20", "renewal": "自動更新（1年）", "noticeDate": "2026-10-20",
      ])
    try await add(
      .contract, "R8-002",
      [
        "title": "庁舎清掃", "section": "@S-2", "vendor": "@V-1", "kinds": .array(["other"]), "confidentiality": "1",
        "givesImportantInformation": false, "signed": "2026-04-01", "start": "2026-04-01", "renewal": "自動更新",
      ])
    try await add(
      .nda, "N-1", ["vendor": "@V-1", "contract": "@R8-001", "signed": "2026-04-01", "validUntil": "2026-12-20"])
    try await add(
      .remediation, "P-1",
      [
        "requirement": "art5-3-first", "subject": "@R8-002", "owner": "@2", "plannedOn": "2026-09-15",
        "progress": "inProgress",
      ])
    try await add(
      .exceptionMeasure, "E-1",
      [
        "subject": "@R8-002", "requirements": .array(["art5-3-first"]), "reason": "点検の担当が不在", "from": "2026-09-20",
        "until": "2026-10-15", "urgent": true,
      ])
  }

  private mutating func addService() async throws {
    try await add(
      .cloudService, "K-1",
      [
        "name": "電子申請サービス", "section": "@S-1", "provider": "@V-1", "confidentiality": "2", "useStart": "2026-04-01",
        "useEnd": "2026-11-15",
      ])
    try await add(
      .application, "Q-1",
      [
        "scheme": "cloudServiceC2OrHigher", "subject": "@K-1", "appliedOn": "2026-03-01", "decidedOn": "2026-03-20",
        "decision": "approved", "validUntil": "2026-11-15",
      ])
    try await add(
      .certification, "T-1",
      ["scheme": "ISMAP", "service": "@K-1", "status": "valid", "validUntil": "2026-10-02"])
    try await add(.certification, "T-2", ["scheme": "ISO/IEC 27001", "holder": "@V-1", "status": "valid"])
    try await add(
      .informationSystem, "J-1", ["name": "電子申請基盤", "section": "@S-1", "operationEnd": "2026-12-29"])
  }
}
