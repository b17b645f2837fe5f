internal import TextForms

/// What a decision binds to: the thing that is applied for with its places and subcontracts, as they stand on one day.
public struct ReviewedState: Sendable, Equatable {
  /// One record, and what of it is reviewed.
  public struct Part: Sendable, Equatable {
    public let kind: RecordKind
    public let record: RecordID
    public let number: String
    /// By field key; only fields that a review is about.
    public let fields: JSONObject
    let mark: Int64
    var hasEnded = false
  }

  /// The thing itself first, then places and subcontracts in the order in which they were recorded.
  public let parts: [Part]

  public var digest: Digest { MaterialFields.digest(of: parts.map(\.mark)) }

  /// What became of it.
  public struct Change: Sendable, Equatable {
    public let kind: RecordKind
    public let number: String
    /// The field; nil: the whole record came or went.
    public let key: String?
    /// Nil: there was none.
    public let old: JSONValue?
    /// Nil: there is none any more.
    public let new: JSONValue?
  }

  public func changes(since old: ReviewedState) -> [Change] {
    let before = Dictionary(old.parts.map { ($0.record, $0) }, uniquingKeysWith: { first, _ in first })
    let after = Set(parts.map(\.record))
    let changed = parts.flatMap { part -> [Change] in
      guard let was = before[part.record] else {
        return [Change(kind: part.kind, number: part.number, key: nil, old: nil, new: .object(part.fields))]
      }
      let keys = Set(part.fields.keys).union(was.fields.keys).filter { part.fields[$0] != was.fields[$0] }
      return MaterialFields.keys(of: part.kind).filter(keys.contains).map {
        Change(kind: part.kind, number: part.number, key: $0, old: was.fields[$0], new: part.fields[$0])
      }
    }
    let gone = old.parts.filter { !after.contains($0.record) }.map {
      Change(kind: $0.kind, number: $0.number, key: nil, old: .object($0.fields), new: nil)
    }
    return changed + gone
  }
}
