public import Registry
public import Requirements
public import TextForms

/// Why a verdict is what it is, in one short statement.
public enum Reason: Sendable, Hashable {
  case conditionFalse
  /// Whether it applies is not known, because these facts are not recorded.
  case applicabilityUnknown(FactSet)
  /// Signed before the standard was in force: judged by the day of signing.
  case signedBeforeStandard
  /// When it falls due is not known, because this date is not recorded.
  case dateUnknown(PhaseDate)
  case phaseNotReached(CivilDate)
  case noEvent
  /// What it follows (the end of use, a decision) is not on record.
  case notEnded
  case undecided
  /// An exception under 8.4 is permitted, or was urgent and is reported; until its last day, where it has one.
  case excepted(CivilDate?)
  /// The first period has not ended, and no check is recorded yet.
  case firstPeriodOpen(CivilDate)
  case nothingRecorded
  /// A ledger says that it does not apply; nobody has given a reason.
  case notNeededClaimed
  /// By an assessment of this tier.
  case judged(Assessment.Tier)
  case evidenceLapsed(CivilDate)
  case periodPassed(CivilDate)
  /// Newer evidence of a weaker kind disagrees with the evidence that decides.
  case conflict
  case contractConcluded
  case concludedOnly
  case ndaInForce
  /// It ended, and what it asks still binds.
  case ndaSurvives
  case ndaEndUnknown
  case ndaSigningUnknown
  /// Only the day of the last check is recorded.
  case checkDayOnly
  /// By what records show; which of them is said by the derivation.
  case shown(Shown)
  /// An event of this day asks for something that is not on record.
  case eventOpen(CivilDate)

  /// A date from which phases run.
  public enum PhaseDate: String, Sendable, Hashable {
    case signed
    case start
    case end
    case applied
    case useStart
    case exceptionStart

    public var words: Words {
      switch self {
      case .signed: Words(ja: "契約日", en: "the signing date")
      case .start: Words(ja: "履行開始日", en: "the start")
      case .end: Words(ja: "履行終了日", en: "the end")
      case .applied: Words(ja: "申請日又は利用開始日", en: "the application or the start of use")
      case .useStart: Words(ja: "利用開始日", en: "the start of use")
      case .exceptionStart: Words(ja: "例外措置の開始日", en: "the start of the exception")
      }
    }
  }

