internal import DataFiles

/// What a draft of special provisions says around its clauses, as `addendum.yaml` has it.
struct AddendumFrame: Sendable {
  let title: String
  /// Where a text names nobody.
  let unnamed: PartyNames
  /// How the head speaks of parties that have letters only.
  let letters: PartyNames
  let head: String
  /// Words that stand for a paper that has to be added, and what stands on its page.
  let attachments: [String]
  let attachmentText: String
  let relationHeading: String
  let relation: String
  let signature: String

  private static let parties = ["client", "contractor"]

  /// Nil: something is wrong, and was reported.
  init?(_ root: NodeReader) {
    guard
      let mapping = root.mapping(
        allowing: ["title", "unnamed", "letters", "head", "attachments", "relation", "signature"])
    else { return nil }
    let attachments = mapping.required("attachments")?.mapping(allowing: ["words", "text"])
    let relation = mapping.required("relation")?.mapping(allowing: ["heading", "text"])
    guard let title = mapping.required("title")?.text(),
      let unnamed = mapping.required("unnamed").flatMap(Self.names),
      let letters = mapping.required("letters").flatMap(Self.names),
      let head = mapping.required("head")?.template(Self.parties),
      let words = attachments?.required("words")?.list({ $0.text() }),
      let text = attachments?.required("text")?.text(), let heading = relation?.required("heading")?.text(),
      let end = relation?.required("text")?.template(Self.parties),
      let signature = mapping.required("signature")?.template(Self.parties)
    else { return nil }
    self.title = title
    self.unnamed = unnamed
    self.letters = letters
    self.head = head
    self.attachments = words
    attachmentText = text
    relationHeading = heading
    self.relation = end
    self.signature = signature
  }

  private static func names(_ reader: NodeReader) -> PartyNames? {
    guard let mapping = reader.mapping(allowing: parties),
      let client = mapping.required("client")?.template(parties),
      let contractor = mapping.required("contractor")?.template(parties)
    else { return nil }
    return PartyNames(contractor: contractor, client: client)
  }
}

extension NodeReader {
  /// A text in which only these names stand in braces.
  func template(_ places: [String]) -> String? {
    guard let text = text() else { return nil }
    for piece in text.split(separator: "{", omittingEmptySubsequences: false).dropFirst() {
      let name = piece.prefix { $0 != "}" && $0 != "\n" }
      guard places.contains(String(name)), piece.dropFirst(name.count).first == "}" else {
        report(ClauseProblem.unknownPlace(String(name), allowed: places))
        return nil
      }
    }
    return text
  }
}
