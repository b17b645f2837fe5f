public import Requirements
public import TextForms

extension GravityRule.Level {
  public var words: Words {
    switch self {
    case .low: Words(ja: "低", en: "low")
    case .medium: Words(ja: "中", en: "medium")
    case .high: Words(ja: "高", en: "high")
    case .critical: Words(ja: "重大", en: "critical")
    }
  }
}
