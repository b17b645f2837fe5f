internal import ArgumentParser
internal import Registry
internal import TextForms

/// Since when an edit holds.
struct EffectOptions: ParsableArguments {
  @Option(
    help: .words(
      ja: "この日から変わった（省略時は今日）", en: "it changed on this day (else today)", value: "DATE"))
  var effective: String?

  @Flag(help: .words(ja: "変更ではなく訂正（最初から誤っていた）", en: "a correction: it was wrong from the start"))
  var correct = false

  var isGiven: Bool { correct || effective != nil }

  func effect(_ session: Session) throws -> RegisterTransaction.Effect {
    guard !(correct && effective != nil) else {
      throw CommandFault.conflict("--effective", "--correct")
    }
    if correct { return .correction }
    return .change(from: try effective.map { try DateOption.read($0, of: "--effective") } ?? session.context.today)
  }
}
