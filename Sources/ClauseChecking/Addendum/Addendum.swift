public import Requirements

/// A draft of special provisions: a clause for each item that a contract does not have, in its own names and numbers.
public struct Addendum: Sendable, Equatable {
  public let title: String
  /// As they are called in it: where the contract names nobody, by a usual name.
  public let parties: PartyNames
  public let head: [String]
  public let articles: [Article]
  /// Pages to fill in, each with the article that asks for it.
  public let attachments: [Attachment]
  public let signature: [String]

  public struct Article: Sendable, Equatable {
    /// 第１条, in the numerals of the contract.
    public let label: String
    public let heading: String
    /// Each with its number, but for the first, which has that of the article.
    public let paragraphs: [String]
    /// What the clause is for; nil: the article that says how the draft relates to the contract.
    public let finding: CheckedClause?
  }

  public struct Attachment: Sendable, Equatable {
    public let title: String
    public let text: String
  }

  /// - Parameter findings: what the contract lacks, in the order of the articles.
  public init(for findings: [CheckedClause], by rules: ClauseRules, parties: PartyNames, numerals: ArticleNumerals) {
    let frame = rules.frame
    let names = parties.filled(from: frame.unnamed)
    let filling = Filling(names: names, numerals: numerals)
    title = frame.title
    self.parties = names
    head = filling.lines(frame.head, names.introduced(by: frame.letters))
    var articles: [Article] = []
    for finding in findings {
      guard let item = rules.items.first(where: { $0.requirement == finding.requirement }) else { continue }
      articles.append(filling.article(articles.count + 1, item.heading, item.model, finding))
    }
    attachments = articles.flatMap { article in
      frame.attachments.filter { word in article.paragraphs.contains { $0.contains(word) } }.map {
        Attachment(title: "\($0)（\(article.label)関係）", text: frame.attachmentText)
      }
    }
    articles.append(filling.article(articles.count + 1, frame.relationHeading, frame.relation, nil))
    self.articles = articles
    signature = filling.lines(frame.signature)
  }

  /// Puts names and numbers into the texts.
  private struct Filling {
    let names: PartyNames
    let numerals: ArticleNumerals

    func lines(_ text: String, _ names: PartyNames? = nil) -> [String] {
      (names ?? self.names).put(into: text).split(separator: "\n").map(String.init)
    }

    func article(_ number: Int, _ heading: String, _ text: String, _ finding: CheckedClause?) -> Article {
      let label = numerals.article(number)
      let paragraphs = lines(text).enumerated().map { place, line in
        "\(place == 0 ? label : numerals.paragraph(place + 1))　\(line)"
      }
      return Article(label: label, heading: heading, paragraphs: paragraphs, finding: finding)
    }
  }
}

extension ClauseRules {
  /// The model clause of an item in the names that a contract has for its parties, a paragraph a line.
  public func model(of requirement: RequirementID, parties: PartyNames) -> [String] {
    guard let item = items.first(where: { $0.requirement == requirement }) else { return [] }
    return parties.filled(from: frame.unnamed).put(into: item.model).split(separator: "\n").map(String.init)
  }
}

extension PartyNames {
  /// With other names where the text has none.
  fileprivate func filled(from others: PartyNames) -> PartyNames {
    PartyNames(contractor: contractor ?? others.contractor, client: client ?? others.client)
  }

  fileprivate func put(into text: String) -> String {
    text.replacing("{contractor}", with: contractor ?? "").replacing("{client}", with: client ?? "")
  }

  /// A letter alone does not say who does the work: it is introduced by what the party is.
  fileprivate func introduced(by letters: PartyNames) -> PartyNames {
    guard contractor == "甲" || contractor == "乙" else { return self }
    return PartyNames(contractor: letters.contractor.map(put), client: letters.client.map(put))
  }
}
