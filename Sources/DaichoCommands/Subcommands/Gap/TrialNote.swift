internal import Registry
internal import Requirements
internal import TextForms

/// Says of what was judged by a catalogue that is not adopted that it is a trial, and by which.
struct TrialNote {
  let catalogue: Catalogue

  private var words: Words {
    let (id, version) = (catalogue.id, catalogue.version)
    return Words(
      ja: "試算: 採用していない要件目録「\(id)」（版 \(version)）による判定です。",
      en: "Trial: judged by the catalogue \"\(id)\" (version \(version)), which is not adopted.")
  }

  /// The member that it adds to an object.
  static let key = "trial"

  var json: JSONValue { .object(["id": .string(catalogue.id), "version": .string(catalogue.version)]) }

  /// What stands above a report for people; nil: the format is for programs.
  func heading(_ format: ListFormat, in language: Language) -> String? {
    switch format {
    case .text: words[language] + "\n\n"
    case .markdown: "> \(words[language])\n\n"
    case .csv, .json: nil
    }
  }
}
