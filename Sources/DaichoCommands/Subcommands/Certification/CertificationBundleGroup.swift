internal import ArgumentParser
internal import TextForms

/// `certification bundle`.
struct CertificationBundleGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "bundle",
      Words(ja: "取得記録をインターネットに接続できない機械へ受け渡す", en: "carry observations to a machine that reaches no register"),
      Words(
        ja: "インターネット側で create が書いた受渡しファイル（.zip）を、LGWAN側などで import が確かめて取り込みます。"
          + "途中で書き換えられたもの、欠けたものは取り込みません。結果の形式は、create が text と json、import が text、csv、json、markdown です。",
        en:
          "create writes a bundle (.zip) on a machine on the Internet; import checks it and takes it in on one without. What "
          + "was altered or cut on the way is refused. Formats: text and json of create; text, csv, json and markdown of "
          + "import."),
      examples: ["certification bundle create --output 受渡し.zip", "certification bundle import 受渡し.zip"],
      subcommands: [CertificationBundleCreate.self, CertificationBundleImport.self])
  }
}
