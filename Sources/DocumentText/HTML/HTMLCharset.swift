/// The encoding that a page says it is written in.
enum HTMLCharset {
  /// Nil when it says none, or one that is not known: the bytes decide then.
  static func named(in bytes: [UInt8]) -> DocumentEncoding? {
    let marks: [[UInt8]] = [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]]
    guard !marks.contains(where: { bytes.starts(with: $0) }) else { return nil }
    let head = bytes.prefix(4_096).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    let wanted = Array("charset".utf8)
    guard var index = head.indices.first(where: { head[$0] == wanted[0] && head[$0...].starts(with: wanted) }) else {
      return nil
    }
    index += wanted.count
    while index < head.count, [0x20, 0x3D, 0x22, 0x27].contains(head[index]) { index += 1 }
    let name = head[index...].prefix { ![0x20, 0x22, 0x27, 0x3E, 0x3B, 0x2F].contains($0) }
    switch String(decoding: name, as: UTF8.self) {
    case "utf-8", "utf8": return .utf8
    case "shift_jis", "x-sjis", "sjis", "shift-jis", "windows-31j", "cp932", "ms932", "ms_kanji": return .cp932
    case "euc-jp", "x-euc-jp", "eucjp": return .eucJP
    default: return nil
    }
  }
}
