import Foundation
import Testing

/// The same question has the same answer, byte by byte.
@Suite struct GapReproductionTests {
  private static let formats = ["text", "csv", "json", "markdown"]

  @Test(arguments: formats) func anOldAnswerCanBeHadAgain(format: String) async throws {
    let bench = try await Workbench.withRegister()
    let ask = ["gap", "--as-of", "R8.9.30", "--format", format, "--registry", bench.registry]
    let before = await bench.run(ask)
    let head = await bench("journal", "head").output.prefix { $0 != ":" }
    bench.clock.advance(days: 30)
    await bench("contract", "edit", "C-1", "--correct", "--title", "別の件名", "--signed", "R8.4.1")
    await bench("contract", "add", "--number", "C-2", "--title", "庁舎清掃", "--start", "R8.4.1")
    await bench("section", "edit", "S-1", "--correct", "--name", "新課")
    await bench("assess", "9.1-2-1-a", "C-1", "--outcome", "適合", "--tier", "observed", "--effective", "R8.4.1")
    #expect(await bench.run(ask).output != before.output)
    #expect(await bench.run(ask + ["--known-at", "@\(head)"]).output == before.output)
    #expect(!before.output.isEmpty)
  }

  @Test(arguments: formats) func neitherPlaceNorLocaleMatters(format: String) async throws {
    let bench = try await Workbench.withRegister()
    let ask = ["gap", "--as-of", "2026-09-30", "--format", format, "--registry", bench.registry]
    let plain = await bench.run(ask, environment: [:])
    for environment in [
      ["LANG": "C", "TZ": "America/New_York"], ["LANG": "en_US.UTF-8", "LC_ALL": "en_US.UTF-8"],
      ["LANG": "de_DE.UTF-8", "TZ": "Pacific/Kiritimati"], ["LANG": "ja_JP.UTF-8"],
    ] {
      #expect(await bench.run(ask, environment: environment).output == plain.output)
    }
    guard format != "json" else { return }
    #expect(plain.output.contains("未確認"))
    let english = await bench.run(ask + ["--lang", "en"], environment: ["LANG": "ja_JP.UTF-8"])
    #expect(english.output.contains("unconfirmed"))
    #expect(await bench.run(ask, environment: ["DAICHO_LANG": "en", "LANG": "ja_JP.UTF-8"]).output == english.output)
  }

  @Test func jsonIsTheSameInBothLanguages() async throws {
    let bench = try await Workbench.withRegister()
    let ask = ["gap", "--as-of", "2026-09-30", "--format", "json", "--registry", bench.registry, "--lang"]
    #expect(await bench.run(ask + ["ja"]).output == bench.run(ask + ["en"]).output)
  }

  /// The process itself, whose time zone and locale are those of its environment.
  @Test func theProgramKeepsToTokyo() async throws {
    let program = Workbench.root + "/.build/debug/daicho"
    guard FileManager.default.isExecutableFile(atPath: program) else { return }
    let bench = try await Workbench.withRegister()
    func run(_ environment: [String: String]) throws -> Data {
      let process = Process()
      let pipe = Pipe()
      process.executableURL = URL(fileURLWithPath: program)
      process.arguments = ["gap", "--as-of", "2026-09-30", "--registry", bench.registry]
      process.environment = environment
      process.standardOutput = pipe
      try process.run()
      let data = pipe.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      return data
    }
    let there = try run(["TZ": "America/Los_Angeles", "LANG": "C"])
    #expect(!there.isEmpty)
    #expect(try run(["TZ": "Asia/Tokyo", "LANG": "ja_JP.UTF-8"]) == there)
  }
}
