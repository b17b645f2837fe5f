public import TextForms

/// One of the three axes on which the standard classifies information.
public enum ClassificationAxis: String, Sendable, Hashable, CaseIterable {
  case confidentiality
  case integrity
  case availability

  /// The classes, lowest first; the place in this list is the `rank` of a class.
  public var levels: [String] {
    switch self {
    case .confidentiality: Confidentiality.allCases.map(\.rawValue)
    case .integrity: Integrity.allCases.map(\.rawValue)
    case .availability: Availability.allCases.map(\.rawValue)
    }
  }

  /// The name of the axis, as it stands before the class.
  public var words: Words {
    switch self {
    case .confidentiality: Words(ja: "自治体機密性", en: "confidentiality")
    case .integrity: Words(ja: "自治体完全性", en: "integrity")
    case .availability: Words(ja: "自治体可用性", en: "availability")
    }
  }
}
