internal import GapAnalysis
internal import Registry
internal import TextForms

/// The words of quarterly reports, in both languages.
enum QuarterlyWords {
  static let title = Words(ja: "情報セキュリティ要件の四半期報告（業務委託・クラウドサービス）", en: "Quarterly information-security report")
  static let snapshotTitle = Words(
    ja: "情報セキュリティ要件の現況報告（業務委託・クラウドサービス）", en: "Information-security report as of a day")
  static let draft = Words(ja: "案（決裁前）", en: "draft, not approved")
  static let period = Words(ja: "対象期間", en: "period")
  static let edition = Words(ja: "版", en: "edition")
  static let sections = Words(ja: "対象の課室", en: "sections")
  static let comparedWith = Words(ja: "比較の基準", en: "compared with")
  static let trial = Words(ja: "試算（採用していない要件目録による）", en: "trial, by a catalogue that is not adopted")

  static let summary = Words(ja: "概要", en: "Summary")
  static let trend = Words(ja: "推移（直近の8四半期）", en: "Trend of eight quarters")
  static let gravest = Words(ja: "特に重大な不備", en: "Gravest gaps")
  static let departments = Words(ja: "部局別", en: "By department")
  static let bySection = Words(ja: "課室別", en: "By section")
  static let byRequirement = Words(ja: "要件別", en: "By requirement")
  static let bySubject = Words(ja: "契約・サービス等の対象別", en: "By contract and service")
  static let findings = Words(ja: "判明した不備", en: "Findings")
  static let unconfirmed = Words(ja: "未確認の要件", en: "Unconfirmed")
  static let changes = Words(ja: "前四半期からの変化", en: "Changes")
  static let notJudged = Words(ja: "判定できなかった理由", en: "Could not be judged")
  static let exceptions = Words(ja: "例外措置", en: "Exceptions")
  static let approvals = Words(ja: "効力を失った承認", en: "Approvals that lapsed")
  static let certifications = Words(ja: "認証・登録の変化", en: "Certification changes")
  static let places = Words(ja: "国外・所在不明の情報", en: "Information abroad")
  static let samePersons = Words(ja: "同一人による申請と承認等", en: "One person on both sides")

  static let quarter = Words(ja: "四半期", en: "quarter")
  static let day = Words(ja: "基準日", en: "day")
  static let gaps = Words(ja: "不備の計", en: "gaps")
  static let department = Words(ja: "部局", en: "department")
  static let noDepartment = Words(ja: "部局の記録なし", en: "no department recorded")
  static let sectionNumber = Words(ja: "課室番号", en: "section number")
  static let office = Words(ja: "対応すべき職務", en: "office that must act")
  static let actor = Words(ja: "対応すべき者", en: "who must act")
  static let confidentiality = Words(ja: "機密性", en: "confidentiality")
  static let must = Words(ja: "未確認（必須）", en: "unconfirmed, must")
  static let asNeeded = Words(ja: "要否が未判定（必要に応じて）", en: "need not judged yet")
  static let mustList = Words(ja: "未確認の要件番号", en: "unconfirmed requirements")
  static let asNeededList = Words(ja: "要否が未判定の要件番号", en: "need not judged yet: requirements")
  static let direction = Words(ja: "区分", en: "direction")
  static let cause = Words(ja: "変化の原因", en: "cause")
  static let before = Words(ja: "前の状態", en: "before")
  static let after = Words(ja: "今の状態", en: "now")
  static let absent = Words(ja: "なし", en: "not there")
  static let verdicts = Words(ja: "件数", en: "verdicts")
  static let exceptionState = Words(ja: "例外措置の状態", en: "state of the exception")
  static let lapsing = Words(ja: "次の四半期末までに終了", en: "ends by the next quarter's end")
  static let yes = Words(ja: "はい", en: "yes")
  static let requirements = Words(ja: "要件番号", en: "requirements")
  static let alternative = Words(ja: "代替措置", en: "alternative measure")
  static let exceptionReason = Words(ja: "例外とする理由", en: "why")
  static let from = Words(ja: "開始日", en: "from")
  static let until = Words(ja: "終了日", en: "until")
  static let scheme = Words(ja: "申請の区分", en: "scheme")
  static let approvalState = Words(ja: "承認の状態", en: "state of the approval")
  static let decidedOn = Words(ja: "決定日", en: "decided on")
  static let validUntil = Words(ja: "有効期限", en: "valid until")
  static let certificationScheme = Words(ja: "制度", en: "scheme")
  static let certificateNumber = Words(ja: "証書番号", en: "certificate number")
  static let worse = Words(ja: "悪化", en: "got worse")
  static let country = Words(ja: "国", en: "country")
  static let countryCode = Words(ja: "国名コード", en: "country code")
  static let role = Words(ja: "用途", en: "role")
  static let subcontract = Words(ja: "再委託", en: "subcontract")
  static let unknown = Words(ja: "不明", en: "not known")
  static let unclassified = Words(ja: "格付不明", en: "class not known")

