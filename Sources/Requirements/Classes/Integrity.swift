public import TextForms

/// 自治体完全性: 1 < 2.
public enum Integrity: String, Sendable, Hashable, CaseIterable, Comparable {
  case i1 = "1"
  case i2 = "2"

  /// Its place from the lowest class, from 0.
  public var rank: Int {
    switch self {
    case .i1: 0
    case .i2: 1
    }
  }

  public static func < (left: Integrity, right: Integrity) -> Bool { left.rank < right.rank }

  /// `自治体完全性2`, `integrity 2`.
  public var words: Words {
    let axis = ClassificationAxis.integrity.words
    return Words(ja: axis.ja + rawValue, en: axis.en + " " + rawValue)
  }
}
