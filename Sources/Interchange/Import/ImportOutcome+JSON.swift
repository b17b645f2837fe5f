package import Registry
package import TextForms

extension ImportOutcome {
  /// `daicho.import/1`: numbers of contracts, and findings with row, column, what was found and what is allowed.
  package func json(in language: Language, isRehearsal: Bool = false) -> JSONObject {
    [
      "schema": "daicho.import/1",
      "file": .string(file),
      "headerRow": .integer(Int64(headerRow)),
      "dryRun": .bool(isRehearsal),
      "added": .integer(Int64(added.count)),
      "changed": .integer(Int64(changed.count)),
      "unchanged": .integer(Int64(unchanged.count)),
      "refused": .array(refused.map { .object($0.json(in: language)) }),
      "warnings": .array(warnings.map { .object($0.json(in: language)) }),
      "contracts": .object([
        "added": .array(added.map { .object($0.json) }), "changed": .array(changed.map { .object($0.json) }),
        "unchanged": .array(unchanged.map { .object($0.json) }),
      ]),
      "vendors": .object(vendors.json), "sections": .object(sections.json), "ndas": .object(ndas.json),
      "marks": .object(marks.json),
      "unreadColumns": .array(unreadColumns.map { .object($0.json) }),
      "skippedRows": .array(skippedRows.map { .object($0.json) }),
    ]
  }
}

extension ImportOutcome.Row {
  fileprivate var json: JSONObject {
    var object: JSONObject = ["row": .integer(Int64(row)), "number": .string(number)]
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
    var object: JSONObject = [
      "row": .integer(Int64(row)), "field": .string(field), "code": .string(code), "found": .string(found),
      "allowed": .string(allowed[language]), "message": .string(message[language]),
    ]
    // A field without a column has no letter to name.
    object["column"] = .string(column?.letter ?? "")
    object["heading"] = .string(column?.heading ?? label[language])
    return object
  }
}

extension UnreadColumn {
  fileprivate var json: JSONObject {
    [
      "column": .string(column.letter), "heading": .string(column.heading), "reason": .string(reason.rawValue),
    ]
  }
}

extension SkippedRow {
  fileprivate var json: JSONObject { ["row": .integer(Int64(row)), "reason": .string(reason.rawValue)] }
}
