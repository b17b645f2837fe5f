public import Requirements
public import TextForms

extension Showing {
  /// What shows a requirement. A derivation that this version does not know has its name: a newer catalogue is read too.
  public var words: Words {
    switch self {
    case .assessment: Words(ja: "職員の判定", en: "the judgement of an officer")
    case .derivation(let name, let parameters):
      Derivations.all.first { $0.signature.name == name }?.words(parameters) ?? Words(ja: name, en: name)
    }
  }
}
