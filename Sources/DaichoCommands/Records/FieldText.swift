internal import Registry
internal import TextForms

/// Values of fields in the words that people use.
enum FieldText {
  static let yes = Words(ja: "有", en: "yes")
  static let no = Words(ja: "無", en: "no")

  static func of(_ value: JSONValue, _ form: FieldForm, in language: Language) -> String {
    switch (form, value) {
    case (_, .bool(let flag)): (flag ? yes : no)[language]
    case (.choice(let choices), .string(let name)): words(name, choices, language)
    case (.choices(let choices), .array(let names)):
      names.compactMap(\.text).map { words($0, choices, language) }.joined(separator: separator(language))
    case (_, .string(let text)): text
    case (_, .integer(let number)): String(number)
    case (_, .array(let values)):
      values.map { $0.text ?? CanonicalJSON.text($0) }.joined(separator: separator(language))
    case (.source, .object(let members)): source(members, language)
    default: CanonicalJSON.text(value)
    }
  }

  private static func words(_ name: String, _ choices: [FieldChoice], _ language: Language) -> String {
    choices.first { $0.value == name }?.words[language] ?? name
  }

  static func joined(_ texts: [String], _ language: Language) -> String {
    texts.joined(separator: separator(language))
  }

  private static func separator(_ language: Language) -> String { language == .ja ? "、" : ", " }

  /// Where an imported fact stands, in the order in which one looks it up.
  private static func source(_ members: JSONObject, _ language: Language) -> String {
    let names: KeyValuePairs<String, Words> = [
      "document": Words(ja: "文書", en: "document"), "place": Words(ja: "箇所", en: "place"),
      "file": Words(ja: "ファイル", en: "file"), "sheet": Words(ja: "シート", en: "sheet"),
      "row": Words(ja: "行", en: "row"), "column": Words(ja: "列", en: "column"),
      "sha256": Words(ja: "SHA-256", en: "SHA-256"),
    ]
    return names.compactMap { key, name in
      members[key].map { "\(name[language]) \($0.text ?? CanonicalJSON.text($0))" }
    }.joined(separator: separator(language))
  }
}
