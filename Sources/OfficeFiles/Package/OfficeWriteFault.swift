package import TextForms

/// Why a file of an office program is not made.
package enum OfficeWriteFault: ExplainedError, Equatable {
  /// An archive could not be put together in memory.
  case notPacked
  /// The library could not put a workbook together: memory or space is short.
  case workbookNotMade
  case scratchFile(String)
  /// A file cannot be written at this path.
  case notWritten(String)
  case noSheets
  case sheetName(String)
  case tooManyRows(sheet: String, count: Int)
  /// - Parameter cell: as a spreadsheet names it.
  case textTooLong(sheet: String, cell: String)

  package var code: String {
    switch self {
    case .notPacked: "office-not-packed"
    case .workbookNotMade: "office-workbook-not-made"
    case .scratchFile: "office-scratch-file"
    case .notWritten: "office-not-written"
    case .noSheets: "office-without-sheets"
    case .sheetName: "office-sheet-name"
    case .tooManyRows: "office-rows-too-many"
    case .textTooLong: "office-text-too-long"
    }
  }

  package var message: Words {
    switch self {
    case .notPacked: Words(ja: "文書（.docx）を組み立てられません。", en: "the document (.docx) cannot be put together.")
    case .workbookNotMade: Words(ja: "Excelブック（.xlsx）を組み立てられません。", en: "the workbook (.xlsx) cannot be put together.")
    case .scratchFile(let folder):
      Words(ja: "一時ファイルを「\(folder)」に作れません。", en: "a scratch file cannot be kept in \"\(folder)\".")
    case .notWritten(let path):
      Words(ja: "「\(path)」に書き込めません。", en: "\"\(path)\" cannot be written.")
    case .noSheets: Words(ja: "シートのないExcelブック（.xlsx）は作れません。", en: "a workbook (.xlsx) without sheets cannot be made.")
    case .sheetName(let name):
      Words(ja: "「\(name)」はシートの名前に使えません。", en: "\"\(name)\" cannot be the name of a sheet.")
    case .tooManyRows(let sheet, let count):
      Words(ja: "シート「\(sheet)」に\(count)行は入りません。", en: "sheet \"\(sheet)\" cannot take \(count) rows.")
    case .textTooLong(let sheet, let cell):
      Words(ja: "シート「\(sheet)」の\(cell)の文が長すぎます。", en: "the text in \(cell) of sheet \"\(sheet)\" is too long.")
    }
  }

  package var remedy: Words {
    switch self {
    case .notPacked, .workbookNotMade:
      Words(ja: "空きメモリを確かめて、もう一度実行してください。", en: "Check that memory is free, and run it again.")
    case .scratchFile:
      Words(
        ja: "空き容量と書込みの権限を確かめるか、環境変数 TMPDIR で別のフォルダーを指定してください。",
        en: "Check its space and permissions, or name another folder with TMPDIR.")
    case .notWritten:
      Words(
        ja: "フォルダーがあること、書込みの権限、空き容量を確かめてください。",
        en: "Check that the folder exists, and its permissions and space.")
    case .noSheets: Words(ja: "書き出すものを選び直してください。", en: "Choose something to write.")
    case .sheetName:
      Words(
        ja: "31文字までで、[ ] : * ? / \\ を含まず、ほかのシートと重ならない名前にしてください。",
        en: "Use up to 31 characters without [ ] : * ? / \\, and no name of another sheet.")
    case .tooManyRows:
      Words(
        ja: "\(OfficeLimits.standard.rows)行までにするか、CSVで書き出してください。",
        en: "Keep to \(OfficeLimits.standard.rows) rows, or write CSV.")
    case .textTooLong:
      Words(
        ja: "\(SheetRules.longestText)文字までにしてください。", en: "Keep to \(SheetRules.longestText) characters.")
    }
  }
}
