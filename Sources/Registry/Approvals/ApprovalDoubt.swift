public import TextForms

/// Why an approval on record, or another step of office, does not count, or is not known to count: as an act it would have
/// been refused, or what it would have been asked is not recorded.
public enum ApprovalDoubt: String, Sendable, CaseIterable {
  case filedByOtherOffice
  case decidedByOtherOffice
  case applicantIsDecider
  case administratorMissing
  case schemeOfOtherClass
  case reviewedByOtherOffice
  case applicationMissing
  case filerUnknown
  case deciderUnknown
  case partiesUnknown
  case reviewerUnknown

  /// It is known that it would have been refused; else it is not known that it would not.
  public var isRefusal: Bool {
    switch self {
    case .filedByOtherOffice, .decidedByOtherOffice, .applicantIsDecider, .administratorMissing, .schemeOfOtherClass,
      .reviewedByOtherOffice:
      true
    case .applicationMissing, .filerUnknown, .deciderUnknown, .partiesUnknown, .reviewerUnknown: false
    }
  }

  public var words: Words {
    switch self {
    case .filedByOtherOffice: Words(ja: "申請できる職務でない者の申請", en: "filed by an office without the right")
    case .decidedByOtherOffice: Words(ja: "決定できる職務でない者の決定", en: "decided by an office without the right")
    case .applicantIsDecider: Words(ja: "申請者と決定者が同一", en: "applicant and decider are one person")
    case .administratorMissing: Words(ja: "管理者の指名なし", en: "no administrator is appointed")
    case .schemeOfOtherClass:
      Words(
        ja: "機密性が2以上又は不明なのに、2以上を取り扱わない利用としての承認", en: "approved as below confidentiality 2, and it is not known to be")
    case .reviewedByOtherOffice: Words(ja: "確認すべき職務でない者の確認", en: "reviewed by an office without the right")
    case .applicationMissing: Words(ja: "申請の記録なし", en: "no application for it is recorded")
    case .filerUnknown: Words(ja: "申請者の職務が未確認", en: "office of the applicant not recorded")
    case .deciderUnknown: Words(ja: "決定者の職務が未確認", en: "office of who decided not recorded")
    case .partiesUnknown: Words(ja: "申請者と決定者が別人か未確認", en: "whether applicant and decider differ not recorded")
    case .reviewerUnknown: Words(ja: "確認者の職務が未確認", en: "office of the reviewer not recorded")
    }
  }
}
