internal import ArgumentParser
internal import Registry
internal import Requirements
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
  @Option(
    name: .customLong("officer"),
    help: .words(ja: "既定の操作職員の番号", en: "staff number of the officer who acts by default", value: "NUMBER"))
  var officerNumber: String?
  @Option(help: .words(ja: "その職員の氏名", en: "that officer's name", value: "NAME")) var officerName: String?
  @OptionGroup var answer: AnswerOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    if officerNumber != nil, officerName == nil { throw CommandFault.required(option: "--officer-name") }
    if officerName != nil, officerNumber == nil { throw CommandFault.required(option: "--officer") }
    let adopted = try ShippedCatalogue.load(catalogue, session)
    let regions = try RegionFiles.loadIfPresent(session)
    let path = try session.registryPath()
    try session.makeStandardFolder()
    try create(path, adopting: adopted, regions, session)
    try await report(path, adopted, session)
    return .yes
  }
}

extension InitCommand {
  private func create(_ path: String, adopting catalogue: Catalogue, _ regions: RegionTable?, _ session: Session) throws
  {
    let context = session.context
    let registry = RecordID(milliseconds: context.now().milliseconds, random: context.random())
    let officer = officerNumber.flatMap { number in officerName.map { (number, $0) } }
    try SQLiteStore.create(at: path, registry: registry) { writer in
      let transaction = try Register.found(
        writer: writer, context: context, act: Act(command: "init"), program: ProgramVersion.text)
      try transaction.add(.catalogue, AdoptedCatalogue.body(adopting: catalogue, regions: regions))
      guard let officer else { return }
      let body = try transaction.body(of: .officer, typed: ["number": [officer.0], "name": [officer.1]])
      try transaction.add(.officer, body)
      try transaction.setSetting(.officer, officer.0)
    }
  }

  private func report(_ path: String, _ catalogue: Catalogue, _ session: Session) async throws {
    let register = try await session.register()
    let head = try await register.store.read { try $0.head() }
    guard answer.format == .text else {
      return try session.writeJSON([
        "schema": "daicho.init/1", "registry": .string(path), "id": .string(try session.store().registry.description),
        "catalogue": .string(catalogue.id), "catalogueVersion": .string(catalogue.version),
        "requirements": .integer(Int64(catalogue.requirements.count)), "head": .string(head.description),
      ])
    }
    let count = catalogue.requirements.count
    let flag = session.isStandardPlace ? "" : " --registry \(path)"
    try session.say(Words(ja: "台帳を作りました: \(path)", en: "Made the register: \(path)"))
    try session.say(
      Words(
        ja: "採用した要件目録: \(catalogue.title.ja)（\(catalogue.id) 版 \(catalogue.version)、\(count) 件）",
        en: "Adopted the catalogue: \(catalogue.title.en) (\(catalogue.id) version \(catalogue.version), "
          + "\(count) requirements)"))
    if let officerNumber, let officerName {
      try session.say(
        Words(
          ja: "既定の操作職員: \(officerName)（\(officerNumber)）", en: "Officer by default: \(officerName) (\(officerNumber))"))
    }
    try session.say(Words(ja: "次に試すコマンド:", en: "Commands to try next:"))
    try session.output.writeLine("  \(ProgramVersion.name) import contracts FILE --dry-run\(flag)")
    try session.output.writeLine("  \(ProgramVersion.name) gap\(flag)")
  }
}
