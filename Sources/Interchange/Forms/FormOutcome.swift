package import Registry
package import TextForms

/// What was recorded of a form.
package struct FormOutcome: Sendable {
  package struct Written: Sendable {
    package enum Fate: String, Sendable {
      case added, changed, unchanged
    }

    package let kind: RecordKind
    package let number: String
    package let fate: Fate
    /// Keys of the fields that changed.
    package let fields: [String]
  }

  package let scheme: Application.Scheme
  package internal(set) var written: [Written] = []
  package internal(set) var notices: [LedgerFinding] = []

  package init(scheme: Application.Scheme) { self.scheme = scheme }

  /// One line for each record, and one for each notice.
  package func text(in language: Language, isRehearsal: Bool) -> String {
    let lines = written.map { $0.words(isRehearsal: isRehearsal)[language] } + notices.map { $0.text(in: language) }
    return lines.joined(separator: "\n") + "\n"
  }

  package func json(in language: Language, isRehearsal: Bool) -> JSONObject {
    [
      "schema": "daicho.application-form-reading/1", "scheme": .string(scheme.rawValue), "dryRun": .bool(isRehearsal),
      "items": .array(
        written.map { record in
          .object([
            "kind": .string(record.kind.rawValue), "number": .string(record.number),
            "change": .string(record.fate.rawValue), "fields": .array(record.fields.map(JSONValue.string)),
          ])
        }),
      "notices": .array(notices.map { .object($0.json(in: language)) }),
    ]
  }
}

extension FormOutcome.Written {
  fileprivate func words(isRehearsal: Bool) -> Words {
    let name = Words(ja: "\(kind.words.ja)「\(number)」", en: "the \(kind.words.en) \"\(number)\"")
    let descriptor = RecordDescriptor.of(kind)
    let labels = fields.compactMap { descriptor.field($0)?.words }
    let list = Words(ja: labels.map(\.ja).joined(separator: "、"), en: labels.map(\.en).joined(separator: ", "))
    return switch (fate, isRehearsal) {
    case (.added, false): Words(ja: "\(name.ja)を登録しました。", en: "Recorded \(name.en).")
    case (.added, true): Words(ja: "\(name.ja)を登録できます（記録していません）。", en: "Would record \(name.en); nothing was recorded.")
    case (.changed, false): Words(ja: "\(name.ja)を変更しました（\(list.ja)）。", en: "Changed \(name.en) (\(list.en)).")
    case (.changed, true):
      Words(
        ja: "\(name.ja)を変更できます（\(list.ja)。記録していません）。",
        en: "Would change \(name.en) (\(list.en)); nothing was recorded.")
    case (.unchanged, _):
      Words(ja: "\(name.ja)は同じ内容で記録されています（変更なし）。", en: "Nothing changes: \(name.en) says the same already.")
    }
  }
}
