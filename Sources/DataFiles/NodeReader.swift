package import TextForms

/// Reads one value as the type that is wanted. What is wrong goes to the log, and the answer is `nil`,
/// so that reading goes on and finds the other faults of the file.
package struct NodeReader {
  package let node: DataNode
  /// The key under which the value stands, for messages.
  package let what: String
  package let file: String
  package let log: DiagnosticLog

  package init(_ node: DataNode, what: String, file: String, log: DiagnosticLog) {
    self.node = node
    self.what = what
    self.file = file
    self.log = log
  }

  package func report(_ cause: some DiagnosticCause) {
    log.add(cause, file: file, at: node.position)
  }

  /// Text that says something: neither empty nor only spaces. Spaces around it are dropped.
  package func text() -> String? {
    guard case .scalar(let text, _) = node.content, !node.isNull else {
      report(node.isNull ? NodeFault.emptyText(what: what) : .notText(what: what, found: node.found))
      return nil
    }
    let trimmed = text.trimmed
    guard !trimmed.isEmpty else {
      report(NodeFault.emptyText(what: what))
      return nil
    }
    return trimmed
  }

  package func integer(in range: ClosedRange<Int>) -> Int? {
    guard case .scalar(let text, isPlain: true) = node.content, let value = Int(text), range.contains(value)
    else {
      report(NodeFault.notAnInteger(what: what, found: node.found, range: range))
      return nil
    }
    return value
  }

  package func flag() -> Bool? {
    switch node.content {
    case .scalar("true", isPlain: true): return true
    case .scalar("false", isPlain: true): return false
    default:
      report(NodeFault.notTrueOrFalse(what: what, found: node.found))
      return nil
    }
  }

  package func date() -> CivilDate? {
    guard case .scalar(let text, _) = node.content, let date = CivilDate(iso: text) else {
      report(NodeFault.notADate(what: what, found: node.found))
      return nil
    }
    return date
  }

  package func oneOf<Value: RawRepresentable & CaseIterable>(
    _ type: Value.Type
  ) -> Value? where Value.RawValue == String {
    if case .scalar(let text, _) = node.content, let value = Value(rawValue: text) { return value }
    _ = word(among: Value.allCases.map(\.rawValue))
    return nil
  }

  /// One of a list of words that only the caller knows.
  package func word(among allowed: [String]) -> String? {
    guard case .scalar(let text, _) = node.content, allowed.contains(text) else {
      report(
        NodeFault.notOneOf(
          what: what, found: node.found, allowed: allowed, nearest: nearest(among: allowed)))
      return nil
    }
    return text
  }

  /// `{ ja: …, en: … }`, both of them with text.
  package func words() -> Words? {
    mapping(allowing: ["ja", "en"])?.words()
  }

  private func nearest(among allowed: [String]) -> String? {
    guard case .text(let text) = node.found else { return nil }
    return Spelling.nearest(to: text, among: allowed)
  }
}

extension String {
  fileprivate var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
