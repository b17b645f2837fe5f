internal import OfficeFiles
package import TextForms

/// Why a table of text could not be read to its end. Columns count from 0.
package enum CSVFault: TextFault {
  /// A quotation mark opens a field in this row, and none closes it.
  case unterminatedQuote(row: Int, column: Int)
  case fieldTooLong(row: Int, column: Int, isQuoted: Bool, limit: Int)
  case tooManyColumns(row: Int, limit: Int)
  case nul(row: Int, column: Int)

  package var code: String {
    switch self {
    case .unterminatedQuote: "csv-quote-unterminated"
    case .fieldTooLong: "csv-field-too-long"
    case .tooManyColumns: "csv-too-many-columns"
    case .nul: "csv-nul"
    }
  }

  package var message: Words {
    switch self {
    case .unterminatedQuote(let row, let column):
      Words(
        ja: "\(row)行目の\(ColumnLetter.name(column))列で始まる引用符（\"）が閉じられていません。",
        en: "the quotation mark that opens in row \(row), column \(ColumnLetter.name(column)) is never closed")
    case .fieldTooLong(let row, let column, _, let limit):
      Words(
        ja: "\(row)行目の\(ColumnLetter.name(column))列が\(limit)文字を超えています。",
        en: "row \(row), column \(ColumnLetter.name(column)) holds more than \(limit) characters")
    case .tooManyColumns(let row, let limit):
      Words(ja: "\(row)行目に\(limit)を超える列があります。", en: "row \(row) has more than \(limit) columns")
    case .nul(let row, let column):
      Words(
        ja: "\(row)行目の\(ColumnLetter.name(column))列に、文字ではない値（NUL）があります。",
        en: "row \(row), column \(ColumnLetter.name(column)) holds NUL, which is no character")
    }
  }

  package var remedy: Words {
    switch self {
    case .unterminatedQuote, .fieldTooLong(_, _, isQuoted: true, _):
      Words(
        ja: "その行の引用符が対になっているか確かめ、表計算ソフトで開いてCSVで保存し直してください。",
        en: "Check that the quotation marks of that row are in pairs, or open the file in a spreadsheet and save it as "
          + "CSV again.")
    case .fieldTooLong:
      Words(ja: "その欄の内容を短くしてください。", en: "Shorten what stands there.")
    case .tooManyColumns:
      Words(
        ja: "台帳ではない列を取り除くか、区切り文字を確かめてください。",
        en: "Remove the columns that are no part of the ledger, or check what parts the fields.")
    case .nul:
      Words(
        ja: "元のファイルを開き、「CSV UTF-8（コンマ区切り）」で保存し直してください。",
        en: "Open the original and save it again as UTF-8 (in Excel: CSV UTF-8).")
    }
  }
}
