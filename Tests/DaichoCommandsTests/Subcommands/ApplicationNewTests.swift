import Testing

@Suite struct ApplicationNewTests {
  private func bench() async throws -> Workbench {
    let bench = try await Workbench.withRegister()
    await bench("service", "add", "--number", "CS-1", "--name", "日程調整", "--provider", "V-1", "--confidentiality", "1")
    return bench
  }

  private func new(_ bench: Workbench, _ answers: [String]) async -> Workbench.Run {
    await bench.run(
      ["application", "new", "CS-1", "--interactive", "--registry", bench.registry, "--lang", "ja"], answers: answers)
  }

  @Test func asksForEachAnswerAndRecordsThemTogether() async throws {
    let bench = try await bench()
    // The reason, the terms, the risks; of the service purpose, section, integrity (twice), availability.
    let run = await new(bench, ["会議の調整", "利用規約 令和8年版", "", "日程の調整", "S-1", "高い", "1", "1"])
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.errors.contains("自治体完全性") && run.output.contains("未記入の項目が 1 件"), "\(run.output)\(run.errors)")
    let item = await bench("application", "show", "A2026-001", "--format", "json").json["item"]?.object
    #expect(item?["termsRead"] == "利用規約 令和8年版" && item?["scheme"] == "cloudServiceBelowC2")
    let service = await bench("service", "show", "CS-1", "--format", "json").json["item"]?.object
    #expect(service?["purpose"] == "日程の調整" && service?["integrity"] == "1" && service?["section"] == "S-1")
  }

  @Test func whoLeavesInTheMiddleRecordsNothing() async throws {
    let bench = try await bench()
    let run = await new(bench, ["会議の調整"])
    #expect(run.code == 1 && run.errors.contains("何も記録していません"))
    #expect(await bench("application", "list", "--format", "json").items.isEmpty)
  }

  @Test func numbersGoOnThroughTheFiscalYear() async throws {
    let bench = try await bench()
    for number in ["A2026-001", "A2026-002"] {
      let run = await bench("application", "new", "CS-1", "--format", "json")
      #expect(run.json["item"]?.object?["number"]?.text == number)
    }
  }

  @Test func whatIsToComeFromAFormIsNotTypedToo() async throws {
    let bench = try await bench()
    #expect(await bench("application", "new").code == 64)
    #expect(await bench("application", "new", "CS-1", "--from", "f.xlsx").code == 64)
    #expect(await bench("application", "new", "--from", "f.xlsx", "--interactive").code == 64)
  }
}
