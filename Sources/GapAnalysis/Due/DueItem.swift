public import Registry
public import TextForms

/// One date that falls due, is past and open, or should be known and is not.
public struct DueItem: Sendable, Hashable {
  public enum State: String, Sendable, Hashable {
    /// Past, and still open.
    case overdue
    case upcoming
    /// The date is not recorded.
    case unknown
  }

  public let kind: DueKind
  /// The last day on which it can be done in time, or on which it ends; of `phase` the first day on which it is due.
  /// Nil: not known.
  public let date: CivilDate?
  /// The place of its subject in `DueList.subjects`.
  public let subject: Int
  /// The record in which the date stands.
  public let record: RecordID
  public let recordKind: RecordKind
  public let recordNumber: String
  /// Of a `phase`, the date without which it is not known when it is due.
  public let missing: Reason.PhaseDate?
  /// The places in the catalogue of the requirements that say so, or that it concerns; empty: no provision does.
  public internal(set) var requirements: [Int] = []
  public internal(set) var state = State.upcoming
  /// The place in `DueList.actors` of those who must act.
  public internal(set) var actor = 0
  /// Who answers for a remediation by name.
  public internal(set) var ownerName: String?
  /// Numbers dates of one record and kind after the first, so that each has a name of its own.
  public internal(set) var repetition = 0

  /// The entry of `record`, by which a verdict says what it rests on.
  var sequence: Int64 = 0
  /// Past it counts as open by itself; what does not must be borne out by a verdict.
  var isOpenWhenPast = false
  var owner: RecordID?
  /// The requirement whose office acts, where no provision is cited.
  var acting: Int?

  init(
    _ kind: DueKind, _ date: CivilDate?, subject: Int, of record: DueRecord, missing: Reason.PhaseDate? = nil
  ) {
    self.kind = kind
    self.date = date
    self.subject = subject
    self.record = record.record
    recordKind = record.kind
    recordNumber = record.number
    sequence = record.sequence
    self.missing = missing
  }

  mutating func cite(_ requirement: Int) {
    if !requirements.contains(requirement) { requirements.append(requirement) }
  }
}

/// The record in which a date stands.
struct DueRecord {
  let record: RecordID
  let kind: RecordKind
  let number: String
  let sequence: Int64

  init(_ version: RecordVersion) {
    record = version.record
    kind = version.kind
    number = version.number ?? ""
    sequence = version.sequence
  }

  init(_ subject: DueSubject) {
    record = subject.record
    kind = subject.kind
    number = subject.number
    sequence = 0
  }
}
