internal import GapAnalysis
internal import Registry
internal import TextForms

/// Small objects that the three documents have in common.
enum OSCALObject {
  /// A property by a name of ours.
  static func property(_ name: String, _ value: String) -> JSONValue {
    .object([
      "name": .string(name), "ns": .string("urn:uuid:\(OSCALIdentity.namespace)"),
      "value": .string(OSCALText.line(value)),
    ])
  }

  /// A property by a name of OSCAL.
  static func known(_ name: String, _ value: String) -> JSONValue {
    .object(["name": .string(name), "value": .string(OSCALText.line(value))])
  }

  static func reference(_ href: String) -> JSONValue { .object(["href": .string(href), "rel": "reference"]) }

  /// How many verdicts have each status; those that none has are left out.
  static func counts(_ counts: StatusCounts) -> [JSONValue] {
    Status.allCases.filter { counts[$0] > 0 }.map { property("count-\(kebab($0.rawValue))", String(counts[$0])) }
  }

  private static func kebab(_ name: String) -> String {
    name.reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
  }

  /// The first moment of a day in Japan.
  static func start(of day: CivilDate) -> JSONValue { .string("\(day)T00:00:00+09:00") }

  static func end(of day: CivilDate) -> JSONValue { .string("\(day)T23:59:59+09:00") }

  static func resource(_ uuid: String, _ title: Words, _ citation: Words, in language: Language) -> JSONValue {
    .object([
      "citation": .object(["text": OSCALText.title(citation[language])]), "title": OSCALText.title(title[language]),
      "uuid": .string(uuid),
    ])
  }

  /// Another of the three documents.
  static func resource(_ uuid: String, _ title: Words, _ document: OSCALDocument, in language: Language) -> JSONValue {
    .object([
      "rlinks": .array([
        .object(["href": .string(document.fileName), "media-type": .string(OSCALDocument.mediaType)])
      ]), "title": OSCALText.title(title[language]), "uuid": .string(uuid),
    ])
  }
}
