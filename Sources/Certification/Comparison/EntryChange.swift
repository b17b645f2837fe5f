internal import Registry

/// What became of one entry from one document of a register to the next.
public struct EntryChange: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case changed([FieldChange])
    /// No longer in the list. That is no withdrawal, and nothing is worse for certain.
    case vanished
    case appeared
    /// In the list again, after it was missing from the one before.
    case returned
  }

  public struct FieldChange: Sendable, Hashable {
    public let field: EntryField
    public let before: String?
    public let after: String?
  }

  public let id: String
  public let kind: Kind
  /// Nil for what appeared.
  public let before: ListedEntry?
  /// Nil for what vanished.
  public let after: ListedEntry?

  /// The status went down, or an end that was known came nearer.
  public var isWorse: Bool {
    guard let before, let after else { return false }
    if after.status.isWorse(than: before.status) { return true }
    guard after.status == before.status, let old = before.validUntil, let new = after.validUntil else { return false }
    return new < old
  }

  /// The same entry under another name of the service or the provider.
  public var isRenamed: Bool {
    guard case .changed(let fields) = kind else { return false }
    return fields.contains { $0.field == .service || $0.field == .provider }
  }
}
