public import TextForms

extension SourceFault: ExplainedError {
  public var code: String {
    switch self {
    case .tooLarge: "source-too-large"
    case .noContent: "source-no-content"
    case .pageInstead: "source-page-instead"
    case .notText: "source-not-text"
    case .otherEncoding: "source-other-encoding"
    case .malformed: "source-malformed"
    case .unknownSchema: "source-schema-unknown"
    case .missingHeadings: "source-headings-missing"
    case .rowWidth: "source-row-width"
    case .empty: "source-empty"
    case .tooFew: "source-too-few"
    case .incomplete: "source-incomplete"
    case .refused: "source-refused"
    case .formatNotRead: "source-format-not-read"
    }
  }

  public var message: Words {
    switch self {
    case .tooLarge(let limit):
      Words(ja: "内容が上限の\(limit)バイトを超えています。", en: "the document has more than \(limit) bytes")
    case .noContent: Words(ja: "内容がありません。", en: "the document holds nothing")
    case .pageInstead(let format, let title):
      Words(
        ja: "\(format.words.ja)ではなく、ウェブページ\(title.map { "「\($0)」" } ?? "")が返されました。",
        en: "a web page\(title.map { " (\"\($0)\")" } ?? "") came instead of \(format.words.en)")
    case .notText(let fault): fault.message
    case .otherEncoding(let found, let expected):
      Words(
        ja: "文字コードが\(expected)ではなく、\(found.rawValue)です。",
        en: "the document is in \(found.rawValue) and not in \(expected)")
    case .malformed(.json, let offset):
      Words(
        ja: "先頭から\(offset + 1)バイト目で、JSONとして読めなくなります。", en: "at byte offset \(offset) this is no JSON any more")
    case .malformed(.csv, let row):
      Words(ja: "\(row)行目で、CSVとして読めなくなります。", en: "in row \(row) this is no CSV any more")
    case .malformed(let format, let line):
      Words(
        ja: "\(line)行目で、\(format.words.ja)として読めなくなるか、途中で切れています。",
        en: "at line \(line) this is no \(format.words.en) any more, or it is cut off")
    case .unknownSchema(let missing):
      Words(
        ja: "知らない様式です（\(missing.joined(separator: "、"))がありません）。",
        en: "the layout is not known (without \(missing.joined(separator: ", ")))")
    case .missingHeadings(let names):
      Words(
        ja: "見出し\(names.map { "「\($0)」" }.joined(separator: "、"))の列がありません。",
        en: "there is no column \(names.map { "\"\($0)\"" }.joined(separator: ", "))")
    case .rowWidth(let row, let found, let expected):
      Words(
        ja: "\(row)行目の列の数が\(expected)ではなく、\(found)です。", en: "row \(row) has \(found) columns and not \(expected)")
    case .empty: Words(ja: "一件も掲載されていません。", en: "it lists nothing")
    case .tooFew(let found, let minimum):
      Words(
        ja: "\(found)件しか掲載されていません。\(minimum)件を下回ることはないはずです。",
        en: "it lists \(found) entries; there should never be fewer than \(minimum)")
    case .incomplete(let declared, let found):
      Words(
        ja: "\(declared)件あるはずですが、\(found)件しかありません。", en: "it should hold \(declared) entries, but it holds \(found)")
    case .refused(let messages):
      Words(
        ja: "掲載元が、データの代わりに次の応答を返しました: \(messages.joined(separator: " / "))",
        en: "the service answered with this instead of data: \(messages.joined(separator: " / "))")
    case .formatNotRead(let format):
      Words(
        ja: "この情報源は\(format.words.ja)を読む設定がありません。", en: "nothing says how \(format.words.en) of this source is read")
    }
  }

  public var remedy: Words {
    switch self {
    case .tooLarge, .pageInstead, .otherEncoding, .unknownSchema, .refused:
      Words(
        ja: "アドレスと掲載元の様式を確かめてください。前回の観測はそのまま残ります。",
        en: "Check the address and the layout of the source; what was observed before stays as it is.")
    case .noContent, .malformed, .empty, .tooFew, .incomplete:
      Words(
        ja: "時間をおいて取得し直してください。続く場合は、掲載元を確かめてください。前回の観測はそのまま残ります。",
        en: "Fetch it again later, and look at the register if it goes on; what was observed before stays as it is.")
    case .notText(let fault): fault.remedy
    case .missingHeadings, .rowWidth:
      Words(
        ja: "書き出したファイルが正しいか確かめ、見出しが変わったときは checklists/sources/ の設定を直してください。",
        en: "Check the file; where the headings have changed, mend the declaration in checklists/sources/.")
    case .formatNotRead:
      Words(
        ja: "checklists/sources/ の layouts にその形式の読み方を加えてください。",
        en: "Add how it is read under layouts in checklists/sources/.")
    }
  }
}

extension SourceFault.Format {
  public var words: Words {
    switch self {
    case .json: Words(ja: "JSON", en: "JSON")
    case .csv: Words(ja: "CSV", en: "CSV")
    case .html: Words(ja: "ウェブページ（HTML）", en: "a web page (HTML)")
    case .xml: Words(ja: "XML", en: "XML")
    }
  }
}
