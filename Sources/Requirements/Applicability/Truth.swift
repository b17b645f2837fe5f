/// The answer of a condition. Unknown names the facts that are missing and would matter.
public enum Truth: Sendable, Hashable {
  case yes
  case no
  case unknown(FactSet)

  init(_ value: Bool?, of fact: Fact) {
    self =
      switch value {
      case true?: .yes
      case false?: .no
      case nil: .unknown([fact])
      }
  }

  var negated: Truth {
    switch self {
    case .yes: .no
    case .no: .yes
    case .unknown: self
    }
  }
}
