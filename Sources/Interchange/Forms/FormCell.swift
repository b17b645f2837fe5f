internal import OfficeFiles
internal import Registry
internal import Requirements
internal import TextForms

/// How the answer to a question stands in a cell: its value, its format, the list that it is chosen from.
struct FormCell {
  let field: FieldDescriptor
  let content: FormContent
  let regions: RegionTable
  let language: Language

  var style: CellStyle {
    CellStyle.plain.with {
      $0.fill = .fillIn
      $0.hasBorder = true
      $0.wraps = true
      $0.isUnlocked = true
      $0.alignment = .left
      switch field.form {
      case .date: $0.form = language == .ja ? .eraDay : .isoDay
      case .yen: $0.form = .number
      default: $0.form = .text
      }
    }
  }

  func value(in body: JSONObject?) -> WorkbookSheet.Cell.Value {
    // A country that nobody knows by its words stands in words.
    if field.form == .country, body?[field.key] == nil, let written = body?["countryAsWritten"]?.text {
      return .text(written)
    }
    guard let value = body?[field.key] else { return .empty }
    switch field.form {
    case .date: return value.text.flatMap { CivilDate(iso: $0) }.map { .day($0) } ?? .empty
    case .yen: return value.integer.map { .number($0) } ?? .empty
    default: return .text(text(value))
    }
  }

  private func text(_ value: JSONValue) -> String {
    let single = value.text ?? value.integer.map(String.init) ?? ""
    return switch field.form {
    case .flag: words(of: value.flag == true)
    case .choice(let choices): choices.first { $0.value == single }?.words[language] ?? single
    case .choices(let choices):
      choices.filter { choice in value.array?.contains(.string(choice.value)) ?? false }.map(\.words[language])
        .joined(separator: language == .ja ? "、" : ", ")
    case .office: content.offices[OfficeID(rawValue: single)]?[language] ?? single
    case .reference, .anyReference: RecordID(single).flatMap { content.references.label(of: $0) } ?? single
    case .texts, .references: (value.array?.compactMap(\.text) ?? []).joined(separator: "\n")
    case .country: regions.words(ofCountry: single)[language]
    default: single
    }
  }

  /// Nil where anything may stand.
  var choices: (values: [String], isOpen: Bool)? {
    switch field.form {
    case .flag: ([words(of: true), words(of: false)], false)
    case .choice(let choices): (choices.map(\.words[language]), false)
    // Several may stand in one cell.
    case .choices(let choices): (choices.map(\.words[language]), true)
    case .confidentiality: (Confidentiality.allCases.map(\.rawValue), true)
    case .integrity: (Integrity.allCases.map(\.rawValue), true)
    case .availability: (Availability.allCases.map(\.rawValue), true)
    case .office: (content.offices.values.map { $0[language] }.sorted(), false)
    case .country: (countries, true)
    case .reference(.section): (content.references.labels(of: .section), true)
    default: nil
    }
  }

  /// Home first, and then the alphabet of their codes.
  private var countries: [String] {
    let codes = regions.countries.keys.sorted()
    return (codes.filter { $0 == "JP" } + codes.filter { $0 != "JP" }).map { regions.words(ofCountry: $0)[language] }
  }

  private func words(of flag: Bool) -> String {
    (flag ? Words(ja: "有", en: "yes") : Words(ja: "無", en: "no"))[language]
  }
}
