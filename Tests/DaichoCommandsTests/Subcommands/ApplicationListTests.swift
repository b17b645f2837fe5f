import Registry
import Testing

/// `application list` and `show` say where an application stands, not only what was decided.
@Suite struct ApplicationListTests {
  private func state(_ bench: Workbench, on day: String = "2026-04-01") async -> JSONValue? {
    let list = await bench("application", "list", "--as-of", day, "--format", "json").items.first?["state"]
    let shown = await bench("application", "show", "A2026-001", "--as-of", day, "--format", "json")
    #expect(shown.json["item"]?.object?["state"] == list)
    return list
  }

  @Test func eachStepShows() async throws {
    let bench = try await Workbench.withDraft()
    #expect(await state(bench) == "draft")
    await bench("application", "submit", "A2026-001", "--as", "1001")
    #expect(await state(bench) == "submitted")
    await bench(
      "application", "approve", "A2026-001", "--administrator-officer", "1001", "--valid-until", "R9.3.31", "--as",
      "1002")
    #expect(await state(bench) == "approved")
    #expect(await state(bench, on: "2027-04-01") == "lapsed")
    await bench("service", "edit", "CS-1", "--confidentiality", "3A", "--reason", "対象業務の追加", "--as", "1001")
    #expect(await state(bench) == "stale")
    let text = await bench("application", "list", "--lang", "ja")
    #expect(text.output.contains("承認後に変更あり"), "\(text.output)")
    #expect(await bench("application", "list", "--format", "csv").output.contains("changed since the approval"))
  }

  @Test func whyOnePersonStoodOnBothSidesShowsWhereOneDid() async throws {
    let bench = try await Workbench.withDraft()
    #expect(!(await bench("application", "list").output.contains("同一である理由")))
    await bench("service", "edit", "CS-1", "--administrator-officer", "1002", "--reason", "管理者の記録")
    // Who holds both offices, and nobody is named in his place.
    await bench(
      "role", "add", "--number", "R-9", "--office", "supervisingInformationSecurityOfficer", "--holder", "1001",
      "--from-date", "R7.4.1")
    await bench(
      "record", "application", "--number", "AP-9", "--scheme", "cloudServiceC2OrHigher", "--subject", "CS-1",
      "--applied-on", "R8.3.1", "--applicant-officer", "1001", "--decided-on", "R8.3.2", "--decision", "approved",
      "--decider-officer", "1001", "--administrator-officer", "1002", "--same-person-reason", "災害対応で他に職員がいなかった",
      "--source-document", "決裁文書")
    let lists = [
      ["list"], ["approved"], ["approved", "--format", "markdown"], ["show", "AP-9"], ["history", "AP-9"],
      ["check", "AP-9"], ["print", "AP-9"],
    ]
    for list in lists {
      let run = await bench.run(["application"] + list + ["--registry", bench.registry])
      #expect(run.output.contains("災害対応で他に職員がいなかった"), "\(list)")
    }
    for format in ["text", "csv", "json", "markdown"] {
      let whole = await bench("gap", "--format", format)
      #expect(whole.output.contains("災害対応で他に職員がいなかった"), "\(format)")
    }
  }
}