  static let noExceptions = Words(ja: "実施中の例外措置も、この四半期に終了した例外措置もありません。", en: "No exception is in force or has ended.")
  static let noApprovals = Words(ja: "効力を失った承認はありません。", en: "Every approval still counts.")
  static let noCertifications = Words(ja: "認証・登録の状態の変化はありません。", en: "No certification has changed.")
  static let noPlaces = Words(
    ja: "国外にある情報も、所在の分からない情報も登録されていません。", en: "Nothing is recorded as abroad or in an unknown place.")
  static let noOverdue = Words(ja: "期限を超過したものはありません。", en: "Nothing is overdue.")
  static let noUnconfirmed = Words(ja: "未確認の要件はありません。", en: "Nothing is unconfirmed.")
  static let noneNotJudged = Words(
    ja: "記録が全くないもののほかに、判定できなかったものはありません。", en: "Nothing but what has no record at all could not be judged.")
  static let noChanges = Words(ja: "状態が変わった要件はありません。", en: "Nothing has changed.")
  static let aboutUnconfirmed = Words(
    ja: "適合しているとも、していないとも確認できていない要件を、対象ごとにまとめています。「要否が未判定」は、必要に応じて求められる要件のうち、要否をまだ誰も判定していないものです。",
    en:
      "What nobody has confirmed either way, rolled up by subject. What is asked only as needed, and nobody has judged "
      + "yet whether it is, stands apart.")
  static let aboutNotJudged = Words(
    ja: "未確認の要件のうち、記録が全くないもの以外について、判定できなかった理由を示します。",
    en: "Why verdicts could not be given, apart from those of which nothing at all is recorded.")
  static let placesByClass = Words(
    ja: "国外・所在不明の情報（国と機密性の別、対象数）", en: "Information abroad by country and class (subjects)")
  static let trendChart = Words(ja: "不備の件数の推移", en: "Gaps at the end of each quarter")
  static let sectionChart = Words(ja: "不備の多い課室", en: "Sections with most gaps")
  static let exceptionsInForce = Words(ja: "実施中の例外措置", en: "exceptions in force")
  static let requirementAsked = Words(ja: "求められること", en: "what is asked")
  static let since = Words(ja: "発生日", en: "since")
  static let byWhen = Words(ja: "改善の期限", en: "by when")
  static let noPlan = Words(ja: "計画なし", en: "no plan")
  static let about = Words(ja: "この報告書について", en: "About this report")
  static let knownUntil = Words(ja: "用いた記録", en: "as known")
  static let headHash = Words(ja: "記録簿の末尾", en: "head of the journal")
  static let registry = Words(ja: "台帳の識別子", en: "register")

  static func lapsingSoon(_ count: Int) -> Words {
    Words(ja: "うち次の四半期末までに終了 \(count)", en: "ending by the next quarter's end: \(count)")
  }

  static func gotWorse(_ count: Int) -> Words { Words(ja: "うち悪化 \(count)", en: "worse: \(count)") }

  static func placesUnknown(_ count: Int) -> Words { Words(ja: "うち所在不明 \(count)", en: "place not known: \(count)") }

  static func cameAndWent(opened: Int, closed: Int) -> Words {
    Words(ja: "発生 \(opened)・解消 \(closed)", en: "opened: \(opened), closed: \(closed)")
  }

  static func sectionHeading(_ name: String, _ count: Int) -> Words {
    Words(ja: "\(name)（判明した不備 \(count)件）", en: "\(name) (findings: \(count))")
  }

  static func more(_ count: Int, file: String) -> Words {
    Words(ja: "ほか\(count)件は csv/\(file).csv にあります。", en: "\(count) more are in csv/\(file).csv.")
  }

  /// R8 Q2, in two lines under a column.
  static func shortQuarter(_ quarter: FiscalQuarter) -> Words {
    let year = quarter.fiscalYear
    let era = EraDate(year.first).map { "\($0.era.letter)\($0.year)年度" } ?? "\(year.year)年度"
    return Words(ja: "\(era)\n第\(quarter.number)四半期", en: "FY\(year.year)\nQ\(quarter.number)")
  }

  static func known(_ report: QuarterlyReport) -> Words {
    let (sequence, time) = (report.gaps.head.sequence, report.headTime)
    return Words(
      ja: "記録番号 \(sequence) まで（最後の記録は\(time.dayInTokyo.eraText)、\(time)）",
      en: "up to entry \(sequence) (recorded \(time))")
  }

  static func howToVerify(_ head: JournalHead) -> Words {
    Words(
      ja: "記録簿が後から書き換えられていないことは「daicho journal verify --expect \(head)」で確かめられます。",
      en: "That nothing was changed since can be verified: daicho journal verify --expect \(head)")
  }

  static func edition(_ edition: ReportEdition) -> Words {
    let number = edition.number
    let decided = Words(
      ja: "第 \(number) 号　決裁: \(edition.decision)（\(edition.decidedOn.eraText)）",
      en: "No. \(number), approved by \(edition.decision) on \(edition.decidedOn)")
    guard let replaced = edition.replaces else { return decided }
    let why = edition.correction ?? ""
    return Words(
      ja: "\(decided.ja)　第 \(replaced) 号を差し替える訂正版（\(why)）",
      en: "\(decided.en); a corrected edition that replaces No. \(replaced) (\(why))")
  }

  static func title(_ report: QuarterlyReport) -> Words {
    if case .quarter = report.period { title } else { snapshotTitle }
  }

  static func changes(_ report: QuarterlyReport) -> Words {
    guard let base = report.base else { return changes }
    if case .quarter = report.period { return changes }
    return Words(ja: "\(base.day.eraText)からの変化", en: "Changes since \(base.day)")
  }

  /// What a report is compared with, and as known when.
  static func comparison(_ base: ComparisonBase) -> Words {
    let knowledge =
      switch base.knowledge {
      case .issued(let number):
        Words(ja: "報告書 \(number) の時点の記録による", en: "as the final report \(number) knew it")
      case .ofItsTime: Words(ja: "当時の記録による", en: "as recorded at that time")
      case .ofTheReport:
        Words(ja: "当時は判定に用いる記録がないため、この報告の時点の記録による", en: "as known to this report: nothing was recorded at that time")
      }
    return Words(
      ja: "\(base.day.eraText)現在（\(knowledge.ja)、記録番号 \(base.head.sequence) まで）",
      en: "\(base.day) (\(knowledge.en), up to entry \(base.head.sequence))")
  }
}
