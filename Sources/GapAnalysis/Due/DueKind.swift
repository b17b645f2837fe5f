public import TextForms

/// What falls due. Raw values are what people type and programs read.
public enum DueKind: String, Sendable, Hashable, CaseIterable {
  case contractEnd
  /// Of a contract that is renewed unless notice is given.
  case noticeDate
  case serviceEnd
  case systemEnd
  case ndaEnd
  case ndaSurvivalEnd
  case approvalEnd
  case certificationEnd
  /// What was seen of a certification in its register counts no longer as fresh.
  case certificationCheck
  case exceptionEnd
  /// Of an urgent exception (8.4(2)).
  case exceptionReport
  case remediation
  /// A term of office after which nobody holds it.
  case officeVacancy
  /// Something to be done or reported in each period.
  case periodic
  /// What shows a requirement counts no longer after that day.
  case evidenceEnd
  /// From that day on a requirement is due, and nothing shows it yet.
  case phase

  /// It says what a verdict does; its requirement says what to do.
  public var isOfVerdict: Bool { self == .periodic || self == .evidenceEnd || self == .phase }

  public var words: Words {
    switch self {
    case .contractEnd: Words(ja: "契約の履行終了", en: "end of the contract")
    case .noticeDate: Words(ja: "更新拒絶の通知期限", en: "notice date of the renewal")
    case .serviceEnd: Words(ja: "クラウドサービスの利用終了", en: "end of use of the cloud service")
    case .systemEnd: Words(ja: "情報システムの運用終了", en: "end of operation of the information system")
    case .ndaEnd: Words(ja: "秘密保持契約の有効期限", en: "end of the NDA")
    case .ndaSurvivalEnd: Words(ja: "秘密保持義務の存続期限", en: "end of the NDA's survival")
    case .approvalEnd: Words(ja: "承認の有効期限", en: "end of the approval")
    case .certificationEnd: Words(ja: "認証・登録の有効期限", en: "end of the certification")
    case .certificationCheck: Words(ja: "認証・登録の再確認の期限", en: "certification to be looked up again")
    case .exceptionEnd: Words(ja: "例外措置の終了", en: "end of the exception")
    case .exceptionReport: Words(ja: "緊急の例外措置の事後報告", en: "report of an urgent exception")
    case .remediation: Words(ja: "改善計画の完了予定", en: "planned end of a remediation")
    case .officeVacancy: Words(ja: "後任のない任期満了", en: "end of a term without a successor")
    case .periodic: Words(ja: "定期の確認・報告の期限", en: "deadline of a periodic check or report")
    case .evidenceEnd: Words(ja: "根拠の有効期限", en: "end of the evidence")
    case .phase: Words(ja: "要件の対応時期の到来", en: "a requirement becomes due")
    }
  }
}
