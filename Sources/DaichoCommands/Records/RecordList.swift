internal import Registry
internal import TextForms

/// The records of a kind on a day, for every format.
struct RecordList: Sendable {
  let kind: RecordKind
  let states: [RecordState]
  /// What follows from other records.
  var further: [FurtherColumn] = []

  /// One value for each record.
  struct FurtherColumn: Sendable {
    let key: String
    let words: Words
    let values: [(text: Words, json: JSONValue?)]
  }

  /// - Parameters:
  ///   - includesRetired: as well those that were retired by that day.
  ///   - isAsked: whether a record with this body is listed.
  init(
    _ kind: RecordKind, on day: CivilDate, knownAt: KnownAt, includesRetired: Bool, reader: any RegisterReading,
    where isAsked: (JSONObject) -> Bool = { _ in true }
  ) throws {
    let sequence = try reader.sequence(knownAt)
    let names = try ReferenceNames(for: kind, in: reader, at: sequence)
    var states: [RecordState] = []
    try reader.records(kind, on: day, at: sequence) { version in
      if let body = version.body, includesRetired || !version.isRetired, isAsked(body) {
        states.append(RecordState(version: version, names: names))
      }
      return true
    }
    self.kind = kind
    self.states = states
  }

  /// As programs read it.
  var items: [JSONObject] {
    states.enumerated().map { place, state in
      further.reduce(into: state.item) { $0[$1.key] = $1.values[place].json }
    }
  }

  var schema: String { "daicho.\(kind.commandName)-list/1" }

  /// What people need to tell records apart.
  func table(of keys: [String], in language: Language) -> Table {
    let fields = keys.compactMap { RecordDescriptor.of(kind).field($0) }
    return Table(
      columns: fields.map { Table.Column($0.words, isNumber: $0.form == .yen) }
        + further.map { Table.Column($0.words) },
      rows: states.enumerated().map { place, state in
        fields.map { state.text(of: $0, in: language) } + further.map { $0.values[place].text[language] }
      })
  }

  /// Every field; of a record that is pointed to, its number and its name, and its kind where it may be of several.
  func wholeTable(in language: Language) -> Table {
    let fields = RecordDescriptor.of(kind).fields.filter(\.isTyped)
    return Table(
      columns: fields.flatMap { Self.columns(of: $0) } + further.map { Table.Column($0.words) },
      rows: states.enumerated().map { place, state in
        fields.flatMap { state.cells(of: $0, in: language) } + further.map { $0.values[place].text[language] }
      })
  }

  /// As `RecordState.cells`.
  private static func columns(of field: FieldDescriptor) -> [Table.Column] {
    var columns = [Table.Column(field.words)]
    if field.form.pointsToRecords || field.form.namesOffices {
      columns.append(Table.Column(Words(ja: "\(field.words.ja)（名称）", en: "\(field.words.en) (name)")))
    }
    if field.form.isOfSeveralKinds {
      columns.append(Table.Column(Words(ja: "\(field.words.ja)（種類）", en: "\(field.words.en) (kind)")))
    }
    return columns
  }
}
