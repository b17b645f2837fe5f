internal import DataFiles
internal import Registry
internal import TextForms

/// Reads an application form that is a YAML or JSON file: the questions of the workbook by the names of their fields.
package struct YAMLFormReader: Sendable {
  private let questions: FormQuestions

  package init(_ questions: FormQuestions) { self.questions = questions }

  /// Reports all that is wrong with the file; what the answers say is for the register to judge.
  package func filling(_ bytes: [UInt8], name: String) throws(InterchangeError) -> FormFilling {
    let log = DiagnosticLog()
    var filling: FormFilling?
    do throws(DataFileFault) {
      let node = try DataFile.parse(bytes, name: name)
      filling = self.filling(NodeReader(node, what: name, file: name, log: log))
    } catch {
      log.add(error, file: error.file, at: error.position)
    }
    guard log.isEmpty, let filling else { throw .dataFile(log.diagnostics) }
    return filling
  }

  private func filling(_ root: NodeReader) -> FormFilling? {
    // Which parts there are depends on the scheme: it is looked up before other keys are judged.
    guard let all = root.mapping() else { return nil }
    let schemes = ApplicationForm.schemes.map(\.rawValue)
    guard let scheme = all.required("scheme")?.word(among: schemes).flatMap(Application.Scheme.init(rawValue:)),
      let form = ApplicationForm(scheme, questions),
      let mapping = root.mapping(allowing: ["form", "version", "scheme"] + form.parts.map(\.yamlKey))
    else { return nil }
    _ = mapping.required("form")?.word(among: [FormQuestionsReader.form])
    _ = mapping.required("version")?.integer(in: 1...questions.version)
    var entries: [RecordKind: FormRecord] = [:]
    var tables: [RecordKind: [FormRecord]] = [:]
    for part in form.parts {
      let reader = part.shape == .entry ? mapping.required(part.yamlKey) : mapping.optional(part.yamlKey)
      guard let reader, !(part.shape == .table && reader.node.isNull) else { continue }
      switch part.shape {
      case .entry: entries[part.kind] = record(reader, part)
      case .table: tables[part.kind] = reader.list { record($0, part) }
      }
    }
    guard let application = entries[.application], let subject = entries[scheme.subjectKind] else { return nil }
    return FormFilling(
      form: form, application: application, subject: subject, locations: tables[.dataLocation] ?? [],
      subcontracts: tables[.subcontract] ?? [])
  }

  private func record(_ reader: NodeReader, _ part: ApplicationForm.Part) -> FormRecord? {
    let place = RowPlace(sheet: nil, row: reader.node.line)
    // Nothing answered yet.
    guard !reader.node.isNull else { return FormRecord(kind: part.kind, place: place, cells: [:]) }
    let fields = part.questions.compactMap { RecordDescriptor.of(part.kind).field($0.key) }
    guard let mapping = reader.mapping(allowing: fields.map(\.key)) else { return nil }
    var record = FormRecord(kind: part.kind, place: place, cells: [:])
    for field in fields {
      guard let value = mapping.optional(field.key) else { continue }
      record.cells[field.key] = FormRecord.Cell(
        place: RowPlace(sheet: nil, row: value.node.line), column: nil,
        value: value.node.isNull ? nil : answer(value, field).map { .text($0) })
    }
    return record
  }

  /// Several answers to one question stand on lines of their own, as they do in one cell.
  private func answer(_ reader: NodeReader, _ field: FieldDescriptor) -> String? {
    guard field.form.isList, case .sequence = reader.node.content else { return reader.text() }
    return reader.list { $0.text() }?.joined(separator: "\n")
  }
}

extension ApplicationForm.Part {
  /// Under which its answers stand in a YAML file.
  var yamlKey: String { shape == .table ? kind.rawValue + "s" : kind.rawValue }
}
