internal import DataFiles
internal import Registry
internal import Requirements

/// Reads `checklists/forms/application.yaml`.
struct FormQuestionsReader {
  static let kinds: [RecordKind] = [.application, .cloudService, .contract, .subcontract, .dataLocation]
  static let form = "application"
  /// What the form says of itself.
  private static let unasked: [RecordKind: Set<String>] = [.application: ["scheme", "subject"]]

  func questions(_ root: NodeReader) -> FormQuestions? {
    guard let mapping = root.mapping(allowing: ["form", "version"] + Self.kinds.map(\.rawValue)) else { return nil }
    _ = mapping.required("form")?.word(among: [Self.form])
    let version = mapping.required("version")?.integer(in: 1...999)
    var questions: [RecordKind: [FormQuestion]] = [:]
    for kind in Self.kinds {
      questions[kind] = mapping.required(kind.rawValue)?.list { question($0, of: kind) }
    }
    return version.map { FormQuestions(version: $0, questions: questions) }
  }

  private func question(_ reader: NodeReader, of kind: RecordKind) -> FormQuestion? {
    let fields = RecordDescriptor.of(kind).fields.filter {
      $0.isTyped && !(Self.unasked[kind]?.contains($0.key) ?? false)
    }
    guard let mapping = reader.mapping(allowing: ["field", "required", "hint", "asks", "schemes"]),
      let key = mapping.required("field")?.word(among: fields.map(\.key))
    else { return nil }
    return FormQuestion(
      key: key, isRequired: mapping.optional("required")?.flag() ?? false, hint: mapping.optional("hint")?.words(),
      asks: mapping.optional("asks").map(asks) ?? [:],
      schemes: mapping.optional("schemes")?.list { $0.oneOf(Application.Scheme.self) } ?? [])
  }

  private func asks(_ reader: NodeReader) -> [Application.Scheme: [RequirementID]] {
    var asks: [Application.Scheme: [RequirementID]] = [:]
    for entry in reader.mapping(allowing: ApplicationForm.schemes.map(\.rawValue))?.readers ?? [] {
      guard let scheme = Application.Scheme(rawValue: entry.key) else { continue }
      asks[scheme] = entry.value.list { $0.text().map(RequirementID.init(rawValue:)) }
    }
    return asks
  }
}
