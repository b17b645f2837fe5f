internal import ArgumentParser
internal import TextForms

/// `evidence`.
struct EvidenceGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "evidence", Words(ja: "証拠ファイルの保管・一覧・表示・検証", en: "keep, list, show and verify files of evidence"),
      Words(
        ja: "契約書、報告書などのファイルを、台帳の隣のフォルダーに SHA-256 で保管します。一度保管したファイルは削除されません。"
          + "一覧の形式は text、csv、json、markdown です。",
        en:
          "Files such as contracts and reports lie in the folder beside the register, by their SHA-256. What was taken in "
          + "is not deleted. Lists come as text, csv, json or markdown."),
      examples: ["evidence add 契約書.pdf --title 契約書（写し）", "evidence list", "evidence verify"],
      subcommands: [EvidenceAdd.self, EvidenceList.self, EvidenceShow.self, EvidenceVerify.self])
  }
}
