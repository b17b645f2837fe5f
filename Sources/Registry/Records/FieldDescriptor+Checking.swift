internal import Requirements
internal import TextForms

extension FieldDescriptor {
  /// Whether a value, as the journal writes it, may stand in this field.
  func check(_ value: JSONValue) throws(FieldFault) {
    guard accepts(value) else {
      let found = value.text ?? CanonicalJSON.text(value)
      let isLong = if case .text(let maximum, _) = form { found.unicodeScalars.count > maximum } else { false }
      throw FieldFault(isLong ? .tooLong : .malformed, self, found: found)
    }
  }

  private func accepts(_ value: JSONValue) -> Bool {
    switch (form, value) {
    case (.text(let maximum, let lines), .string(let text)):
      FieldDescriptor.isText(text, maximum: maximum, lines: lines)
    case (.texts(let maximum), .array(let values)):
      !values.isEmpty
        && values.allSatisfy { $0.text.map { Self.isText($0, maximum: maximum, lines: false) } ?? false }
    case (.date, .string(let text)): CivilDate(iso: text) != nil
    case (.yen, .integer(let amount)): (0...CanonicalJSON.largestInteger).contains(amount)
    case (.number(let range), .integer(let number)): range.contains(number)
    case (.flag, .bool): true
    case (.choice(let choices), .string(let text)): choices.contains { $0.value == text }
    case (.choices(let choices), .array(let values)):
      !values.isEmpty && Set(values).count == values.count
        && values.allSatisfy { value in choices.contains { .string($0.value) == value } }
    case (.reference, .string(let text)), (.anyReference, .string(let text)): RecordID(text) != nil
    case (.references, .array(let values)):
      Self.areDistinct(values) { RecordID($0) != nil }
    case (.requirement, .string(let text)), (.office, .string(let text)):
      FieldDescriptor.isText(text, maximum: Self.longestName, lines: false)
    case (.requirements, .array(let values)), (.offices, .array(let values)):
      Self.areDistinct(values) { Self.isText($0, maximum: Self.longestName, lines: false) }
    case (.country, .string(let text)): CountryCode.isAssigned(text)
    case (.confidentiality, .string(let text)): Confidentiality(rawValue: text) != nil
    case (.integrity, .string(let text)): Integrity(rawValue: text) != nil
    case (.availability, .string(let text)): Availability(rawValue: text) != nil
    case (.corporateNumber, .string(let text)): (try? CorporateNumber(reading: text))?.description == text
    // One deeper: the value stands in a body.
    case (.source, .object), (.data, _): CanonicalJSON.isReadable(value, depth: 1)
    default: false
    }
  }

  private static let longestName = 100

  private static func areDistinct(_ values: [JSONValue], _ isAllowed: (String) -> Bool) -> Bool {
    !values.isEmpty && Set(values).count == values.count && values.allSatisfy { $0.text.map(isAllowed) ?? false }
  }

  private static func isText(_ text: String, maximum: Int, lines: Bool) -> Bool {
    // Counted in scalars: one character can be made of any number of them.
    guard text.unicodeScalars.count <= maximum, !text.allSatisfy(\.isWhitespace) else { return false }
    return text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x0A, 0x09: lines
      case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: false
      default: true
      }
    }
  }
}
