internal import ArgumentParser

/// Of commands that record something.
struct WriteOptions: ParsableArguments {
  @Flag(help: .words(ja: "試すだけで記録しない", en: "show what would be recorded, and record nothing"))
  var dryRun = false

  @Option(help: .words(ja: "理由（記録簿に残ります）", en: "why; it stands in the journal", value: "TEXT"))
  var reason: String?
}
