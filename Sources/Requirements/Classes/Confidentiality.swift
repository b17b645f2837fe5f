public import TextForms

/// 自治体機密性: 1 < 2 < 3C < 3B < 3A.
public enum Confidentiality: String, Sendable, Hashable, CaseIterable, Comparable {
  case c1 = "1"
  case c2 = "2"
  case c3C = "3C"
  case c3B = "3B"
  case c3A = "3A"

  /// Its place from the lowest class, from 0.
  public var rank: Int {
    switch self {
    case .c1: 0
    case .c2: 1
    case .c3C: 2
    case .c3B: 3
    case .c3A: 4
    }
  }

  public static func < (left: Confidentiality, right: Confidentiality) -> Bool { left.rank < right.rank }

  /// `自治体機密性3B`, `confidentiality 3B`.
  public var words: Words {
    let axis = ClassificationAxis.confidentiality.words
    return Words(ja: axis.ja + rawValue, en: axis.en + " " + rawValue)
  }
}
