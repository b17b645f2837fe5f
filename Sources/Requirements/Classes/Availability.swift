public import TextForms

/// 自治体可用性: 1 < 2.
public enum Availability: String, Sendable, Hashable, CaseIterable, Comparable {
  case a1 = "1"
  case a2 = "2"

  /// Its place from the lowest class, from 0.
  public var rank: Int {
    switch self {
    case .a1: 0
    case .a2: 1
    }
  }

  public static func < (left: Availability, right: Availability) -> Bool { left.rank < right.rank }

  /// `自治体可用性2`, `availability 2`.
  public var words: Words {
    let axis = ClassificationAxis.availability.words
    return Words(ja: axis.ja + rawValue, en: axis.en + " " + rawValue)
  }
}
