internal import GapAnalysis
internal import Requirements
internal import TextForms

/// The words of OSCAL documents, in both languages.
enum OSCALWords {
  static let assessment = Words(ja: "情報セキュリティ要件の評価結果", en: "Assessment results")
  static let plan = Words(ja: "情報セキュリティ要件の改善計画", en: "Plan of action and milestones")
  static let catalogue = Words(ja: "要件目録", en: "The catalogue of requirements")
  static let sectionRole = Words(ja: "所管課室", en: "section in charge")
  static let ownerRole = Words(ja: "改善の担当者", en: "owner of the remediation")

  static let noAssessmentPlan = Words(ja: "評価計画書なし", en: "No assessment plan")
  static let noAssessmentPlanText = Words(
    ja: "評価計画書（assessment plan）という文書は作成していません。要件目録の要件を、報告の対象とした課室の全対象について、台帳の記録により判定しました。",
    en: "There is no assessment plan document. Each requirement of the catalogue was judged, by the records of the "
      + "register, for every subject of the sections that the report speaks of.")

  static let withoutFinding = Words(
    ja: "求められる対象がない要件と、全対象について対象外、適用不要又は未到来である要件には、適否の所見（finding）を付けていません。",
    en:
      "There is no finding for a requirement that nothing is subject to, or that is not applicable, not needed or not "
      + "due for every subject.")
  static let someUnconfirmed = Words(
    ja: "適合しているかどうかを確認できていない対象があります。", en: "For some subjects nobody has confirmed whether it is satisfied.")
  static let someExcepted = Words(ja: "例外措置を実施中の対象があります。", en: "Some subjects are under an exception.")

  static let nothingToDo = Words(ja: "対応を要する不備はありません", en: "There is nothing to do")
  static let nothingToDoText = Words(
    ja: "基準日現在、対応を要する不備はありません。改善計画（POA&M）には1件以上の項目が必要なため、その旨を記載しています。",
    en:
      "There are no gaps on the day of the report. This item says so because a plan of action and milestones must have "
      + "at least one.")
  static let planned = Words(ja: "改善計画", en: "remediation")

  static func result(_ report: QuarterlyReport) -> Words {
    let (subjects, gaps) = (report.gaps.subjects.count, report.gaps.totals.gaps)
    let head = report.gaps.head.sequence
    return Words(
      ja: "\(report.gaps.asOf.eraText)現在の状態（記録番号 \(head) まで）。対象 \(subjects)、不備 \(gaps)件。",
      en: "The state on \(report.gaps.asOf), as known up to entry \(head): \(subjects) subjects, \(gaps) gaps.")
  }

  /// A requirement by its citation and title.
  static func name(_ requirement: Requirement, in language: Language) -> String {
    "\(requirement.citation.text(in: language)) \(requirement.title[language])"
  }

  static func observed(_ status: Status, _ count: Int) -> Words {
    Words(
      ja: "状態が「\(status.words.ja)」である対象: \(count)件", en: "Subjects of which it is \(status.words.en): \(count)")
  }

  /// 不適合 3、未確認 5.
  static func counts(_ counts: StatusCounts, in language: Language) -> String {
    Status.allCases.filter { counts[$0] > 0 }.map { "\($0.words[language]) \(counts[$0])" }
      .joined(separator: language == .ja ? "、" : ", ")
  }

  /// What is to be done where there is no plan, and by whom.
  static func withoutPlan(_ requirement: Requirement, _ counts: String) -> Words {
    Words(
      ja: "改善計画のない不備: \(counts)。対応すべき職務: \(requirement.actor.ja)。解消方法: \(requirement.closedBy.ja)",
      en: "Gaps without a plan: \(counts). Who must act: \(requirement.actor.en). Closed by: \(requirement.closedBy.en)"
    )
  }

  static func risk(_ requirement: Requirement) -> Words {
    Words(
      ja: "次の要件を満たしていない、又は満たしていることを確認できていない: \(requirement.statement.ja)",
      en: "The following is not satisfied, or not shown to be: \(requirement.statement.en)")
  }

  /// Why a gap is one, and since when.
  static func gap(_ line: GapReport.GapLine) -> Words {
    let (status, reason) = (line.status.words, line.reason.words)
    let since = line.since.map { Words(ja: "（\($0.eraText)から）", en: " (since \($0))") }
    return Words(
      ja: "\(status.ja)\(since?.ja ?? ""): \(reason.ja)", en: "\(status.en)\(since?.en ?? ""): \(reason.en)")
  }
}
