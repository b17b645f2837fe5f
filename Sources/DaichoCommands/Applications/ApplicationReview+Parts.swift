internal import GapAnalysis
internal import Registry
internal import TextForms

extension ApplicationReview {
  /// One part of a review as people read it: a table under a heading, or a sentence where there is nothing.
  struct Part {
    let title: Words
    let table: Table
    /// In place of an empty table.
    let none: Words
  }

  func facts(in language: Language) -> [(name: Words, value: String)] {
    let application = fields(of: application, in: language)
    let state = (name: Words(ja: "状態", en: "state"), value: state.words[language])
    let sides = rights.map { rights in
      [
        (Words(ja: "申請できる職務", en: "filed by"), Self.text(rights.filing, language)),
        (Words(ja: "決定できる職務", en: "decided by"), Self.text(rights.deciding, language)),
      ]
    }
    return [state] + application + (sides ?? [])
      + [(Words(ja: "照合値", en: "digest"), digest.description)]
  }

  func subjectFacts(in language: Language) -> [(name: Words, value: String)] { fields(of: subject, in: language) }

  func parts(in language: Language) -> [Part] {
    [
      missingPart(language), changesPart(language), openPart(language),
      part(
        Words(ja: "データの所在", en: "Where data lie"), places, ["number", "service", "role", "region", "country"],
        Words(ja: "データの所在は登録されていません。", en: "no location is recorded."), language),
      part(
        Words(ja: "再委託", en: "Subcontracts"), subcontracts,
        ["number", "vendor", "work", "country", "handlesImportantInformation", "decision"],
        Words(ja: "再委託は登録されていません。", en: "no subcontract is recorded."), language),
      part(
        Words(ja: "秘密保持契約", en: "Confidentiality agreements"), agreements,
        ["number", "vendor", "signed", "validUntil", "withoutEnd"],
        Words(ja: "秘密保持契約は登録されていません。", en: "no confidentiality agreement is recorded."), language),
      part(
        Words(ja: "認証・登録", en: "Certifications"), certifications, ["number", "scheme", "status", "validUntil"],
        Words(ja: "認証・登録は登録されていません。", en: "no certification is recorded."), language),
    ].compactMap(\.self)
  }

  private func missingPart(_ language: Language) -> Part {
    Part(
      title: Words(ja: "未記入の項目", en: "Missing answers"),
      table: Table(
        columns: [
          Table.Column(ja: "記録", en: "record"), Table.Column(ja: "番号", en: "number"),
          Table.Column(ja: "項目", en: "field"), Table.Column(ja: "記入のしかた", en: "how to give it"),
        ],
        rows: missing.map { missing in
          let flag = RecordDescriptor.of(missing.kind).field(missing.key)?.flagName ?? missing.key
          return [
            missing.kind.words[language], missing.number, missing.words[language],
            "\(missing.kind.commandName) edit \(missing.number) --\(flag)",
          ]
        }), none: Words(ja: "未記入の項目はありません。", en: "nothing is missing."))
  }

  /// Only of an approval that is no longer of what was reviewed.
  private func changesPart(_ language: Language) -> Part? {
    guard !changes.isEmpty else { return nil }
    return Part(
      title: Words(ja: "承認後の変更", en: "Changed since the approval"),
      table: Table(
        columns: [
          Table.Column(ja: "記録", en: "record"), Table.Column(ja: "番号", en: "number"),
          Table.Column(ja: "項目", en: "field"), Table.Column(ja: "審査したとき", en: "as reviewed"),
          Table.Column(ja: "現在", en: "now"),
        ],
        rows: changes.map { change in
          let field = change.key.flatMap { RecordDescriptor.of(change.kind).field($0) }
          func text(_ value: JSONValue?) -> String {
            guard let value else { return language == .ja ? "（なし）" : "(none)" }
            guard let field else { return language == .ja ? "（記録あり）" : "(recorded)" }
            return FieldText.of(value, field.form, in: language)
          }
          return [
            change.kind.words[language], change.number, field?.words[language] ?? "", text(change.old),
            text(change.new),
          ]
        }), none: Words(ja: "", en: ""))
  }

  private func openPart(_ language: Language) -> Part {
    Part(
      title: Words(ja: "満たしていない要件（利用開始まで）", en: "Requirements not met (before use)"),
      table: Table(
        columns: [
          Table.Column(ja: "根拠", en: "citation"), Table.Column(ja: "要件", en: "requirement"),
          Table.Column(ja: "判定", en: "status"), Table.Column(ja: "満たすには", en: "what closes it"),
        ],
        rows: open.map { open in
          [
            open.requirement.citation.text(in: language), open.requirement.title[language],
            open.status.words[language], open.requirement.closedBy[language],
          ]
        }), none: Words(ja: "満たしていない要件はありません。", en: "every requirement is met."))
  }

  private func part(
    _ title: Words, _ states: [RecordState], _ keys: [String], _ none: Words, _ language: Language
  ) -> Part {
    let kind = states.first?.version.kind
    let fields = kind.map { kind in keys.compactMap { RecordDescriptor.of(kind).field($0) } } ?? []
    return Part(
      title: title,
      table: Table(
        columns: fields.map { Table.Column($0.words) },
        rows: states.map { state in
          fields.map { field in
            let text = state.text(of: field, in: language)
            return text.isEmpty ? Self.unknown[language] : text
          }
        }), none: none)
  }

  static let unknown = Words(ja: "不明", en: "unknown")

  private func fields(of state: RecordState, in language: Language) -> [(name: Words, value: String)] {
    state.descriptor.fields.filter(\.isTyped).compactMap { field in
      let text = state.accountText(of: field, in: language)
      return text.isEmpty ? nil : (field.words, text)
    }
  }

  private static func text(_ side: ApplicationRights.Side, _ language: Language) -> String {
    let who = side.offices?[language] ?? Words(ja: "職員等だれでも", en: "anyone")[language]
    let holders = side.holders.joined(separator: language == .ja ? "、" : ", ")
    let basis = side.basis[language]
    guard side.offices != nil else { return language == .ja ? "\(who)（\(basis)）" : "\(who) (\(basis))" }
    let named = holders.isEmpty ? Words(ja: "登録なし", en: "nobody recorded")[language] : holders
    return language == .ja ? "\(who): \(named)（\(basis)）" : "\(who): \(named) (\(basis))"
  }
}
