import Testing

@testable import DaichoCommands

@Suite struct LeadingOptionsTests {
  @Test(arguments: [
    (["--lang", "en", "gap", "--as-of", "2026-09-30"], ["gap", "--as-of", "2026-09-30", "--lang", "en"]),
    (["--registry=r.db", "--as", "7", "journal", "head"], ["journal", "head", "--registry=r.db", "--as", "7"]),
    (["gap", "--lang", "en"], ["gap", "--lang", "en"]),
    (["--lang", "en"], []), (["--lang"], []), ([], []),
    (["--lang", "en", "--version"], ["--version"]), (["--lang", "en", "help", "gap"], ["help", "gap"]),
    (["--format", "json", "gap"], ["--format", "json", "gap"]),
  ])
  func standBehindTheCommand(typed: [String], parsed: [String]) {
    #expect(LeadingOptions.moved(behindTheCommandIn: typed) == parsed)
  }

  @Test func chooseTheLanguageOfTheHelp() async throws {
    let bench = try Workbench()
    #expect(await bench.run(["--lang", "en"]).output.contains("Examples:"))
    #expect(await bench.run(["--lang", "ja", "help", "gap"]).output.contains("例:"))
  }
}
