internal import ArgumentParser

/// Of commands that answer with one thing.
struct AnswerOptions: ParsableArguments {
  @Option(help: .words(ja: "出力形式", en: "format of the answer", value: "FORMAT"))
  var format: AnswerFormat = .text
}
