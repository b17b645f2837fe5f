internal import Interchange
internal import OfficeFiles
internal import Registry
internal import TextForms

/// Reads one document by a declared layout.
struct DeclaredReading {
  private let source: SourceDeclaration
  private let layout: SourceLayout
  private var builder: ListBuilder
  private var number = 0
  private var found: Set<EntryField> = []

  init(_ source: SourceDeclaration, _ layout: SourceLayout) {
    self.source = source
    self.layout = layout
    builder = ListBuilder(source: source.id)
    if !source.isVerified { builder.warn(.layoutUnverified) }
  }

  /// The day of the list, where the layout names a place for it.
  mutating func read(_ utf8: [UInt8]) throws(SourceFault) -> CivilDate? {
    switch layout.places {
    case .json(let entries, let fields, let listDate):
      return try readJSON(utf8, entries, fields, listDate)
    case .markup(let entries, let fields, let listDate):
      let tree = try SourceMarkup.tree(utf8, layout.format)
      for place in tree.places(entries) { take { field in fields[field].flatMap { place.text($0) } } }
      return listDate.flatMap { tree.text($0) }?.trimmedOrNil.flatMap(date)
    case .csv(let headings, let names, let ignored):
      try readCSV(utf8, CSVHeadings(known: headings, names: names, ignored: ignored))
      return nil
    }
  }

  private mutating func readJSON(
    _ utf8: [UInt8], _ entries: JSONPath, _ fields: [EntryField: JSONPath], _ listDate: JSONPath?
  ) throws(SourceFault) -> CivilDate? {
    var selection = entries.selection(fields.values)
    if let listDate { selection = selection.joined(with: JSONSelection(path: listDate.steps)) }
    let document = try ForeignJSON.read(utf8, selection)
    guard let places = entries.entries(in: document) else {
      throw .unknownSchema(missing: [entries.steps.map { $0 ?? "*" }.joined(separator: ".")])
    }
    for place in places { take { field in fields[field]?.text(in: place) } }
    return listDate?.text(in: JSONPath.Found(key: nil, value: document)).flatMap(date)
  }

  private mutating func readCSV(_ utf8: [UInt8], _ headings: CSVHeadings) throws(SourceFault) {
    var reader = CSVReader(utf8, delimiter: Delimiter.detect(in: utf8))
    var columns: [EntryField: Int]?
    var width = 0
    var row = 0
    do {
      while let record = try reader.next() {
        row = record.row
        guard let columns else {
          columns = try headings.columns(in: record)
          for name in headings.unknown(in: record) where columns != nil { builder.warn(.unknownHeading(name)) }
          width = record.fields.count
          continue
        }
        guard record.fields.contains(where: { $0.trimmedOrNil != nil }) else { continue }
        guard record.fields.count == width else {
          throw SourceFault.rowWidth(row: row, found: record.fields.count, expected: width)
        }
        take { field in columns[field].map { record.fields[$0] } }
      }
    } catch let fault as SourceFault {
      throw fault
    } catch { throw .malformed(.csv, at: row + 1) }
    if columns == nil { throw .missingHeadings(headings.required) }
  }

  private mutating func take(_ value: (EntryField) -> String?) {
    number += 1
    var texts: [EntryField: String] = [:]
    for field in EntryField.allCases { texts[field] = value(field)?.trimmedOrNil }
    found.formUnion(texts.keys)
    guard let id = texts[.id] else { return builder.warn(.entryWithoutID(number: number)) }
    // A registration of nothing and nobody is no registration.
    let isNamed = texts[.service] != nil || texts[.provider] != nil
    var entry = ListedEntry(source: source.id, id: id, status: isNamed ? status(texts[.rawStatus], id) : .unknown)
    if !isNamed { builder.warn(.noStatus(id: id)) }
    entry.service = texts[.service]
    entry.provider = texts[.provider]
    entry.rawStatus = texts[.rawStatus]
    entry.scope = texts[.scope]
    entry.level = texts[.level]
    entry.page = texts[.page] ?? source.page(of: id)
    entry.corporateNumber = texts[.corporateNumber].flatMap { corporateNumber($0, id) }
    entry.registered = date(.registered, texts, id)
    entry.validUntil = date(.validUntil, texts, id)
    entry.listedSince = date(.listedSince, texts, id)
    // Until when it holds stands there, and nobody can read it.
    if texts[.validUntil] != nil, entry.validUntil == nil, entry.status == .valid { entry.status = .unknown }
    builder.add(entry)
  }

  private mutating func status(_ raw: String?, _ id: String) -> Certification.Status {
    switch source.status.meaning(of: raw) {
    case .known(let status): return status
    case .silent:
      builder.warn(.noStatus(id: id))
      return .unknown
    case .unclear(let status, let unknown):
      for word in unknown { builder.warn(.unknownStatus(word)) }
      return status
    }
  }

  private mutating func corporateNumber(_ text: String, _ id: String) -> CorporateNumber? {
    if let number = try? CorporateNumber(reading: text) { return number }
    builder.warn(.unreadableNumber(id: id, text: text))
    return nil
  }

  private mutating func date(_ field: EntryField, _ texts: [EntryField: String], _ id: String) -> CivilDate? {
    guard let text = texts[field] else { return nil }
    if let day = date(text) { return day }
    builder.warn(.unreadableDate(id: id, field: field, text: text))
    return nil
  }

  private func date(_ text: String) -> CivilDate? { layout.dates.lazy.compactMap { $0.read(text) }.first }

  mutating func finished(minimum: Int, listDate: CivilDate?) throws(SourceFault) -> ParsedList {
    guard number == 0 || !builder.entries.isEmpty else { throw .unknownSchema(missing: [EntryField.id.words.ja]) }
    if !builder.entries.isEmpty {
      for field in layout.fields where !found.contains(field) { builder.warn(.fieldNeverFound(field)) }
    }
    return try builder.list(minimum: minimum, listDate: listDate)
  }
}
