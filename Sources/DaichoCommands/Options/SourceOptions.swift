internal import ArgumentParser
internal import Registry
internal import TextForms

/// In which paper or file a fact about the past stands.
struct SourceOptions: ParsableArguments {
  @Option(help: .words(ja: "事実が書かれている文書またはファイル", en: "the paper or file in which the fact stands", value: "TEXT"))
  var sourceDocument: String?

  @Option(help: .words(ja: "文書の中の箇所（頁、行、条など）", en: "where in it: page, row, article", value: "TEXT"))
  var sourcePlace: String?

  /// Nil: no paper is named.
  func source() throws -> JSONObject? {
    guard let sourceDocument else {
      guard sourcePlace == nil else { throw CommandFault.required(option: "--source-document") }
      return nil
    }
    var source: JSONObject = [:]
    source["document"] = try Self.line(sourceDocument, "document", Words(ja: "出典の文書", en: "source document"))
    source["place"] = try sourcePlace.map { try Self.line($0, "place", Words(ja: "出典の箇所", en: "place in the source")) }
    return source
  }

  private static func line(_ text: String, _ key: String, _ words: Words) throws -> JSONValue {
    do { return try FieldDescriptor(key, .line, ja: words.ja, en: words.en).value(typed: text) } catch {
      throw CommandFault.field(option: "--source-\(key)", error)
    }
  }
}
