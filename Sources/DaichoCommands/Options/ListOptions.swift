internal import ArgumentParser

/// Of commands that list.
struct ListOptions: ParsableArguments {
  @Option(help: .words(ja: "出力形式", en: "format of the list", value: "FORMAT"))
  var format: ListFormat = .text
}
