/// Whether bytes are a web page.
enum HTMLSignature {
  private static let openings = ["<!doctype html", "<html", "<head", "<body"]
  private static let tags = [
    "<p", "<div", "<h1", "<h2", "<table", "<ul", "<ol", "<title", "<meta", "<br", "<span", "<li",
  ]

  /// It begins as whole pages do, after comments and an XML declaration.
  static func isAtStart(of bytes: [UInt8]) -> Bool {
    var text = head(of: bytes)[...]
    while true {
      text = text.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
      guard let end = skipped(text) else { break }
      text = text[end...]
    }
    return openings.contains { text.starts(with: $0.utf8) }
  }

  /// Its name says that it is a page; pieces of pages have tags at least.
  static func hasTags(_ bytes: [UInt8]) -> Bool {
    let text = head(of: bytes)
    return text.indices.contains { index in
      text[index] == 0x3C && (openings + tags).contains { text[index...].starts(with: $0.utf8) }
    }
  }

  /// In small letters, without the byte order mark and the zero bytes of UTF-16.
  private static func head(of bytes: [UInt8]) -> [UInt8] {
    bytes.prefix(8_192).filter { $0 != 0 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF && $0 != 0xFE && $0 != 0xFF }
      .map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }

  private static func skipped(_ text: ArraySlice<UInt8>) -> Int? {
    for (opening, closing) in [("<!--", "-->"), ("<?xml", "?>")] where text.starts(with: opening.utf8) {
      let wanted = Array(closing.utf8)
      return text.indices.first { text[$0...].starts(with: wanted) }.map { $0 + wanted.count }
    }
    return nil
  }
}
