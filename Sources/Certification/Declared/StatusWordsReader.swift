internal import DataFiles
internal import Registry

/// Reads what the words of a register mean.
struct StatusWordsReader {
  private let reader: NodeReader

  init(_ reader: NodeReader) { self.reader = reader }

  func words() -> StatusWords? {
    guard let mapping = reader.mapping(allowing: ["words", "otherWords", "isList", "whenSilent"]) else { return nil }
    var words: [(status: Certification.Status, keys: Set<String>)] = []
    var seen: [String: String] = [:]
    let statuses = mapping.optional("words")?.mapping(allowing: Certification.Status.allCases.map(\.rawValue))
    for entry in statuses?.readers ?? [] {
      guard let status = Certification.Status(rawValue: entry.key) else { continue }
      words.append((status, keys(entry.value, of: entry.key, &seen)))
    }
    return StatusWords(
      words: words, others: mapping.optional("otherWords").map { keys($0, of: "otherWords", &seen) } ?? [],
      isList: mapping.optional("isList")?.flag() ?? false,
      whenSilent: mapping.optional("whenSilent")?.oneOf(Certification.Status.self))
  }

  private func keys(_ reader: NodeReader, of meaning: String, _ seen: inout [String: String]) -> Set<String> {
    var keys: Set<String> = []
    for word in reader.texts() {
      let key = StatusWords.key(word.text)
      if let other = seen.updateValue(meaning, forKey: key), other != meaning {
        word.reader.report(SourceProblem.wordTwice(word.text))
      }
      keys.insert(key)
    }
    return keys
  }
}
