package import TextForms

/// Why a file of an office program is not read.
package enum OfficeFault: TextFault {
  /// What a file is that is no workbook.
  package enum Other: Sendable, Hashable {
    case archive, binaryWorkbook, openDocument, document, oldDocument
  }

  case notArchive
  case brokenArchive
  case encrypted
  case oldWorkbook
  case notWorkbook(Other)
  case entryTwice(String)
  case missingPart(String)
  /// What is unpacked is not what was packed.
  case damagedPart(String)
  case brokenXML(String, line: Int)
  case entities(String)
  case noSheets
  case exceeds(OfficeBound)

  package var code: String {
    switch self {
    case .notArchive, .brokenArchive: "office-archive-broken"
    case .encrypted: "office-encrypted"
    case .oldWorkbook: "office-old-workbook"
    case .notWorkbook: "office-not-workbook"
    case .entryTwice: "office-part-twice"
    case .missingPart: "office-part-missing"
    case .damagedPart: "office-part-damaged"
    case .brokenXML: "office-xml-broken"
    case .entities: "office-xml-entities"
    case .noSheets: "office-no-sheets"
    case .exceeds(let bound): bound.code
    }
  }

  package var message: Words {
    switch self {
    case .notArchive: Words(ja: "Excelブック（.xlsx）ではありません。", en: "this is no workbook (.xlsx)")
    case .brokenArchive:
      Words(
        ja: "ファイルが壊れているため、Excelブック（.xlsx）として開けません。", en: "the file is damaged and does not open as a workbook (.xlsx)")
    case .encrypted: Words(ja: "パスワードで保護されています。", en: "it is protected by a password")
    case .oldWorkbook: Words(ja: "旧形式のExcelブック（.xls）です。", en: "this is a workbook of Excel 97-2003 (.xls)")
    case .notWorkbook(let other):
      Words(ja: "Excelブック（.xlsx）ではなく、\(other.words.ja)です。", en: "this is no workbook (.xlsx) but \(other.words.en)")
    case .entryTwice(let name): Words(ja: "ブックの中に\(name)が二つあります。", en: "the workbook has two parts named \(name)")
    case .missingPart(let name): Words(ja: "ブックの中に\(name)がありません。", en: "the workbook has no part \(name)")
    case .damagedPart(let name): Words(ja: "ブックの中の\(name)が壊れています。", en: "\(name) in the workbook is damaged")
    case .brokenXML(let name, let line):
      Words(ja: "ブックの中の\(name)の\(line)行目を読めません。", en: "line \(line) of \(name) in the workbook cannot be read")
    case .entities(let name):
      Words(
        ja: "ブックの中の\(name)に、表計算ソフトが書かない宣言（DOCTYPE）があります。",
        en: "\(name) in the workbook has a declaration (DOCTYPE) that no spreadsheet writes")
    case .noSheets: Words(ja: "ブックに、表のシートがありません。", en: "the workbook has no sheet with cells")
    case .exceeds(let bound): bound.message
    }
  }

  package var remedy: Words {
    switch self {
    case .notArchive, .notWorkbook, .oldWorkbook:
      Words(
        ja: "表計算ソフトで開き、「Excelブック（.xlsx）」として保存し直してください。",
        en: "Open it in a spreadsheet and save it as an Excel workbook (.xlsx).")
    case .encrypted:
      Words(
        ja: "表計算ソフトで開いてパスワードを解除し、保存し直したものを指定してください。",
        en: "Open it in the spreadsheet, take the password off, save it, and give that file.")
    case .brokenArchive, .entryTwice, .missingPart, .damagedPart, .brokenXML, .entities:
      Words(
        ja: "元のファイルを表計算ソフトで開いて保存し直すか、受け取り直してください。",
        en: "Open the original in the spreadsheet and save it again, or have it sent again.")
    case .noSheets:
      Words(ja: "台帳のシートがあるブックを指定してください。", en: "Give the workbook that has the sheet of the ledger.")
    case .exceeds(let bound): bound.remedy
    }
  }
}

extension OfficeFault.Other {
  fileprivate var words: Words {
    switch self {
    case .archive: Words(ja: "ほかのファイルをまとめた圧縮ファイル（zip）", en: "an archive of other files (zip)")
    case .binaryWorkbook: Words(ja: "バイナリ形式のブック（.xlsb）", en: "a binary workbook (.xlsb)")
    case .openDocument: Words(ja: "OpenDocumentのファイル（.odsなど）", en: "an OpenDocument file (.ods and the like)")
    case .document: Words(ja: "文書又はスライド（.docx、.pptx）", en: "a document or slides (.docx, .pptx)")
    case .oldDocument: Words(ja: "旧形式のOffice文書", en: "a document of an old office program")
    }
  }
}
