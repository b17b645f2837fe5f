internal import DataFiles
internal import Registry
internal import TextForms

/// Judgements out of a file: YAML or JSON with one or a list of them, or a checklist as CSV.
///
/// What asks for a judgement and has none is left out: a checklist need not be filled in at once.
struct AssessmentFile {
  private(set) var judgements: [TypedJudgement] = []
  /// How many are still to be filled in.
  private(set) var unfilled = 0
  private var faults: [PlacedFault] = []

  static func read(_ path: String) throws -> AssessmentFile {
    var file = AssessmentFile()
    if [".csv", ".tsv"].contains(where: path.lowercased().hasSuffix) {
      let table = try ChecklistTable.read(path)
      for row in table.rows { file.take(row, of: table) }
    } else {
      try file.takeAll(of: path)
    }
    guard file.faults.isEmpty else { throw CommandFault.records(file.faults) }
    guard !file.judgements.isEmpty else { throw CommandFault.nothingFilledIn(file: path) }
    return file
  }

  private mutating func take(_ row: ChecklistTable.Row, of table: ChecklistTable) {
    let filled = ChecklistColumn.filledIn.contains { row.cells[$0] != nil }
    take(
      Dictionary(uniqueKeysWithValues: row.cells.map { ($0.key.rawValue, Self.texts($0.value, $0.key)) }),
      isFilledIn: filled, source: table.source(row))
  }

  private static func texts(_ cell: String, _ column: ChecklistColumn) -> [String] {
    guard [.documents, .evidence].contains(column) else { return [cell] }
    return cell.split { $0.isNewline || $0 == ";" || $0 == "；" }.map { FieldDescriptor.trimmed(String($0)) }
      .filter { !$0.isEmpty }
  }

  private mutating func takeAll(of path: String) throws {
    let log = DiagnosticLog()
    do {
      let root = NodeReader(
        try DataFile.parse(try DataFileBytes.read(path), name: path), what: path, file: path, log: log)
      if case .sequence = root.node.content {
        for item in root.items() ?? [] { take(item) }
      } else {
        take(root)
      }
    } catch let fault as DataFileFault {
      throw CommandFault.dataFile([fault.diagnostic])
    }
    guard log.isEmpty else { throw CommandFault.dataFile(log.diagnostics) }
  }

  private static let keys = ["requirement"] + ChecklistColumn.filledIn.map(\.rawValue)

  private mutating func take(_ reader: NodeReader) {
    // The key from when only contracts were judged; never beside the other.
    let subjectKey = reader.has("contract") ? "contract" : "subject"
    guard let mapping = reader.mapping(allowing: Self.keys + [subjectKey]) else { return }
    var texts: [String: [String]] = [:]
    var positions: [String: SourcePosition] = [:]
    for entry in mapping.readers where !entry.value.node.isNull {
      let key = entry.key == subjectKey ? "subject" : entry.key
      positions[key] = entry.value.node.position
      let isList = [ChecklistColumn.documents.rawValue, ChecklistColumn.evidence.rawValue].contains(key)
      // What is reported for one value is no reason to miss the others.
      texts[key] = (isList ? entry.value.list { $0.text() } : entry.value.text().map { [$0] }) ?? [""]
    }
    let source = RecordInput.Source(file: reader.file, position: reader.node.position, fields: positions)
    take(texts, isFilledIn: ChecklistColumn.filledIn.contains { texts[$0.rawValue] != nil }, source: source)
  }

  private mutating func take(_ texts: [String: [String]], isFilledIn: Bool, source: RecordInput.Source) {
    guard isFilledIn else {
      unfilled += 1
      return
    }
    func text(_ column: ChecklistColumn) -> String? { texts[column.rawValue]?.first }
    let missing = [ChecklistColumn.requirement, .subject, .outcome, .tier].filter { text($0) == nil }
    guard missing.isEmpty, let requirement = text(.requirement), let subject = text(.subject),
      let outcome = text(.outcome), let tier = text(.tier)
    else {
      faults += missing.compactMap { Self.missing($0, source) }
      // A row that must be mended anyway is mended once.
      faults += [.outcome, .tier].compactMap { column in text(column).flatMap { Self.malformed($0, column, source) } }
      return
    }
    judgements.append(
      TypedJudgement(
        requirement: requirement, subject: subject, outcome: outcome, tier: tier,
        documents: texts["documents"] ?? [], evidence: texts["evidence"] ?? [], reason: text(.reason),
        validUntil: text(.validUntil), effective: text(.effective), source: source))
  }

  private static func malformed(
    _ text: String, _ column: ChecklistColumn, _ source: RecordInput.Source
  ) -> PlacedFault? {
    do throws(FieldFault) {
      _ = try RecordDescriptor.of(.assessment).field(column.rawValue)?.value(typed: text)
      return nil
    } catch { return source.placed(column.rawValue, code: error.code.rawValue, error.words) }
  }

  private static func missing(_ column: ChecklistColumn, _ source: RecordInput.Source) -> PlacedFault? {
    guard let field = RecordDescriptor.of(.assessment).field(column.rawValue) else { return nil }
    let fault = FieldFault(.missing, field, found: "")
    return source.placed(column.rawValue, code: fault.code.rawValue, fault.words)
  }
}

extension NodeReader {
  fileprivate func has(_ key: String) -> Bool {
    if case .mapping(let entries) = node.content { entries.contains { $0.key == key } } else { false }
  }
}
