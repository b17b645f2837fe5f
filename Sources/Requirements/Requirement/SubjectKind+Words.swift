public import TextForms

extension SubjectKind {
  public var words: Words {
    switch self {
    case .organization: Words(ja: "組織", en: "organization")
    case .contract: Words(ja: "契約", en: "contract")
    case .cloudService: Words(ja: "クラウドサービス", en: "cloud service")
    case .informationSystem: Words(ja: "情報システム", en: "information system")
    case .approval: Words(ja: "承認", en: "approval")
    case .audit: Words(ja: "監査", en: "audit")
    case .incident: Words(ja: "情報セキュリティインシデント", en: "incident")
    case .exception: Words(ja: "例外措置", en: "exception")
    }
  }
}
