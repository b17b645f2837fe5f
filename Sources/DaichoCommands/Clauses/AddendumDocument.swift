internal import ClauseChecking
internal import OfficeFiles

extension WordWriter {
  /// A draft as it is printed.
  init(_ addendum: Addendum) {
    var paragraphs = [Paragraph(.title, addendum.title)]
    paragraphs += addendum.head.map { Paragraph(.body, "　" + $0) }
    for article in addendum.articles {
      paragraphs.append(Paragraph(.heading, "（\(article.heading)）"))
      paragraphs += article.paragraphs.map { Paragraph(.numbered, $0) }
      if let finding = article.finding { paragraphs.append(Paragraph(.note, Self.note(finding))) }
    }
    paragraphs.append(Paragraph(.body, ""))
    paragraphs += addendum.signature.map { Paragraph(.body, $0) }
    for attachment in addendum.attachments {
      paragraphs += [Paragraph(.attachment, attachment.title), Paragraph(.body, attachment.text)]
    }
    self.init(paragraphs)
  }

  /// What asks for the clause, and where the contract says less or something else.
  private static func note(_ finding: CheckedClause) -> String {
    guard let article = finding.article, finding.status != .absent else { return "〔\(finding.citation)〕" }
    return "〔\(finding.citation)　本契約の関係する定め：\(article)〕"
  }
}
