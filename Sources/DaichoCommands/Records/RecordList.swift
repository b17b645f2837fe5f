internal import Registry
internal import TextForms

/// The records of a kind on a day, for every format.
struct RecordList: Sendable {
  let kind: RecordKind
  let states: [RecordState]

  /// - Parameter includesRetired: as well those that were retired by that day.
  init(
    _ kind: RecordKind, on day: CivilDate, knownAt: KnownAt, includesRetired: Bool, reader: any RegisterReading
  ) throws {
    let sequence = try reader.sequence(knownAt)
    let names = try ReferenceNames(for: kind, in: reader, at: sequence)
    var states: [RecordState] = []
    try reader.records(kind, on: day, at: sequence) { version in
      if version.body != nil, includesRetired || !version.isRetired {
        states.append(RecordState(version: version, names: names))
      }
      return true
    }
    self.kind = kind
    self.states = states
  }

  var schema: String { "daicho.\(kind.rawValue)-list/1" }

  /// What people need to tell records apart.
  func table(of keys: [String], in language: Language) -> Table {
    let fields = keys.compactMap { RecordDescriptor.of(kind).field($0) }
    return Table(
      columns: fields.map { Table.Column($0.words, isNumber: $0.form == .yen) },
      rows: states.map { state in fields.map { state.text(of: $0, in: language) } })
  }

  /// Every field; of a record that is pointed to, its number and its name.
  func wholeTable(in language: Language) -> Table {
    let fields = RecordDescriptor.of(kind).fields.filter(\.isTyped)
    let columns = fields.flatMap { field -> [Table.Column] in
      guard case .reference = field.form else { return [Table.Column(field.words)] }
      let name = Words(ja: "\(field.words.ja)（名称）", en: "\(field.words.en) (name)")
      return [Table.Column(field.words), Table.Column(name)]
    }
    let rows = states.map { state in
      fields.flatMap { field -> [String] in
        guard case .reference = field.form else { return [state.text(of: field, in: language)] }
        return [state.referenceNumber(of: field), state.text(of: field, in: language)]
      }
    }
    return Table(columns: columns, rows: rows)
  }
}
