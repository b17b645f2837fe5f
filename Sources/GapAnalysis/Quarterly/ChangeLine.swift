public import TextForms

/// One requirement of one subject that stands otherwise than in the state compared with. Small: there may be many.
public struct ChangeLine: Sendable, Hashable {
  public enum Direction: String, Sendable, Hashable, CaseIterable {
    /// Now a gap, and was none.
    case opened
    case closed
    /// A gap before and after.
    case stayed

    public var words: Words {
      switch self {
      case .opened: Words(ja: "発生", en: "opened")
      case .closed: Words(ja: "解消", en: "closed")
      case .stayed: Words(ja: "継続", en: "still open")
      }
    }
  }

  /// Of its subject; below 0, among those that are there no more: -1 is the first.
  package internal(set) var subjectPlace: Int32
  /// Below 0, in the catalogue compared with: -1 is its first.
  package let requirementPlace: Int16
  /// Nil: the subject, or the requirement, was not there.
  public let before: Status?
  /// Nil: it is there no more.
  public let after: Status?
  public let cause: ChangeCause
  /// Why it stands as it does now; nil: it is there no more.
  public let reason: Reason?
  let evidenceSequence: Int64

  public var direction: Direction {
    switch (before?.isGap ?? false, after?.isGap ?? false) {
    case (false, _): .opened
    case (true, false): .closed
    case (true, true): .stayed
    }
  }

  /// The journal entry of the evidence that decides now.
  public var evidence: Int64? { evidenceSequence == 0 ? nil : evidenceSequence }
}
