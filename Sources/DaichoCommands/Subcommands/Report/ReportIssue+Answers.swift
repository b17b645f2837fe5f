internal import GapAnalysis
internal import Registry
internal import TextForms

extension ReportIssue {
  private static let schema = JSONValue.string("daicho.report-issued/1")

  /// That the files can be written is found out before they are made.
  func checkOutput(of draft: DraftManifest) throws(CommandFault) {
    guard let output else { return }
    for name in [Report.manifestName] + draft.files.map(\.name) {
      try OutputFile(path: output + "/" + name, replaces: false).check()
    }
  }

  /// - Parameter program: that made the draft; nil: it says nothing here.
  func refuse(_ differences: [DraftDifference], _ session: Session, program: String? = nil) throws -> Answer {
    guard answer.format == .text else {
      try session.writeJSON([
        "schema": Self.schema, "dryRun": .bool(write.dryRun), "issued": false,
        "differences": .array(differences.map { $0.json(in: session.language) }),
      ])
      return .no
    }
    for difference in differences {
      try session.output.writeLine(session.style.bad(difference.message[session.language]))
    }
    if let program, program != ProgramVersion.text {
      try session.say(
        Words(
          ja: "下書きは \(program) で作られ、これは \(ProgramVersion.text) です。",
          en: "The draft was made by \(program), and this is \(ProgramVersion.text)."))
    }
    try session.say(
      Words(
        ja: "「\(folder)」は、決裁を受けた内容のままでは発行できません（問題 \(differences.count) 件）。何も記録していません。\n"
          + "  → 書き出したときのフォルダーを指定するか、報告書を作り直して決裁を受け直してください。",
        en:
          "\"\(folder)\" cannot be issued as it was approved (findings: \(differences.count)); nothing was recorded.\n"
          + "  → Name the folder as it was written, or make the report again and have it approved anew."))
    return .no
  }

  func answerRehearsal(_ edition: ReportEdition, _ session: Session) throws -> Answer {
    switch answer.format {
    case .json:
      try session.writeJSON([
        "schema": Self.schema, "dryRun": true, "issued": false, "number": .string(edition.number),
        "differences": .array([]),
      ])
    case .text:
      try session.say(
        Words(
          ja: "報告書「\(edition.number)」を発行できます（記録していません）。",
          en: "Would issue the report \"\(edition.number)\"; nothing was recorded."))
    }
    return .yes
  }

  func report(_ item: ReportItem, _ session: Session) throws {
    switch answer.format {
    case .json:
      try session.writeJSON([
        "schema": Self.schema, "dryRun": false, "issued": true, "differences": .array([]), "item": .object(item.json),
      ])
    case .text:
      try session.say(
        Words(
          ja: "報告書「\(item.report.number)」を発行しました（\(item.report.coverage.ja)、決裁 \(item.report.decision)）。",
          en:
            "Issued the report \"\(item.report.number)\" (\(item.report.coverage.en); decision \(item.report.decision))."
        ))
      if let replaced = item.edition.replaced {
        try session.say(Words(ja: "報告書「\(replaced)」を差し替えました。", en: "It replaces the report \"\(replaced)\"."))
      }
      try session.say(
        Words(
          ja: "manifest.json の SHA-256: \(item.report.manifestSHA256)",
          en: "SHA-256 of manifest.json: \(item.report.manifestSHA256)"))
    }
  }
}
