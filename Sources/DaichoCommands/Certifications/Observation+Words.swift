internal import Registry
internal import TextForms

extension Observation.Fault {
  /// Both languages stand in the text, one a line.
  var words: Words {
    let lines = text.split(separator: "\n", maxSplits: 1).map(String.init)
    return Words(ja: lines.first ?? "", en: lines.last ?? "")
  }
}

extension Observation {
  /// What could not be read, as the reader put it.
  var doubts: [(code: String, words: Words)] {
    warnings.compactMap(\.object).map { warning in
      (
        code: warning.text("code"),
        words: Words(ja: warning.text("ja"), en: warning.text("en"))
      )
    }
  }
}
