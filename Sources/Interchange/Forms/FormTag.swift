internal import Registry

/// What a sheet of a form says of itself, in a locked cell: so it is known after its name, its place and its colours are gone.
struct FormTag: Hashable {
  private static let word = "daicho-form"
  let version: Int
  let scheme: Application.Scheme
  let kind: RecordKind

  init(version: Int, scheme: Application.Scheme, kind: RecordKind) {
    self.version = version
    self.scheme = scheme
    self.kind = kind
  }

  init?(_ text: String) {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count == 4, words[0] == Self.word, let version = Int(words[1]),
      let scheme = Application.Scheme(rawValue: String(words[2])), let kind = RecordKind(rawValue: String(words[3]))
    else { return nil }
    self.init(version: version, scheme: scheme, kind: kind)
  }

  var text: String { "\(Self.word) \(version) \(scheme.rawValue) \(kind.rawValue)" }
}
