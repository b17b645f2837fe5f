/// The secret that a source asks for. It is never written down here: only where it goes, and where it is found.
public struct SourceToken: Sendable, Hashable {
  public enum Place: String, Sendable, CaseIterable {
    case header
    case query
  }

  public let place: Place
  /// The name of the header or of the part of the query.
  public let name: String
  /// The variable of the environment that holds it.
  public let environment: String
}
