public import Requirements
public import TextForms

extension ApprovalScheme: WordedChoice {
  public var words: Words {
    switch self {
    case .cloudServiceC2OrHigher: Words(ja: "クラウドサービス（自治体機密性2以上）", en: "cloud service (confidentiality 2 or higher)")
    case .cloudServiceBelowC2: Words(ja: "クラウドサービス（自治体機密性2以上を取り扱わない）", en: "cloud service (below confidentiality 2)")
    case .outsourcedService: Words(ja: "業務委託サービス", en: "outsourced service")
    case .subcontract: Words(ja: "再委託", en: "subcontract")
    case .exception: Words(ja: "例外措置", en: "exception")
    }
  }

  /// What is applied for under it.
  public var subjectKind: RecordKind {
    switch self {
    case .cloudServiceC2OrHigher, .cloudServiceBelowC2: .cloudService
    case .outsourcedService: .contract
    case .subcontract: .subcontract
    case .exception: .exceptionMeasure
    }
  }
}
