internal import TextForms

extension TableOutcome {
  /// The sheet; nil where the file has only this one.
  var words: Words? {
    sheet.map { sheet in
      Words(
        ja: "\(sheet.name)\(isHidden ? "（非表示）" : ""): 見出し \(headerRow)行目、\(rows)行",
        en:
          "\(sheet.name)\(isHidden ? " (hidden)" : ""): header in row \(headerRow), \(rows) \(rows == 1 ? "row" : "rows")"
      )
    }
  }

  var unreadWords: [Words] {
    unreadColumns.map { inSheet(Self.words(of: $0.column, $0.reason.words)) }
  }

  var hiddenWords: [Words] {
    let columns = hiddenColumns.map {
      Words(ja: "\($0.letter)列「\($0.heading)」", en: "column \($0.letter) (\($0.heading))")
    }
    let rows = Self.shown(hiddenRows).map { Words(ja: "行: \($0)", en: "rows: \($0)") }
    return (columns + [rows].compactMap { $0 }).map(inSheet)
  }

  /// One line a reason; a ledger may have many empty rows.
  var skippedWords: [Words] {
    let reasons: [(SkippedRow.Reason, Words)] = [
      (.blank, Words(ja: "空行", en: "empty")), (.total, Words(ja: "合計などの行", en: "totals")),
      (.note, Words(ja: "説明の行", en: "explanation")), (.header, Words(ja: "見出しの繰返し", en: "header repeated")),
    ]
    return reasons.compactMap { reason, words in
      Self.shown(skippedRows.filter { $0.reason == reason }.map(\.place.row)).map { rows in
        inSheet(Words(ja: "\(words.ja): \(rows)", en: "\(words.en): \(rows)"))
      }
    }
  }

  private static func shown(_ rows: [Int]) -> String? {
    rows.isEmpty ? nil : rows.prefix(10).map(String.init).joined(separator: ", ") + (rows.count > 10 ? ", …" : "")
  }

  private static func words(of column: LedgerColumn, _ reason: Words) -> Words {
    Words(
      ja: "\(column.letter)列「\(column.heading)」: \(reason.ja)", en: "\(column.letter) (\(column.heading)): \(reason.en)"
    )
  }

  private func inSheet(_ words: Words) -> Words {
    guard let sheet else { return words }
    return Words(ja: "シート「\(sheet.name)」 \(words.ja)", en: "sheet \"\(sheet.name)\", \(words.en)")
  }
}

extension UnreadSheet {
  var words: Words { Words(ja: "\(name): \(reason.words.ja)", en: "\(name): \(reason.words.en)") }
}

extension UnreadSheet.Reason {
  /// Stable, in kebab-case.
  var code: String {
    switch self {
    case .empty: "empty"
    case .noHeader: "no-header"
    case .columnMissing: "column-missing"
    case .notChosen: "not-chosen"
    }
  }

  var words: Words {
    switch self {
    case .empty: Words(ja: "空のシート", en: "nothing stands in it")
    case .noHeader: Words(ja: "台帳の見出しがない", en: "it has no header of a ledger")
    case .columnMissing(let field):
      Words(ja: "「\(field.ja)」の列がない", en: "it has no column for the \(field.en)")
    case .notChosen: Words(ja: "指定されていない", en: "it was not asked for")
    }
  }
}

extension UnreadColumn.Reason {
  fileprivate var words: Words {
    switch self {
    case .unknown: Words(ja: "見出しを知らない", en: "the heading is not known")
    case .ambiguous: Words(ja: "見出しに複数の項目の名前がある", en: "the heading has the names of several fields")
    case .alreadyRead: Words(ja: "同じ項目を別の列から読んだ", en: "the field is read from another column")
    case .notKept: Words(ja: "台帳に記録しない項目", en: "no part of the register")
    }
  }
}
