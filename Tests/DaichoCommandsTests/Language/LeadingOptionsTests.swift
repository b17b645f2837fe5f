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

  @Test(arguments: ["contract", "record", "journal"])
  func behindAGroupAloneItsHelpFollows(group: String) async throws {
    let bench = try Workbench()
    let plain = await bench.run([group])
    #expect(plain.code == 0)
    for options in [["--lang", "en"], ["--registry=r.db", "--as", "7"]] {
      #expect(await bench.run([group] + options).output == plain.output)
      #expect(await bench.run(options + [group]).output == plain.output)
    }
    #expect(await bench.run([group, "--lang", "en", "--help"]).output == plain.output)
    #expect(await bench.run([group, "--nonsense"]).code == 64)
  }

  @Test func betweenAGroupAndItsSubcommandTheyCount() async throws {
    let bench = try await Workbench.withRegister()
    let run = await bench.run(["contract", "--registry", bench.registry, "--lang", "ja", "list"])
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.contains("契約番号") && run.output.contains("C-1"))
    let unknown = await bench.run(["contract", "--lang", "en", "lits"])
    #expect(unknown.code == 64)
    #expect(unknown.errors.contains("\"list\""))
  }
}
