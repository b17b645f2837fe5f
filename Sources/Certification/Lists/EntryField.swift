public import Registry
public import TextForms

/// What an entry of a register holds.
public enum EntryField: String, WordedChoice {
  case id
  case service
  case provider
  case corporateNumber
  case rawStatus
  case status
  case registered
  case validUntil
  case listedSince
  case scope
  case level
  case page

  /// Those whose change somebody should hear of, unless the source says otherwise. An address of a page or the day of
  /// listing changes nothing that an officer judged by.
  public static let material: Set<EntryField> = [
    .service, .provider, .corporateNumber, .rawStatus, .status, .registered, .validUntil, .scope, .level,
  ]

  public var words: Words {
    switch self {
    case .id: Words(ja: "登録番号", en: "registration number")
    case .service: Words(ja: "サービスの名称", en: "name of the service")
    case .provider: Words(ja: "事業者の名称", en: "name of the provider")
    case .corporateNumber: Words(ja: "法人番号", en: "corporate number")
    case .rawStatus: Words(ja: "状態（掲載どおり）", en: "status as published")
    case .status: Words(ja: "状態", en: "status")
    case .registered: Words(ja: "登録日", en: "day of registration")
    case .validUntil: Words(ja: "有効期間の末日", en: "last day of validity")
    case .listedSince: Words(ja: "掲載開始日", en: "listed since")
    case .scope: Words(ja: "範囲", en: "scope")
    case .level: Words(ja: "区分", en: "level")
    case .page: Words(ja: "掲載ページ", en: "page")
    }
  }
}
