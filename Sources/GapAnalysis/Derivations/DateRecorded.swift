internal import Registry
internal import Requirements
internal import TextForms

/// The day on which something was done stands in the record of the subject itself.
struct DateRecorded: Derivation {
  /// Raw values are what catalogues write.
  private enum Field: String, CaseIterable {
    /// 9.3（自治体機密性2以上を取り扱う場合）(3)⑤.
    case foreignLawAssessed
    /// 5.1(5).
    case offPremisesApproved
    /// 7.1(10)①.
    case externalConnectionPermitted
    /// 8.4(2): to the CISO; 6.3(1)②.
    case reported
    /// 6.3(1)④.
    case reportedToCommission

    var words: Words {
      switch self {
      case .foreignLawAssessed: Words(ja: "国外法令のリスクの評価日", en: "the day on which the risk of foreign law was assessed")
      case .offPremisesApproved:
        Words(ja: "庁舎外への機器の設置の承認日", en: "the day on which equipment off the premises was approved")
      case .externalConnectionPermitted:
        Words(ja: "外部接続の許可日", en: "the day on which the external connection was permitted")
      case .reported: Words(ja: "報告日", en: "the day of the report")
      case .reportedToCommission:
        Words(ja: "個人情報保護委員会への報告日", en: "the day of the report to the Personal Information Protection Commission")
      }
    }
  }

  static let signature = DerivationSignature(
    name: "dateRecorded", parameters: ["of": Field.allCases.map(\.rawValue)])

  static let readsOnlyRelated = false

  static func words(_ parameters: [String: String]) -> Words {
    let name = parameters["of"] ?? ""
    let field = Field(rawValue: name)?.words ?? Words(ja: name, en: name)
    return Words(ja: "\(field.ja)が登録されている", en: "\(field.en) is recorded")
  }

  private let field: Field?

  init(parameters: [String: String]) { field = Field(rawValue: parameters["of"] ?? "") }

  func opinion(_ asked: Derivations.Asked, _ subject: Subject) -> Opinion? {
    let version = subject.versions[asked.version]
    guard let done = date(of: version)?.dayNumber, done <= asked.day else { return nil }
    return Opinion(
      outcome: .satisfied, effective: done, sequence: version.sequence, reason: .shown(.dateRecorded), isDerived: true)
  }

  private func date(of version: SubjectVersion) -> CivilDate? {
    switch field {
    case .foreignLawAssessed: version.dates.foreignLawAssessed
    case .offPremisesApproved, .reportedToCommission: version.dates.permitted
    case .externalConnectionPermitted: version.dates.connectionPermitted
    case .reported: version.dates.reported
    case nil: nil
    }
  }

  func addDays(of subject: Subject, to days: inout DayList) {
    for version in subject.versions { days.append(Day.of(date(of: version))) }
  }
}
