internal import Registry
internal import TextForms

extension RecordInput {
  /// One record from the options, or those of the file.
  static func given<Fields: RecordFields>(_ fields: Fields, from file: String?) throws -> [RecordInput] {
    guard let file else {
      guard !fields.input.isEmpty else { throw CommandFault.nothingTyped(takesFile: true) }
      return [RecordInput(fields: fields.input, source: nil)]
    }
    if let date = Fields.descriptor.field("from"), (try? DateReading.read(file)) != nil {
      throw CommandFault.dateForFile(file, field: date)
    }
    guard fields.input.isEmpty else {
      let flag = Fields.descriptor.fields.first { fields.input[$0.key] != nil }?.flagName ?? ""
      throw CommandFault.conflict("--from", "--" + flag)
    }
    return try read(file, kind: Fields.kind)
  }
}

extension RegisterTransaction {
  /// Adds all of them, or throws the faults of all of them.
  ///
  /// - Parameter source: the paper or file in which the facts stand.
  func add(
    _ inputs: [RecordInput], of kind: RecordKind, from day: CivilDate?, source: JSONObject? = nil
  ) throws -> [WrittenRecord] {
    var written: [WrittenRecord] = []
    var faults: [PlacedFault] = []
    for input in inputs {
      do {
        var body = try body(of: kind, typed: input.fields)
        body["source"] = source.map(JSONValue.object)
        written.append(try WrittenRecord(try add(kind, body, effectiveFrom: day), in: self, entries: 1))
      } catch let error as RegisterError {
        faults += try input.placed(error)
      }
    }
    guard faults.isEmpty else { throw CommandFault.records(faults) }
    return written
  }
}

extension CommandFault {
  /// The first day of a record, typed where a file is asked for.
  fileprivate static func dateForFile(_ found: String, field: FieldDescriptor) -> CommandFault {
    .value(
      option: "--from", code: "date-for-file",
      message: Words(
        ja: "--from には記録のファイルを指定します。「\(found)」は日付です。", en: "--from takes a file of records; \"\(found)\" is a date."),
      remedy: Words(
        ja: "「\(field.words.ja)」は --\(field.flagName) で指定してください。",
        en: "Give \"\(field.words.en)\" with --\(field.flagName)."))
  }
}
