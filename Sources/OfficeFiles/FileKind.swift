/// What a file is, by its first bytes: names of files end as people like.
package enum FileKind: Sendable, Hashable {
  /// A zip archive, as .xlsx and .docx are.
  case archive
  /// A compound file: .xls, .doc, and office files behind a password.
  case compound
  case pdf
  /// None of these: text, it may be.
  case other

  package init(of bytes: [UInt8]) {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      self = .archive
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      self = .compound
    } else if bytes.starts(with: Array("%PDF-".utf8)) {
      self = .pdf
    } else {
      self = .other
    }
  }
}
