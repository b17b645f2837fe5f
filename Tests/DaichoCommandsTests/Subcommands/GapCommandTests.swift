import Foundation
import Registry
import Testing

@Suite struct GapCommandTests {
  /// Two contracts in two sections; of C-1 one thing is known to be missing.
  private func bench() async throws -> Workbench {
    let bench = try await Workbench.withRegister()
    await bench("section", "add", "--number", "S-2", "--name", "管財課")
    await bench(
      "contract", "add", "--number", "C-2", "--title", "庁舎清掃", "--vendor", "V-1", "--section", "S-2", "--signed",
      "R8.4.1", "--start", "R8.4.1", "--end", "R9.3.31")
    await bench("contract", "edit", "C-1", "--correct", "--system-work", "有")
    await bench(
      "assess", "9.1-2-1-d-08", "C-1", "--outcome", "不適合", "--tier", "observed", "--reason", "条項なし", "--effective",
      "R8.4.1")
    return bench
  }

  private func numbers(_ run: Workbench.Run) -> Set<String> { Set(run.items.compactMap { $0["subject"]?.text }) }

  @Test func writesEveryFormat() async throws {
    let bench = try await bench()
    let day = ["--as-of", "R8.9.30"]
    let text = await bench("gap", day[0], day[1], "--lang", "ja")
    #expect(text.code == 0)
    #expect(text.errors.isEmpty)
    #expect(text.output.contains("令和8年9月30日現在\n"))
    #expect(text.output.contains("9.1(2)①(エ) 項目8"))
    let csv = await bench("gap", day[0], day[1], "--format", "csv", "--lang", "ja")
    #expect(csv.output.contains("9.1-2-1-d-08"))
    let markdown = await bench("gap", day[0], day[1], "--format", "markdown", "--lang", "ja")
    #expect(markdown.output.hasPrefix("# "))
    #expect(markdown.output.contains("| --- |"))
    let json = await bench("gap", day[0], day[1], "--format", "json")
    #expect(json.json["schema"] == "daicho.gap-list/1")
    #expect(json.json["asOf"] == "2026-09-30")
    let missing = json.items.first { $0["requirement"] == "9.1-2-1-d-08" && $0["subject"] == "C-1" }
    #expect(missing?["status"] == "notSatisfied")
    #expect(missing?["subjectKind"] == "contract")
    #expect(missing?["since"] == "2026-04-01")
    #expect(missing?["citation"]?.text?.hasPrefix("9.1(2)①(エ)") == true)
  }

  @Test func takesAContractByItsNumber() async throws {
    let bench = try await bench()
    let one = await bench("gap", "--subject", "C-2", "--format", "json")
    #expect(numbers(one) == ["C-2"])
    let both = await bench("gap", "--subject", "C-2", "--subject", "C-1", "--format", "json")
    #expect(numbers(both) == ["C-1", "C-2"])
  }

  @Test(arguments: ["管財課", "S-2"]) func takesASectionByNameOrNumber(section: String) async throws {
    let run = try await bench()("gap", "--section", section, "--format", "json")
    #expect(numbers(run) == ["C-2"])
  }

  @Test(arguments: ["9.1-2-1-d-08", "9.1(2)①(エ) 項目8", "９．１（２）①（エ）　項目８"])
  func takesARequirementByIDOrCitation(typed: String) async throws {
    let run = try await bench()("gap", "--requirement", typed, "--status", "all", "--format", "json")
    #expect(run.code == 0, "\(run.errors)")
    #expect(Set(run.items.compactMap { $0["requirement"]?.text }) == ["9.1-2-1-d-08"])
    #expect(run.items.count == 2)
  }

  @Test(arguments: ["notSatisfied", "不適合", "overdue,notSatisfied", "期限超過、不適合", "期限超過, 不適合"])
  func takesStatusesInEitherLanguage(typed: String) async throws {
    let run = try await bench()("gap", "--status", typed, "--format", "json")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.items.count == 1)
    #expect(run.items.first?["status"] == "notSatisfied")
  }

  @Test func whatStandsInParenthesesNeedNotBeTyped() async throws {
    let bench = try await bench()
    for typed in ["適用不要", "適用不要（理由あり）", "notNeeded"] {
      let run = await bench("gap", "--status", typed, "--format", "json")
      #expect(run.code == 0, "\(run.errors)")
      #expect(run.items.isEmpty)
    }
  }

  @Test func theExitCodeSaysWhetherTheLevelIsReached() async throws {
    let bench = try await bench()
    #expect(await bench("gap").code == 0)
    #expect(await bench("gap", "--fail-on", "gap").code == 1)
    #expect(await bench("gap", "--fail-on", "low").code == 1)
    let one = [
      "gap", "--requirement", "9.1-2-1-a", "--subject", "C-1", "--registry", bench.registry, "--fail-on", "gap",
    ]
    #expect(await bench.run(one).code == 1)
    await bench(
      "assess", "9.1-2-1-a", "C-1", "--outcome", "適合", "--tier", "documented", "--document", "仕様書", "--effective",
      "R8.4.1")
    #expect(await bench.run(one).code == 0)
  }

  @Test func onlyTheGravestReachCritical() async throws {
    let bench = try await bench()
    #expect(await bench("gap", "--fail-on", "critical").code == 0)
    await bench(
      "contract", "edit", "C-1", "--correct", "--confidentiality", "3A", "--gives-important-information", "有")
    await bench(
      "assess", "9.1-2-1-e", "C-1", "--outcome", "不適合", "--tier", "observed", "--reason", "未締結", "--effective", "R8.4.1"
    )
    let run = await bench("gap", "--requirement", "9.1-2-1-e", "--fail-on", "critical", "--format", "json")
    #expect(run.code == 1)
    #expect(run.items.first?["gravity"] == "critical")
    #expect(run.errors.isEmpty)
    // What is listed does not decide what is there.
    #expect(await bench("gap", "--status", "satisfied", "--fail-on", "critical").code == 1)
    #expect(await bench("gap", "--subject", "C-2", "--fail-on", "critical").code == 0)
  }

  @Test func anAgreementHoldsOnItsLastDay() async throws {
    let bench = try await bench()
    await bench(
      "contract", "edit", "C-1", "--correct", "--gives-important-information", "有", "--signed", "R8.4.1")
    await bench(
      "nda", "add", "--number", "N-1", "--vendor", "V-1", "--contract", "C-1", "--form", "separateAgreement",
      "--signed", "R8.4.1", "--valid-until", "2026-09-29")
    func status(_ day: String) async -> String? {
      let run = await bench(
        "gap", "--as-of", day, "--requirement", "9.1-2-1-e", "--subject", "C-1", "--status", "all", "--format", "json")
      return run.items.first?["status"]?.text
    }
    #expect(await status("2026-09-29") == "satisfied")
    #expect(await status("R8.9.30") == "overdue")
  }
}
