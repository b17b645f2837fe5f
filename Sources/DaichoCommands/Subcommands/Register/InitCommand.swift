internal import ArgumentParser
internal import Foundation
internal import Registry
internal import SQLiteStore
internal import TextForms

/// `init`.
struct InitCommand: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "init", Words(ja: "台帳を作る", en: "make a register"),
      Words(
        ja: "付属の要件目録（iizuka-2025）を採用します。別の目録は --catalogue に名前かフォルダーで指定します。"
          + "結果の形式は text と json です。",
        en: "It adopts the catalogue that ships with the program (iizuka-2025), or another one, by name or folder, "
          + "with --catalogue. Formats of the answer: text, json."),
      examples: [
        "init --registry register.db", "init --registry register.db --officer 1001 --officer-name '飯塚 花子'",
      ])
  }

  @Option(help: .words(ja: "採用する要件目録の名前またはフォルダー", en: "name or folder of the catalogue to adopt", value: "NAME"))
  var catalogue = ShippedCatalogue.name
  @Option(name: .customLong("officer"), help: .words(ja: "既定の操作職員の番号", en: "staff number of the officer who acts by default", value: "NUMBER"))
  var officerNumber: String?
  @Option(help: .words(ja: "その職員の氏名", en: "that officer's name", value: "NAME")) var officerName: String?
  @OptionGroup var answer: AnswerOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    if officerNumber != nil, officerName == nil { throw CommandFault.required(option: "--officer-name") }
    if officerName != nil, officerNumber == nil { throw CommandFault.required(option: "--officer") }
    let adopted = try ShippedCatalogue.load(catalogue, session)
    let path = try session.registryPath()
    try session.makeStandardFolder()
    try create(path, adopting: adopted, session)
    try await report(path, adopted, session)
    return .yes
  }
}
