/// The last entry of the journal, as a report prints it: whoever holds it can tell later that nothing was cut off.
public struct JournalHead: Sendable, Hashable {
  public let sequence: Int64
  public let hash: Digest

  public init(sequence: Int64, hash: Digest) {
    self.sequence = sequence
    self.hash = hash
  }

  public static let empty = JournalHead(sequence: 0, hash: .zero)
}

extension JournalHead: CustomStringConvertible {
  /// `SEQUENCE:HASH`.
  public var description: String { "\(sequence):\(hash)" }

  public init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let sequence = DecimalDigits.number(parts[0]), let hash = Digest(String(parts[1]))
    else {
      return nil
    }
    self.init(sequence: sequence, hash: hash)
  }
}
