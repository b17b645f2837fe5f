internal import Registry
internal import TextForms

/// A column of a checklist that is filled in, with the names by which it is known.
enum ChecklistColumn: String, CaseIterable {
  case requirement, citation, title, statement, closedBy
  case subject, subjectTitle
  case outcome, tier, documents, evidence, reason, validUntil, effective

  /// What somebody fills in; the rest says what is asked.
  static let filledIn: [ChecklistColumn] = [
    .outcome, .tier, .documents, .evidence, .reason, .validUntil, .effective,
  ]

  var words: Words {
    switch self {
    case .requirement: Words(ja: "要件", en: "requirement")
    case .citation: Words(ja: "根拠条文", en: "citation")
    case .title: Words(ja: "表題", en: "title")
    case .statement: Words(ja: "内容", en: "statement")
    case .closedBy: Words(ja: "解消方法", en: "closed by")
    case .subject: Words(ja: "対象", en: "subject")
    case .subjectTitle: Words(ja: "対象の名称", en: "name of the subject")
    case .outcome: Words(ja: "判定", en: "outcome")
    case .tier: Words(ja: "確認方法", en: "tier")
    case .documents: Words(ja: "根拠書類", en: "documents")
    case .evidence: Words(ja: "証拠ファイル", en: "evidence")
    case .reason: Words(ja: "理由", en: "reason")
    case .validUntil: Words(ja: "有効期限", en: "valid until")
    case .effective: Words(ja: "効力発生日", en: "effective")
    }
  }

  private var otherNames: [String] {
    switch self {
    case .requirement: ["要件の識別子", "要求事項", "id"]
    case .subject: ["contract", "契約番号", "対象の番号"]
    case .outcome: ["判定結果"]
    case .documents: ["document", "書類"]
    case .effective: ["判定日", "効力の生じる日"]
    default: []
    }
  }

  init?(heading: String) {
    let key = Width.foldedForMatching(heading)
    let found = Self.allCases.first { column in
      ([column.rawValue, column.words.ja, column.words.en] + column.otherNames)
        .contains { Width.foldedForMatching($0) == key }
    }
    guard let found else { return nil }
    self = found
  }
}
