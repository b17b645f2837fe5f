internal import ArgumentParser
internal import TextForms

/// `checklist`.
struct ChecklistGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "checklist",
      Words(ja: "要件目録の一覧・表示・検査・比較・採用", en: "list, show, validate, compare and adopt catalogues of requirements"),
      Words(
        ja: "要件目録は職員が直せる YAML のフォルダーです。台帳は、採用した目録の内容で判定します。形式は text、csv、json、markdown です。",
        en: "A catalogue is a folder of YAML that staff own. A register judges by the catalogue that it adopted. "
          + "Formats: text, csv, json, markdown."),
      examples: ["checklist list", "checklist show 9.1-2-1-d-08"],
      subcommands: [
        ChecklistList.self, ChecklistShow.self, ChecklistValidate.self, ChecklistCompare.self, ChecklistAdopt.self,
      ])
  }
}
