internal import Registry
internal import SQLiteStore
internal import TextForms

/// One thing that does not hold in a register, with the entry that it concerns.
struct VerificationFinding: Equatable {
  let code: String
  let sequence: Int64
  let words: Words

  static func all(of result: RegisterVerification) -> [VerificationFinding] {
    result.chain.map(VerificationFinding.init) + result.projections.map(VerificationFinding.init)
      + result.content.map(VerificationFinding.init)
  }

  func json(in language: Language) -> JSONObject {
    ["code": .string(code), "sequence": .integer(sequence), "message": .string(words[language])]
  }

  private init(_ code: String, _ sequence: Int64, ja: String, en: String) {
    self.code = code
    self.sequence = sequence
    words = Words(ja: "記録番号 \(sequence): \(ja)", en: "entry \(sequence): \(en)")
  }

  init(_ fault: JournalVerification.Fault) {
    let at = fault.sequence
    switch fault {
    case .missing: self.init("entry-missing", at, ja: "記録がありません。", en: "it is missing.")
    case .order: self.init("entry-order", at, ja: "記録の順序が違います。", en: "it is out of order.")
    case .body:
      self.init("body-altered", at, ja: "内容が記録したときと違います。", en: "its body is not what was recorded.")
    case .header:
      self.init(
        "header-altered", at, ja: "日時、操作者などの見出しが記録したときと違います。",
        en: "its header (time, officer and the like) is not what was recorded.")
    case .link: self.init("link-broken", at, ja: "前の記録とつながっていません。", en: "it does not follow the entry before.")
    case .time: self.init("time-backwards", at, ja: "前の記録より古い日時です。", en: "its time is before that of the entry before.")
    case .registry: self.init("registry-differs", at, ja: "別の台帳の記録です。", en: "it belongs to another register.")
    case .batch:
      self.init("batch-broken", at, ja: "一つの操作の記録が途中で切れています。", en: "the entries of one command are cut apart.")
    case .erased:
      self.init("erased", at, ja: "墨消しの記録がないのに、内容が消えています。", en: "its body is gone, and no redaction names it.")
    case .unreadable: self.init("unreadable", at, ja: "記録を読み取れません。", en: "it cannot be read.")
    case .expectedHead(let head):
      self.init(
        "head-not-found", at, ja: "指定された末尾 \(head) はこの記録簿にありません。", en: "the head \(head) is not in this journal.")
    }
  }

  init(_ difference: ProjectionDifference) {
    self.init(
      "projection-differs", difference.sequence, ja: "検索用の表 \(difference.table) が記録と合いません。",
      en: "the table \(difference.table) does not follow from it.")
  }

  init(_ difference: ContentDifference) {
    self.init(
      difference.error.code, difference.sequence, ja: difference.error.message.ja, en: difference.error.message.en)
  }
}
