internal import Registry
internal import Requirements
internal import TextForms

/// The subject stands in the information-system ledger; where the report of it is asked for too, the ledger alone shows
/// a part (3(2)①(イ), 7.3(7)①(ア), 9.3（自治体機密性2以上を取り扱う場合）(6)②).
struct LedgerKept: Derivation {
  static let signature = DerivationSignature(name: "ledgerKept", parameters: ["report": ["asked", "notAsked"]])

  static let readsOnlyRelated = false

  static func words(_ parameters: [String: String]) -> Words {
    parameters["report"] == "asked"
      ? Words(
        ja: "情報システム台帳への記載日と、統括情報セキュリティ責任者への報告日が登録されている（記載日だけで示せるのは一部適合まで）",
        en: "the days of the entry in the information-system ledger and of its report to the supervising information "
          + "security officer are recorded (the entry alone shows a part)")
      : Words(
        ja: "情報システム台帳への記載日が登録されている",
        en: "the day of the entry in the information-system ledger is recorded")
  }

  private let asksReport: Bool

  init(parameters: [String: String]) { asksReport = parameters["report"] == "asked" }

  func opinion(_ asked: Derivations.Asked, _ subject: Subject) -> Opinion? {
    let version = subject.versions[asked.version]
    guard let entered = version.dates.ledgerEntry?.dayNumber, entered <= asked.day else { return nil }
    let isReported = version.dates.reported.map { $0.dayNumber <= asked.day } ?? false
    let isWhole = !asksReport || isReported
    return Opinion(
      outcome: isWhole ? .satisfied : .partial, effective: entered, sequence: version.sequence,
      reason: .shown(isWhole ? .ledgerKept : .ledgerUnreported), isDerived: true)
  }

  func addDays(of subject: Subject, to days: inout DayList) {
    for version in subject.versions {
      days.append(Day.of(version.dates.ledgerEntry))
      days.append(Day.of(version.dates.reported))
    }
  }
}
