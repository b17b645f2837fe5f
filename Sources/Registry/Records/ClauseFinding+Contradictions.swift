internal import TextForms

extension ClauseFinding {
  /// The document is a digest; a decision has who and when, a rejection also why, and a proposal none of these.
  static func contradictions(_ body: JSONObject) -> [FieldFault] {
    let finding = ClauseFinding(body: body)
    var faults: [FieldFault] = []
    if Digest(finding.document)?.description != finding.document {
      faults.append(
        FieldFault(
          code: .malformed, key: "document", label: Words(ja: "確認した文書", en: "document that was checked"),
          found: finding.document, allowed: Words(ja: "64桁の16進数（小文字）", en: "64 hexadecimal digits in lower case")))
    }
    let asked: [String] =
      switch finding.state {
      case .proposed, nil: []
      case .confirmed: ["decidedBy", "decidedOn"]
      case .rejected: ["decidedBy", "decidedOn", "decisionReason"]
      }
    for key in asked where body[key] == nil {
      if let field = descriptor.field(key) { faults.append(FieldFault(.missing, field, found: "")) }
    }
    if finding.state == .proposed {
      for key in ["decidedBy", "decidedOn", "decisionReason", "holdsFrom"] {
        guard let field = descriptor.field(key), let value = body[key] else { continue }
        faults.append(
          FieldFault(
            .contradiction, field, found: value.text ?? "",
            allowed: Words(ja: "提案のままのものには記録できません", en: "what is only proposed has no decision")))
      }
    }
    return faults
  }
}
