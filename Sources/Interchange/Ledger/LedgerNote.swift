package import TextForms

/// What should be known of a file as a whole, and stops nothing.
package enum LedgerNote: Sendable, Hashable {
  /// Its name ends as that of another kind of file.
  case misnamed(isWorkbook: Bool)

  package var code: String {
    switch self {
    case .misnamed: "file-ending-differs"
    }
  }

  package var message: Words {
    switch self {
    case .misnamed(isWorkbook: true):
      Words(
        ja: "ファイル名の末尾と異なり、内容はExcelブック（.xlsx）です。ブックとして読みました。",
        en: "whatever its name ends in, the file is an Excel workbook (.xlsx) and was read as one.")
    case .misnamed(isWorkbook: false):
      Words(
        ja: "ファイル名の末尾と異なり、内容はCSVなどのテキストです。テキストとして読みました。",
        en: "whatever its name ends in, the file is text (CSV) and was read as text.")
    }
  }
}

extension ParsedLedger {
  package var notes: [LedgerNote] { isMisnamed ? [.misnamed(isWorkbook: form == .workbook)] : [] }
}
