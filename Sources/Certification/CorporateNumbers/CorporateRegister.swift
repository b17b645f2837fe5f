public import TextForms

/// What a set of records says of each corporation: whether it still is, and what became of it.
public struct CorporateRegister: Sendable {
  public enum State: Sendable, Hashable {
    case active
    /// The cause is nil where its code is not known.
    case closed(CivilDate, CorporateCloseCause?)
    case nameStruck
    case deleted
  }

  /// One corporation went into another.
  public struct Succession: Sendable, Hashable {
    public let from: CorporateNumber
    public let to: CorporateNumber
    /// When the register recorded it.
    public let day: CivilDate?
    /// When it took effect, as its text says; it is registered later.
    public let effective: CivilDate?
  }

  private let current: [CorporateNumber: CorporateRecord]
  private let all: [CorporateNumber: [CorporateRecord]]
  private let successions: [CorporateNumber: Succession]

  public init(_ records: [CorporateRecord]) {
    var current: [CorporateNumber: CorporateRecord] = [:]
    for record in records where current[record.number].map({ Self.holds(record, over: $0) }) ?? true {
      current[record.number] = record
    }
    self.current = current
    all = Dictionary(grouping: records, by: \.number)
    self.successions = Self.successions(in: records)
  }

  /// The record that holds now; nil for a number that is not among the records.
  public func record(of number: CorporateNumber) -> CorporateRecord? { current[number] }

  /// The day of the last change of this kind; nil where no record tells of one.
  public func lastDay(of process: CorporateProcess, for number: CorporateNumber) -> CivilDate? {
    all[number]?.filter { $0.process == process }.compactMap(\.changed).max()
  }

  /// The records that hold now, in the order of their numbers.
  public var currentRecords: [CorporateRecord] { current.values.sorted { $0.number.digits < $1.number.digits } }

  public func state(of number: CorporateNumber) -> State? { current[number].map(Self.state) }

  /// The corporation into which this one went, as its own record or that of the other says.
  public func succession(of number: CorporateNumber) -> Succession? {
    guard let succession = successions[number] else { return nil }
    // A record that was reopened after the merger goes on by itself.
    if let own = current[number], Self.state(of: own) == .active, let changed = own.changed,
      succession.day.map({ changed > $0 }) ?? true
    {
      return nil
    }
    return succession
  }

  private static func holds(_ record: CorporateRecord, over other: CorporateRecord) -> Bool {
    if record.isLatest != other.isLatest { return record.isLatest }
    guard let day = record.updated, let otherDay = other.updated, day != otherDay else { return true }
    return day > otherDay
  }

  private static func state(of record: CorporateRecord) -> State {
    switch record.process {
    case .deleted: .deleted
    case .nameStruck: .nameStruck
    default: record.closed.map { .closed($0, record.closeCause) } ?? .active
    }
  }

  /// Of two successors that are named for one corporation the later counts; what was declared void does not.
  private static func successions(in records: [CorporateRecord]) -> [CorporateNumber: Succession] {
    var found: [CorporateNumber: Succession] = [:]
    for record in records {
      for link in links(of: record) where found[link.from].map({ !isEarlier(link, than: $0) }) ?? true {
        found[link.from] = link
      }
    }
    for record in records where record.process == .absorptionVoid {
      let named = record.changeCause.map { MergerText($0).absorbed } ?? []
      for (number, link) in found where link.to == record.number && (named.isEmpty || named.contains(number)) {
        if let day = record.changed, let merged = link.day, merged > day { continue }
        found[number] = nil
      }
    }
    return found
  }

  private static func links(of record: CorporateRecord) -> [Succession] {
    let text = record.changeCause.map { MergerText($0) }
    if record.process == .absorbed {
      return (text?.absorbed ?? []).filter { $0 != record.number }
        .map { Succession(from: $0, to: record.number, day: record.changed, effective: text?.days[$0]) }
    }
    guard record.closed != nil, let successor = record.successor ?? text?.successor, successor != record.number else {
      return []
    }
    return [Succession(from: record.number, to: successor, day: record.closed, effective: text?.days[successor])]
  }

  private static func isEarlier(_ link: Succession, than other: Succession) -> Bool {
    guard let day = link.day, let otherDay = other.day else { return false }
    return day < otherDay
  }
}
