internal import GRDB
internal import TextForms

/// The days from which versions of one record hold, where it has several: those of one may point to different subjects.
struct ReplacementDays {
  private var days: [Int64: [CivilDate]] = [:]

  /// - Parameter only: a condition that the records meet; nil: all.
  init(_ db: Database, table: ProjectionTable, column: String, known: String, only: String? = nil) throws {
    let name = table.rawValue
    // All at once, those with one version are passed over; of a few it is quicker to read each.
    let several = only ?? "\(column) IN (SELECT \(column) FROM \(name) GROUP BY \(column) HAVING count(*) > 1)"
    let rows = try DirectStatement(
      db,
      """
      SELECT DISTINCT \(column), effectiveFrom FROM \(name) WHERE \(several) AND \(known)
      ORDER BY \(column), effectiveFrom
      """)
    while try rows.step() {
      if let day = rows.effectiveFrom(1) { days[rows.integer(0), default: []].append(day) }
    }
  }

  func after(_ day: CivilDate?, of record: Int64) -> CivilDate? {
    days[record]?.first { later in day.map { $0 < later } ?? true }
  }
}
