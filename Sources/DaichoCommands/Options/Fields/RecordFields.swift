internal import ArgumentParser
internal import Registry
internal import TextForms

/// One option for each field of a kind of record that people type.
protocol RecordFields: ParsableArguments {
  static var kind: RecordKind { get }
  /// What was typed, by field key.
  var input: [String: [String]] { get }
  /// Fields that a list shows to people, in order; the other formats show all.
  static var listed: [String] { get }
  /// One command line each, after the name of the kind.
  static var examples: RecordExamples { get }
  /// What can be done with this kind of record alone.
  static var furtherSubcommands: [any ParsableCommand.Type] { get }
  /// What somebody should know of records as they now are.
  ///
  /// - Parameter input: the keys of the fields that were typed.
  static func notices(
    _ written: [WrittenRecord], _ input: Set<String>, in transaction: RegisterTransaction
  ) throws -> [RecordNotice]
  /// What a list shows beside the fields.
  static func further(
    of states: [RecordState], on day: CivilDate, at sequence: Int64, reader: any RegisterReading
  ) throws -> [RecordList.FurtherColumn]
}

/// The heading of the fields in help.
enum RecordFieldsTitle {
  static var text: String { Words(ja: "項目", en: "Fields").inHelpLanguage }
}

struct RecordExamples {
  let add: [String]
  let edit: [String]
  let number: String
}

extension RecordFields {
  static var furtherSubcommands: [any ParsableCommand.Type] { [] }

  static func notices(
    _ written: [WrittenRecord], _ input: Set<String>, in transaction: RegisterTransaction
  ) throws -> [RecordNotice] { [] }

  static func further(
    of states: [RecordState], on day: CivilDate, at sequence: Int64, reader: any RegisterReading
  ) throws -> [RecordList.FurtherColumn] { [] }

  static var descriptor: RecordDescriptor { RecordDescriptor.of(kind) }

  /// Only the fields that were given.
  static func typed(_ single: [String: String?], lists: [String: [String]] = [:]) -> [String: [String]] {
    var input = lists.filter { !$0.value.isEmpty }
    for (key, text) in single { if let text { input[key] = [text] } }
    return input
  }
}

extension ArgumentHelp {
  /// The name of a field and what may stand in it, from the description of the record.
  static func field(_ kind: RecordKind, _ key: String) -> ArgumentHelp {
    guard let field = RecordDescriptor.of(kind).field(key) else { return ArgumentHelp(stringLiteral: key) }
    let words = Words(
      ja: "\(field.words.ja) — \(field.form.allowed.ja)", en: "\(field.words.en) — \(field.form.allowed.en)")
    return ArgumentHelp(stringLiteral: words.inHelpLanguage).naming(field.form.valueName)
  }
}

extension FieldForm {
  /// What stands for a value in help texts.
  var valueName: String {
    switch self {
    case .text, .texts, .source, .data: "TEXT"
    case .date: "DATE"
    case .yen: "YEN"
    case .number: "NUMBER"
    case .flag: "YES-NO"
    case .choice, .choices: "NAME"
    case .reference, .references, .anyReference: "NUMBER"
    case .requirement, .requirements: "REQUIREMENT"
    case .office, .offices: "OFFICE"
    case .country: "COUNTRY"
    case .confidentiality, .integrity, .availability: "CLASS"
    case .corporateNumber: "DIGITS"
    }
  }
}
