package import TextForms

/// One table of a report, whatever format it is written in: a CSV file, a sheet of a workbook, a table of a page.
///
/// Rows are made while they are written: there may be more than memory should hold.
package struct ReportView {
  package struct Column: Sendable {
    package enum Kind: Sendable {
      /// Short, such as a number by which people know something.
      case key
      case text
      /// Long; wraps.
      case prose
      case number
      case day
      /// The words of a `Status`.
      case status
      /// The words of a level of gravity.
      case gravity
    }

    package let title: Words
    package let kind: Kind

    package init(_ title: Words, _ kind: Kind) {
      self.title = title
      self.kind = kind
    }
  }

  package enum Cell: Sendable, Hashable {
    case empty
    case text(String)
    case number(Int)
    case day(CivilDate)

    /// Empty where nothing is known.
    package init(_ text: String?) { self = text.map { $0.isEmpty ? .empty : .text($0) } ?? .empty }

    package init(_ day: CivilDate?) { self = day.map(Cell.day) ?? .empty }
  }

  /// Of its file, such as `findings`.
  package let name: String
  package let title: Words
  package let columns: [Column]
  package let count: Int
  private let visitRows: ((([Cell]) throws -> Void) throws -> Void)

  init(
    _ name: String, _ title: Words, _ columns: [Column], count: Int,
    rows: @escaping (([Cell]) throws -> Void) throws -> Void
  ) {
    self.name = name
    self.title = title
    self.columns = columns
    self.count = count
    visitRows = rows
  }

  /// Visits so many rows, in order; nil: all. What is not visited is not made.
  package func rows(first limit: Int? = nil, _ visit: ([Cell]) throws -> Void) throws {
    guard let limit else { return try visitRows(visit) }
    var rest = limit
    do {
      try visitRows { row in
        guard rest > 0 else { throw Enough() }
        rest -= 1
        try visit(row)
      }
    } catch is Enough {}
  }

  /// Ends the making of rows.
  private struct Enough: Error {}
}
