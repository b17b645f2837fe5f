public import TextForms

/// An entry of a register that may be the one looked for; a person confirms it once.
public struct MatchCandidate: Sendable, Hashable {
  public let entry: ListedEntry
  /// From 0 to 100. 100 is for a confirmed id, and for the same number or provider with the same service.
  public let score: Int
  public let reasons: [MatchReason]
}

/// What speaks for a candidate, or against it.
public enum MatchReason: Sendable, Hashable {
  case confirmedID
  case sameNumber
  /// Of a corporation that merged with the one looked for.
  case relatedNumber
  case otherNumber
  case sameName(EntryField)
  case containedName(EntryField, percent: Int)
  case similarName(EntryField, percent: Int)

  public var words: Words {
    switch self {
    case .confirmedID: Words(ja: "確認済みの登録番号", en: "confirmed registration number")
    case .sameNumber: Words(ja: "法人番号が同じ", en: "same corporate number")
    case .relatedNumber: Words(ja: "合併した法人の法人番号", en: "number of a corporation that merged with it")
    case .otherNumber: Words(ja: "法人番号が異なる", en: "another corporate number")
    case .sameName(let field): Words(ja: "\(field.words.ja)が同じ", en: "same \(field.words.en)")
    case .containedName(let field, let percent):
      Words(ja: "\(field.words.ja)の一方が他方を含む（\(percent)%）", en: "\(field.words.en): one within the other (\(percent)%)")
    case .similarName(let field, let percent):
      Words(ja: "\(field.words.ja)が似ている（\(percent)%）", en: "similar \(field.words.en) (\(percent)%)")
    }
  }
}
