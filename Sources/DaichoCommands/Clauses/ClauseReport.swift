internal import ClauseChecking
internal import DocumentText
internal import Registry
internal import Requirements
internal import TextForms

/// What was found in the files, ready for each format.
struct ClauseReport {
  /// Empty where each is written as it comes.
  private(set) var checked: [ClauseCheckRun.Checked] = []
  let rules: ClauseRules
  /// Those that were asked for; nil: all.
  let only: Set<RequirementID>?
  /// Those without which the answer is no.
  let required: Set<RequirementID>

  init(rules: ClauseRules, only: Set<RequirementID>?, required: Set<RequirementID>) {
    self.rules = rules
    self.only = only
    self.required = required
  }

  var items: [ClauseItem] { rules.items.filter { only?.contains($0.requirement) ?? true } }

  func findings(_ document: ClauseCheckRun.Document) -> [CheckedClause] {
    document.text.findings.filter { only?.contains($0.requirement) ?? true }
  }

  func isRequired(_ requirement: RequirementID) -> Bool { required.contains(requirement) }

  /// What all that were looked at come to.
  enum Answer: Int {
    case complete
    case missing
    case unread
  }

  private(set) var answer = Answer.complete
  /// Of the first file that could not be read.
  private(set) var fault: DocumentFault?

  mutating func add(_ one: ClauseCheckRun.Checked, keeping: Bool) {
    if keeping { checked.append(one) }
    switch one.outcome {
    case .failure(let fault):
      answer = .unread
      self.fault = self.fault ?? fault
    case .success(let document):
      let isMissing = findings(document).contains {
        isRequired($0.requirement) && [.absent, .contradicted].contains($0.status)
      }
      if isMissing, answer == .complete { answer = .missing }
    }
  }
}

extension ClauseStatus {
  /// For a matrix: read without colour, and one column wide.
  var sign: String {
    switch self {
    case .present: "○"
    case .partial: "△"
    case .contradicted: "！"
    case .absent: "×"
    }
  }
}

extension CheckedClause {
  /// Where it stands: 第3条第2項（42行目）.
  var place: Words {
    let article = article ?? ""
    guard let line else { return Words(ja: article, en: article) }
    let (ja, en) =
      page.map { ("\($0)ページ \(line)行目", "page \($0), line \(line)") } ?? ("\(line)行目", "line \(line)")
    return Words(ja: article.isEmpty ? ja : "\(article)（\(ja)）", en: article.isEmpty ? en : "\(article) (\(en))")
  }
}
