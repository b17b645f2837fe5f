import Registry
import Testing

@Suite struct ExceptionCommandTests {
  /// An exception EX-1 for the service CS-1 with a system of its own; 1003 and 1004 are its managers, 1005 is the CISO.
  private func bench(withSystem: Bool = true) async throws -> Workbench {
    let bench = try await Workbench.withRegister()
    await bench("system", "add", "--number", "IS-1", "--name", "申請")
    for (officer, office) in [
      ("1003", "informationSecurityManager"), ("1004", "informationSystemManager"), ("1005", "ciso"),
    ] {
      await bench("officer", "add", "--number", officer, "--name", "職員 \(officer)")
      let limit = office == "informationSystemManager" ? ["--system", "IS-1"] : []
      _ = await bench.run(
        [
          "role", "add", "--number", "R-\(officer)", "--office", office, "--holder", officer, "--from-date", "R7.4.1",
          "--registry", bench.registry,
        ] + limit)
    }
    await bench("service", "add", "--number", "CS-1", "--name", "電子申請", "--confidentiality", "3B")
    if withSystem { await bench("service", "edit", "CS-1", "--system", "IS-1", "--correct") }
    await bench(
      "exception", "add", "--number", "EX-1", "--requirements", "9.3A-5-3", "--subject", "service:CS-1",
      "--exception-reason", "更新の手続中", "--from-date", "R8.4.1", "--until", "R8.9.30")
    return bench
  }

  private func listed(_ bench: Workbench, on day: String = "2026-04-01") async -> JSONObject? {
    await bench("exception", "list", "--as-of", day, "--format", "json").items.first
  }

  @Test func bothManagersAskAndTheCommandsSayWhoIsMissing() async throws {
    let bench = try await bench()
    #expect(await listed(bench)?["state"] == "notAsked")
    let asked = await bench("exception", "ask", "EX-1", "--as", "1003", "--lang", "ja")
    #expect(asked.code == 0)
    #expect(
      asked.errors == "注意: EX-1: 情報システム管理者（職員 1004 (1004)）が daicho exception join EX-1 で共同して申請した後に、許可できます。\n")
    let early = await bench("exception", "permit", "EX-1", "--as", "1005", "--lang", "ja")
    #expect(early.code == 2)
    #expect(early.errors.contains("情報システム管理者の申請がありません（その職務にあるのは 職員 1004 (1004)）（8.4(1)）"), "\(early.errors)")
    let joined = await bench("exception", "join", "EX-1", "--as", "1004", "--format", "json")
    #expect(joined.code == 0, "\(joined.errors)")
    #expect(joined.json["notices"] == nil)
    #expect(await listed(bench)?["state"] == "asked")
    #expect(await bench("exception", "permit", "EX-1", "--as", "1005").code == 0)
    let item = await listed(bench)
    #expect(item?["state"] == "inForce" && item?["joinedByOfficer"] == "1004" && item?["joinedOn"] == "2026-04-01")
    #expect(await listed(bench, on: "2026-10-01")?["state"] == "lapsed")
  }

  @Test func anOfficeThatNobodyHoldsForTheSubjectIsNotAsked() async throws {
    let bench = try await bench(withSystem: false)
    let asked = await bench("exception", "ask", "EX-1", "--as", "1003", "--format", "json")
    let notice = asked.json["notices"]?.array?.first?.object
    #expect(notice?["code"] == "office-vacant")
    #expect(await bench("exception", "permit", "EX-1", "--as", "1005").code == 0)
  }

  @Test func aReviewByTheCISOIsOnRecordAndSatisfiesTheRequirement() async throws {
    let bench = try await bench()
    let wrong = await bench(
      "exception", "review", "EX-1", "--method", "点検", "--result", "継続", "--as", "1003", "--format", "json")
    #expect(wrong.errorCode == "office-without-right")
    #expect(await bench("exception", "review", "EX-1", "--as", "1005").code == 64)
    for number in 1...2 {
      let run = await bench(
        "exception", "review", "EX-1", "--method", "申請書類の点検", "--result", "継続してよい", "--as", "1005", "--lang", "ja")
      #expect(run.output == "出来事「EX-1-確認\(number)」を登録しました（版 1）。\n", "\(run.errors)")
    }
    let review = await listed(bench)?["lastReview"]?.object
    #expect(review?["on"] == "2026-04-01" && review?["event"] == "EX-1-確認2" && review?["result"] == "継続してよい")
    #expect(await bench("exception", "list", "--lang", "ja").output.contains("最近の状況確認"))
    let gaps = await bench(
      "gap", "--subject", "EX-1", "--requirement", "8.4-3", "--status", "satisfied", "--format", "json")
    #expect(gaps.items.count == 1, "\(gaps.output)\(gaps.errors)")
  }
}
