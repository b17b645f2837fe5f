internal import ArgumentParser
internal import Registry
internal import TextForms

/// `evidence list`.
struct EvidenceList: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "list", Words(ja: "保管した文書の一覧", en: "list the documents"),
      Words(
        ja: "保管した順に示します。番号は変わりません。取り込んだ台帳のファイルも含みます。形式は text、csv、json、markdown です。",
        en:
          "In the order in which they came in; numbers do not change. Imported ledgers are among them. Formats: text, "
          + "csv, json, markdown."),
      examples: ["evidence list", "evidence list --format csv"])
  }

  @OptionGroup var list: ListOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    let register = try await session.register()
    let documents = try await register.store.read { reader in try StoredDocument.all(in: reader) }
    let language = session.language
    try session.writeList(
      list.format, schema: "daicho.document-list/1", items: documents.map(\.json),
      table: Self.table(documents, digits: 12, language), whole: Self.table(documents, digits: 64, language))
    return .yes
  }

  private static func table(_ documents: [StoredDocument], digits: Int, _ language: Language) -> Table {
    Table(
      columns: [
        .init(ja: "番号", en: "number", isNumber: true), .init(ja: "SHA-256", en: "SHA-256"),
        .init(ja: "大きさ（バイト）", en: "bytes", isNumber: true), .init(ja: "保管日時", en: "stored"),
        .init(ja: "ファイル名", en: "file name"), .init(ja: "表題", en: "title"), .init(ja: "用途", en: "for"),
      ],
      rows: documents.map { document in
        [
          String(document.place), String(document.document.sha256.prefix(digits)), String(document.document.size),
          document.recordedAt.map(EntryText.time) ?? "", document.document.name, document.document.title ?? "",
          document.purposesText(in: language),
        ]
      })
  }
}
