internal import ClauseChecking
internal import Registry
internal import TextForms

extension ClauseReport {
  /// Around the documents, which are written one by one: a folder of thousands is never in memory at once. The keys come
  /// in the order of canonical JSON.
  var jsonHead: String { "{\"documents\":[" }

  var jsonTail: String { "],\"rules\":\"\(rules.digest)\",\"schema\":\"daicho.clause-check/1\"}\n" }

  func json(_ one: ClauseCheckRun.Checked, in language: Language) -> [UInt8] {
    CanonicalJSON.bytes(Self.clean(document(one, language)))
  }

  private func document(_ one: ClauseCheckRun.Checked, _ language: Language) -> [String: JSONValue?] {
    switch one.outcome {
    case .failure(let fault):
      return [
        "file": .string(one.file), "findings": .array([]),
        "error": .object([
          "code": .string(fault.code), "message": .string(fault.message[language]),
          "remedy": .string(fault.remedy[language]),
        ]),
      ]
    case .success(let document):
      return [
        "file": .string(one.file), "format": .string(document.format.rawValue),
        "sha256": document.sha256.map { .string($0) },
        "isContract": .bool(document.text.notAContract == nil),
        "notAContract": document.text.notAContract.map { .string($0.words[language]) },
        "notes": document.notes.isEmpty ? nil : .array(document.notes.map { .string($0.words[language]) }),
        "agreement": document.text.agreement.isEmpty
          ? nil : .array(document.text.agreement.map { .object(Self.clean(part($0, language))) }),
        "references": document.text.references.isEmpty
          ? nil : .array(document.text.references.map { .object(Self.clean(Self.reference($0))) }),
        "definitions": document.text.definitions.isEmpty
          ? nil : .array(document.text.definitions.map { .object(Self.clean(Self.definition($0))) }),
        "findings": .array(findings(document).map { .object(Self.clean(finding($0, language))) }),
      ]
    }
  }

  private func finding(_ finding: CheckedClause, _ language: Language) -> [String: JSONValue?] {
    [
      "requirement": .string(finding.requirement.rawValue), "citation": .string(finding.citation),
      "title": .string(finding.title[language]), "status": .string(finding.status.rawValue),
      "required": .bool(isRequired(finding.requirement)), "article": finding.article.map { .string($0) },
      "line": finding.line.map { .integer(Int64($0)) }, "page": finding.page.map { .integer(Int64($0)) },
      "quote": finding.quote.map { .string($0) }, "reason": .string(finding.reason[language]),
      "confidence": finding.confidence.map { .string($0.rawValue) },
      "parts": .array(finding.parts.map { .object(Self.clean(part($0, language))) }),
    ]
  }

  private static func reference(_ reference: CheckedText.Reference) -> [String: JSONValue?] {
    [
      "kind": .string(reference.kind.rawValue),
      "targets": .array(
        reference.targets.map { .object(["name": .string($0.name), "found": .bool($0.isFound)]) }),
      "article": reference.article.map { .string($0) }, "line": reference.line.map { .integer(Int64($0)) },
      "quote": .string(reference.quote),
    ]
  }

  private static func definition(_ definition: CheckedText.Definition) -> [String: JSONValue?] {
    [
      "term": .string(definition.term), "article": definition.article.map { .string($0) },
      "line": definition.line.map { .integer(Int64($0)) },
    ]
  }

  private func part(_ part: CheckedClause.Part, _ language: Language) -> [String: JSONValue?] {
    [
      "name": .string(part.words[language]), "strength": part.strength.map { .string($0.rawValue) },
      "article": part.article.map { .string($0) }, "line": part.line.map { .integer(Int64($0)) },
      "quote": part.quote.map { .string($0) },
    ]
  }

  /// Absent in place of null.
  private static func clean(_ values: [String: JSONValue?]) -> JSONObject { values.compactMapValues(\.self) }
}
