internal import DataFiles
internal import TextForms

extension Headings {
  /// Reads a file of headings (`checklists/headings/`).
  package static func load(_ bytes: [UInt8], name: String) throws(InterchangeError) -> Headings<Field> {
    try read(bytes, name: name) { reader, root in reader.headings(root) }
  }

  /// With the headings of a file that holds only what one kind of list adds; of a name in both, what this file says
  /// counts.
  ///
  /// - Parameters:
  ///   - ledger: the kind of list, as the file names it.
  ///   - required: without a column for each of these it is no such list.
  package func adding(
    _ bytes: [UInt8], name: String, ledger: String, requiring required: [Field]
  ) throws(InterchangeError) -> Headings<Field> {
    try Self.read(bytes, name: name) { reader, root in
      reader.headings(root, addedTo: self, ledger: ledger, requiring: required)
    }
  }

  private static func read(
    _ bytes: [UInt8], name: String, _ body: (HeadingsReader<Field>, NodeReader) -> Headings<Field>?
  ) throws(InterchangeError) -> Headings<Field> {
    let log = DiagnosticLog()
    do {
      let root = NodeReader(try DataFile.parse(bytes, name: name), what: name, file: name, log: log)
      if let headings = body(HeadingsReader<Field>(file: name, log: log), root), log.isEmpty { return headings }
    } catch {
      log.add(error, file: error.file, at: error.position)
    }
    throw .dataFile(log.diagnostics)
  }
}

/// Reads a file of headings and reports all that is wrong with it.
private final class HeadingsReader<Field: LedgerField> {
  let file: String
  let log: DiagnosticLog
  private var names: [String: RankedTarget<Field>] = [:]
  private var otherwise: [String: RankedTarget<Field>] = [:]
  private var shownNames: [Field: [String]] = [:]
  private var ndaMark: Int?

  init(file: String, log: DiagnosticLog) {
    self.file = file
    self.log = log
  }

  func headings(_ root: NodeReader) -> Headings<Field>? {
    let keys = ["ledger", "fields", "notRead", "values", "rows"] + (Field.hasMarks ? ["marks", "itemPrefixes"] : [])
    guard let mapping = root.mapping(allowing: keys) else { return nil }
    _ = mapping.required("ledger")?.word(among: [Field.ledger])
    if let fields = mapping.required("fields") { readFields(fields) }
    let marks = Field.hasMarks ? mapping.required("marks")?.items()?.enumerated().compactMap(readMark) ?? [] : []
    for name in texts(mapping.optional("notRead")) { add(name, .notRead, 0, to: &names) }
    let prefixes = texts(mapping.optional("itemPrefixes")).map { HeadingKey.of($0.text) }
    var values = ValueWords()
    if let reader = mapping.required("values") { readValues(reader, into: &values) }
    if let reader = mapping.required("rows") { readRows(reader, into: &values) }
    return Headings(
      ledger: Field.ledger, required: Field.required, marks: marks, ndaMark: ndaMark, names: names,
      otherwise: otherwise,
      longestName: names.keys.map(\.unicodeScalars.count).max() ?? 0,
      itemPrefixes: prefixes.sorted { $0.count > $1.count }, values: values, shownNames: shownNames)
  }

  func headings(
    _ root: NodeReader, addedTo base: Headings<Field>, ledger: String, requiring required: [Field]
  ) -> Headings<Field>? {
    guard let mapping = root.mapping(allowing: ["ledger", "fields"]) else { return nil }
    _ = mapping.required("ledger")?.word(among: [ledger])
    if let fields = mapping.required("fields") { readFields(fields) }
    // Behind the names that the base has for the same field.
    let added = names.mapValues { RankedTarget(target: $0.target, rank: $0.rank + base.names.count) }
    let all = base.names.merging(added) { $1 }
    return Headings(
      ledger: ledger, required: required, marks: base.marks, ndaMark: base.ndaMark, names: all,
      otherwise: base.otherwise.merging(otherwise) { $1 },
      longestName: all.keys.map(\.unicodeScalars.count).max() ?? 0, itemPrefixes: base.itemPrefixes,
      values: base.values, shownNames: base.shownNames.merging(shownNames) { $0 + $1 })
  }

