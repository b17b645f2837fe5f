import Registry
import Requirements
import TextForms

@testable import GapAnalysis

/// Judges the subjects of one case as `gap` does, without reading those of all others.
struct CaseGaps: Sendable {
  private static let asked: Set<String> = [
    "9.3A-5-2", "9.3A-5-3", "9.3A-3-6-decide", "9.3B-2-2-decide", "9.3B-2-2-record", "2-9-1", "9.1-2-1-e", "9.1-4-1-a",
  ]

  private let judge: SubjectJudge

  init(_ reader: any RegisterReading) throws {
    guard let catalogue = try AdoptedCatalogue.current(in: reader, at: try reader.head().sequence) else {
      throw RegisterError.noCatalogue
    }
    judge = SubjectJudge(catalogue: catalogue, codes: try reader.requirementCodes())
  }

  /// The status of each requirement asked by its id; empty: there is no such subject on the day.
  ///
  /// - Parameter scrutiny: at the sequence of the oracle.
  func statuses(
    of record: RecordID, _ oracle: ProcedureOracle, _ scrutiny: FactScrutiny
  ) throws -> [String: Status] {
    guard var subject = try oracle.reader.subject(of: record, at: oracle.sequence) else { return [:] }
    try scrutiny.note(on: &subject)
    let day = oracle.today.dayNumber
    var judge = judge
    guard judge.prepare(subject, on: day) != nil else { return [:] }
    return judge.places(of: subject.kind).reduce(into: [:]) { statuses, place in
      let id = judge.plans[place].requirement.id.rawValue
      if Self.asked.contains(id) { statuses[id] = judge.judgement(place, of: subject, on: day)?.status }
    }
  }
}
