package import TextForms

extension InterchangeError: ExplainedError {
  package var code: String {
    switch self {
    case .tooLarge: "ledger-too-large"
    case .empty: "ledger-empty"
    case .officeFile: "ledger-not-csv"
    case .encoding(_, let fault): fault.code
    case .csv(_, let fault): fault.code
    case .noHeader: "ledger-header-missing"
    case .columnMissing: "ledger-column-missing"
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
    case .officeFile(let file, let kind):
      Words(
        ja: "\(file): CSVではなく、\(kind.words.ja)です。", en: "\(file): this is no CSV file but \(kind.words.en)")
    case .encoding(let file, let fault):
      Words(ja: "\(file): \(fault.message.ja)", en: "\(file): \(fault.message.en)")
    case .csv(let file, let fault):
      Words(ja: "\(file): \(fault.message.ja)", en: "\(file): \(fault.message.en)")
    case .noHeader(let file, let rows, let nearest, let known, let wanted):
      Self.noHeader(file, rows: rows, nearest: nearest, known: known, wanted: wanted)
    case .columnMissing(let file, let row, let field, let names):
      Words(
        ja: "\(file): \(row)行目の見出しに「\(field.words.ja)」の列がありません。探した見出し: \(Self.list(names, "、"))",
        en: "\(file): the header in row \(row) has no column for the \(field.words.en); "
          + "looked for: \(Self.list(names, ", "))")
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
    case .officeFile(_, .pdf):
      Words(ja: "元の表計算ファイルからCSVで保存したものを指定してください。", en: "Give the ledger as CSV, saved from the spreadsheet.")
    case .officeFile:
      Words(
        ja: "表計算ソフトで開き、「CSV UTF-8（コンマ区切り）」で保存したファイルを指定してください。",
        en: "Open it in the spreadsheet, save it as CSV UTF-8, and give that file.")
    case .encoding(_, let fault): fault.remedy
    case .csv(_, let fault): fault.remedy
    case .noHeader, .columnMissing:
      Words(
        ja: "台帳の見出しを checklists/headings/ の contracts.yaml（照合する一覧では finance.yaml）に加えるか、"
          + "台帳の見出しを直してください。",
        en: "Add the ledger's headings to contracts.yaml in checklists/headings/ (finance.yaml for a list to "
          + "reconcile), or mend them in the ledger.")
    case .rowsRefused:
      Words(
        ja: "台帳を直して取り込み直すか、--keep-going を付けて、読める行だけを取り込んでください。何も記録されていません。",
        en: "Mend the ledger and import it again, or take in the other rows with --keep-going; nothing was recorded.")
    case .dataFile:
      Words(ja: "示された箇所を直してください。", en: "Mend the places shown.")
    }
  }

  private static func noHeader(_ file: String, rows: Int, nearest: Int?, known: Int, wanted: [String]) -> Words {
    let names = Words(ja: list(wanted, "、"), en: list(wanted, ", "))
    guard let nearest else {
      return Words(
        ja: "\(file): 先頭の\(rows)行に、台帳の見出しの行が見つかりません（分かる見出しが一つもありません）。探した見出し: \(names.ja) など",
        en:
          "\(file): there is no header in the first \(rows == 1 ? "row" : "\(rows) rows"), where no heading is known; looked for: "
          + "\(names.en) and others")
    }
    return Words(
      ja: "\(file): 先頭の\(rows)行に、台帳の見出しの行が見つかりません。最も近いのは\(nearest)行目ですが、分かる見出しは\(known)個です"
        + "（契約番号又は件名を含む\(HeaderSearch.fewest)個以上が必要）。探した見出し: \(names.ja) など",
      en: "\(file): none of the first \(rows) rows is a header; the nearest is row \(nearest), where \(known) "
        + "\(known == 1 ? "heading is" : "headings are") known (\(HeaderSearch.fewest) are needed, "
        + "the number or the title among them); looked for: "
        + "\(names.en) and others")
  }

  private static func rowsRefused(_ file: String, _ outcome: ImportOutcome) -> Words {
    let rows = Set(outcome.refused.map(\.row)).count
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

extension OfficeFile {
  var words: Words {
    switch self {
    case .workbook: Words(ja: "表計算ソフト（Excelなど）のファイル", en: "a workbook of a spreadsheet program")
    case .oldWorkbook: Words(ja: "旧形式の表計算ソフト（Excel 97-2003）のファイル", en: "a workbook of Excel 97-2003")
    case .pdf: Words(ja: "PDF", en: "a PDF")
    }
  }
}
