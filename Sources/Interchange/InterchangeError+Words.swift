package import TextForms

extension InterchangeError: ExplainedError {
  package var code: String {
    switch self {
    case .tooLarge: "ledger-too-large"
    case .empty: "ledger-empty"
    case .pdf: "ledger-is-pdf"
    case .encoding(_, let fault): fault.code
    case .csv(_, let fault): fault.code
    case .office(_, let fault): fault.code
    case .noHeader: "ledger-header-missing"
    case .columnMissing: "ledger-column-missing"
    case .sheetUnknown: "ledger-sheet-unknown"
    case .noSheets: "ledger-without-sheets"
    case .rowsRefused: "rows-refused"
    case .dataFile(let diagnostics): diagnostics.first?.code ?? "data-file-invalid"
    }
  }

  package var message: Words {
    switch self {
    case .tooLarge(let file, let bytes, let limit):
      Words(
        ja: "\(file): ファイルの大きさが \(bytes) バイトで、上限の \(limit) バイトを超えています。",
        en: "\(file): the file has \(bytes) bytes, more than the \(limit) that a ledger may have")
    case .empty(let file):
      Words(ja: "\(file): ファイルに内容がありません。", en: "\(file): the file holds nothing")
    case .pdf(let file):
      Words(ja: "\(file): 表計算のファイルではなく、PDFです。", en: "\(file): this is no file of a spreadsheet but a PDF")
    case .encoding(let file, let fault):
      Words(ja: "\(file): \(fault.message.ja)", en: "\(file): \(fault.message.en)")
    case .csv(let file, let fault):
      Words(ja: "\(file): \(fault.message.ja)", en: "\(file): \(fault.message.en)")
    case .office(let file, let fault):
      Words(ja: "\(file): \(fault.message.ja)", en: "\(file): \(fault.message.en)")
    case .noHeader(let file, let sheet, let rows, let nearest, let wanted, _):
      Self.noHeader(Self.place(file, sheet), rows: rows, nearest: nearest, wanted: wanted)
    case .columnMissing(let file, let sheet, let row, let field, let names, _):
      Self.columnMissing(Self.place(file, sheet), row: row, field, names)
    case .sheetUnknown(let file, let asked, let sheets):
      Words(
        ja: "\(file): 「\(asked)」というシートはありません。あるシート: \(Self.list(sheets, "、"))",
        en: "\(file): there is no sheet \"\(asked)\"; the sheets are: \(Self.list(sheets, ", "))")
    case .noSheets(let file, let asked):
      Words(
        ja: "\(file): テキストのファイルなので、シート「\(asked)」はありません。",
        en: "\(file): this is a text file, which has no sheet \"\(asked)\"")
    case .rowsRefused(let file, let outcome): Self.rowsRefused(file, outcome)
    case .dataFile(let diagnostics):
      Words(
        ja: diagnostics.map { $0.text(in: .ja) }.joined(separator: "\n"),
        en: diagnostics.map { $0.text(in: .en) }.joined(separator: "\n"))
    }
  }

  package var remedy: Words {
    switch self {
    case .tooLarge:
      Words(ja: "年度などでファイルを分けて取り込んでください。", en: "Part the ledger, by year for example, and import the parts.")
    case .empty:
      Words(ja: "台帳のファイルを指定しているか確かめてください。", en: "Check that this is the file of the ledger.")
    case .pdf:
      Words(ja: "元の表計算ファイル（.xlsx）か、CSVを指定してください。", en: "Give the spreadsheet itself (.xlsx), or a CSV file.")
    case .encoding(_, let fault): fault.remedy
    case .csv(_, let fault): fault.remedy
    case .office(_, let fault): fault.remedy
    case .noHeader(_, _, _, _, _, let ledger), .columnMissing(_, _, _, _, _, let ledger):
      Words(
        ja: "台帳の見出しを checklists/headings/\(ledger).yaml に加えるか、台帳の見出しを直してください。",
        en: "Add the ledger's headings to checklists/headings/\(ledger).yaml, or mend them in the ledger.")
    case .sheetUnknown:
      Words(ja: "あるシートの名前を --sheet に指定してください。", en: "Give --sheet the name of one of them.")
    case .noSheets:
      Words(ja: "--sheet を付けずに実行してください。", en: "Leave out --sheet.")
    case .rowsRefused:
      Words(
        ja: "台帳を直して取り込み直すか、--keep-going を付けて、読める行だけを取り込んでください。何も記録されていません。",
        en: "Mend the ledger and import it again, or take in the other rows with --keep-going; nothing was recorded.")
    case .dataFile:
      Words(ja: "示された箇所を直してください。", en: "Mend the places shown.")
    }
  }

  /// The file, with its sheet where there are several.
  private static func place(_ file: String, _ sheet: String?) -> Words {
    guard let sheet else { return Words(ja: file, en: file) }
    return Words(ja: "\(file) のシート「\(sheet)」", en: "\(file), sheet \"\(sheet)\"")
  }

  private static func columnMissing(_ place: Words, row: Int, _ field: Words, _ names: [String]) -> Words {
    Words(
      ja: "\(place.ja): \(row)行目の見出しに「\(field.ja)」の列がありません。探した見出し: \(list(names, "、"))",
      en: "\(place.en): the header in row \(row) has no column for the \(field.en); looked for: \(list(names, ", "))")
  }

  private static func noHeader(
    _ place: Words, rows: Int, nearest: (row: Int, known: Int)?, wanted: [String]
  ) -> Words {
    let names = Words(ja: list(wanted, "、"), en: list(wanted, ", "))
    guard let (nearest, known) = nearest else {
      return Words(
        ja: "\(place.ja): 先頭の\(rows)行に、台帳の見出しの行が見つかりません（分かる見出しが一つもありません）。探した見出し: \(names.ja) など",
        en:
          "\(place.en): there is no header in the first \(rows == 1 ? "row" : "\(rows) rows"), where no heading is known; looked for: "
          + "\(names.en) and others")
    }
    return Words(
      ja: "\(place.ja): 先頭の\(rows)行に、台帳の見出しの行が見つかりません。最も近いのは\(nearest)行目ですが、分かる見出しは\(known)個です"
        + "（番号か名称の列を含む\(HeaderBounds.fewest)個以上が必要）。探した見出し: \(names.ja) など",
      en: "\(place.en): none of the first \(rows) rows is a header; the nearest is row \(nearest), where \(known) "
        + "\(known == 1 ? "heading is" : "headings are") known (\(HeaderBounds.fewest) are needed, "
        + "the number or the name among them); looked for: "
        + "\(names.en) and others")
  }

  private static func rowsRefused(_ file: String, _ outcome: ImportOutcome) -> Words {
    let rows = outcome.refusedRows
    return Words(
      ja: "\(file): \(rows)行に取り込めない値があるため、台帳全体を取り込みませんでした。\n"
        + outcome.refused.map { "  " + $0.text(in: .ja) }.joined(separator: "\n"),
      en: "\(file): \(rows) \(rows == 1 ? "row holds" : "rows hold") values that cannot be taken in, so nothing of the "
        + "ledger was taken in.\n" + outcome.refused.map { "  " + $0.text(in: .en) }.joined(separator: "\n"))
  }

  private static func list(_ names: [String], _ separator: String) -> String {
    names.prefix(12).joined(separator: separator)
  }
}
