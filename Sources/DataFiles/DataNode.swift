/// A value of a YAML or JSON file, with the place where it stands.
package struct DataNode: Sendable, Hashable {
  package struct Entry: Sendable, Hashable {
    package let key: String
    package let keyPosition: SourcePosition
    package let value: DataNode

    package init(key: String, keyPosition: SourcePosition, value: DataNode) {
      self.key = key
      self.keyPosition = keyPosition
      self.value = value
    }
  }

  package enum Content: Sendable, Hashable {
    /// Plain means written without quotes, so that `2`, `true` and nothing at all may be read as such.
    case scalar(String, isPlain: Bool)
    case sequence([DataNode])
    case mapping([Entry])
  }

  package let content: Content
  package let position: SourcePosition

  package var line: Int { position.line }
  package var column: Int { position.column }

  package init(_ content: Content, at position: SourcePosition) {
    self.content = content
    self.position = position
  }

  /// Nothing stands there: an empty value, `~` or `null`.
  package var isNull: Bool {
    guard case .scalar(let text, isPlain: true) = content else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(text)
  }
}
