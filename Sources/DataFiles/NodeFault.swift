/// What is wrong with a value that was read well enough as YAML. `what` is the key under which it stands.
package enum NodeFault: Sendable, Hashable {
  /// What stands where something else should.
  package enum Found: Sendable, Hashable {
    case text(String)
    case list
    case mapping
    case nothing
  }

  case missingKey(String)
  case unknownKey(String, allowed: [String], nearest: String?)
  case notAMapping(what: String, found: Found, keys: [String])
  case notAList(what: String, found: Found)
  case emptyList(what: String)
  case notText(what: String, found: Found)
  case emptyText(what: String)
  case notAnInteger(what: String, found: Found, range: ClosedRange<Int>)
  case notTrueOrFalse(what: String, found: Found)
  case notADate(what: String, found: Found)
  case notOneOf(what: String, found: Found, allowed: [String], nearest: String?)
}

extension NodeFault {
  /// A word that is not one of those allowed, with the nearest of them.
  package static func word(_ typed: String, of what: String, among allowed: [String]) -> NodeFault {
    .notOneOf(
      what: what, found: .text(typed), allowed: allowed,
      nearest: Spelling.nearest(to: typed, among: allowed))
  }
}

extension DataNode {
  package var found: NodeFault.Found {
    if isNull { return .nothing }
    return switch content {
    case .scalar(let text, _): .text(text)
    case .sequence: .list
    case .mapping: .mapping
    }
  }
}
