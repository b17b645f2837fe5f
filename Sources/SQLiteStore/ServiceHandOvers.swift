internal import GRDB
internal import Registry
internal import TextForms

/// Hand-overs of information to a cloud service, or to a subcontractor under it. They bear on the contract that the
/// service named on the day of the hand-over, whichever it names today.
///
/// The projection knows which version of a service names which contract, and no more: nothing is projected again when a
/// service changes. All hand-overs are read once, and only where some service names a contract.
final class ServiceHandOvers {
  private let db: Database
  private let known: String
  private let isWhole: Bool
  private let nested: NestedSubcontracts
  /// What lies right under each service; nil: not read yet.
  private var all: [Int64: [RelatedFacts]]?

  /// - Parameter isWhole: every subject is asked for, not one.
  init(_ db: Database, known: String, isWhole: Bool, nested: NestedSubcontracts) {
    self.db = db
    self.known = known
    self.isWhole = isWhole
    self.nested = nested
  }

  /// Adds those of the services that name a contract.
  ///
  /// - Parameter links: the versions of services that name it.
  func add(to contract: inout Subject, _ links: [RelatedFacts]) throws {
    for (service, links) in Dictionary(grouping: links, by: \.key).sorted(by: { $0.key < $1.key }) {
      let given = try handOvers(to: service)
      guard !given.isEmpty else { continue }
      let versions = try versions(of: service)
      for var handOver in given {
        guard let day = handOver.began, let version = versions.last(where: { $0.holds(on: day) }) ?? versions.first,
          links.contains(where: { $0.effectiveFrom == version.effectiveFrom })
        else { continue }
        handOver.party = version.vendor ?? 0
        handOver.service = version.facts
        contract.related.append(handOver)
      }
    }
    contract.sortRelated()
  }

  private func handOvers(to service: Int64) throws -> [RelatedFacts] {
    var subject = Subject()
    subject.related = try below(service)
    try nested.add(to: &subject)
    return subject.handOvers
  }

  private func below(_ service: Int64) throws -> [RelatedFacts] {
    guard isWhole else { return try read("subject = \(service)")[service] ?? [] }
    if all == nil { all = try read("subject IN (SELECT key FROM record_key WHERE kind = 'cloudService')") }
    return all?[service] ?? []
  }

  private func read(_ condition: String) throws -> [Int64: [RelatedFacts]] {
    try NestedSubcontracts.read(db, condition, besidesHandOvers: [.subcontract], known: known)
  }

  private func versions(of service: Int64) throws -> [SubjectVersion] {
    let rows = try DirectStatement(
      db,
      "SELECT * FROM subject_version WHERE subject = \(service) AND \(known) ORDER BY subject, effectiveFrom, seqFrom")
    var versions: [SubjectVersion] = []
    while try rows.step() { versions.append(rows.subjectVersion) }
    return versions
  }
}

extension SubjectVersion {
  fileprivate func holds(on day: CivilDate) -> Bool { effectiveFrom.map { $0 <= day } ?? true }
}
