internal import Registry
public import Requirements

/// A rule that reads from the records whether a requirement of a contract is met. Catalogues use it by name.
protocol Derivation: Sendable {
  static var signature: DerivationSignature { get }

  init(parameters: [String: String])

  /// Nil: the records say nothing on that day.
  func opinion(on day: Int32, of version: Int, in subject: Subject) -> Opinion?

  /// Appends every day on which the opinion may change.
  func addDays(of subject: Subject, to days: inout DayList)
}

/// The derivations that a catalogue may name.
public enum Derivations {
  static let all: [any Derivation.Type] = [ContractConcluded.self, NDAInForce.self, PeriodicCheck.self]

  public static var signatures: [DerivationSignature] { all.map { $0.signature } }

  static func make(name: String, parameters: [String: String]) -> (any Derivation)? {
    all.first { $0.signature.name == name }?.init(parameters: parameters)
  }
}
