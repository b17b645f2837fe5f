internal import Certification
internal import Registry
internal import TextForms

extension VendorFindings {
  /// The table, then what stands here and there for each vendor that does not agree.
  func writeText(to session: Session) throws {
    let language = session.language
    guard !findings.isEmpty else {
      return try session.say(Words(ja: "照合する事業者がありません。", en: "There is no vendor to verify."))
    }
    try table(in: language).writeText(to: session.output, language: language, style: session.style)
    for finding in findings where finding.verdict != .agrees {
      try session.output.writeLine()
      try finding.write(to: session)
    }
    try session.output.writeLine()
    try session.say(summary)
  }

  private var summary: Words {
    let agreeing = findings.count { $0.verdict == .agrees }
    return Words(
      ja: "\(day.eraText)現在の事業者 \(findings.count) 件のうち、一致 \(agreeing) 件、要確認 \(findings.count - agreeing) 件。"
        + "台帳の事業者は変更していません。",
      en:
        "Of \(findings.count) vendors on \(day), \(agreeing) agree and \(findings.count - agreeing) are to be looked at. "
        + "No vendor was changed.")
  }
}

extension VendorFinding {
  fileprivate func write(to session: Session) throws {
    let language = session.language
    try session.output.writeLine(
      session.style.heading("\(vendor)  \(finding.subject.name)") + "  " + session.style.bad(verdict.words[language]))
    try session.writeFields(fields.map { (Words(ja: "  " + $0.name.ja, en: "  " + $0.name.en), $0.value[language]) })
    for remark in remarks { try session.say(Words(ja: "  ・\(remark.ja)", en: "  - \(remark.en)")) }
    if let remedy { try session.output.writeLine("  → " + remedy[language]) }
    for command in commands { try session.output.writeLine("      " + command) }
  }

  /// What stands here and what stands there, one above the other.
  private var fields: [(name: Words, value: Words)] {
    func plain(_ text: String) -> Words { Words(ja: text, en: text) }
    let none = Words(ja: "（記録なし）", en: "(not recorded)")
    let subject = finding.subject
    var fields: [(name: Words, value: Words)] = []
    if let number = subject.number { fields.append((Words(ja: "法人番号", en: "corporate number"), plain(number.digits))) }
    guard let record = finding.record else { return fields }
    if finding.name != .same {
      fields.append((Words(ja: "台帳の名称", en: "name here"), plain(subject.name)))
      fields.append((Words(ja: "登録簿の名称", en: "name in the register"), plain(record.name)))
    }
    if finding.address != .same {
      fields.append((Words(ja: "台帳の所在地", en: "address here"), subject.address.map(plain) ?? none))
      fields.append((Words(ja: "登録簿の所在地", en: "address in the register"), record.address.map(plain) ?? none))
    }
    return fields
  }
}
