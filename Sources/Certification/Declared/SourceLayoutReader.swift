internal import DataFiles
internal import OfficeFiles
internal import TextForms

/// Reads how the documents of a source are laid out.
struct SourceLayoutReader {
  private let reader: NodeReader

  init(_ reader: NodeReader) { self.reader = reader }

  func layout() -> SourceLayout? {
    let keys = ["format", "encoding", "dates", "entries", "fields", "listDate", "ignored"]
    guard let mapping = reader.mapping(allowing: keys),
      let format = mapping.required("format")?.oneOf(SourceFault.Format.self),
      let fields = mapping.required("fields")?.mapping(allowing: EntryField.allCases.map(\.rawValue)),
      let places = places(format, fields, mapping)
    else { return nil }
    return SourceLayout(
      format: format, encoding: mapping.optional("encoding")?.oneOf(SourceEncoding.self),
      dates: dates(mapping.optional("dates")), places: places)
  }

  private func places(
    _ format: SourceFault.Format, _ fields: MappingReader, _ mapping: MappingReader
  ) -> SourceLayout.Places? {
    if fields.entries.allSatisfy({ $0.key != EntryField.id.rawValue }) {
      reader.report(SourceProblem.fieldWithoutPlace(.id))
    }
    switch format {
    case .csv: return csv(fields, mapping)
    case .json:
      let (entries, found, listDate) = places(fields, mapping, jsonPath)
      return entries.map { .json(entries: $0, fields: found, listDate: listDate) }
    case .html, .xml:
      let (entries, found, listDate) = places(fields, mapping) { markupPath($0, format) }
      return entries.map { .markup(entries: $0, fields: found, listDate: listDate) }
    }
  }

  private func places<Path>(
    _ fields: MappingReader, _ mapping: MappingReader, _ read: (NodeReader) -> Path?
  ) -> (entries: Path?, fields: [EntryField: Path], listDate: Path?) {
    (mapping.required("entries").flatMap(read), paths(fields, read), mapping.optional("listDate").flatMap(read))
  }

  private func csv(_ fields: MappingReader, _ mapping: MappingReader) -> SourceLayout.Places {
    var headings: [String: EntryField] = [:]
    var names: [EntryField: [String]] = [:]
    for entry in fields.readers {
      guard let field = EntryField(rawValue: entry.key) else { continue }
      for name in entry.value.texts() {
        if headings.updateValue(field, forKey: HeadingKey.of(name.text)) != nil {
          name.reader.report(SourceProblem.headingTwice(name.text))
        }
        names[field, default: []].append(name.text)
      }
    }
    let ignored = mapping.optional("ignored")?.texts().map { HeadingKey.of($0.text) } ?? []
    return .csv(headings: headings, names: names, ignored: Set(ignored))
  }

  private func paths<Path>(_ fields: MappingReader, _ read: (NodeReader) -> Path?) -> [EntryField: Path] {
    var paths: [EntryField: Path] = [:]
    for entry in fields.readers {
      guard let field = EntryField(rawValue: entry.key), let path = read(entry.value) else { continue }
      paths[field] = path
    }
    return paths
  }

  private func jsonPath(_ reader: NodeReader) -> JSONPath? {
    guard let text = reader.text() else { return nil }
    if let path = JSONPath(text) { return path }
    reader.report(SourceProblem.badPath(text, .json))
    return nil
  }

  private func markupPath(_ reader: NodeReader, _ format: SourceFault.Format) -> MarkupPath? {
    guard let text = reader.text() else { return nil }
    if let path = MarkupPath(text) { return path }
    reader.report(SourceProblem.badPath(text, format))
    return nil
  }

  private func dates(_ reader: NodeReader?) -> [SourceDate] {
    guard let reader else { return [.japanese] }
    let dates = reader.items()?.compactMap { $0.oneOf(SourceDate.self) } ?? []
    if dates.contains(.monthDayYear), dates.contains(.dayMonthYear) { reader.report(SourceProblem.ambiguousDates) }
    return dates
  }
}
