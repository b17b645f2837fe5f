import Testing

@Suite struct DueBadInputTests {
  private func check(_ arguments: [String], exit: Int32, code: String, mentions: [String]) async throws {
    let bench = try await Workbench.withRegister()
    try await bench.refuses(
      ["due"] + arguments + ["--registry", bench.registry], exit: exit, code: code, mentions: mentions)
  }

  @Test func periodsThatAreNone() async throws {
    try await check(["--within", "soon"], exit: 64, code: "period-unreadable", mentions: ["--within", "soon", "90d"])
    try await check(["--within", "200y"], exit: 64, code: "period-unreadable", mentions: ["200y", "100"])
    try await check(["--until", "R9.2.30"], exit: 64, code: "date-no-such-day", mentions: ["--until", "R9.2.30"])
    try await check(["--from", "R8.9.31"], exit: 64, code: "date-no-such-day", mentions: ["--from", "R8.9.31"])
    try await check(
      ["--from", "2026-09-30", "--until", "2026-09-29"], exit: 64, code: "period-backwards",
      mentions: ["2026-09-29", "2026-09-30"])
  }

  @Test func namesThatAreNotKnown() async throws {
    try await check(["--section", "宇宙課"], exit: 2, code: "record-unknown", mentions: ["宇宙課", "section list"])
    try await check(["--kind", "end"], exit: 64, code: "due-kind-unknown", mentions: ["end", "contractEnd"])
    try await check(["--format", "pdf"], exit: 64, code: "invalid-value", mentions: ["pdf", "ics"])
    try await check(["--known-at", "@x"], exit: 64, code: "known-at-unreadable", mentions: ["@x"])
  }

  @Test(arguments: [
    ["--from", "R8.4.1", "--as-of", "R8.4.1"], ["--within", "1m", "--until", "R9.4.1"], ["--overdue", "--no-overdue"],
  ])
  func optionsThatExcludeEachOther(arguments: [String]) async throws {
    let names = arguments.filter { $0.hasPrefix("--") }
    try await check(arguments, exit: 64, code: "options-conflict", mentions: names)
  }
}
