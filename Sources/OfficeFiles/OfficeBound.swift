internal import TextForms

/// A bound of `OfficeLimits` that a file goes beyond. Rows count from 1, columns from 0.
package enum OfficeBound: Sendable, Hashable {
  case entries(Int, limit: Int)
  case entrySize(String, limit: UInt64)
  case size(limit: UInt64)
  case compression(String, times: UInt64, limit: UInt64)
  case sheets(limit: Int)
  case strings(limit: Int)
  case text(bytes: Int)
  case styles(limit: Int)
  case rows(sheet: String, limit: Int)
  case columns(sheet: String, row: Int, limit: Int)
  case merged(sheet: String, limit: Int)
  case cell(sheet: String, row: Int, column: Int, limit: Int)

  var code: String {
    switch self {
    case .entries: "office-too-many-parts"
    case .entrySize, .size: "office-too-large-unpacked"
    case .compression: "office-too-compressed"
    case .sheets: "office-too-many-sheets"
    case .strings, .text: "office-too-much-text"
    case .styles: "office-too-many-styles"
    case .rows: "office-too-many-rows"
    case .columns: "office-too-many-columns"
    case .merged: "office-too-many-merged-cells"
    case .cell: "office-cell-too-long"
    }
  }

  var message: Words {
    switch self {
    case .entries(let count, let limit):
      Words(
        ja: "ブックの中に\(count)個の部品があり、上限の\(limit)個を超えています。",
        en: "the workbook has \(count) parts, more than the \(limit) that are taken")
    case .entrySize(let name, let limit):
      Words(
        ja: "ブックの中の\(name)を展開すると\(limit)バイトを超えます。", en: "\(name) in the workbook unpacks to more than \(limit) bytes")
    case .size(let limit):
      Words(ja: "ブックを展開すると\(limit)バイトを超えます。", en: "the workbook unpacks to more than \(limit) bytes")
    case .compression(let name, let times, let limit):
      Words(
        ja: "ブックの中の\(name)は、展開すると\(times)倍の大きさになります（上限は\(limit)倍）。",
        en: "\(name) in the workbook unpacks to \(times) times its size, where \(limit) times is the most")
    case .sheets(let limit): Words(ja: "シートが\(limit)枚を超えています。", en: "there are more than \(limit) sheets")
    case .strings(let limit):
      Words(ja: "ブックの文字列が\(limit)個を超えています。", en: "the workbook holds more than \(limit) texts")
    case .text(let bytes):
      Words(ja: "ブックの文字列が合計\(bytes)バイトを超えています。", en: "the texts of the workbook have more than \(bytes) bytes")
    case .styles(let limit):
      Words(ja: "ブックの書式が\(limit)個を超えています。", en: "the workbook has more than \(limit) formats")
    case .rows(let sheet, let limit):
      Words(ja: "シート「\(sheet)」が\(limit)行を超えています。", en: "sheet \"\(sheet)\" has more than \(limit) rows")
    case .columns(let sheet, let row, let limit):
      Words(
        ja: "シート「\(sheet)」の\(row)行目に、\(limit)列を超えて値があります。",
        en: "row \(row) of sheet \"\(sheet)\" has values beyond column \(limit)")
    case .merged(let sheet, let limit):
      Words(
        ja: "シート「\(sheet)」のセルの結合が\(limit)か所を超えています。",
        en: "sheet \"\(sheet)\" has more than \(limit) merged ranges")
    case .cell(let sheet, let row, let column, let limit):
      Words(
        ja: "シート「\(sheet)」の\(row)行目の\(ColumnLetter.name(column))列が\(limit)バイトを超えています。",
        en: "row \(row), column \(ColumnLetter.name(column)) of sheet \"\(sheet)\" holds more than \(limit) bytes")
    }
  }

  var remedy: Words {
    switch self {
    case .entries, .entrySize, .size, .compression, .sheets, .strings, .text, .styles, .merged:
      Words(
        ja: "台帳のシートだけを新しいブックに写して保存するか、年度などで分けて取り込んでください。",
        en:
          "Copy the ledger's sheet into a new workbook, or part the ledger, by year for example, and import the parts.")
    case .rows:
      Words(ja: "年度などでシートを分けて取り込んでください。", en: "Part the ledger, by year for example, and import the parts.")
    case .columns:
      Words(ja: "台帳ではない列を取り除いてください。", en: "Remove the columns that are no part of the ledger.")
    case .cell: Words(ja: "その欄の内容を短くしてください。", en: "Shorten what stands there.")
    }
  }
}
