internal import Interchange
internal import OfficeFiles
internal import TextForms

/// Collects the records of a file of the corporate-number register.
struct CorporateReading {
  private(set) var records: [CorporateRecord] = []
  private(set) var rows = 0
  private var builder = ListBuilder(source: "nta-corporate-number")
  var warnings: [ListWarning] { builder.warnings }

  private static let width = CorporateColumn.allCases.count

  /// A download begins with its first record, an answer of the Web-API with four values of its own.
  mutating func readCSV(_ utf8: [UInt8]) throws(SourceFault) -> CorporateList.Head? {
    var reader = CSVReader(utf8, delimiter: .comma)
    var head: CorporateList.Head?
    do {
      while let row = try reader.next() {
        if row.row == 1, row.fields.count == 4 {
          head = try Self.head(row.fields)
        } else if row.fields.count == Self.width {
          take(row.fields)
        } else if row.fields != [""] {
          throw SourceFault.rowWidth(row: row.row, found: row.fields.count, expected: Self.width)
        }
      }
    } catch let fault as SourceFault {
      throw fault
    } catch { throw .malformed(.csv, at: rows + 1) }
    return head
  }

  mutating func readXML(_ utf8: [UInt8]) throws(SourceFault) -> CorporateList.Head? {
    let tree = try SourceMarkup.tree(utf8, .xml)
    guard let root = SourceMarkup.path("/corporations"), let each = SourceMarkup.path("corporation"),
      let corporations = tree.places(root).first
    else { throw .unknownSchema(missing: ["corporations"]) }
    let columns = CorporateColumn.allCases.compactMap { SourceMarkup.path($0.rawValue) }
    for place in corporations.places(each) { take(columns.map { place.text($0) ?? "" }) }
    let names = ["lastUpdateDate", "count", "divideNumber", "divideSize"]
    return try Self.head(names.compactMap { SourceMarkup.path($0) }.map { corporations.text($0) ?? "" })
  }

  private static func head(_ fields: [String]) throws(SourceFault) -> CorporateList.Head {
    guard fields.count == 4, let updated = CivilDate(iso: fields[0]), let count = Int(fields[1]), count >= 0,
      let page = Int(fields[2]), let pages = Int(fields[3])
    else { throw .unknownSchema(missing: ["lastUpdateDate", "count", "divideNumber", "divideSize"]) }
    return CorporateList.Head(updated: updated, count: count, page: page, pages: pages)
  }

  /// A number that fails its check digit names no corporation: the record is left out, and said to be.
  private mutating func take(_ fields: [String]) {
    rows += 1
    let row = CorporateRow(fields)
    guard let number = try? CorporateNumber(reading: row[.corporateNumber] ?? "") else {
      builder.warn(.unreadableNumber(id: "\(rows)", text: row[.corporateNumber] ?? ""))
      return
    }
    let record = row.record(number, &builder)
    note(record)
    records.append(record)
  }

  private mutating func note(_ record: CorporateRecord) {
    if record.process == nil { builder.warn(.unknownStatus(record.processCode)) }
    if let code = record.closeCauseCode, record.closeCause == nil { builder.warn(.unknownStatus(code)) }
    if record.hasPictureLetters { builder.warn(.pictureLetters(id: record.number.digits)) }
    if record.name.contains("\u{FFFD}") {
      builder.warn(.lostCharacters(id: record.number.digits, field: .provider, text: record.name))
    }
  }
}
