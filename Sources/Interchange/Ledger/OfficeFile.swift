/// Files of office programs that are given in place of a text.
package enum OfficeFile: String, Sendable {
  case workbook = "xlsx"
  case oldWorkbook = "xls"
  case pdf

  /// By their first bytes.
  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      self = .workbook
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      self = .oldWorkbook
    } else if bytes.starts(with: Array("%PDF-".utf8)) {
      self = .pdf
    } else {
      return nil
    }
  }
}
