import Registry
import Requirements
import TestSupport
import TextForms

/// A city with its offices filled, and services, a contract and a subcontract to apply for.
struct ApprovalBench {
  enum Who: String, CaseIterable {
    case securityOfficer = "1001"
    case supervisor = "1002"
    case manager = "1003"
    case systemManager = "1004"
    case ciso = "1005"
    case staff = "1006"

    var office: String? {
      switch self {
      case .securityOfficer: "informationSecurityOfficer"
      case .supervisor: "supervisingInformationSecurityOfficer"
      case .manager: "informationSecurityManager"
      case .systemManager: "informationSystemManager"
      case .ciso: "ciso"
      case .staff: nil
      }
    }
  }

  private static let catalogue = Result { try ReducedCatalogue(keeping: asked) }

  private static let asked: Set<String> = [
    "9.3A-5-1", "9.3A-5-2", "9.3A-5-3", "9.3B-2-1-apply", "9.3B-2-1-measures", "9.3B-2-2-decide", "9.3B-2-2-record",
    "9.2-4-4", "9.2-4-5", "9.2-4-6", "9.3A-3-6-decide", "8.4-1", "8.4-3", "2-9-1",
  ]

  let test: TestRegister
  let officers: [Who: RecordID]
  /// Of confidentiality 3B, and of 1.
  let service: RecordID
  let lowService: RecordID
  let contract: RecordID
  let subcontract: RecordID
  let vendor: RecordID

  /// - Parameter validMonths: how long the city lets approvals of services of confidentiality 2 or higher count.
  init(seed: UInt64 = 1, validMonths: Int? = nil) async throws {
    var catalogue = try Self.catalogue.get()
    if let validMonths, var approvals = catalogue.content["approvals"]?.object {
      let scheme = "cloudServiceC2OrHigher"
      let rights = approvals[scheme]?.object ?? [:]
      approvals[scheme] = .object(rights.merging(["validMonths": .integer(Int64(validMonths))]) { $1 })
      catalogue.content["approvals"] = .object(approvals)
    }
    test = try TestRegister(seed: seed, requirements: catalogue.requirements, catalogue: catalogue.content)
    let made = try await test.fact { transaction in
      var officers: [Who: RecordID] = [:]
      for who in Who.allCases {
        officers[who] = try transaction.add(
          .officer, ["number": .string(who.rawValue), "name": .string("職員 \(who.rawValue)")])
      }
      for who in Who.allCases {
        guard let office = who.office, let officer = officers[who] else { continue }
        try transaction.add(
          .roleAssignment,
          [
            "number": .string("R-\(who.rawValue)"), "office": .string(office), "holder": .string(officer.description),
            "from": "2025-04-01",
          ])
      }
      let vendor = try transaction.add(.vendor, ["number": "V-1", "name": "株式会社見本"])
      let provider: JSONValue = .string(vendor.description)
      let service = try transaction.add(
        .cloudService,
        ["number": "CS-1", "name": "電子申請", "provider": provider, "confidentiality": "3B", "purpose": "申請の受付"])
      let low = try transaction.add(
        .cloudService, ["number": "CS-2", "name": "日程調整", "provider": provider, "confidentiality": "1"])
      let contract = try transaction.add(
        .contract, ["number": "C-1", "title": "データ入力", "vendor": provider, "kinds": .array(["outsourcedService"])])
      let subcontract = try transaction.add(
        .subcontract,
        ["number": "SC-1", "contract": .string(contract.description), "vendor": provider, "work": "入力の一部"])
      return (officers, service, low, contract, subcontract, vendor)
    }
    (officers, service, lowService, contract, subcontract, vendor) = made
  }

  func officer(_ who: Who) -> RecordID { officers[who] ?? TestRegister.identity }

  @discardableResult
  func draft(
    _ scheme: Application.Scheme, for subject: RecordID, number: String = "AP-1"
  ) async throws -> RecordID {
    try await test.record {
      try $0.add(
        .application,
        ["number": .string(number), "scheme": .string(scheme.rawValue), "subject": .string(subject.description)])
    }
  }

  func submit(_ application: RecordID, by who: Who) async throws {
    try await test.record(as: officer(who)) { try $0.submitApplication(application) }
  }

  func decide(
    _ application: RecordID, _ outcome: ApplicationDecision.Outcome = .approved, by who: Who,
    _ adjust: @Sendable (inout ApplicationDecision) -> Void = { _ in }
  ) async throws {
    var decision = ApplicationDecision(outcome)
    if outcome != .rejected, outcome != .returned { decision.administrator = officer(.staff) }
    if outcome == .rejected || outcome == .returned { decision.reason = "要件を満たさない" }
    adjust(&decision)
    let made = decision
    try await test.record(as: officer(who)) { try $0.decideApplication(application, made) }
  }

  /// Filed and approved by the offices that have the right.
  func approved(
    _ scheme: Application.Scheme = .cloudServiceC2OrHigher, for subject: RecordID? = nil
  ) async throws -> RecordID {
    let application = try await draft(scheme, for: subject ?? service)
    try await submit(application, by: .securityOfficer)
    try await decide(application, by: .supervisor)
    return application
  }

  func edit(_ record: RecordID, _ changes: RegisterTransaction.Changes, by who: Who? = nil) async throws {
    try await test.record(as: who.map(officer)) { transaction in
      _ = try transaction.edit(record, changes, effect: .change(from: transaction.today))
    }
  }

  func application(_ record: RecordID) async throws -> Application {
    try await test.read { Application(body: try $0.timeline(of: record, at: $0.head().sequence).last?.body ?? [:]) }
  }

  func body(_ record: RecordID) async throws -> JSONObject {
    try await test.read { try $0.timeline(of: record, at: $0.head().sequence).last?.body ?? [:] }
  }

  func state(_ record: RecordID, on day: String = "2026-04-01") async throws -> ApplicationState {
    try await test.read { reader in
      let sequence = try reader.head().sequence
      let application = Application(body: try reader.timeline(of: record, at: sequence).last?.body ?? [:])
      let states = try ReviewedStates(at: sequence, reader: reader)
      return try application.state(on: date(day)) {
        switch try application.approvedState(
          on: date(day), in: states, reviewed: { try ReviewedStates(at: $0, reader: reader) })
        {
        case .changed: true
        case .unchanged, .unknown: false
        }
      }
    }
  }

  /// The codes of what an act would break.
  func refusal(_ act: () async throws -> Void) async -> [String] {
    do {
      try await act()
      return []
    } catch RegisterError.refused(_, _, let breaches) {
      return breaches.map(\.code)
    } catch let error as any ExplainedError {
      return [error.code]
    } catch {
      return ["\(error)"]
    }
  }
}
