internal import Registry
internal import TextForms

/// What somebody typed in answer to a question.
enum DialogueAnswer: Equatable {
  case text(String)
  case skip
  case back
  case stop

  init(_ line: String?) {
    switch line.map({ Width.halfwidth($0).lowercased() }) {
    case nil, "q", "quit", "終わる", "終了": self = .stop
    case "s", "skip", "飛ばす": self = .skip
    case "b", "back", "戻る": self = .back
    default: self = .text(line ?? "")
    }
  }

  static let keys = Words(ja: "s 飛ばす、b 戻る、q 終わる", en: "s skip, b back, q quit")
}

/// A choice that is answered by its number, its name or its words.
struct DialogueChoice {
  let field: FieldDescriptor
  let choices: [FieldChoice]

  init?(_ key: String, leavingOut left: Set<String> = []) {
    guard let field = RecordDescriptor.of(.assessment).field(key), case .choice(let all) = field.form else {
      return nil
    }
    self.field = field
    choices = all.filter { !left.contains($0.value) }
  }

  var question: Words {
    Words(
      ja: "\(field.words.ja)（\(list(\.words.ja, "、"))。\(DialogueAnswer.keys.ja)）",
      en: "\(field.words.en) (\(list(\.words.en, ", ")); \(DialogueAnswer.keys.en))")
  }

  func value(of text: String) -> String? {
    if let number = Int(Width.halfwidth(text)) {
      return choices.indices.contains(number - 1) ? choices[number - 1].value : nil
    }
    guard let value = try? field.value(typed: text).text else { return nil }
    return choices.contains { $0.value == value } ? value : nil
  }

  private func list(_ words: (FieldChoice) -> String, _ separator: String) -> String {
    choices.enumerated().map { "\($0.offset + 1) \(words($0.element))" }.joined(separator: separator)
  }
}
