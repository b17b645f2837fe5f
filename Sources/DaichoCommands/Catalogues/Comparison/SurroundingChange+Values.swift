internal import Registry
internal import Requirements
internal import TextForms

extension SurroundingChange {
  /// What stood there, in words; nil: nothing did.
  func oldWords(_ comparison: CatalogueComparison) -> Words? { old.map { words($0, comparison.old) } }

  /// What stands there now; nil: nothing does.
  func newWords(_ comparison: CatalogueComparison) -> Words? { new.map { words($0, comparison.new) } }

  private func words(_ value: CatalogueValue, _ catalogue: Catalogue) -> Words {
    switch (area, value) {
    case (.inForceFrom, _): Words(ja: catalogue.inForceFrom.eraText, en: catalogue.inForceFrom.description)
    case (.conditions, _):
      catalogue.conditions[ConditionID(rawValue: path.first ?? "")]?.wordsWithFacts ?? Self.plain(value)
    case (.settings, .string(let name)) where path.first == "exercisedBy": Self.office(name, catalogue)
    case (.settings, _) where path.first == "periodicInterval": Self.interval(value)
    case (.approvals, .object(let right)): Self.right(right, catalogue)
    case (.locations, .string(let word)): Self.limit(word)
    default: Self.plain(value)
    }
  }

  private static func office(_ name: String, _ catalogue: Catalogue) -> Words {
    catalogue.offices[OfficeID(rawValue: name)] ?? Words(ja: name, en: name)
  }

  private static func interval(_ value: CatalogueValue) -> Words {
    guard case .object(let members) = value, case .int(let months)? = members["months"] else {
      return Words(ja: "年度ごと", en: "each fiscal year")
    }
    return Words(ja: "\(months)か月ごと", en: "every \(months) months")
  }

  private static func right(_ members: [String: CatalogueValue], _ catalogue: Catalogue) -> Words {
    var who = Words(ja: "職員のだれでも", en: "anyone")
    if case .array(let names)? = members["by"] {
      let offices = names.map { if case .string(let name) = $0 { office(name, catalogue) } else { plain($0) } }
      let together = members["together"] == .bool(true)
      who = Words(
        ja: offices.map(\.ja).joined(separator: together ? "及び" : "又は"),
        en: offices.map(\.en).joined(separator: together ? " and " : " or "))
    }
    guard case .string(let basis)? = members["basis"] else {
      return Words(ja: "\(who.ja)（市の設定）", en: "\(who.en) (set by the city)")
    }
    return Words(ja: "\(who.ja)（根拠 \(basis)）", en: "\(who.en) (basis \(basis))")
  }

  private static func limit(_ word: String) -> Words {
    switch word {
    case "any": Words(ja: "制限なし", en: "any")
    case LocationRule.ForeignLaw.Occasion.always.rawValue: Words(ja: "常に行う", en: "always")
    case LocationRule.ForeignLaw.Occasion.abroad.rawValue:
      Words(ja: "データが国外にあるか、あり得るとき", en: "where data are, or may be, abroad")
    case LocationRule.ForeignLaw.Occasion.never.rawValue: Words(ja: "行わない", en: "never")
    default: Words(ja: word, en: word)
    }
  }

  private static func plain(_ value: CatalogueValue) -> Words {
    switch value {
    case .string(let text): return Words(ja: text, en: text)
    case .int(let number): return Words(ja: String(number), en: String(number))
    case .bool(let flag): return flag ? Words(ja: "有", en: "yes") : Words(ja: "無", en: "no")
    case .array(let values):
      let words = values.map(plain)
      return Words(
        ja: words.map(\.ja).joined(separator: "、"), en: words.map(\.en).joined(separator: ", "))
    case .object(let members):
      if case .string(let ja)? = members["ja"], case .string(let en)? = members["en"] { return Words(ja: ja, en: en) }
      let words = members.sorted { $0.key < $1.key }.map { (key: $0.key, value: plain($0.value)) }
      return Words(
        ja: words.map { "\($0.key)＝\($0.value.ja)" }.joined(separator: "、"),
        en: words.map { "\($0.key) = \($0.value.en)" }.joined(separator: ", "))
    }
  }
}
