internal import GapAnalysis
internal import Requirements
internal import TextForms

/// The words of gap reports, in both languages.
enum GapWords {
  static let title = Words(
    ja: "業務委託及びクラウドサービスの情報セキュリティ要件の充足状況", en: "Outsourcing and cloud services against the security standard")
  static let knownUpTo = Words(ja: "記録簿", en: "journal")
  static let standard = Words(ja: "基準", en: "standard")
  static let catalogue = Words(ja: "要件目録", en: "catalogue")
  static let citySettings = Words(ja: "市の設定", en: "city's settings")
  static let bySection = Words(ja: "課室別", en: "By section")
  static let bySubject = Words(ja: "契約・クラウドサービスなどの対象別", en: "By contract, cloud service and so on")
  static let gaps = Words(ja: "不備", en: "Gaps")
  static let gapsGravestFirst = Words(ja: "不備の一覧（重大度の高い順）", en: "Gaps, gravest first")
  static let listAsked = Words(ja: "該当する要件の一覧（重大度の高い順）", en: "What was asked for, gravest first")
  static let notJudgedByRequirement = Words(
    ja: "まだ判定されていないものの内訳（要件別の対象数）", en: "Not judged yet: subjects by requirement")
  static let notJudgedBySection = Words(
    ja: "まだ判定されていないものの内訳（対策基準の項目別、延べ件数）", en: "Not judged yet, by the sections of the standard")
  static let standardSection = Words(ja: "対策基準の項目", en: "section of the standard")
  static let requirements = Words(ja: "要件数", en: "requirements")
  static let eachByCSV = Words(
    ja: "要件ごとの一覧は --format csv か --requirement で見られます。", en: "--format csv or --requirement shows each of them.")
  static let unknownApplicability = Words(
    ja: "適用の有無を判断できない対象（不足している記録別）", en: "Applicability unknown, by what is not recorded")
  static let missing = Words(ja: "記録されていない項目", en: "not recorded")
  static let section = Words(ja: "所管課室", en: "section")
  static let kind = Words(ja: "種別", en: "kind")
  static let subject = Words(ja: "番号", en: "number")
  static let subjectTitle = Words(ja: "件名・名称", en: "title")
  static let subjects = Words(ja: "対象数", en: "subjects")
  static let wholeCity = Words(ja: "市全体", en: "the whole city")
  static let remediation = Words(ja: "改善計画", en: "remediation")
  static let remediationOwner = Words(ja: "改善の担当", en: "remediation owner")
  static let remediationPlanned = Words(ja: "改善の予定日", en: "remediation planned for")
  static let noPlan = Words(ja: "未定", en: "not set")
  static let total = Words(ja: "合計", en: "total")
  static let noSection = Words(ja: "課室の記録なし", en: "no section recorded")
  static let gravity = Words(ja: "重大度", en: "gravity")
  static let status = Words(ja: "状態", en: "status")
  static let requirement = Words(ja: "要件番号", en: "requirement")
  static let citation = Words(ja: "根拠条項", en: "citation")
  static let requirementTitle = Words(ja: "要件名", en: "requirement title")
  static let reason = Words(ja: "理由", en: "reason")
  static let since = Words(ja: "この状態となった日", en: "since")
  static let nextChange = Words(ja: "次に状態が変わる日", en: "next change")
  static let actor = Words(ja: "対応すべき者", en: "who must act")
  static let closedBy = Words(ja: "解消方法", en: "closed by")
  static let evidence = Words(ja: "根拠の記録番号", en: "evidence entry")
  static let conflict = Words(ja: "記録の食い違い", en: "conflict")
  static let fromTheStart = Words(ja: "当初から", en: "from the start")
  static let notApplicableOrNeeded = Words(ja: "対象外・適用不要", en: "n/a or not needed")
  static let samePersons = Words(
    ja: "申請と承認、又は監査する側とされる側を同じ者が担ったもの（避けられなかった理由の記録あり）",
    en: "One person on both sides, recorded as unavoidable")
  static let samePerson = Words(ja: "担った者", en: "by")
  /// In the place of a status, where a row is no verdict.
  static let note = Words(ja: "付記", en: "note")
  static let about = Words(ja: "対象", en: "about")
  static let day = Words(ja: "年月日", en: "day")
  static let whyUnavoidable = Words(ja: "避けられなかった理由", en: "why it could not be avoided")
  static let none = Words(ja: "不備はありません。", en: "There are no gaps.")
  static let noneAsked = Words(ja: "該当する要件はありません。", en: "There is nothing of that kind.")
  static let noSubjects = Words(ja: "該当する対象はありません。", en: "There is nothing of that kind to judge.")

