internal import ArgumentParser
internal import TextForms

/// What every import of a ledger is told.
struct LedgerOptions: ParsableArguments {
  @Argument(
    help: .words(ja: "台帳の Excel ブック（.xlsx）又は CSV", en: "the ledger, an Excel workbook (.xlsx) or CSV", value: "FILE"))
  var file: String
  @Option(
    help: .words(
      ja: "このシートだけを読む。繰り返せる（省略時は、台帳の見出しがあるすべてのシート）",
      en: "read this sheet only; may be repeated (default: every sheet that has a header of a ledger)", value: "NAME"))
  var sheet: [String] = []
  @Flag(help: .words(ja: "取り込めない行があっても、ほかの行を取り込む", en: "take in the other rows when some are refused"))
  var keepGoing = false
  @OptionGroup var effect: EffectOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var answer: AnswerOptions
}
