import Testing

@Suite struct ArgumentBadInputTests {
  @Test func datesThatAreNone() async throws {
    let bench = try await Workbench.withRegister()
    let end = ["--registry", bench.registry]
    try await bench.refuses(
      ["contract", "list", "--as-of", "2026-02-30"] + end, exit: 64, code: "date-no-such-day",
      mentions: ["--as-of", "2026-02-30"])
    try await bench.refuses(
      ["contract", "edit", "C-1", "--title", "t", "--effective", "7.4.1"] + end, exit: 64,
      code: "date-ambiguous",
      mentions: ["--effective", "7.4.1"])
    try await bench.refuses(
      ["contract", "add", "--number", "C-2", "--title", "t", "--start", "R8.13.1"] + end, exit: 2,
      code: "date-unreadable", mentions: ["R8.13.1", "start"])
    try await bench.refuses(
      ["contract", "add", "--number", "C-2", "--title", "t", "--start", "R8.4.2", "--end", "R8.4.1"] + end,
      exit: 2,
      code: "fields-contradict", mentions: ["2026-04-01", "2026-04-02"])
    try await bench.refuses(
      ["journal", "log", "--from", "someday"] + end, exit: 64, code: "date-unreadable", mentions: ["--from"])
  }

  @Test func aPointInTimeThatIsNone() async throws {
    let bench = try await Workbench.withRegister()
    for typed in ["@0", "@x", "last week", "2026-13-01"] {
      try await bench.refuses(
        ["contract", "list", "--known-at", typed, "--registry", bench.registry], exit: 64,
        code: "known-at-unreadable", mentions: [typed])
    }
  }

  @Test func aFormatThatIsNone() async throws {
    let bench = try await Workbench.withRegister()
    try await bench.refuses(
      ["contract", "list", "--format", "xml", "--registry", bench.registry], exit: 64, code: "invalid-value",
      mentions: ["xml", "markdown"])
  }

  @Test func settingsThatAreNone() async throws {
    let bench = try await Workbench.withRegister()
    let end = ["--registry", bench.registry]
    try await bench.refuses(
      ["settings", "get", "colour"] + end, exit: 2, code: "setting-unknown", mentions: ["colour", "language"])
    try await bench.refuses(
      ["settings", "set", "colour", "red"] + end, exit: 2, code: "setting-unknown", mentions: ["colour"])
    try await bench.refuses(
      ["settings", "set", "language", "fr"] + end, exit: 2, code: "value-malformed", mentions: ["fr"])
    try await bench.refuses(
      ["settings", "set", "officer", "9"] + end, exit: 2, code: "record-unknown", mentions: ["9"])
  }

  @Test func optionsThatContradict() async throws {
    let bench = try await Workbench.withRegister()
    let end = ["--registry", bench.registry]
    try await bench.refuses(
      ["contract", "edit", "C-1", "--title", "t", "--correct", "--effective", "2026-04-01"] + end, exit: 64,
      code: "options-conflict", mentions: ["--effective", "--correct"])
    try await bench.refuses(
      ["contract", "edit", "C-1", "--title", "t", "--clear", "title"] + end, exit: 64, code: "options-conflict",
      mentions: ["--title", "--clear"])
    try await bench.refuses(
      ["contract", "edit", "C-1", "--clear", "colour"] + end, exit: 2, code: "unknown-field",
      mentions: ["colour"])
    try await bench.refuses(
      ["contract", "edit", "C-1"] + end, exit: 64, code: "nothing-to-record", mentions: ["--help"])
    try await bench.refuses(["contract", "add"] + end, exit: 64, code: "nothing-to-record", mentions: ["--from"])
    try await bench.refuses(
      ["contract", "retire", "C-1"] + end, exit: 64, code: "option-missing", mentions: ["--reason"])
  }
}
