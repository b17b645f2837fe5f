internal import OfficeFiles

/// What a file is, by what stands in it.
enum ContentKind: Equatable {
  case archive
  /// An old office file, or one behind a password.
  case compound
  case pdf
  case html
  case text
  case other(DocumentFault.OtherFormat)

  init(of bytes: [UInt8]) {
    switch FileKind(of: bytes) {
    case .archive: self = .archive
    case .compound: self = .compound
    case .pdf: self = .pdf
    case .other: self = Self.known(bytes) ?? (HTMLSignature.isAtStart(of: bytes) ? .html : .text)
    }
  }

  private static func known(_ bytes: [UInt8]) -> ContentKind? {
    let pictures: [[UInt8]] = [
      [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8), [0x49, 0x49, 0x2A, 0], [0x4D, 0x4D, 0, 0x2A],
    ]
    if pictures.contains(where: { bytes.starts(with: $0) }) { return .other(.image) }
    let archives: [[UInt8]] = [[0x1F, 0x8B, 0x08], [0x37, 0x7A, 0xBC, 0xAF], Array("Rar!".utf8)]
    if archives.contains(where: { bytes.starts(with: $0) }) { return .other(.archive) }
    if bytes.starts(with: Array("{\\rtf".utf8)) { return .other(.richText) }
    // Programs are lenient with what stands before the header.
    let head = bytes.prefix(1_024)
    let mark = Array("%PDF-".utf8)
    let isPDF = head.indices.contains { head[$0] == mark[0] && head[$0...].starts(with: mark) }
    return isPDF && head.contains(where: { $0 >= 0x80 || $0 < 0x20 }) && !head.starts(with: [0x23]) ? .pdf : nil
  }
}
