internal import Registry
internal import TextForms

/// Where a piece of evidence comes from, read off its record.
enum EvidenceSource {
  /// - Parameter fileName: of a stored document, by its SHA-256.
  static func facts(
    of kind: RecordKind, _ body: JSONObject, fileName: (String) throws -> String?
  ) rethrows -> [GapExplanation.Fact] {
    var facts: [GapExplanation.Fact] = []
    func add(_ ja: String, _ en: String, _ value: String?) {
      guard let value else { return }
      facts.append(GapExplanation.Fact(words: Words(ja: ja, en: en), value: Words(ja: value, en: value)))
    }
    if kind == .clauseFinding {
      let clause = ClauseFinding(body: body)
      add("文書", "document", Self.file(clause.documentName, clause.document))
      add("条項", "article", clause.article)
      add("行", "line", clause.line.map(String.init))
      add("引用", "quotation", clause.quotation)
      add("理由", "reason", body["decisionReason"]?.text)
    }
    if kind == .certification {
      for name in certified {
        guard let field = RecordDescriptor.of(kind).field(name) else { continue }
        let value = body[name].flatMap { shown($0, field.form) }
        if let value { facts.append(GapExplanation.Fact(words: field.words, value: value)) }
      }
    }
    if let source = body["source"]?.object {
      add("ファイル", "file", source["file"]?.text)
      add("シート", "sheet", source["sheet"]?.text)
      add("行", "row", source["row"]?.integer.map(String.init))
      add("列", "column", source["column"]?.text)
      add("SHA-256", "SHA-256", source["sha256"]?.text)
    }
    add("台帳の記載", "mark in the ledger", body["mark"]?.text)
    add("根拠書類", "documents", body["documents"]?.array?.compactMap(\.text).joined(separator: "、"))
    for sha256 in Assessment(body: body).evidence {
      add("証拠ファイル", "evidence file", Self.file(try fileName(sha256), sha256))
    }
    add("理由", "reason", body["reason"]?.text)
    return facts
  }

  /// By what people know a certification, and what was seen of it.
  private static let certified = [
    "scheme", "certificateNumber", "status", "validUntil", "claimedStatus", "claimedUntil", "listedIn", "observedOn",
    "freshUntil",
  ]

  private static func shown(_ value: JSONValue, _ form: FieldForm) -> Words? {
    guard let text = value.text else { return nil }
    if case .choice(let choices) = form, let choice = choices.first(where: { $0.value == text }) { return choice.words }
    return Words(ja: text, en: text)
  }

  private static func file(_ name: String?, _ sha256: String) -> String {
    let digest = "SHA-256 \(sha256)"
    return name.map { "\($0) (\(digest))" } ?? digest
  }
}
