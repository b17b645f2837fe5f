internal import TextForms

extension DocumentFormat {
  var words: Words {
    switch self {
    case .txt: Words(ja: "テキスト（.txt）", en: "plain text (.txt)")
    case .docx: Words(ja: "Word文書（.docx）", en: "a Word document (.docx)")
    case .pdf: Words(ja: "PDF", en: "a PDF")
    case .html: Words(ja: "HTML", en: "HTML")
    case .xlsx: Words(ja: "Excelブック（.xlsx）", en: "an Excel workbook (.xlsx)")
    }
  }
}

extension DocumentEncoding {
  /// As people know it.
  var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16LE: "UTF-16LE"
    case .utf16BE: "UTF-16BE"
    case .cp932: "Shift_JIS (CP932)"
    case .eucJP: "EUC-JP"
    }
  }
}

extension DocumentFault.OtherFormat {
  var words: Words {
    switch self {
    case .oldOffice: Words(ja: "旧形式の文書（.doc、.xls、.jtdなど）", en: "a document of an old format (.doc, .xls, .jtd)")
    case .openDocument: Words(ja: "OpenDocument形式の文書（.odtなど）", en: "an OpenDocument file (.odt and the like)")
    case .slides: Words(ja: "スライド（.pptx）", en: "slides (.pptx)")
    case .binaryWorkbook: Words(ja: "バイナリ形式のブック（.xlsb）", en: "a binary workbook (.xlsb)")
    case .richText: Words(ja: "リッチテキスト（.rtf）", en: "rich text (.rtf)")
    case .image: Words(ja: "画像", en: "a picture")
    case .archive: Words(ja: "ほかのファイルをまとめた圧縮ファイル", en: "an archive of other files")
    }
  }
}
