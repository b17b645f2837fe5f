import Testing

@Suite struct UnknownCommandTests {
  private func check(
    _ arguments: [String], ja: String, en: String, page: String, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let bench = try Workbench()
    let japanese = await bench.run(arguments, environment: ["DAICHO_LANG": "ja"])
    #expect(
      japanese.errors == "daicho: \(ja)\n→ 使い方は \(page) --help で確認できます。\n", sourceLocation: sourceLocation)
    let english = await bench.run(arguments)
    #expect(
      english.errors == "daicho: \(en)\n→ \(page) --help shows how it is used.\n", sourceLocation: sourceLocation)
    let coded = await bench.run(arguments + ["--format", "json"])
    #expect(coded.errorCode == "unknown-command", sourceLocation: sourceLocation)
    for run in [japanese, english, coded] {
      #expect(run.code == 64, sourceLocation: sourceLocation)
      #expect(run.output.isEmpty, sourceLocation: sourceLocation)
    }
  }

  @Test func namesWhatWasTypedAndNotWhatFollowsIt() async throws {
    try await check(
      ["gpa", "--as-of", "x"], ja: "「daicho gpa」というコマンドはありません。「gap」のことですか。",
      en: "there is no command \"daicho gpa\". Did you mean \"gap\"?", page: "daicho")
    try await check(
      ["frobnicate", "R8-001"], ja: "「daicho frobnicate」というコマンドはありません。",
      en: "there is no command \"daicho frobnicate\".", page: "daicho")
  }

  @Test func suggestsTheCommandThatWasMeant() async throws {
    try await check(
      ["contrat"], ja: "「daicho contrat」というコマンドはありません。「contract」のことですか。",
      en: "there is no command \"daicho contrat\". Did you mean \"contract\"?", page: "daicho")
  }

  @Test func looksAmongTheCommandsOfTheGroup() async throws {
    try await check(
      ["contract", "ad"], ja: "「daicho contract ad」というコマンドはありません。「add」のことですか。",
      en: "there is no command \"daicho contract ad\". Did you mean \"add\"?", page: "daicho contract")
    try await check(
      ["journal", "contract", "--x"], ja: "「daicho journal contract」というコマンドはありません。",
      en: "there is no command \"daicho journal contract\".", page: "daicho journal")
  }

  @Test func helpKnowsNoOtherCommandsEither() async throws {
    try await check(
      ["help", "contract", "lst"], ja: "「daicho contract lst」というコマンドはありません。「list」のことですか。",
      en: "there is no command \"daicho contract lst\". Did you mean \"list\"?", page: "daicho contract")
    try await check(
      ["help", "contrakt"], ja: "「daicho contrakt」というコマンドはありません。「contract」のことですか。",
      en: "there is no command \"daicho contrakt\". Did you mean \"contract\"?", page: "daicho")
  }
}
