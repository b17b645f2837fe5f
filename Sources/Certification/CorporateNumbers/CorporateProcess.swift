public import Registry
public import TextForms

/// Why a record of the corporate-number register was made (処理区分).
public enum CorporateProcess: String, WordedChoice {
  case new = "01"
  case nameChanged = "11"
  case addressChanged = "12"
  case foreignAddressChanged = "13"
  case closed = "21"
  case reopened = "22"
  /// Stands with the corporation that goes on; its text names those that it took in.
  case absorbed = "71"
  case absorptionVoid = "72"
  case nameStruck = "81"
  case deleted = "99"

  public var words: Words {
    switch self {
    case .new: Words(ja: "新規", en: "new")
    case .nameChanged: Words(ja: "商号又は名称の変更", en: "name changed")
    case .addressChanged: Words(ja: "国内所在地の変更", en: "address in Japan changed")
    case .foreignAddressChanged: Words(ja: "国外所在地の変更", en: "address abroad changed")
    case .closed: Words(ja: "登記記録の閉鎖等", en: "record closed")
    case .reopened: Words(ja: "登記記録の復活等", en: "record reopened")
    case .absorbed: Words(ja: "吸収合併", en: "absorption")
    case .absorptionVoid: Words(ja: "吸収合併無効", en: "absorption void")
    case .nameStruck: Words(ja: "商号の登記の抹消", en: "name struck off")
    case .deleted: Words(ja: "削除", en: "deleted")
    }
  }
}
