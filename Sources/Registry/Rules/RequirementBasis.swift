internal import Requirements
internal import TextForms

/// Where the standard asks for what a rule enforces: no code knows the ids of requirements, so they are found in the
/// adopted catalogue by what shows them.
struct RequirementBasis {
  let words: Words

  init(_ catalogue: Catalogue?, where isMeant: (Requirement) -> Bool) {
    let citations = (catalogue?.requirements ?? []).filter(isMeant).map(\.citation)
    words =
      citations.isEmpty
      ? Words(ja: "採用済みの要件目録に該当する要件なし", en: "no requirement of the adopted catalogue")
      : Words(
        ja: citations.map { $0.text(in: .ja) }.joined(separator: "、"),
        en: citations.map { $0.text(in: .en) }.joined(separator: ", "))
  }

  /// What the standard leaves open and the city fills has no citation.
  static let citySetting = Words(ja: "市の設定", en: "setting of the city")
}

extension Requirement {
  /// Whether a derivation of the name shows it, with these parameters among its own.
  func isShown(by name: String, _ parameters: [String: String] = [:]) -> Bool {
    shownBy.contains { showing in
      guard case .derivation(name, let given) = showing else { return false }
      return parameters.allSatisfy { given[$0.key] == $0.value }
    }
  }
}
