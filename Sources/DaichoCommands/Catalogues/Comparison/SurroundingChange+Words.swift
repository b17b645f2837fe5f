internal import GapAnalysis
internal import Registry
internal import Requirements
internal import TextForms

extension SurroundingChange {
  /// What changed, as people call it.
  func label(_ catalogue: Catalogue) -> Words {
    let (first, second) = (path.first ?? "", path.dropFirst().first ?? "")
    switch area {
    case .id: return Words(ja: "目録の識別子", en: "id of the catalogue")
    case .version: return Words(ja: "版", en: "version")
    case .title: return Words(ja: "目録の表題", en: "title of the catalogue")
    case .source: return Words(ja: "対象の基準", en: "the standard")
    case .inForceFrom: return Words(ja: "基準の施行日", en: "in force from")
    case .sections: return Words(ja: "\(first) の見出し", en: "heading of \(first)")
    case .offices: return Words(ja: "職務 \(first)", en: "office \(first)")
    case .conditions: return Words(ja: "適用条件 \(first)", en: "condition \(first)")
    case .importantInformation: return Self.important(first)
    case .settings: return Self.setting(first, second, catalogue)
    case .gravity: return Self.gravity(first, second)
    case .approvals: return Self.approval(first, second)
    case .locations: return Self.location(first, second, path.count > 2 ? path[2] : "")
    }
  }

  private static func important(_ axis: String) -> Words {
    let words = ClassificationAxis(rawValue: axis)?.words ?? same(axis)
    return Words(ja: "重要情報とする\(words.ja)の下限", en: "lowest \(words.en) of important information")
  }

  private static func setting(_ key: String, _ office: String, _ catalogue: Catalogue) -> Words {
    switch key {
    case "fiscalYearStartsInMonth": return Words(ja: "年度の始まる月", en: "month in which the fiscal year starts")
    case "graceDaysAfterEnd": return Words(ja: "終了後の猶予（日）", en: "days of grace after the end")
    case "periodicInterval": return Words(ja: "定期に行う時期", en: "interval of periodic items")
    case "exercisedBy":
      let name = catalogue.offices[OfficeID(rawValue: office)] ?? same(office)
      return Words(ja: "\(name.ja)の権限を行使する職務", en: "office that acts as \(name.en)")
    default: return same(key)
    }
  }

  private static func gravity(_ key: String, _ of: String) -> Words {
    switch key {
    case "class":
      let name = confidentiality(of)
      return Words(ja: "重大度の点（\(name.ja)）", en: "gravity points (\(name.en))")
    case "status":
      let name = Status(rawValue: of)?.words ?? same(of)
      return Words(ja: "重大度の点（\(name.ja)）", en: "gravity points (\(name.en))")
    case "phase":
      let name = Phase(rawValue: of)?.words ?? same(of)
      return Words(ja: "重大度の点（段階: \(name.ja)）", en: "gravity points (phase: \(name.en))")
    case "levels":
      let name = GravityRule.Level(rawValue: of)?.words ?? same(of)
      return Words(ja: "重大度「\(name.ja)」となる点", en: "points from which gravity is \(name.en)")
    case "perThirtyDays": return Words(ja: "重大度の点（30日続くごと）", en: "gravity points for each 30 days")
    case "daysAtMost": return Words(ja: "重大度に数える日数の上限", en: "days counted for gravity at most")
    default: return same(key)
    }
  }

  private static func approval(_ scheme: String, _ key: String) -> Words {
    let name = ApprovalScheme(rawValue: scheme)?.words ?? same(scheme)
    let right =
      switch key {
      case "filing": Words(ja: "申請する職務", en: "who files")
      case "deciding": Words(ja: "決定する職務", en: "who decides")
      case "appointing": Words(ja: "承認のときに指名する職務", en: "who is appointed")
      case "validMonths": Words(ja: "承認の期限（月）", en: "months for which an approval counts")
      default: same(key)
      }
    return Words(ja: "\(right.ja)（\(name.ja)）", en: "\(right.en) (\(name.en))")
  }

  private static func location(_ classification: String, _ key: String, _ detail: String) -> Words {
    let name = confidentiality(classification)
    let rule: Words =
      switch (key, detail) {
      case ("countries", _):
        {
          let role = DataRole(rawValue: detail)?.words ?? same(detail)
          return Words(ja: "データの所在を認める国（\(role.ja)）", en: "countries for data (\(role.en))")
        }()
      case ("foreignLaw", "requirement"): Words(ja: "外国法の評価の根拠", en: "what asks for the assessment of foreign law")
      case ("foreignLaw", _): Words(ja: "外国法の評価", en: "assessment of foreign law")
      case ("governingLaw", _): Words(ja: "準拠法", en: "governing law")
      case ("court", _): Words(ja: "裁判管轄", en: "court")
      default: same(key)
      }
    return Words(ja: "\(rule.ja)（\(name.ja)）", en: "\(rule.en) (\(name.en))")
  }

  private static func confidentiality(_ name: String) -> Words {
    Confidentiality(rawValue: name)?.words ?? Words(ja: "自治体機密性の記録なし", en: "confidentiality not recorded")
  }

  private static func same(_ text: String) -> Words { Words(ja: text, en: text) }
}
