internal import Registry
internal import Requirements
internal import TextForms

extension FactValues {
  /// What a condition gets to know of a fact, in words; nil when nothing is recorded from which it follows.
  func value(of fact: Fact) -> Words? {
    switch fact.kind {
    case .flag: self[fact].map { $0 ? Words(ja: "有", en: "yes") : Words(ja: "無", en: "no") }
    case .list:
      if fact == .kinds {
        kinds?.words
      } else {
        self[choices: fact].map { same($0.words(of: fact).joined(separator: ", ")) }
      }
    case .classification(let axis):
      self[rank: fact].flatMap { axis.levels.indices.contains($0) ? same(axis.levels[$0]) : nil }
    }
  }

  private func same(_ text: String) -> Words { Words(ja: text, en: text) }
}
