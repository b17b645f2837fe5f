public import Registry
internal import Requirements
internal import TextForms

/// Makes a `QuarterlyReport`: one pass over the register as it was known to the state compared with, one as it is known
/// to the report.
public struct QuarterlyReporter {
  /// How far it is; called often.
  public enum Step: Sendable {
    /// Judging the state compared with; so many subjects are done.
    case base(Int)
    case state(Int)
  }

  let query: QuarterlyQuery
  let sequence: Int64
  let catalogue: Catalogue
  let reader: any RegisterReading

  public static func report(
    _ query: QuarterlyQuery, from reader: any RegisterReading, progress: (Step) -> Void = { _ in }
  ) throws -> QuarterlyReport {
    try QuarterlyReporter(query, from: reader).report(progress)
  }

  private init(_ query: QuarterlyQuery, from reader: any RegisterReading) throws {
    self.query = query
    self.reader = reader
    sequence = try reader.sequence(query.knownAt)
    guard let adopted = try AdoptedCatalogue.current(in: reader, at: sequence) else { throw RegisterError.noCatalogue }
    catalogue = query.catalogue ?? adopted
  }

  private func report(_ progress: (Step) -> Void) throws -> QuarterlyReport {
    guard let head = try reader.entry(sequence) else { throw RegisterError.noCatalogue }
    let base = try comparisonBase()
    let pass = try gather(base, progress)
    var asked = GapQuery(asOf: query.period.asOf, knownAt: .sequence(sequence))
    asked.catalogue = query.catalogue
    var done = 0
    let found = try GapReporter.report(asked, gathering: pass, from: reader) {
      done += 1
      progress(.state(done))
    }
    var report = QuarterlyReport(
      period: query.period, gaps: found.report, headTime: head.time, isTrial: found.report.isTrial, base: base,
      changes: found.quarter.changes, formerSubjects: found.quarter.formerSubjects, tally: found.quarter.tally)
    try addSections(to: &report, found.sectionKeys)
    report.settleCounts()
    report.actors = try actors(for: found.quarter)
    let places = ReportPlaces(report.gaps, keys: found.places)
    try addExceptions(to: &report, places)
    try addStaleApprovals(to: &report, places)
    try addCertificationChanges(to: &report, places)
    try addPlacesAbroad(to: &report, places, ends: found.quarter.ends)
    return report
  }

  private func gather(_ base: ComparisonBase?, _ progress: (Step) -> Void) throws -> QuarterPass {
    // What is known is the same, and so is what is judged by: then the pass over the state itself finds it.
    var statuses: BaseStatuses?
    if let base, base.head.sequence != sequence || base.catalogue != catalogue {
      var done = 0
      statuses = try BaseStatuses(base, today: catalogue, from: reader) {
        done += 1
        progress(.base(done))
      }
    }
    return QuarterPass(
      trend: query.period.trendDays, baseDay: base?.day, base: statuses, requirements: catalogue.requirements.count)
  }

  private func actors(for pass: QuarterPass) throws -> ReportActors {
    var scopes = try ReportScopes(on: query.period.asOf, at: sequence, from: reader)
    var actors = ReportActors(
      catalogue: catalogue, holders: try OfficeHolders(at: sequence, reader: reader),
      people: try DueActor.people(at: sequence, from: reader),
      scopes: scopes.scopes(of: pass.subjectKeys, parents: pass.parents), on: query.period.asOf)
    actors.confidentiality = pass.confidentiality
    return actors
  }
}
