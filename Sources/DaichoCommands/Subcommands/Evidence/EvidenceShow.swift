internal import ArgumentParser
internal import Registry
internal import SQLiteStore
internal import TextForms

/// `evidence show`.
struct EvidenceShow: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "show", Words(ja: "保管した文書を示し、取り出す", en: "show a document, and copy it out"),
      Words(
        ja: "--output を付けると、内容を確かめながら写します。既にあるファイルには書き込みません。形式は text と json です。",
        en:
          "--output copies it out and verifies it on the way; a file that is there is not overwritten. Formats: text, json."
      ),
      examples: ["evidence show 3", "evidence show 1a2b3c4d --output 契約書.pdf"])
  }

  @Argument(
    help: .words(
      ja: "一覧の番号、または SHA-256（先頭の8桁以上）", en: "its number in the list, or its SHA-256 (8 digits or more)",
      value: "DOCUMENT"))
  var document: String
  @Option(help: .words(ja: "このファイルに写す", en: "copy it to this file", value: "FILE")) var output: String?
  @OptionGroup var answer: AnswerOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    let register = try await session.register()
    let (found, assessments) = try await register.store.read { [document] reader in
      let found = try StoredDocument.find(document, among: try StoredDocument.all(in: reader))
      return (found, try Self.assessments(by: found.document.sha256, in: reader))
    }
    if let output { try session.store().content.copy(found.document.sha256, to: output) }
    switch answer.format {
    case .json:
      let item = found.json.merging(["assessments": .array(assessments.map(JSONValue.string))]) { $1 }
      try session.writeJSON(["schema": "daicho.document/1", "item": .object(item)])
    case .text:
      try session.writeFields(fields(found, assessments, session.language))
      if let output { try session.say(Words(ja: "「\(output)」に写しました。", en: "Copied to \"\(output)\".")) }
    }
    return .yes
  }

  private func fields(
    _ found: StoredDocument, _ assessments: [String], _ language: Language
  ) -> [(name: Words, value: String)] {
    [
      (Words(ja: "番号", en: "number"), String(found.place)),
      (Words(ja: "ファイル名", en: "file name"), found.document.name),
      (Words(ja: "表題", en: "title"), found.document.title ?? ""),
      (Words(ja: "SHA-256", en: "SHA-256"), found.document.sha256),
      (Words(ja: "大きさ（バイト）", en: "bytes"), String(found.document.size)),
      (Words(ja: "保管日時", en: "stored"), found.recordedAt.map(EntryText.time) ?? ""),
      (Words(ja: "記録番号", en: "entry"), "@\(found.sequence)"),
      (Words(ja: "用途", en: "for"), found.purposesText(in: language)),
      (Words(ja: "根拠とする判定", en: "assessments that refer to it"), assessments.joined(separator: "\n")),
    ].filter { !$0.value.isEmpty }
  }

  private static func assessments(by sha256: String, in reader: any RegisterReading) throws -> [String] {
    var numbers: [String] = []
    try reader.records(.assessment, on: nil, at: try reader.head().sequence) { version in
      if let body = version.body, Assessment(body: body).evidence.contains(sha256), let number = version.number {
        numbers.append(number)
      }
      return true
    }
    return numbers
  }
}
