public import Registry
public import TextForms

/// What the comparison of a vendor with the corporate-number register came to, worst first.
public enum CorporateVerdict: String, WordedChoice, Comparable {
  case merged, closed, deleted
  case nameStruck = "name-struck"
  /// The register itself was asked for the number, and has no record.
  case notInRegister = "not-in-register"
  case nameAndAddressDiffer = "name-and-address-differ"
  case nameDiffers = "name-differs"
  case addressDiffers = "address-differs"
  /// What differs may be letters that are shown as pictures only.
  case pictureLetters = "picture-letters"
  /// Nothing that was read tells of the number. That there is no such corporation is not said.
  case notRead = "not-read"
  case noNumber = "no-number"
  case agrees

  public var words: Words {
    switch self {
    case .merged: Words(ja: "合併により解散", en: "merged")
    case .closed: Words(ja: "登記記録の閉鎖", en: "closed")
    case .deleted: Words(ja: "登録簿から削除", en: "deleted")
    case .nameStruck: Words(ja: "商号の登記の抹消", en: "name struck off")
    case .notInRegister: Words(ja: "登録簿に記録なし", en: "not in the register")
    case .nameAndAddressDiffer: Words(ja: "名称と所在地が相違", en: "name and address differ")
    case .nameDiffers: Words(ja: "名称が相違", en: "name differs")
    case .addressDiffers: Words(ja: "所在地が相違", en: "address differs")
    case .pictureLetters: Words(ja: "画像の文字のため判断不可", en: "letters shown as pictures")
    case .notRead: Words(ja: "不明（登録簿の記録が手元にない）", en: "unknown: no record was read")
    case .noNumber: Words(ja: "法人番号の記録なし", en: "no corporate number recorded")
    case .agrees: Words(ja: "一致", en: "agrees")
    }
  }

  public static func < (one: CorporateVerdict, other: CorporateVerdict) -> Bool { one.place < other.place }

  private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
