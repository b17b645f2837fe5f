internal import GapAnalysis
internal import Requirements
internal import TextForms

extension Condition {
  /// What it says, and what decides.
  var wordsWithFacts: Words {
    guard let expression else { return words }
    let decides = expression.words
    return Words(ja: "\(words.ja)（\(decides.ja)）", en: "\(words.en) (\(decides.en))")
  }
}

extension ConditionExpression {
  /// The facts that decide, by the names of their fields.
  var words: Words {
    switch self {
    case .always: Words(ja: "常に該当", en: "always")
    case .flag(let fact): Words(ja: "「\(fact.words.ja)」が有", en: "\"\(fact.words.en)\" is yes")
    case .includes(let fact, let choices): Self.includes(fact, choices.words(of: fact))
    case .classAtLeast(let fact, let rank): Self.atLeast(fact, rank)
    case .all(let parts): Self.joined(parts, ja: "、かつ", en: ", and ")
    case .any(let parts): Self.joined(parts, ja: "、又は", en: ", or ")
    case .not(let part): Words(ja: "「\(part.words.ja)」でない", en: "not: \(part.words.en)")
    }
  }

  private static func includes(_ fact: Fact, _ choices: [String]) -> Words {
    Words(
      ja: "「\(fact.words.ja)」に \(choices.joined(separator: "、")) のいずれかがある",
      en: "\"\(fact.words.en)\" has any of \(choices.joined(separator: ", "))")
  }

  private static func atLeast(_ fact: Fact, _ rank: Int) -> Words {
    guard case .classification(let axis) = fact.kind, axis.levels.indices.contains(rank) else { return fact.words }
    let level = axis.levels[rank]
    return Words(ja: "\(fact.words.ja)\(level)以上", en: "\(fact.words.en) \(level) or higher")
  }

  private static func joined(_ parts: [ConditionExpression], ja: String, en: String) -> Words {
    let words = parts.map { part in
      switch part {
      case .all, .any: Words(ja: "「\(part.words.ja)」", en: "(\(part.words.en))")
      default: part.words
      }
    }
    return Words(ja: words.map(\.ja).joined(separator: ja), en: words.map(\.en).joined(separator: en))
  }
}
