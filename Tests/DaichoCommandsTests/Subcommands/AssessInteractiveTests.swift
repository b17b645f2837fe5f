import Registry
import Testing

/// Somebody answers, question by question.
@Suite struct AssessInteractiveTests {
  private func bench() async throws -> Workbench {
    let bench = try await Workbench.withRegister()
    bench.clock.advance(days: 180)
    await bench(
      "contract", "edit", "C-1", "--correct", "--confidentiality", "2", "--kinds", "operation", "--system-work", "有",
      "--gives-important-information", "有", "--handles-important-information", "有")
    return bench
  }

  private func assess(
    _ bench: Workbench, _ answers: [String]?, _ more: [String] = [], language: String = "en"
  ) async -> Workbench.Run {
    await bench.run(
      ["assess", "--interactive", "C-1", "--registry", bench.registry, "--lang", language] + more, answers: answers)
  }

  private func recorded(_ bench: Workbench) async -> [JSONObject] {
    await bench("journal", "log", "--format", "json").items.filter { $0["kind"] == "assessment" }
  }

  @Test func eachAnswerIsRecordedWhenItIsGivenAndTheNextRunGoesOn() async throws {
    let bench = try await bench()
    let first = await assess(bench, ["1", "documented", "契約書第12条; 仕様書", "", "不適合", "３", "", "未確認の点あり"])
    #expect(first.code == 0, "\(first.errors)")
    #expect(first.output.hasPrefix("2 recorded, 0 skipped, "))
    let entries = await recorded(bench)
    #expect(entries.count == 2)
    #expect(Set(entries.compactMap { $0["batch"]?.integer }).count == 2)
    #expect(entries.allSatisfy { $0["officer"] == "1001" })
    let headings = Self.headings(first.errors)
    #expect(headings.count == 3)
    let second = await assess(bench, ["q"])
    #expect(Self.headings(second.errors) == [headings[2]])
    #expect(second.output.hasPrefix("0 recorded, 0 skipped, "))
    #expect(await recorded(bench).count == 2)
  }

  /// The requirement of each item shown, without its place.
  private static func headings(_ text: String) -> [String] {
    text.split(separator: "\n").filter { $0.hasPrefix("[") }.map { String($0.drop { $0 != " " }) }
  }

  @Test func oneCanSkipAndGoBack() async throws {
    let bench = try await bench()
    let run = await assess(bench, ["s", "b", "1", "b", "2", "2", "b", "3", "", "", "q"])
    let headings = Self.headings(run.errors)
    #expect(headings.count == 4, "\(run.errors)")
    #expect(headings[0] == headings[2] && headings[1] == headings[3])
    #expect(run.output.hasPrefix("1 recorded, 0 skipped, "))
    let entries = await recorded(bench)
    #expect(entries.count == 1)
    let number = try #require(entries.first?["number"]?.text)
    let id = String(number.split(separator: "#")[1])
    let explained = await bench("gap", "--explain", id, "C-1")
    #expect(explained.output.contains("assessment (declared): partial"), "\(explained.output)")
  }

  @Test func anAnswerThatIsNoneIsAskedAgain() async throws {
    let bench = try await bench()
    let run = await assess(bench, ["9", "たぶん", "4", "1", "x", "1", "", ""])
    #expect(run.errors.components(separatedBy: "Answer with one of the numbers or words.").count >= 4)
    #expect(await recorded(bench).count == 1)
  }

  @Test func aMustItemCannotBeNotNeededAndAnotherNeedsAReason() async throws {
    let bench = try await bench()
    // To the first as-necessary item, if one is open.
    let all = await assess(bench, Array(repeating: "s", count: 200), language: "ja")
    #expect(all.errors.contains("3 不適合。s 飛ばす"))
    let place = Self.modalities(all.errors).firstIndex(of: "必要に応じて")
    let skips = Array(repeating: "s", count: try #require(place))
    let run = await assess(bench, skips + ["適用不要", "書面", "", "", "再委託をしないため", "q"], language: "ja")
    #expect(run.errors.contains("適用不要とする理由を書いてください。"))
    #expect(await recorded(bench).count == 1, "\(run.errors)")
  }

  private static func modalities(_ text: String) -> [String] {
    text.split(separator: "\n").filter { $0.contains("必須・任意: ") }.map { String($0.split(separator: " ").last ?? "") }
  }

  @Test func whatTheRegisterRefusesIsAskedAgain() async throws {
    let bench = try await bench()
    let long = String(repeating: "長", count: 501)
    let run = await assess(bench, ["1", "1", long, "", "1", "1", "短い書類", ""])
    #expect(run.code == 0, "\(run.errors)")
    #expect(await recorded(bench).count == 1)
  }

  @Test func nobodyToAnswerIsRefused() async throws {
    let bench = try await bench()
    try await bench.refuses(
      ["assess", "--interactive", "C-1", "--registry", bench.registry], exit: 2, code: "terminal-missing",
      mentions: ["--interactive", "--from"])
    for (option, value) in [("--outcome", "satisfied"), ("--from", "x.yaml"), ("--evidence", "x")] {
      try await bench.refuses(
        ["assess", "--interactive", "C-1", option, value, "--registry", bench.registry], exit: 64,
        code: "options-conflict", mentions: ["--interactive", option])
    }
    try await bench.refuses(
      ["assess", "--interactive", "--registry", bench.registry], exit: 64, code: "option-missing", mentions: ["SUBJECT"]
    )
    let unknown = await bench.run(
      ["assess", "--interactive", "C-9", "--registry", bench.registry, "--format", "json"], answers: ["q"])
    #expect(unknown.errorCode == "record-unknown")
  }

  @Test func whoActsMustBeKnownBeforeAnythingIsAsked() async throws {
    let bench = try Workbench()
    await bench("init")
    await bench("contract", "add", "--number", "C-1", "--title", "保守", "--signed", "R8.4.1")
    let run = await assess(bench, ["1", "1", "", ""], ["--format", "json"])
    #expect(run.errorCode == "officer-required")
    #expect(!run.errors.contains("[1/"))
  }
}
