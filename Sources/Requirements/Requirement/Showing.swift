/// Something that can show whether a requirement is met.
public enum Showing: Sendable, Hashable {
  /// A named person judged it.
  case assessment
  /// A rule over the records, known by name to the gap analysis.
  case derivation(name: String, parameters: [String: String])
}
