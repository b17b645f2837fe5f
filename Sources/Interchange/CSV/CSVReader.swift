/// Reads records one after another from a decoded text (RFC 4180, and what spreadsheets make of it).
///
/// Lines end with CR, LF or CR LF. A quotation mark within an unquoted field is a character like any other, and what
/// follows a closing one belongs to the field: so read the spreadsheets that wrote the file.
package struct CSVReader {
  /// Characters that one field may have.
  package static let longestField = 1_000_000
  package static let mostColumns = 500

  private let bytes: [UInt8]
  private let delimiter: UInt8
  private var position = 0
  private var row = 0

  /// - Parameter bytes: UTF-8 without a byte order mark.
  package init(_ bytes: [UInt8], delimiter: Delimiter) {
    self.bytes = bytes
    self.delimiter = delimiter.rawValue
  }

  /// The next record; nil after the last.
  package mutating func next() throws(CSVFault) -> CSVRecord? {
    guard position < bytes.count else { return nil }
    row += 1
    var fields: [String] = []
    while true {
      guard fields.count < Self.mostColumns else { throw .tooManyColumns(row: row, limit: Self.mostColumns) }
      let isQuoted = position < bytes.count && bytes[position] == Self.quote
      let field = isQuoted ? try quotedField(fields.count) : plainField()
      try check(field, column: fields.count, isQuoted: isQuoted)
      fields.append(String(decoding: field, as: UTF8.self))
      guard position < bytes.count, bytes[position] == delimiter else { break }
      position += 1
    }
    takeLineEnd()
    return CSVRecord(row: row, fields: fields)
  }

  private mutating func plainField() -> ArraySlice<UInt8> {
    let start = position
    while position < bytes.count, !endsField(bytes[position]) { position += 1 }
    return bytes[start..<position]
  }

  private mutating func quotedField(_ column: Int) throws(CSVFault) -> ArraySlice<UInt8> {
    position += 1
    var content: [UInt8] = []
    while position < bytes.count {
      let start = position
      while position < bytes.count, bytes[position] != Self.quote { position += 1 }
      content.append(contentsOf: bytes[start..<position])
      guard position < bytes.count else { break }
      position += 1
      guard position < bytes.count, bytes[position] == Self.quote else {
        content.append(contentsOf: plainField())
        return content[...]
      }
      content.append(Self.quote)
      position += 1
    }
    // A mark that is missing in a large file swallows the rest of it: the row is what helps.
    throw .unterminatedQuote(row: row, column: column)
  }

  private func check(_ field: ArraySlice<UInt8>, column: Int, isQuoted: Bool) throws(CSVFault) {
    if field.contains(0) { throw .nul(row: row, column: column) }
    guard field.count > Self.longestField else { return }
    let characters = field.count { $0 & 0xC0 != 0x80 }
    guard characters <= Self.longestField else {
      throw .fieldTooLong(row: row, column: column, isQuoted: isQuoted, limit: Self.longestField)
    }
  }

  private mutating func takeLineEnd() {
    guard position < bytes.count else { return }
    let isReturn = bytes[position] == Self.carriageReturn
    position += 1
    if isReturn, position < bytes.count, bytes[position] == Self.lineFeed { position += 1 }
  }

  private func endsField(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == Self.lineFeed || byte == Self.carriageReturn
  }

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed: UInt8 = 0x0A
  private static let carriageReturn: UInt8 = 0x0D
}
