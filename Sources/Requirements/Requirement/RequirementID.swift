/// Names a requirement of a catalogue for ever, such as `9.1-2-1-d-08`.
public struct RequirementID: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  public var description: String { rawValue }

  /// Whether it is the one of that name, or one of the paragraph of that name: 9.3A-7-1-a is under 9.3A-7-1.
  func isUnder(_ name: String) -> Bool {
    let (id, name) = (rawValue.lowercased(), name.lowercased())
    return id == name || id.hasPrefix(name + "-")
  }
}
