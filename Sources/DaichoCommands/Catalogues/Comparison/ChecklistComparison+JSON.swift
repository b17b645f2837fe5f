internal import Registry
internal import Requirements
internal import TextForms

extension ChecklistComparison {
  var json: JSONObject {
    var counts = JSONObject(uniqueKeysWithValues: counts.map { ($0.kind.rawValue, .integer(Int64($0.count))) })
    counts["unchanged"] = .integer(Int64(comparison.unchanged))
    return [
      "schema": .string(Self.schema), "old": catalogue(comparison.old), "new": catalogue(comparison.new),
      "counts": .object(counts), "items": .array(comparison.requirements.map(item)),
      "surroundings": .array(comparison.surroundings.map(surrounding)),
    ]
  }

  private func catalogue(_ catalogue: Catalogue) -> JSONValue {
    .object([
      "id": .string(catalogue.id), "version": .string(catalogue.version), "title": words(catalogue.title),
      "inForceFrom": .string(catalogue.inForceFrom.description),
    ])
  }

  private func item(_ change: RequirementChange) -> JSONValue {
    var object: JSONObject = ["change": .string(change.kind.rawValue)]
    object["old"] = change.old.map { .object(RequirementItem($0, in: comparison.old).json) }
    object["new"] = change.new.map { .object(RequirementItem($0, in: comparison.new).json) }
    if let old = change.old, let new = change.new {
      object["parts"] = .array(
        change.parts.map { part in
          .object([
            "part": .string(part.rawValue), "old": words(part.value(of: old, in: comparison.old)),
            "new": words(part.value(of: new, in: comparison.new)),
          ])
        })
    }
    return .object(object)
  }

  private func surrounding(_ change: SurroundingChange) -> JSONValue {
    var object: JSONObject = [
      "area": .string(change.area.rawValue), "path": .array(change.path.map { .string($0) }),
    ]
    object["old"] = change.old.map { JSONValue($0) }
    object["new"] = change.new.map { JSONValue($0) }
    return .object(object)
  }

  private func words(_ words: Words) -> JSONValue { .object(["ja": .string(words.ja), "en": .string(words.en)]) }
}
