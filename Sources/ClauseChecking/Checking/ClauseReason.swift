internal import TextForms

extension Words {
  /// Why an item stands as it does: what is said of it, weakly or in full, and what is not.
  static func reason(
    of status: ClauseStatus, _ parts: [CheckedClause.Part], asked: Set<Int>, isWeakened: Bool
  ) -> Words {
    func list(_ strength: CheckedClause.Strength?) -> [Words] { parts.filter { $0.strength == strength }.map(\.words) }
    let (full, weak) = (list(.full), list(.weak))
    // What would only be a weaker way to say it is not missed.
    let none = asked.sorted().filter { parts[$0].strength == nil }.map { parts[$0].words }
    var ja: [String] = []
    var en: [String] = []
    func add(_ words: [Words], _ jaLabel: String, _ enLabel: String) {
      guard !words.isEmpty else { return }
      ja.append(jaLabel + "：" + words.map(\.ja).joined(separator: "、"))
      en.append(enLabel + ": " + words.map(\.en).joined(separator: ", "))
    }
    add(full, "定めあり", "said")
    add(weak, "弱い定め（努力、限定など）", "said weakly")
    if isWeakened {
      ja.append("広い例外あり")
      en.append("with a wide exception")
    }
    if status != .present { add(none, "定めなし", "not said") }
    return Words(ja: ja.joined(separator: "／"), en: en.joined(separator: "; "))
  }
}
