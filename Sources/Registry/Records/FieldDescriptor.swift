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
  /// The program writes it; nobody types it.
  private let isWritten: Bool
  /// The flag, where the key is an option of the command itself.
  private let flag: String?

  public init(
    _ key: String, _ form: FieldForm, ja: String, en: String, required: Bool = false, fixed: Bool = false,
    written: Bool = false, flag: String? = nil
  ) {
    isWritten = written
    self.key = key
    words = Words(ja: ja, en: en)
    self.form = form
    isRequired = required
    isFixed = fixed
    self.flag = flag
  }

  /// `startDate` → `start-date`.
  public var flagName: String {
    if let flag { return flag }
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
    default: !isWritten
    }
  }
}

extension [FieldDescriptor] {
  /// What every kind that people keep ends with.
  static var annotations: [FieldDescriptor] {
    [
      FieldDescriptor("note", .prose, ja: "備考", en: "note"),
      FieldDescriptor("source", .source, ja: "出典", en: "source"),
    ]
  }

  /// The three classes of the information that is handled (3(1)).
  static var classification: [FieldDescriptor] {
    [
      FieldDescriptor("confidentiality", .confidentiality, ja: "自治体機密性", en: "confidentiality"),
      FieldDescriptor("integrity", .integrity, ja: "自治体完全性", en: "integrity"),
      FieldDescriptor("availability", .availability, ja: "自治体可用性", en: "availability"),
    ]
  }
}
