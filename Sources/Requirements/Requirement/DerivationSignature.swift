/// A derivation that a catalogue may name in `shownBy`, and the parameters that it takes.
///
/// The rules themselves belong to the gap analysis; a catalogue is only checked against their signatures.
public struct DerivationSignature: Sendable, Hashable {
  public let name: String
  /// By parameter, the values it may have. Every parameter must be given.
  public let parameters: [String: [String]]
  /// Further parameters, whose values stand for requirements of the catalogue (`Catalogue.requirements(under:)`).
  public let naming: Set<String>

  public init(name: String, parameters: [String: [String]], naming: Set<String> = []) {
    self.name = name
    self.parameters = parameters
    self.naming = naming
  }
}
