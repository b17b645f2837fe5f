package import TextForms

/// What the columns of one kind of ledger may hold, marks on requirements aside. Raw values are keys of its headings
/// file.
package protocol LedgerField: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// The kind of ledger, as its headings file names it.
  static var ledger: String { get }
  /// Without a column for each of these a table is no such ledger; the first is what tells its rows apart.
  static var required: [Self] { get }
  /// Named first where no header is found.
  static var wanted: [Self] { get }
  /// Whose heading may cover the columns beside it: a first and a last day under one 契約期間.
  static var spanned: Self? { get }
  /// Whether it has columns of marks on requirements.
  static var hasMarks: Bool { get }
  /// Words in cells that stand for one of several choices: their name in the headings file, and the choices.
  static var choices: [(name: String, values: [String])] { get }
  /// What its rows are about.
  static var records: Words { get }
  /// The records that come with a row.
  static var companions: [Companion] { get }
  var words: Words { get }
}
