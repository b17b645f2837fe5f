public import TextForms

/// Why a value cannot stand in a field.
public struct FieldFault: Error, Sendable, Equatable {
  /// Stable name for programs.
  public enum Code: String, Sendable {
    case unknownField = "unknown-field"
    case missing = "field-missing"
    case malformed = "value-malformed"
    case date = "date-unreadable"
    case checkDigit = "check-digit-wrong"
    case tooLong = "value-too-long"
    case unknownReference = "record-unknown"
    case ambiguousReference = "record-ambiguous"
    case unknownRequirement = "requirement-unknown"
    case ambiguousRequirement = "requirement-ambiguous"
    case unknownOffice = "office-unknown"
    /// The record would be its own ancestor.
    case cycle = "record-own-ancestor"
    case fixed = "field-fixed"
    case contradiction = "fields-contradict"
  }

  public let code: Code
  public let key: String
  /// The field's name as people see it.
  public let label: Words
  /// What stands there; empty when nothing does.
  public let found: String
  public let allowed: Words

  public init(code: Code, key: String, label: Words, found: String, allowed: Words) {
    self.code = code
    self.key = key
    self.label = label
    self.found = found
    self.allowed = allowed
  }

  package init(_ code: Code, _ field: FieldDescriptor, found: String, allowed: Words? = nil) {
    self.init(
      code: code, key: field.key, label: field.words, found: found, allowed: allowed ?? field.form.allowed)
  }

  /// One sentence: the field, what stands there, what is allowed.
  public var words: Words {
    let shown = found.count > 80 ? found.prefix(80) + "…" : found[...]
    // A label that is the key says it once.
    let name = label.en == key ? key : "\(label.en) (\(key))"
    return switch code {
    case .missing:
      Words(
        ja: "「\(label.ja)」（\(key)）がありません。入力できるのは: \(allowed.ja)",
        en: "\(name) is missing; allowed: \(allowed.en)")
    case .unknownField:
      Words(
        ja: "「\(key)」という項目はありません。使える項目: \(allowed.ja)",
        en: "there is no field \"\(key)\"; the fields are: \(allowed.en)")
    case .fixed:
      Words(
        ja: "「\(label.ja)」（\(key)）は登録後に変更できません（\(shown)）。\(allowed.ja)",
        en: "\(name) cannot be changed once recorded (\(shown)); \(allowed.en)")
    case .contradiction:
      Words(
        ja: "「\(label.ja)」（\(key)）の値「\(shown)」が他の項目と矛盾しています。\(allowed.ja)",
        en: "\(name) \"\(shown)\" contradicts another field: \(allowed.en)")
    case .ambiguousReference, .ambiguousRequirement:
      Words(
        ja: "「\(label.ja)」（\(key)）の値「\(shown)」に当たるものが複数あります。次のどれかを指定してください: \(allowed.ja)",
        en: "\(name) \"\(shown)\" stands for several; give one of these: \(allowed.en)")
    case .cycle:
      Words(
        ja: "「\(label.ja)」（\(key)）の値「\(shown)」は、たどるとこの記録自身に戻ります。入力できるのは: \(allowed.ja)",
        en: "\(name) \"\(shown)\" leads back to this record itself; allowed: \(allowed.en)")
    case .date where allowed.ja.hasSuffix("。"):
      // What is wrong with the date says what stands there.
      Words(ja: "「\(label.ja)」（\(key)）: \(allowed.ja)", en: "\(name): \(allowed.en)")
    case .unknownReference:
      Words(
        ja: "「\(label.ja)」（\(key)）の値「\(shown)」に当たる記録はありません。"
          + (allowed.ja.hasSuffix("。") ? allowed.ja : "入力できるのは: \(allowed.ja)"),
        en: "\(name) \"\(shown)\" is not on record"
          + (allowed.en.hasSuffix(".") ? ". " : "; allowed: ") + allowed.en)
    case .malformed, .date, .checkDigit, .tooLong, .unknownRequirement, .unknownOffice:
      Words(
        ja: "「\(label.ja)」（\(key)）の値「\(shown)」は使えません。"
          + (allowed.ja.hasSuffix("。") ? allowed.ja : "入力できるのは: \(allowed.ja)"),
        en: "\(name) cannot be \"\(shown)\""
          + (allowed.en.hasSuffix(".") ? ". " : "; allowed: ") + allowed.en)
    }
  }
}
