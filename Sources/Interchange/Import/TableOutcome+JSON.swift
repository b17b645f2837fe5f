internal import Registry
internal import TextForms

extension RowPlace {
  /// The row, and the sheet where there are several.
  var json: JSONObject {
    var object: JSONObject = ["row": .integer(Int64(row))]
    if let sheet { object["sheet"] = .string(sheet.name) }
    return object
  }
}

extension SkippedRow {
  var json: JSONObject { place.json.merging(["reason": .string(reason.rawValue)]) { $1 } }
}

extension UnreadSheet {
  func json(in language: Language) -> JSONObject {
    ["sheet": .string(name), "reason": .string(reason.code), "message": .string(reason.words[language])]
  }
}

extension TableOutcome {
  /// Nil where the file has only this one.
  var json: JSONObject? {
    sheet.map { sheet in
      [
        "sheet": .string(sheet.name), "headerRow": .integer(Int64(headerRow)), "rows": .integer(Int64(rows)),
        "hidden": .bool(isHidden),
      ]
    }
  }

  var unreadJSON: [JSONValue] {
    unreadColumns.map { .object(json(of: $0.column, ["reason": .string($0.reason.rawValue)])) }
  }

  var hiddenColumnsJSON: [JSONValue] { hiddenColumns.map { .object(json(of: $0, [:])) } }

  var hiddenRowsJSON: [JSONValue] { hiddenRows.map { .object(RowPlace(sheet: sheet, row: $0).json) } }

  private func json(of column: LedgerColumn, _ more: JSONObject) -> JSONObject {
    var object = more
    object["column"] = .string(column.letter)
    object["heading"] = .string(column.heading)
    if let sheet { object["sheet"] = .string(sheet.name) }
    return object
  }
}
