internal import ArgumentParser
internal import DataFiles
internal import Registry
internal import Requirements
internal import TextForms

/// `checklist validate`.
struct ChecklistValidate: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "validate", Words(ja: "要件目録のフォルダーを検査する", en: "check the folder of a catalogue"),
      Words(
        ja: "誤りごとに、ファイル:行:列、書かれている内容、使える内容を示します（誤りがあれば終了コード 1）。形式は text と json です。",
        en: "Each fault gets file:line:column, what stands there and what is allowed; with faults the exit code is 1. "
          + "Formats: text, json."),
      examples: ["checklist validate checklists/iizuka-2025"])
  }

  @Argument(help: .words(ja: "目録のフォルダー", en: "folder of the catalogue", value: "PATH")) var path: String
  @OptionGroup var answer: AnswerOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    do {
      let catalogue = try ShippedCatalogue.load(folder: path)
      try report([], count: catalogue.requirements.count, session)
      return .yes
    } catch CatalogueFault.invalid(let diagnostics) {
      try report(diagnostics, count: 0, session)
      return .no
    }
  }

  private func report(_ diagnostics: [Diagnostic], count: Int, _ session: Session) throws {
    let language = session.language
    guard answer.format == .text else {
      return try session.writeJSON([
        "schema": "daicho.catalogue-validation/1", "holds": .bool(diagnostics.isEmpty),
        "requirements": .integer(Int64(count)), "findings": .array(diagnostics.map { Self.json($0, language) }),
      ])
    }
    for diagnostic in diagnostics { try session.output.writeLine(diagnostic.text(in: language).closed(in: language)) }
    try session.say(
      diagnostics.isEmpty
        ? Words(ja: "誤りはありません（要件 \(count) 件）。", en: "No faults (\(count) requirements).")
        : Words(
          ja: "誤りが \(diagnostics.count) 件あります。",
          en: "\(diagnostics.count) \(diagnostics.count == 1 ? "fault" : "faults")."))
  }

  private static func json(_ diagnostic: Diagnostic, _ language: Language) -> JSONValue {
    var object: JSONObject = [
      "file": .string(diagnostic.file), "line": .integer(Int64(diagnostic.line)),
      "column": .integer(Int64(diagnostic.column)), "code": .string(diagnostic.code),
      "found": .string(diagnostic.found[language]), "remedy": .string(diagnostic.remedy[language]),
    ]
    object["allowed"] = (diagnostic.allowed?[language]).map(JSONValue.string)
    return .object(object)
  }
}
