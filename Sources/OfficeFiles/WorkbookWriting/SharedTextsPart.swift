/// The part of a workbook that holds its texts, with more of them behind those that are there.
struct SharedTextsPart {
  static let name = "xl/sharedStrings.xml"

  /// Of the texts that are there.
  let unique: Int
  private let uses: Int
  private let head: Substring
  private let items: Substring

  init(_ part: [UInt8]) throws(OfficeWriteFault) {
    let text = String(decoding: part, as: UTF8.self)
    guard let start = text.firstRange(of: " count=\""), let end = text.firstRange(of: "</sst>"),
      let close = text[start.upperBound...].firstIndex(of: ">"),
      let uses = Self.number("count", in: text[start.lowerBound..<close]),
      let unique = Self.number("uniqueCount", in: text[start.lowerBound..<close])
    else { throw .workbookNotMade }
    head = text[..<start.lowerBound]
    items = text[close..<end.lowerBound].dropFirst()
    self.uses = uses
    self.unique = unique
  }

  func write(_ texts: SharedTexts, to archive: ZipFileWriting) throws(OfficeWriteFault) {
    let counts = " count=\"\(uses + texts.uses)\" uniqueCount=\"\(unique + texts.count)\">"
    var buffer = Array("\(head)\(counts)\(items)".utf8)
    for place in 0..<texts.count {
      buffer.append(contentsOf: "<si>".utf8)
      CellText.appendElement(texts[place], to: &buffer)
      buffer.append(contentsOf: "</si>".utf8)
      guard buffer.count >= 1 << 16 else { continue }
      try archive.write(buffer)
      buffer.removeAll(keepingCapacity: true)
    }
    try archive.write(buffer + "</sst>".utf8)
  }

  private static func number(_ name: String, in tag: Substring) -> Int? {
    guard let start = tag.firstRange(of: " \(name)=\"") else { return nil }
    return Int(tag[start.upperBound...].prefix { $0 != "\"" })
  }
}
