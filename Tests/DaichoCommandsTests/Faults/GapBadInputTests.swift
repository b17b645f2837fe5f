import Testing

@Suite struct GapBadInputTests {
  private func check(_ arguments: [String], exit: Int32, code: String, mentions: [String]) async throws {
    let bench = try await Workbench.withRegister()
    try await bench.refuses(
      ["gap"] + arguments + ["--registry", bench.registry], exit: exit, code: code, mentions: mentions)
  }

  @Test func namesThatAreNotKnown() async throws {
    try await check(["--subject", "C-9"], exit: 2, code: "record-unknown", mentions: ["C-9", "contract list"])
    try await check(["--section", "宇宙課"], exit: 2, code: "record-unknown", mentions: ["宇宙課", "section list"])
    try await check(["--requirement", "99.9"], exit: 2, code: "requirement-unknown", mentions: ["99.9"])
    try await check(["--status", "不可"], exit: 64, code: "status-unknown", mentions: ["不可", "notSatisfied"])
    try await check(["--fail-on", "grave"], exit: 64, code: "invalid-value", mentions: ["grave", "critical"])
  }

  @Test func daysAndTimesThatAreNone() async throws {
    try await check(["--as-of", "R8.9.31"], exit: 64, code: "date-no-such-day", mentions: ["--as-of", "R8.9.31"])
    try await check(["--known-at", "@x"], exit: 64, code: "known-at-unreadable", mentions: ["@x"])
    try await check(["--known-at", "2020-01-01"], exit: 2, code: "catalogue-missing", mentions: ["--known-at"])
  }

  @Test func explanationsOfNothing() async throws {
    try await check(
      ["--explain", "9.1-2-1-e", "C-9"], exit: 2, code: "record-unknown", mentions: ["C-9", "contract list"])
    try await check(["--explain", "99.9", "C-1"], exit: 2, code: "requirement-unknown", mentions: ["99.9"])
    try await check(
      ["--explain", "9.1(2)②", "C-1"], exit: 2, code: "requirement-ambiguous",
      mentions: ["9.1-2-2-a", "9.1-2-2-b", "9.1-2-2-c"])
    try await check(
      ["--explain", "9.1-1-1", "C-1"], exit: 64, code: "requirement-of-organization", mentions: ["9.1-1-1", "C-1"])
    try await check(["--explain", "9.1-2-1-e"], exit: 64, code: "explain-incomplete", mentions: ["R8-001"])
  }

  @Test(arguments: ["csv", "markdown"]) func anExplanationIsNoTable(format: String) async throws {
    try await check(
      ["--explain", "9.1-2-1-e", "C-1", "--format", format], exit: 64, code: "format-unknown",
      mentions: [format, "text", "json"])
  }
}
