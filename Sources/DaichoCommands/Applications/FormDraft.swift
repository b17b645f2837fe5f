internal import Interchange
internal import Registry
internal import Requirements
internal import TextForms

/// A form that is to be written: of what, and with what help.
struct FormDraft: Sendable {
  /// Of what is applied for; nil: an empty form.
  let number: String?
  /// Nil: the subject says it.
  let scheme: Application.Scheme?
  let questions: FormQuestions
  let regions: RegionTable

  func bytes(
    _ ending: FormEnding, from reader: any RegisterReading, on day: CivilDate, language: Language
  ) throws -> (bytes: [UInt8], scheme: Application.Scheme) {
    let sequence = try reader.head().sequence
    let subject = try subject(in: reader, on: day, at: sequence)
    let meant = scheme ?? subject?.scheme ?? .cloudServiceC2OrHigher
    guard let form = ApplicationForm(meant, questions) else { return ([], meant) }
    let content = try FormContent(form, subject: subject?.record, on: day, reader, at: sequence)
    switch ending {
    case .xlsx: return (try ApplicationFormWriter(form, content, regions: regions, language: language).bytes(), meant)
    case .yaml: return (Array(YAMLFormWriter(form, content, regions: regions, language: language).text.utf8), meant)
    }
  }

  private func subject(
    in reader: any RegisterReading, on day: CivilDate, at sequence: Int64
  ) throws -> (record: RecordID, scheme: Application.Scheme)? {
    guard let number else { return nil }
    let kinds = scheme.map { [$0.subjectKind] } ?? [.cloudService, .contract, .subcontract]
    let found = try kinds.compactMap { kind in
      try reader.find(kind, number: number, at: sequence).map { (kind: kind, record: $0) }
    }
    guard let first = found.first else {
      throw RegisterError.unknownRecord(kinds.first ?? .cloudService, number: number)
    }
    guard found.count == 1 else { throw CommandFault.severalSubjects(number, found.map(\.kind)) }
    let timeline = try reader.timeline(of: first.record, at: sequence)
    let held = timeline.last { $0.effectiveFrom.map { $0 <= day } ?? true } ?? timeline.first
    return (first.record, scheme ?? Self.scheme(of: first.kind, held?.body ?? [:]))
  }

  /// An unknown class is asked for as one of 2 or higher.
  private static func scheme(of kind: RecordKind, _ body: JSONObject) -> Application.Scheme {
    switch kind {
    case .contract: .outsourcedService
    case .subcontract: .subcontract
    default: CloudService(body: body).confidentiality == .c1 ? .cloudServiceBelowC2 : .cloudServiceC2OrHigher
    }
  }
}

extension CommandFault {
  fileprivate static func severalSubjects(_ number: String, _ kinds: [RecordKind]) -> CommandFault {
    .value(
      option: "--scheme", code: "subject-ambiguous",
      message: Words(
        ja: "「\(number)」は複数の種類にあります（\(kinds.map(\.words.ja).joined(separator: "、"))）。",
        en: "\"\(number)\" is the number of several (\(kinds.map(\.words.en).joined(separator: ", ")))."),
      remedy: Words(ja: "--scheme で申請の区分を指定してください。", en: "Name the scheme of the application with --scheme."))
  }
}
