internal import Registry
internal import TextForms

extension SubcontractTreeAccount {
  /// What is told of each subcontract, in order.
  struct NodeFact: Sendable {
    let title: Words
    let text: @Sendable (SubcontractTree.Node) -> Words
  }

  static let facts = [
    NodeFact(title: Words(ja: "業務", en: "work")) { Words(known: $0.subcontract.work) },
    NodeFact(title: Words(ja: "国", en: "country")) { Words(known: $0.subcontract.country) },
    NodeFact(title: Words(ja: "重要情報の取扱い", en: "handles important information")) {
      Words($0.subcontract.handlesImportantInformation, yes: Words(ja: "有", en: "yes"), no: Words(ja: "無", en: "no"))
    },
    NodeFact(title: Words(ja: "承認", en: "approval")) { approval(of: $0.subcontract) },
    NodeFact(title: Words(ja: "秘密保持契約", en: "NDA")) {
      $0.isUnderNDA ? Words(ja: "有効", en: "in force") : Words(ja: "有効なものなし", en: "none in force")
    },
    NodeFact(title: Words(ja: "条項の引継ぎ", en: "clauses passed down")) {
      Words($0.subcontract.clausesPassedDown, yes: Words(ja: "有", en: "yes"), no: Words(ja: "無", en: "no"))
    },
  ]

  private static func approval(of subcontract: Subcontract) -> Words {
    guard let decision = subcontract.decision else { return Words(ja: "記録なし", en: "not recorded") }
    guard let day = subcontract.decidedOn else { return decision.words }
    return Words(ja: "\(decision.words.ja)（\(day)）", en: "\(decision.words.en) (\(day))")
  }
}

extension Words {
  /// What is not recorded is unknown.
  fileprivate init(known text: String?) {
    self = text.map { Words(ja: $0, en: $0) } ?? Words(ja: "不明", en: "unknown")
  }

  fileprivate init(_ flag: Bool?, yes: Words, no: Words) {
    self = flag.map { $0 ? yes : no } ?? Words(ja: "不明", en: "unknown")
  }
}
