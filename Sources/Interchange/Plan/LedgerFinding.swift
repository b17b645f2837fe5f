package import TextForms

/// What is wrong, or worth a look, in one cell of a ledger.
package struct LedgerFinding: Sendable, Hashable {
  package let place: RowPlace
  /// Nil where the ledger has no column for the field.
  package let column: LedgerColumn?
  /// The key of the field; of a mark, the id of the requirement.
  package let field: String
  package let label: Words
  /// Stable, in kebab-case.
  package let code: String
  /// What is the matter.
  package let message: Words
  /// What stands there; empty when nothing does.
  package let found: String
  package let allowed: Words

  /// One line: the place, what stands there, what is allowed.
  package func text(in language: Language) -> String {
    let shown = Self.shortened(found)
    let column = column.map { ($0.letter, Self.shortened($0.heading)) }
    return switch language {
    case .ja:
      "\(place.words.ja)\(column.map { " \($0.0)列「\($0.1)」" } ?? " 「\(label.ja)」")"
        + "\(found.isEmpty ? "" : "の値「\(shown)」"): \(message.ja) [\(code)] 使えるもの: \(allowed.ja)"
    case .en:
      "\(place.words.en)\(column.map { ", column \($0.0) (\($0.1))" } ?? ", \(label.en)")"
        + "\(found.isEmpty ? "" : ", \"\(shown)\"")" + ": \(message.en) [\(code)]; allowed: \(allowed.en)"
    }
  }

  private static func shortened(_ text: String) -> String {
    let line = text.onOneLine
    return line.count > 60 ? line.prefix(60) + "…" : line
  }
}

/// Where in a row a finding stands.
package struct FindingPlace: Sendable, Hashable {
  let row: RowPlace
  let column: LedgerColumn?
  let field: String
  let label: Words

  func finding(_ cause: some LedgerCause, found: String) -> LedgerFinding {
    LedgerFinding(
      place: row, column: column, field: field, label: label, code: cause.code, message: cause.message, found: found,
      allowed: cause.allowed)
  }
}

/// The case of an enum of causes, as a finding wants it.
protocol LedgerCause {
  var code: String { get }
  var message: Words { get }
  var allowed: Words { get }
}
