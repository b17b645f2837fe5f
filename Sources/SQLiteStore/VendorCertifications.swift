internal import GRDB
internal import Registry
internal import TextForms

/// Certifications of a vendor that name no service: they bear on each cloud service of the vendor, on the days on which
/// the vendor provides it.
///
/// The projection knows the vendor alone, so that nothing is projected again when a service changes its provider. All of
/// them are read once, and only where there are services.
final class VendorCertifications {
  private let db: Database
  private let known: String
  private let isWhole: Bool
  /// By the key of the vendor; nil: not read yet.
  private var all: [Int64: [RelatedFacts]]?

  /// - Parameter isWhole: every subject is asked for, not one.
  init(_ db: Database, known: String, isWhole: Bool) {
    self.db = db
    self.known = known
    self.isWhole = isWhole
  }

  /// In the order that subjects keep.
  func add(to service: inout Subject) throws {
    let count = service.related.count
    for (vendor, spans) in spans(of: service.versions).sorted(by: { $0.key < $1.key }) {
      let spans = DaySpan.joined(spans)
      service.related += try held(by: vendor).flatMap { facts in spans.compactMap { $0.part(of: facts) } }
    }
    if service.related.count > count { service.sortRelated() }
  }

  /// The days on which each vendor provides it.
  private func spans(of versions: [SubjectVersion]) -> [Int64: [DaySpan]] {
    var spans: [Int64: [DaySpan]] = [:]
    for (place, version) in versions.enumerated() {
      guard let vendor = version.vendor else { continue }
      let next = place + 1 < versions.count ? versions[place + 1].effectiveFrom : nil
      spans[vendor, default: []].append(DaySpan(from: version.effectiveFrom, until: next))
    }
    return spans
  }

  private func held(by vendor: Int64) throws -> [RelatedFacts] {
    guard isWhole else { return try read("subject = \(vendor)")[vendor] ?? [] }
    if all == nil { all = try read("subject IN (SELECT key FROM record_key WHERE kind = 'vendor')") }
    return all?[vendor] ?? []
  }

  private func read(_ condition: String) throws -> [Int64: [RelatedFacts]] {
    let kind = "kind = \(RelatedFacts.Kind.certification.rawValue)"
    return try NestedSubcontracts.read(db, condition, kinds: kind, known: known)
  }
}
