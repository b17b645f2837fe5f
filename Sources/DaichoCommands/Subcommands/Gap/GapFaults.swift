internal import GapAnalysis
internal import TextForms

/// What `gap` says of arguments that do not fit.
extension CommandFault {
  static func explainPair(found: Int) -> CommandFault {
    .value(
      option: "--explain", code: "explain-incomplete",
      message: Words(
        ja: "要件と対象の番号の2つが必要です（\(found)個が指定されています）。",
        en: "it takes a requirement and the number of a subject (\(found) given)."),
      remedy: Words(
        ja: "「daicho gap --explain 9.1-2-1-e R8-001」のように指定してください。",
        en: "Give them like this: daicho gap --explain 9.1-2-1-e R8-001"))
  }

  static func ofOrganization(requirement: String, found: String) -> CommandFault {
    .value(
      option: "--explain", code: "requirement-of-organization",
      message: Words(
        ja: "\(requirement) は市全体に対する要件です（「\(found)」が指定されています）。",
        en: "\(requirement) is asked of the city as a whole (\"\(found)\" given)."),
      remedy: Words(
        ja: "「daicho gap --explain \(requirement) 組織」のように指定してください。",
        en: "Give it like this: daicho gap --explain \(requirement) organization"))
  }

  static func explainFormat(found: String) -> CommandFault {
    .value(
      option: "--format", code: "format-unknown",
      message: Words(
        ja: "--explain は「\(found)」では出せません。使えるのは: text、json",
        en: "--explain cannot be written as \"\(found)\"; allowed: text, json."),
      remedy: Words(ja: "--format text か --format json を指定してください。", en: "Give --format text or --format json."))
  }

  static func unknownStatus(found: String) -> CommandFault {
    let allowed = Status.allCases
    return .value(
      option: "--status", code: "status-unknown",
      message: Words(
        ja: "「\(found)」という状態はありません。使えるのは: "
          + allowed.map { "\($0.rawValue)（\($0.words.ja)）" }.joined(separator: "、") + "、all",
        en: "there is no status \"\(found)\"; allowed: " + allowed.map(\.rawValue).joined(separator: ", ") + ", all."),
      remedy: Words(ja: "上の言葉のどれかをコンマで区切って指定してください。", en: "Give some of these words, separated by commas."))
  }
}
