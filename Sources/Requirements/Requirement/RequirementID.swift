/// Names a requirement of a catalogue for ever, such as `9.1-2-1-d-08`.
public struct RequirementID: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  public var description: String { rawValue }
}
