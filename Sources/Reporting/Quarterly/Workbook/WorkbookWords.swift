internal import OfficeFiles
internal import TextForms

/// The words of the workbook of a report, beside those of its views.
enum WorkbookWords {
  static let cover = Words(ja: "表紙", en: "Cover")
  static let sheet = Words(ja: "シート", en: "Sheet")
  static let content = Words(ja: "内容", en: "Content")
  static let rows = Words(ja: "行数", en: "Rows")
  static let asCSV = Words(ja: "CSVで書き出したときのファイル", en: "File when written as CSV")

  /// - Parameter file: in which all rows stand.
  static func left(_ count: Int, of limit: Int, file: String) -> Words {
    Words(
      ja: "ほかに\(count)行あります（1枚のシートは\(limit)行まで）。全ての行は、CSVで書き出した\(file)にあります。",
      en: "\(count) more rows do not fit into a sheet of \(limit). All are in \(file), when written as CSV.")
  }

  static func cut(file: String) -> Words {
    Words(
      ja: "…（長いためここまで。全文は、CSVで書き出した\(file)にあります。）",
      en: "… (cut here, being too long; the whole text is in \(file), when written as CSV)")
  }
}
