internal import CXML2
internal import TextForms

/// Reads the cell that has just started.
struct CellReading {
  private enum Kind {
    case number, shared, inline, string, boolean, error, isoDate
  }

  let column: Int
  private let row: Int
  private let xml: XMLPull
  private let book: Workbook
  private var style = 0
  private var kind = Kind.number
  private var bytes: [UInt8] = []
  private var hasValue = false
  private var formula: CellFormula?

  /// - Parameter column: of the cell before; cells without an address stand beside it.
  init(_ reader: SheetReader, row: Int, after column: Int) throws(OfficeFault) {
    xml = reader.xml
    book = reader.book
    self.row = row
    let values = try xml.attributes("r", "s", "t")
    if let text = values[0] {
      guard let address = CellAddress(text.utf8), address.row == row, address.column > column else {
        throw xml.broken()
      }
      self.column = address.column
    } else {
      self.column = column + 1
    }
    style = values[1].flatMap { Int($0) } ?? 0
    kind = try Self.kind(values[2], xml)
  }

  private static func kind(_ text: String?, _ xml: XMLPull) throws(OfficeFault) -> Kind {
    switch text {
    case nil, "n": .number
    case "s": .shared
    case "inlineStr": .inline
    case "str": .string
    case "b": .boolean
    case "e": .error
    case "d": .isoDate
    default: throw xml.broken()
    }
  }

  /// Nil where nothing stands.
  mutating func cell(in sheet: String) throws(OfficeFault) -> SheetCell? {
    let limit = book.limits.cellText
    var isWhole = true
    try xml.forEachChild { () throws(OfficeFault) in
      if xml.isNamed("v") {
        hasValue = true
        isWhole = try xml.text(into: &bytes, upTo: limit) && isWhole
      } else if xml.isNamed("is") {
        hasValue = true
        isWhole = try StringItem.read(xml, into: &bytes, upTo: limit) && isWhole
      } else if xml.isNamed("f") {
        var text: [UInt8] = []
        isWhole = try xml.text(into: &text, upTo: limit) && isWhole
        formula = CellFormula(text: text.isEmpty ? nil : String(decoding: text, as: UTF8.self))
      }
    }
    guard isWhole else { throw .exceeds(.cell(sheet: sheet, row: row, column: column, limit: limit)) }
    guard let value = try value() else { return nil }
    return SheetCell(column: column, value: value, formula: formula)
  }

  private func value() throws(OfficeFault) -> CellValue? {
    guard hasValue, !bytes.isEmpty else {
      // A formula whose text is empty says so; one that was never computed has no value at all.
      guard formula != nil else { return nil }
      return hasValue && kind == .string ? .text("") : .notComputed
    }
    let text = StringItem.decoded(bytes[...])
    switch kind {
    case .number: return number(text)
    case .shared:
      guard let index = Int(text), let shared = book.strings[index] else { throw xml.broken() }
      return shared.isEmpty && formula == nil ? nil : .text(shared)
    case .inline, .string: return .text(text)
    case .boolean: return .boolean(text == "1" || text == "true")
    case .error: return .error(text)
    case .isoDate: return CivilDate(iso: text.prefix(10)).map(CellValue.day) ?? .text(text)
    }
  }

  private func number(_ text: String) -> CellValue {
    guard let plain = DecimalText.plain(text) else { return .text(text) }
    let format = book.styles[style]
    if format.meaning == .day, let day = book.dates.day(plain) { return .day(day) }
    return .number(plain, shown: format.shown(plain))
  }
}
