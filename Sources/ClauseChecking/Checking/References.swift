/// Finds what sentences refer to, in this text or in papers beside it, and whether that stands in the text.
struct References {
  private let text: NormalText
  private let provisions: [Provision]
  /// 第3条, 第3.
  private lazy var articles = Set(provisions.map { Self.article($0.label) })
  private lazy var titles = text.blocks.filter { $0.count <= Surroundings.longestHeading }.map { block in
    String(decoding: text.bytes[block], as: UTF8.self)
  }

  private typealias Target = CheckedText.Reference.Target

  init(_ text: NormalText, _ provisions: [Provision]) {
    self.text = text
    self.provisions = provisions
  }

  /// 第3条の2 of 第3条の2第1項.
  private static func article(_ label: String) -> String {
    guard let end = label.firstIndex(of: "条") else { return String(label.prefix { $0 != "(" }) }
    let rest = label[label.index(after: end)...]
    let branch = rest.hasPrefix("の") ? "の" + rest.dropFirst().prefix { $0.isNumber } : ""
    return label[...end] + branch
  }

  func said(in sentence: Sentence) -> String { String(decoding: text.bytes[sentence.range], as: UTF8.self) }

  // MARK: 準用

  /// The articles that are applied with the necessary changes.
  mutating func applied(by sentence: Sentence) -> [CheckedText.Reference.Target] {
    let here = Self.article(provisions[sentence.provision].label)
    var scan = Cursor(said(in: sentence))
    var targets: [Target] = []
    while !scan.isAtEnd {
      if scan.take("前条"), let number = Self.number(of: here), number > 1 {
        targets.append(target("第\(number - 1)条"))
      } else if let first = scan.takeArticle() {
        let law = scan.lawBefore
        let last = scan.take("から") ? scan.takeArticle() : nil
        targets += law.map { [Target(name: $0 + first.name, isFound: false)] } ?? span(first, last)
      } else {
        scan.skip()
      }
    }
    return targets.reduce(into: []) { all, one in if !all.contains(one) { all.append(one) } }
  }

  /// More articles than these are no list.
  private static let longestSpan = 60

  private mutating func span(_ first: Cursor.Article, _ last: Cursor.Article?) -> [Target] {
    guard let last, last.number > first.number, last.number - first.number <= Self.longestSpan else {
      return [target(first.name)]
    }
    return (first.number...last.number).map { target(first.isWhole ? "第\($0)条" : "第\($0)") }
  }

  private mutating func target(_ name: String) -> Target {
    Target(name: name, isFound: articles.contains(Self.article(name)))
  }

  private static func number(of article: String) -> Int? { Int(article.drop { !$0.isNumber }.prefix { $0.isNumber }) }

  // MARK: 別紙

  private static let papers = ["別紙", "別記", "別添", "別表", "別冊"]

  /// The papers that a sentence names.
  mutating func papers(namedBy sentence: Sentence) -> [CheckedText.Reference.Target] {
    var scan = Cursor(said(in: sentence))
    var targets: [Target] = []
    while !scan.isAtEnd {
      if let paper = Self.papers.first(where: { scan.take($0) }) {
        targets.append(paperTarget(paper, scan.takePaperName()))
      } else if scan.take("別に定める") || scan.take("別途定める") || scan.take("別途締結する") {
        let name = scan.takePaperName()
        if !name.isEmpty { targets.append(Target(name: name, isFound: isTitle(name))) }
      } else {
        scan.skip()
      }
    }
    return targets.reduce(into: []) { all, one in if !all.contains(one) { all.append(one) } }
  }

  private mutating func paperTarget(_ paper: String, _ name: String) -> Target {
    Target(name: paper + name, isFound: titles.contains { Self.heads($0, paper + name) } || isTitle(name))
  }

  /// A line that begins with it: 別紙1 役割分担, (別表第2).
  private static func heads(_ title: String, _ name: String) -> Bool {
    let rest = title.drop { "(【<■◆[「『".contains($0) }
    guard rest.hasPrefix(name) else { return false }
    // 別紙1 is not 別紙10, and 別紙のとおり is a sentence.
    return rest.dropFirst(name.count).first.map { !$0.isNumber && !"のにでをはがと、".contains($0) } ?? true
  }

  private mutating func isTitle(_ name: String) -> Bool {
    name.count > 3 && titles.contains { $0.hasSuffix(name) || $0.hasPrefix(name) && $0.count <= name.count + 6 }
  }
}
