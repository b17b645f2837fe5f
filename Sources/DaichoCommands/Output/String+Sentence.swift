internal import TextForms

extension String {
  /// Each line as a sentence: many end with a list, or with what somebody wrote.
  func closed(in language: Language) -> String {
    let stop = Words(ja: "。", en: ".")[language]
    return split(separator: "\n").map { line in
      line.last.map { "。.?？!！:：".contains($0) } ?? true ? String(line) : line + stop
    }.joined(separator: "\n")
  }
}