  static func asOf(_ date: CivilDate) -> Words {
    Words(ja: "\(date.eraText)現在", en: "as of \(date)")
  }

  static func version(_ catalogue: Catalogue) -> Words {
    Words(
      ja: "\(catalogue.id)（版 \(catalogue.version)）", en: "\(catalogue.id) (version \(catalogue.version))")
  }

  /// Of what was judged by a catalogue that is not adopted.
  static func trial(_ catalogue: Catalogue) -> Words {
    let (id, version) = (catalogue.id, catalogue.version)
    return Words(
      ja: "試算: 採用していない要件目録「\(id)」（版 \(version)）による判定です。",
      en: "Trial: judged by the catalogue \"\(id)\" (version \(version)), which is not adopted.")
  }

  /// With what belongs to it in the parentheses of the language.
  static func text(_ text: String, with detail: String, in language: Language) -> String {
    language == .ja ? "\(text)（\(detail)）" : "\(text) (\(detail))"
  }

  static func head(_ report: GapReport) -> Words {
    Words(ja: "記録簿: \(report.head) まで", en: "journal: up to \(report.head)")
  }

  static func list(_ report: GapReport) -> Words { report.statusesAsked == nil ? gapsGravestFirst : listAsked }

  static func none(_ report: GapReport) -> Words { report.statusesAsked == nil ? none : noneAsked }

  static func more(_ count: Int) -> Words {
    Words(
      ja: "ほか\(count)件（--format csv で全件）", en: "\(count) more (--format csv gives all)")
  }

  /// The section of a subject, or what stands in its place.
  static func sectionName(_ section: GapReport.SectionLine) -> Words {
    section.name.map { Words(ja: $0, en: $0) } ?? (section.isOrganization ? wholeCity : noSection)
  }

  /// What people call a subject: the organization has no number, events have no title.
  static func name(_ subject: GapReport.SubjectLine, in language: Language) -> String {
    if subject.kind == .organization { return wholeCity[language] }
    if subject.title.isEmpty { return "\(subject.number) \(subject.kind.words[language])" }
    return "\(subject.number) \(subject.title)"
  }

  static func signedBefore(_ count: Int, _ date: CivilDate) -> Words {
    Words(
      ja: "基準の施行日（\(date.eraText)）より前に締結した契約については、締結までに求められる要件（延べ\(count)件）を対象外としています。",
      en: "What is due before signing is not asked of contracts signed before the standard was in force "
        + "(\(date)); requirements left out so: \(count).")
  }

  static func samePerson(_ person: String, reason: String) -> Words {
    Words(
      ja: "両側を同じ者（\(person)）が担った。避けられなかった理由: \(reason)",
      en: "one person on both sides (\(person)); why it could not be avoided: \(reason)")
  }

  /// Which certification asks for a new judgement, why, and since when.
  static func certification(_ line: GapReport.CertificationLine) -> Words {
    let name = [line.scheme, line.certificateNumber].compactMap(\.self).joined(separator: " ")
    return Words(
      ja: "\(name)（\(line.number)）: \(line.reason.words.ja)（\(line.since.eraText)から）",
      en: "\(name) (\(line.number)): \(line.reason.words.en) (since \(line.since))")
  }

  /// Why a line is what it is; of certifications, which.
  static func reason(of line: GapReport.GapLine, in report: GapReport, _ language: Language) -> String {
    let certifications = report.certifications(of: line)
    guard !certifications.isEmpty else { return line.reason.words[language] }
    return certifications.map { certification($0)[language] }.joined(separator: language == .ja ? "；" : "; ")
  }

  static func settings(_ catalogue: Catalogue) -> Words {
    let important = catalogue.importantInformation
    let settings = catalogue.settings
    let interval =
      switch settings.periodicInterval {
      case .fiscalYear: Words(ja: "年度ごと", en: "each fiscal year")
      case .months(let months): Words(ja: "\(months)か月ごと", en: "every \(months) months")
      }
    return Words(
      ja: "重要情報＝\(important.confidentiality.words.ja)以上、\(important.integrity.words.ja)以上又は"
        + "\(important.availability.words.ja)以上／終了後の猶予＝\(settings.graceDaysAfterEnd)日／定期に行う時期＝\(interval.ja)",
      en: "important information = \(important.confidentiality.words.en), "
        + "\(important.integrity.words.en) or \(important.availability.words.en), or higher; "
        + "\(settings.graceDaysAfterEnd) days of grace after the end; periodic items \(interval.en)")
  }
}