  public var words: Words {
    switch self {
    case .conditionFalse: Words(ja: "適用条件に該当しない", en: "the condition does not hold")
    case .applicabilityUnknown([]):
      Words(ja: "適用の有無を判断できない（適用条件に対応する登録項目がない）", en: "applicability unknown (no record decides the condition)")
    case .applicabilityUnknown(let facts):
      Words(
        ja: "適用の有無を判断できない（未記録: \(facts.map(\.words.ja).joined(separator: "、"))）",
        en: "applicability unknown (not recorded: \(facts.map(\.words.en).joined(separator: ", ")))")
    case .signedBeforeStandard:
      Words(ja: "基準の施行前に締結した契約", en: "signed before the standard was in force")
    case .dateUnknown(let date):
      Words(
        ja: "対象となる時期が不明（未記録: \(date.words.ja)）", en: "when it is due is unknown (not recorded: \(date.words.en))")
    case .phaseNotReached(let day): Words(ja: "\(day.eraText)から対象", en: "due from \(day)")
    case .noEvent: Words(ja: "対象となる事象の記録がない", en: "no event recorded")
    case .notEnded: Words(ja: "終了の記録がない", en: "no end is recorded")
    case .undecided: Words(ja: "決定の記録がない", en: "no decision is recorded")
    case .excepted(let last?): Words(ja: "例外措置を実施中（\(last.eraText)まで）", en: "an exception is in force until \(last)")
    case .excepted(nil): Words(ja: "例外措置を実施中（期限の記録なし）", en: "an exception is in force (no end recorded)")
    case .shown(let shown): shown.words
    case .eventOpen(let day):
      Words(ja: "\(day.eraText)の出来事について、求められる対応の記録がない", en: "what the event of \(day) asks for is not recorded")
    case .firstPeriodOpen(let day): Words(ja: "最初の期限は\(day.eraText)", en: "first due by \(day)")
    case .nothingRecorded: Words(ja: "記録がない", en: "nothing is recorded")
    case .notNeededClaimed:
      Words(ja: "「対象外」とされているが、理由の記録がない", en: "marked \"not applicable\" without a recorded reason")
    case .judged(.observed): Words(ja: "現認した者の判定による", en: "assessed: observed")
    case .judged(.documented): Words(ja: "書面による判定", en: "assessed from documents")
    case .judged(.declared): Words(ja: "台帳の印などの申告による", en: "declared, as by a mark in a ledger")
    case .evidenceLapsed(let day): Words(ja: "根拠の有効期限（\(day.eraText)）を過ぎている", en: "the evidence lapsed after \(day)")
    case .periodPassed(let day):
      Words(ja: "定期の期限（\(day.eraText)）までに行った記録がない", en: "not done for the period that ended on \(day)")
    case .conflict: Words(ja: "より新しい別の記録と内容が食い違っている", en: "newer evidence disagrees")
    case .contractConcluded: Words(ja: "契約を締結した記録がある", en: "the contract is concluded")
    case .concludedOnly: Words(ja: "締結は確認できるが、内容は未確認", en: "concluded, but its content is not shown")
    case .ndaInForce: Words(ja: "秘密保持契約が有効", en: "an NDA is in force")
    case .ndaSurvives:
      Words(ja: "秘密保持契約の終了後も、秘密保持義務が存続している", en: "the NDA has ended, and its duties survive")
    case .ndaEndUnknown:
      Words(ja: "秘密保持契約は締結済みだが、有効期限の記録がない", en: "an NDA is concluded, but its end is not recorded")
    case .ndaSigningUnknown: Words(ja: "秘密保持契約の締結日の記録がない", en: "the NDA's signing date is not recorded")
    case .checkDayOnly:
      Words(ja: "確認日のみ記録（確認者・方法・結果・措置が未記録）", en: "only the day is recorded (not by whom, how, result, action)")
    }
  }
}

extension Reason {
  /// A certification asks for a new judgement; which one it is must be said beside it.
  public var isOfCertification: Bool {
    switch self {
    case .shown(.certificationWorse), .shown(.certificationLapsed), .shown(.certificationStale),
      .shown(.certificationDisputed):
      true
    default: false
    }
  }

  /// Stable name for programs.
  public var code: String {
    switch self {
    case .conditionFalse: "condition-false"
    case .applicabilityUnknown: "applicability-unknown"
    case .signedBeforeStandard: "signed-before-standard"
    case .dateUnknown: "date-unknown"
    case .phaseNotReached: "phase-not-reached"
    case .noEvent: "no-event"
    case .notEnded: "not-ended"
    case .undecided: "undecided"
    case .excepted: "excepted"
    case .shown(let shown): shown.code
    case .eventOpen: "event-open"
    case .firstPeriodOpen: "first-period-open"
    case .nothingRecorded: "nothing-recorded"
    case .notNeededClaimed: "not-needed-claimed"
    case .judged: "judged"
    case .evidenceLapsed: "evidence-lapsed"
    case .periodPassed: "period-passed"
    case .conflict: "conflict"
    case .contractConcluded: "contract-concluded"
    case .concludedOnly: "concluded-only"
    case .ndaInForce: "nda-in-force"
    case .ndaSurvives: "nda-survives"
    case .ndaEndUnknown: "nda-end-unknown"
    case .ndaSigningUnknown: "nda-signing-unknown"
    case .checkDayOnly: "check-day-only"
    }
  }
}
