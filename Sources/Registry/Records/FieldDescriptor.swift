public import TextForms

/// One field of a kind of record: its key in files and journal, its words, and what it may hold.
public struct FieldDescriptor: Sendable, Equatable {
  /// In the journal, in `--from` files and, with hyphens, as the flag on the command line.
  public let key: String
  public let words: Words
  public let form: FieldForm
  public let isRequired: Bool
  /// Fixed once the record exists.
  public let isFixed: Bool

  public init(
    _ key: String, _ form: FieldForm, ja: String, en: String, required: Bool = false, fixed: Bool = false
  ) {
    self.key = key
    words = Words(ja: ja, en: en)
    self.form = form
    isRequired = required
    isFixed = fixed
  }

  /// `startDate` → `start-date`.
  public var flagName: String {
    var name = ""
    for character in key {
      if character.isUppercase { name.append("-") }
      name.append(contentsOf: character.lowercased())
    }
    return name
  }

  /// People may type the field; the rest is written by the program.
  public var isTyped: Bool {
    switch form {
    case .source, .data: false
    default: true
    }
  }
}
