internal import OfficeFiles

extension LedgerOpening {
  /// Every sheet that has a header is read, or those that were asked for.
  func workbook(_ bytes: [UInt8]) throws(InterchangeError) -> ParsedLedger<Field> {
    let book: Workbook
    do { book = try Workbook(bytes) } catch { throw .office(file: name, error) }
    for wanted in chosen where !book.sheets.contains(where: { $0.name == wanted }) {
      throw .sheetUnknown(file: name, asked: wanted, sheets: book.sheets.map(\.name))
    }
    var tables: [LedgerTable<Field>] = []
    var unread: [UnreadSheet] = []
    var worst: (outcome: HeaderSearch<Field>.Outcome, sheet: String)?
    for (index, sheet) in book.sheets.enumerated() {
      guard chosen.isEmpty || chosen.contains(sheet.name) else {
        unread.append(UnreadSheet(name: sheet.name, reason: .notChosen))
        continue
      }
      let rows = try rows(of: sheet, in: book)
      let outcome = try HeaderSearch(headings: headings, records: firstRecords(of: rows)).outcome()
      if case .found(let layout) = outcome {
        let place = book.sheets.count > 1 ? LedgerSheet(index: index, name: sheet.name) : nil
        tables.append(
          try LedgerTable(
            rows, sheet: place, visibility: sheet.visibility, hiddenColumns: rows.shape.hiddenColumns, layout: layout,
            headings: headings))
      } else if chosen.isEmpty {
        unread.append(UnreadSheet(name: sheet.name, reason: outcome.reason))
        if outcome.known > worst?.outcome.known ?? -1 { worst = (outcome, sheet.name) }
      } else {
        throw fault(outcome, sheet: sheet.name)
      }
    }
    if tables.isEmpty, let worst { throw fault(worst.outcome, sheet: book.sheets.count > 1 ? worst.sheet : nil) }
    return ParsedLedger(
      name: name, form: .workbook, headings: headings, tables: tables, unreadSheets: unread,
      isMisnamed: ends(in: ["csv", "tsv", "txt", "xls", "xlsb", "ods"]))
  }

  private func rows(of sheet: Workbook.Sheet, in book: Workbook) throws(InterchangeError) -> SheetRows {
    do { return SheetRows(name: name, workbook: book, sheet: sheet, shape: try book.shape(of: sheet)) } catch {
      throw .office(file: name, error)
    }
  }
}

extension HeaderSearch.Outcome {
  fileprivate var reason: UnreadSheet.Reason {
    switch self {
    case .empty: .empty
    case .missing(let field, _): .columnMissing(field.words)
    case .nowhere, .found: .noHeader
    }
  }

  /// How near it came to a header.
  fileprivate var known: Int {
    switch self {
    case .empty: 0
    case .nowhere(_, let nearest): 1 + (nearest?.known ?? 0)
    case .missing, .found: Int.max
    }
  }
}
