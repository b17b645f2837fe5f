internal import GRDB
internal import Registry
internal import TextForms

/// What hangs under subcontracts: subcontracts under others, their data locations, and hand-overs of information to them. It bears on the
/// contract or service at the root, on the days on which the chain of parents leads there.
///
/// The projection knows the parent alone, so that nothing is projected again when a parent changes. All rows together
/// are read once, and each is met only under those above it.
final class NestedSubcontracts {
  private let db: Database
  private let known: String
  /// By the key of the subcontract above; nil: asked for one by one.
  private let all: [Int64: [RelatedFacts]]?

  /// - Parameter isWhole: every subject is asked for, not one.
  init(_ db: Database, known: String, isWhole: Bool) throws {
    self.db = db
    self.known = known
    guard isWhole else {
      all = nil
      return
    }
    let condition = "subject IN (SELECT key FROM record_key WHERE kind = 'subcontract')"
    all = try Self.read(db, condition, besidesHandOvers: Self.kinds, known: known)
  }

  /// In the order that subjects keep.
  func add(to subject: inout Subject) throws {
    guard all?.isEmpty != true, subject.related.contains(where: { $0.kind == .subcontract }) else { return }
    let count = subject.related.count
    // Each has one parent on a day, so that what hangs in a circle is met from no root.
    var waiting = subject.related.filter { $0.kind == .subcontract }
    while !waiting.isEmpty {
      let under = try Dictionary(grouping: waiting, by: \.key).flatMap(below)
      subject.related += under
      waiting = under.filter { $0.kind == .subcontract }
    }
    if subject.related.count > count { subject.sortRelated() }
  }

  /// What lies right under a subcontract, on the days on which the subcontract itself is there.
  private func below(_ key: Int64, _ versions: [RelatedFacts]) throws -> [RelatedFacts] {
    let spans = DaySpan.joined(versions.map(DaySpan.init))
    return try below(key).flatMap { facts in spans.compactMap { $0.part(of: facts) } }
  }

  private func below(_ key: Int64) throws -> [RelatedFacts] {
    if let all { return all[key] ?? [] }
    return try Self.read(db, "subject = \(key)", besidesHandOvers: Self.kinds, known: known)[key] ?? []
  }

  private static let kinds: [RelatedFacts.Kind] = [.subcontract, .dataLocation]

  /// The rows of some subjects by their keys: hand-overs of information, and those of other kinds.
  static func read(
    _ db: Database, _ condition: String, besidesHandOvers others: [RelatedFacts.Kind], known: String
  ) throws -> [Int64: [RelatedFacts]] {
    let handOvers = "kind = \(RelatedFacts.Kind.event.rawValue) AND code = \(Event.Kind.handOver.code)"
    let kinds = (others.map { "kind = \($0.rawValue)" } + [handOvers]).joined(separator: " OR ")
    return try read(db, condition, kinds: kinds, known: known)
  }

  /// - Parameter kinds: the condition under which a row is read.
  static func read(
    _ db: Database, _ condition: String, kinds: String, known: String
  ) throws -> [Int64: [RelatedFacts]] {
    let replacements = try ReplacementDays(
      db, table: .relatedVersion, column: "record", known: known,
      only: "record IN (SELECT record FROM related_version WHERE \(condition))")
    let rows = try DirectStatement(
      db,
      """
      SELECT * FROM related_version WHERE \(condition) AND (\(kinds)) AND \(known)
      ORDER BY subject, kind, record, requirement, effectiveFrom, seqFrom
      """)
    var below: [Int64: [RelatedFacts]] = [:]
    while try rows.step() {
      if let facts = rows.relatedFacts(replacements) { below[rows.integer(0), default: []].append(facts) }
    }
    return below
  }
}

extension Subject {
  /// The order that a store keeps.
  mutating func sortRelated() {
    related.sort {
      ($0.kind.rawValue, $0.key, $0.requirement, $0.effectiveFrom?.dayNumber ?? .min)
        < ($1.kind.rawValue, $1.key, $1.requirement, $1.effectiveFrom?.dayNumber ?? .min)
    }
  }
}
