package import Registry
package import TextForms

extension ImportOutcome {
  /// `daicho.import/1`: numbers of what the rows are about, and findings with row, column, what was found and what is allowed.
  package func json(in language: Language, isRehearsal: Bool = false) -> JSONObject {
    var object: JSONObject = [
      "schema": "daicho.import/1",
      "file": .string(file),
      "headerRow": .integer(Int64(tables.first?.headerRow ?? 0)),
      "dryRun": .bool(isRehearsal),
      "added": .integer(Int64(added.count)),
      "changed": .integer(Int64(changed.count)),
      "unchanged": .integer(Int64(unchanged.count)),
      "refused": .array(refused.map { .object($0.json(in: language)) }),
      "warnings": .array(warnings.map { .object($0.json(in: language)) }),
      "unreadColumns": .array(tables.flatMap { $0.unreadJSON }),
      "skippedRows": .array(tables.flatMap { $0.skippedRows.map { .object($0.json) } }),
      "hiddenRows": .array(tables.flatMap { $0.hiddenRowsJSON }),
      "hiddenColumns": .array(tables.flatMap { $0.hiddenColumnsJSON }),
      "sheets": .array(tables.compactMap { $0.json.map(JSONValue.object) }),
      "unreadSheets": .array(unreadSheets.map { .object($0.json(in: language)) }),
      "notes": .array(
        notes.map { .object(["code": .string($0.code), "message": .string($0.message[language])]) }),
    ]
    object[ledger] = .object([
      "added": .array(added.map { .object($0.json) }), "changed": .array(changed.map { .object($0.json) }),
      "unchanged": .array(unchanged.map { .object($0.json) }),
    ])
    for companion in companions { object[companion.rawValue] = .object(self[companion].json) }
    return object
  }
}

extension ImportOutcome.Row {
  fileprivate var json: JSONObject {
    var object = place.json
    object["number"] = .string(number)
    if !changes.isEmpty { object["changes"] = .array(changes.map(JSONValue.string)) }
    return object
  }
}

extension ImportOutcome.Tally {
  fileprivate var json: JSONObject {
    ["added": .integer(Int64(added)), "changed": .integer(Int64(changed))]
  }
}

extension LedgerFinding {
  func json(in language: Language) -> JSONObject {
    var object = place.json
    object["field"] = .string(field)
    object["code"] = .string(code)
    object["found"] = .string(found)
    object["allowed"] = .string(allowed[language])
    object["message"] = .string(message[language])
    // A field without a column has no letter to name.
    object["column"] = .string(column?.letter ?? "")
    object["heading"] = .string(column?.heading ?? label[language])
    return object
  }
}
