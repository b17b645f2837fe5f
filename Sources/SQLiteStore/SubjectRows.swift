/// Which rows a merge over subjects reads: all that were known, or those of one subject.
struct SubjectRows {
  /// The condition under which a row was known.
  let known: String
  /// The key of the one subject; nil: all.
  let only: Int64?

  init(_ known: String, only: Int64? = nil) {
    self.known = known
    self.only = only
  }

  /// The condition for a table that has the subject in a column.
  func of(_ column: String) -> String { only.map { "\(column) = \($0) AND \(known)" } ?? known }
}
