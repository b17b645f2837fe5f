internal import ArgumentParser
internal import TextForms

/// From which day to which.
struct DuePeriodOptions: ParsableArguments {
  @Option(
    help: .words(
      ja: "この長さの期間に迎えるもの（90d、90日、3m、3か月、1y、1年 など。省略時は90日）",
      en: "for so long from the first day (90d, 12w, 3m, 1y; else 90d)",
      value: "PERIOD"))
  var within: String?

  @Option(
    help: .words(
      ja: "この日までに迎えるもの（R9.3.31、2027-03-31 など）", en: "up to this day (2027-03-31, R9.3.31)", value: "DATE"))
  var until: String?

  @Option(
    help: .words(
      ja: "この日からのもの（--as-of と同じ。省略時は今日）", en: "from this day (the same as --as-of; else today)", value: "DATE"))
  var from: String?

  @OptionGroup var time: TimeOptions

  func days(_ session: Session) throws -> (first: CivilDate, last: CivilDate) {
    if from != nil, time.asOf != nil { throw CommandFault.conflict("--from", "--as-of") }
    if within != nil, until != nil { throw CommandFault.conflict("--within", "--until") }
    let first = try from.map { try DateOption.read($0, of: "--from") } ?? time.day(session)
    guard let until else { return (first, try DuePeriod.read(within ?? "90d").last(from: first)) }
    let last = try DateOption.read(until, of: "--until")
    guard last >= first else { throw CommandFault.dueBackwards(from: first, until: last) }
    return (first, last)
  }
}
