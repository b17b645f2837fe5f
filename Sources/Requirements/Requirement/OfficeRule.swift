internal import TextForms

/// Who must act: any one of some offices, or all of them together.
public enum OfficeRule: Sendable, Hashable {
  case anyOf([OfficeID])
  case allOf([OfficeID])

  public var offices: [OfficeID] {
    switch self {
    case .anyOf(let offices), .allOf(let offices): offices
    }
  }

  /// The offices by name, joined as the standard joins them: 又は for any, 及び for all.
  func actor(named names: [OfficeID: Words]) -> Words {
    let words = offices.map { names[$0] ?? Words(ja: $0.rawValue, en: $0.rawValue) }
    return switch self {
    case .anyOf:
      Words(
        ja: words.map(\.ja).joined(last: "又は", others: "、"),
        en: words.map(\.en).joined(last: " or ", others: ", "))
    case .allOf:
      Words(
        ja: words.map(\.ja).joined(last: "及び", others: "、"),
        en: words.map(\.en).joined(last: " and ", others: ", "))
    }
  }
}

extension [String] {
  fileprivate func joined(last conjunction: String, others separator: String) -> String {
    guard count > 1, let last else { return first ?? "" }
    return dropLast().joined(separator: separator) + conjunction + last
  }
}
