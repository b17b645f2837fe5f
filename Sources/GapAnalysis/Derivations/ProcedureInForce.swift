internal import Registry
internal import Requirements
internal import TextForms

/// A procedure that names the service and the requirement is in force; where it is asked for before the service is used,
/// one that came later shows a part (9.3（自治体機密性2以上を取り扱う場合）(6)③, (7)④).
struct ProcedureInForce: Derivation {
  /// By when one must be in force. Raw values are what catalogues write.
  private enum Deadline: String, CaseIterable {
    case startOfUse
    case whenever
  }

  static let signature = DerivationSignature(
    name: "procedureInForce", parameters: ["by": Deadline.allCases.map(\.rawValue)])

  static let readsOnlyRelated = true

  static let relatedKinds: [RelatedFacts.Kind]? = [.regulation]

  static func words(_ parameters: [String: String]) -> Words {
    parameters["by"] == Deadline.startOfUse.rawValue
      ? Words(
        ja: "このサービスを対象とし、この要件を満たすものとして登録された手順書が施行されていて、利用開始日にも施行されていた"
          + "（施行が利用開始日より後なら、又は施行日の記録がなければ一部適合まで。"
          + "基準の施行前に利用を始めたサービスでは、利用開始日の状態を問わない）",
        en: "a procedure that is recorded as for this service and as fulfilling this requirement is in force, and one "
          + "was on the day on which use started (in force only later, or without a recorded first day, it shows a "
          + "part; of a service in use from before the standard was in force, the day on which use started does not "
          + "matter)")
      : Words(
        ja: "このサービスを対象とし、この要件を満たすものとして登録された手順書が施行されている（施行日の記録がなければ一部適合まで）",
        en:
          "a procedure that is recorded as for this service and as fulfilling this requirement is in force (without a "
          + "recorded first day it shows a part)")
  }

  private let isAskedByStartOfUse: Bool

  init(parameters: [String: String]) { isAskedByStartOfUse = parameters["by"] == Deadline.startOfUse.rawValue }

  func opinion(_ asked: Derivations.Asked, _ subject: Subject) -> Opinion? {
    let procedures = subject.related(.regulation, on: asked.day).filter { $0.requirement == asked.requirement }
    return procedures.compactMap { procedure in
      if let last = procedure.ended, last.dayNumber < asked.day {
        return procedure.opinion(.lapsed, .evidenceLapsed(last))
      }
      guard let began = procedure.began else { return procedure.opinion(.partial, .procedureWithoutDate) }
      guard began.dayNumber <= asked.day else { return nil }
      return isLate(began, asked, subject)
        ? procedure.opinion(.partial, .procedureLate) : procedure.opinion(.satisfied, .procedureInForce)
    }.best()
  }

  /// Use had started, and neither this one was in force nor another that it may have replaced. Where it started before
  /// the standard was in force, nobody had asked for one.
  private func isLate(_ began: CivilDate, _ asked: Derivations.Asked, _ subject: Subject) -> Bool {
    guard isAskedByStartOfUse, let start = subject.versions[asked.version].dates.start,
      start >= asked.inForceFrom, began > start
    else { return false }
    return !subject.related(.regulation, on: start.dayNumber).contains { procedure in
      procedure.requirement == asked.requirement && procedure.began.map { $0 <= start } ?? false
        && procedure.ended.map { start <= $0 } ?? true
    }
  }

  func addDays(of subject: Subject, to days: inout DayList) { subject.addDays(of: .regulation, to: &days) }
}
