internal import Requirements
internal import TextForms

extension Breach {
  /// What the standard leaves open and the city fills has no citation.
  static let citySetting = Words(ja: "市の設定", en: "setting of the city")

  /// The requirements of the adopted catalogue that a rule enforces: no code knows their ids, so they are found by what
  /// shows them.
  static func basis(
    in transaction: RegisterTransaction, where isMeant: (Requirement) -> Bool
  ) throws -> Words {
    basis(in: try transaction.catalogueAtHand(), where: isMeant)
  }

  static func basis(in catalogue: Catalogue?, where isMeant: (Requirement) -> Bool) -> Words {
    let citations = catalogue?.requirements.filter(isMeant).map(\.citation) ?? []
    guard !citations.isEmpty else {
      return Words(ja: "採用済みの要件目録に該当する要件なし", en: "no requirement of the adopted catalogue")
    }
    return Words(
      ja: citations.map { $0.text(in: .ja) }.joined(separator: "、"),
      en: citations.map { $0.text(in: .en) }.joined(separator: ", "))
  }
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
