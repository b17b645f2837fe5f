internal import Requirements
internal import TextForms

extension FieldDescriptor {
  /// Reads what a person typed, or what stands in a spreadsheet cell, as the value that the journal writes.
  ///
  /// References, requirements and offices stay as they were typed: only the register can look them up.
  public func value(typed text: String) throws(FieldFault) -> JSONValue {
    switch form {
    case .reference, .anyReference, .references, .requirement, .requirements, .office, .offices:
      .string(Self.trimmed(text))
    case .text, .texts, .source, .data:
      try checked(.string(Self.trimmed(text)))
    case .country:
      try country(text)
    case .date:
      .string(try date(text).description)
    case .yen:
      .integer(try yen(text))
    case .number(let range):
      .integer(try number(text, in: range))
    case .flag:
      .bool(try flag(text))
    case .choice(let choices):
      .string(try choice(text, of: choices))
    case .choices(let choices):
      .array(try self.choices(text, of: choices))
    case .confidentiality, .integrity, .availability:
      .string(try classification(text))
    case .corporateNumber:
      .string(try corporateNumber(text))
    }
  }

  /// Without the white space around it, which nobody sees in a number or a name.
  package static func trimmed(_ text: String) -> String {
    let start = text.drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }

  private func checked(_ value: JSONValue) throws(FieldFault) -> JSONValue {
    if case .texts = form, case .string = value {
      try check(.array([value]))
      return .array([value])
    }
    try check(value)
    return value
  }

  private func country(_ text: String) throws(FieldFault) -> JSONValue {
    let code = JSONValue.string(Width.halfwidth(Self.trimmed(text)).uppercased())
    do throws(FieldFault) { try check(code) } catch { throw FieldFault(.malformed, self, found: text) }
    return code
  }

  private func date(_ text: String) throws(FieldFault) -> CivilDate {
    do { return try DateReading.read(text) } catch {
      let why = Words(
        ja: error.message.ja + error.remedy.ja, en: "\(error.message.en). \(error.remedy.en)")
      throw FieldFault(.date, self, found: text, allowed: why)
    }
  }

  private func yen(_ text: String) throws(FieldFault) -> Int64 {
    do { return try YenAmount(reading: text).yen } catch {
      throw FieldFault(.malformed, self, found: text, allowed: error.remedy)
    }
  }

  private func number(_ text: String, in range: ClosedRange<Int64>) throws(FieldFault) -> Int64 {
    guard let number = Int64(Width.halfwidth(text).filter { $0 != "," && $0 != " " }), range.contains(number)
    else {
      throw FieldFault(.malformed, self, found: text)
    }
    return number
  }

  private func flag(_ text: String) throws(FieldFault) -> Bool {
    switch Width.foldedForMatching(text) {
    case "有", "有り", "あり", "はい", "true", "yes", "○", "◯", "〇": true
    case "無", "無し", "なし", "いいえ", "false", "no", "×": false
    default: throw FieldFault(.malformed, self, found: text)
    }
  }

  private func choice(_ text: String, of choices: [FieldChoice]) throws(FieldFault) -> String {
    let key = Width.foldedForMatching(text)
    let match = choices.first {
      [$0.value, $0.words.ja, $0.words.en].contains { Width.foldedForMatching($0) == key }
    }
    guard let match else { throw FieldFault(.malformed, self, found: text) }
    return match.value
  }

  private func choices(_ text: String, of choices: [FieldChoice]) throws(FieldFault) -> [JSONValue] {
    let whole = Result { () throws(FieldFault) in try choice(text, of: choices) }
    if case .success(let value) = whole { return [.string(value)] }
    var values: Set<String> = []
    for part in text.split(whereSeparator: { ",，、／/;；\n".contains($0) }) {
      values.insert(try choice(String(part), of: choices))
    }
    guard !values.isEmpty else { throw FieldFault(.malformed, self, found: text) }
    return choices.filter { values.contains($0.value) }.map { .string($0.value) }
  }

  private func classification(_ text: String) throws(FieldFault) -> String {
    let key = Width.halfwidth(text).uppercased().filter { !$0.isWhitespace }
    let name =
      switch form {
      case .integrity: "完全性"
      case .availability: "可用性"
      default: "機密性"
      }
    var value = key[...]
    for prefix in ["自治体", name] where value.hasPrefix(prefix) { value = value.dropFirst(prefix.count) }
    let candidate = JSONValue.string(String(value))
    do throws(FieldFault) { try check(candidate) } catch { throw FieldFault(.malformed, self, found: text) }
    return String(value)
  }

  private func corporateNumber(_ text: String) throws(FieldFault) -> String {
    do { return try CorporateNumber(reading: text).description } catch {
      guard case .checkDigit(_, let expected) = error else {
        throw FieldFault(.malformed, self, found: text, allowed: error.remedy)
      }
      let allowed = Words(
        ja: "先頭の検査用数字が\(expected)の番号（残りの12桁が正しければ）。\(error.remedy.ja)",
        en: "a number with the check digit \(expected) in front, if the other twelve are right. \(error.remedy.en)")
      throw FieldFault(.checkDigit, self, found: text, allowed: allowed)
    }
  }
}
