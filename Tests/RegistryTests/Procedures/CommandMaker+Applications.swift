import Registry
import TestSupport
import TextForms

extension CommandMaker {
  private static let schemes: [ApprovalSchemeOfCase] = [.high, .high, .low, .low, .outsourced, .subcontract, .mixed]

  private enum ApprovalSchemeOfCase {
    case high, low, outsourced, subcontract, mixed
  }

  private mutating func draft() -> RandomCommand {
    let (scheme, subject): (Application.Scheme, RecordID) =
      switch Self.schemes[roll(Self.schemes.count)] {
      case .high: (.cloudServiceC2OrHigher, known.service)
      case .low: (.cloudServiceBelowC2, known.lowService)
      case .outsourced: (.outsourcedService, known.contract)
      case .subcontract: (.subcontract, known.subcontract)
      case .mixed: (.cloudServiceBelowC2, known.service)
      }
    return .add(
      .application,
      ["number": number("AP"), "scheme": .string(scheme.rawValue), "subject": value(subject)])
  }

  /// The next step of some application, or one that is not its turn.
  mutating func applicationStep() -> RandomCommand {
    guard let application = pick(known.applications), roll(6) > 0 else { return draft() }
    if roll(3) > 0, let step = rightStep(of: application) { return step }
    // Who has the right to most of it, more often than not.
    let filer = [city.officers[0], city.officers[2], city.officers[1], anybody()][roll(4)]
    let decider = [city.officers[1], city.officers[0], city.officers[6], anybody()][roll(4)]
    return switch roll(12) {
    case 0...3: RandomCommand.step("submit") { try $0.submitApplication(application) }.by(filer)
    case 4...8: decide(application).by(decider)
    case 9: RandomCommand.step("withdraw") { try $0.withdrawApplication(application, reason: nil) }.by(filer)
    case 10: typed(application, by: decider)
    default: pastApproval()
    }
  }

  /// The step whose turn it is, by who held the office at first.
  private mutating func rightStep(of application: RecordID) -> RandomCommand? {
    let isOfService = known.schemes[application]?.hasPrefix("cloudService") ?? true
    return switch known.stages[application] {
    case nil, "returned":
      RandomCommand.step("submit") { try $0.submitApplication(application) }.by(
        city.officers[isOfService ? known.isInFirstSection ? 0 : 1 : 2])
    case "": decide(application).by(city.officers[known.schemes[application] == "cloudServiceBelowC2" ? roll(2) : 1])
    default: nil
    }
  }

  private mutating func decide(_ application: RecordID) -> RandomCommand {
    var decision: ApplicationDecision
    switch roll(10) {
    case 0: decision = ApplicationDecision(.returned)
    case 1: decision = ApplicationDecision(.rejected)
    case 2: decision = ApplicationDecision(.approvedWithConditions("国内に限る"))
    default: decision = ApplicationDecision(.approved)
    }
    if roll(8) > 0 { decision.administrator = anybody() }
    if roll(6) > 0 { decision.reason = "理由" }
    if roll(6) == 0 { decision.samePersonReason = "ほかにいない" }
    if roll(5) == 0 { decision.validUntil = CivilDate(iso: roll(4) == 0 ? "2026-03-01" : "2026-09-30") }
    let made = decision
    return .step("decide") { try $0.decideApplication(application, made) }
  }

  /// By hand what the steps write.
  private mutating func typed(_ application: RecordID, by officer: RecordID) -> RandomCommand {
    let changes: RegisterTransaction.Changes =
      switch roll(5) {
      case 0: ["appliedOn": "2026-04-01", "applicantOfficer": value(officer), "applicantOffice": "ciso"]
      case 1: ["decision": nil, "decidedOn": nil]
      case 2: ["subject": value(known.lowService)]
      case 3: ["validUntil": "2030-03-31"]
      default:
        [
          "decision": "approved", "decidedOn": "2026-04-01", "deciderOfficer": value(officer),
          "deciderOffice": "informationSecurityOfficer", "administratorOfficer": value(anybody()),
        ]
      }
    return .edit(application, changes, corrects: roll(2) == 0, "edit application").by(officer)
  }

  /// As a ledger has it: right or wrong, whole or in part.
  private mutating func pastApproval() -> RandomCommand {
    let low = roll(2) == 0
    var body: JSONObject = [
      "number": number("LE"), "scheme": low ? "cloudServiceBelowC2" : "cloudServiceC2OrHigher",
      "subject": value(low ? known.lowService : known.service), "appliedOn": "2026-03-10", "decidedOn": "2026-03-15",
      "decision": "approved", "applicantOfficer": value(city.officers[roll(2) == 0 ? 0 : roll(8)]),
      "deciderOfficer": value(city.officers[roll(2) == 0 ? 1 : roll(8)]),
    ]
    if roll(4) > 0 { body["administratorOfficer"] = value(anybody()) }
    if roll(4) == 0 { body["deciderOffice"] = "ciso" }
    if roll(6) == 0 { body["deciderOfficer"] = nil }
    if roll(6) == 0 { body["samePersonReason"] = "ほかにいない" }
    let command = RandomCommand.add(.application, body, "approval as a fact")
    return roll(4) == 0 ? command.by(anybody()) : command.asFact
  }
}