  private func readFields(_ reader: NodeReader) {
    let allowed = Field.allCases.map(\.rawValue)
    guard let fields = reader.mapping(allowing: allowed) else { return }
    for entry in fields.readers {
      guard let field = Field(rawValue: entry.key),
        let mapping = entry.value.mapping(allowing: ["names", "otherwise"])
      else { continue }
      shownNames[field] = readNames(mapping, .field(field)).map(\.text)
    }
  }

  private func readMark(_ index: Int, _ reader: NodeReader) -> MarkColumn? {
    let keys = ["item", "requirement", "insteadOf", "names", "otherwise"]
    guard let mapping = reader.mapping(allowing: keys) else { return nil }
    let item = mapping.optional("item")?.integer(in: 1...99)
    guard let requirement = mapping.required("requirement")?.text() else { return nil }
    if mapping.optional("insteadOf")?.word(among: [ContractField.ndaSigned.rawValue]) != nil { ndaMark = index }
    readNames(mapping, .mark(index))
    if names[HeadingKey.of(requirement)] == nil {
      names[HeadingKey.of(requirement)] = RankedTarget(target: .mark(index), rank: 0)
    }
    return MarkColumn(item: item, requirement: requirement)
  }

  @discardableResult
  private func readNames(_ mapping: MappingReader, _ target: HeadingTarget<Field>) -> [Name] {
    let read = texts(mapping.required("names"))
    for (rank, name) in read.enumerated() { add(name, target, rank, to: &names) }
    for (rank, name) in texts(mapping.optional("otherwise")).enumerated() {
      add(name, target, rank, to: &otherwise)
    }
    return read
  }

  private func readValues(_ reader: NodeReader, into values: inout ValueWords) {
    let lists = ["flags", "startsAtSigning", "nothing", "withoutEnd", "amountNotFixed", "ditto"]
    let keys = Field.choices.map(\.name) + (Field.hasMarks ? ["marks"] : []) + lists
    guard let mapping = reader.mapping(allowing: keys) else { return }
    for list in Field.choices {
      for entry in mapping.required(list.name)?.mapping(allowing: list.values)?.readers ?? [] {
        for word in texts(entry.value) {
          values.choices[list.name, default: [:]][HeadingKey.of(word.text), default: []].append(entry.key)
        }
      }
    }
    let marks = MarkWord.allCases.map(\.rawValue)
    for entry in mapping.optional("marks")?.mapping(allowing: marks)?.readers ?? [] {
      for word in texts(entry.value) { values.marks[HeadingKey.of(word.text)] = MarkWord(rawValue: entry.key) }
    }
    for entry in mapping.optional("flags")?.mapping(allowing: ["yes", "no"])?.readers ?? [] {
      for word in texts(entry.value) { values.flags[HeadingKey.of(word.text)] = entry.key == "yes" }
    }
    values.startsAtSigning = keySet(mapping.optional("startsAtSigning"))
    values.nothing = keySet(mapping.optional("nothing"))
    values.withoutEnd = keySet(mapping.optional("withoutEnd"))
    values.amountNotFixed = keySet(mapping.optional("amountNotFixed"))
    values.ditto = keySet(mapping.optional("ditto"))
  }

  private func readRows(_ reader: NodeReader, into values: inout ValueWords) {
    guard let mapping = reader.mapping(allowing: ["totals", "notes"]) else { return }
    values.totals = keySet(mapping.required("totals"))
    values.notes = texts(mapping.optional("notes")).map(\.text)
  }

  private typealias Name = (text: String, reader: NodeReader)

  private func texts(_ reader: NodeReader?) -> [Name] { reader?.texts() ?? [] }

  private func keySet(_ reader: NodeReader?) -> Set<String> {
    Set(texts(reader).map { HeadingKey.of($0.text) })
  }

  /// One name means one thing: which of two would be meant, nobody could tell.
  private func add(
    _ name: Name, _ target: HeadingTarget<Field>, _ rank: Int, to names: inout [String: RankedTarget<Field>]
  ) {
    let key = HeadingKey.of(name.text)
    if key.isEmpty {
      name.reader.report(HeadingsProblem.nameWithoutLetters(name.text))
    } else if let other = names[key] {
      // Two writings of one name in one list are none the worse.
      if other.target != target { name.reader.report(HeadingsProblem.nameOfTwo(name.text)) }
    } else {
      names[key] = RankedTarget(target: target, rank: rank)
    }
  }
}
