import Registry
import Testing

/// Contracts and services are closed only when their end is confirmed.
@Suite struct CloseCommandTests {
  private func confirm(_ kind: String, _ subject: String, _ bench: Workbench, _ more: [String] = []) async {
    _ = await bench.run(
      [
        "event", "add", "--number", "\(kind)-\(subject)-\(more.count)", "--kind", kind, "--subject", subject, "--on",
        "2027-04-01", "--by", "検査員", "--method", "現地", "--result", "良", "--action-taken", "無", "--registry",
        bench.registry,
      ] + more)
  }

  @Test(arguments: [[], ["--dry-run"]]) func whatIsMissingIsListedWithTheCommandThatRecordsIt(more: [String])
    async throws
  {
    let bench = try await Workbench.withRegister()
    let run = await bench.run(
      ["contract", "close", "C-1", "--on", "2027-04-10", "--lang", "ja", "--registry", bench.registry] + more)
    #expect(run.code == 2)
    #expect(
      run.errors == """
        daicho: 契約「C-1」を記録できません。
          - 検収の記録がありません（9.1(4)①(ア)）。
          - 情報の返却・廃棄の確認の記録がありません（9.1(4)①(イ)）。
        → 検収を確かめ、「daicho event add --kind acceptance --subject 'contract:C-1' --on 2027-04-10 --number NUMBER --by 実施者 --method 方法 --result 結果 --action 措置」で記録してください。
        情報の返却・廃棄の確認を確かめ、「daicho event add --kind return --subject 'contract:C-1' --on 2027-04-10 --number NUMBER --by 実施者 --method 方法 --result 結果 --action 措置」で記録してください。

        """)
  }

  @Test func closesWhatIsConfirmed() async throws {
    let bench = try await Workbench.withRegister()
    await confirm("acceptance", "contract:C-1", bench)
    await confirm("return", "contract:C-1", bench)
    let tried = await bench("contract", "close", "C-1", "--on", "2027-04-10", "--dry-run")
    #expect(tried.output == "Would close the contract \"C-1\"; nothing was recorded.\n", "\(tried.errors)")
    let run = await bench("contract", "close", "C-1", "--on", "2027-04-10")
    #expect(run.output == "Closed the contract \"C-1\" (version 2).\n", "\(run.errors)")
    let shown = await bench("contract", "show", "C-1", "--as-of", "2027-04-10", "--format", "json")
    #expect(shown.json["item"]?.object?["closedOn"] == "2027-04-10")
    #expect(await bench("contract", "close", "C-1", "--on", "2027-04-11", "--lang", "en").code == 2)
  }

  @Test func saysThatTheNextContractCarriesTheInformationOver() async throws {
    let bench = try await Workbench.withRegister()
    await confirm("acceptance", "contract:C-1", bench)
    await bench(
      "contract", "add", "--number", "C-2", "--title", "住民情報システム保守", "--vendor", "V-1", "--start", "2027-04-01",
      "--predecessor", "C-1")
    let run = await bench("contract", "close", "C-1", "--on", "2027-04-10", "--lang", "ja")
    #expect(run.output.contains("情報は、同じ相手方との後の契約「C-2」に引き継がれています。"), "\(run.errors)")
  }

  @Test func noOtherWayLeadsAroundIt() async throws {
    let bench = try await Workbench.withRegister()
    #expect(await bench("contract", "edit", "C-1", "--closed-on", "2027-04-10").code == 2)
    let file = try bench.folder.write("- { number: C-9, title: 件名, closedOn: 2027-04-10 }\n".utf8, to: "c.yaml")
    let added = await bench("contract", "add", "--from", file)
    #expect(added.errors.contains("9.1(4)①(ア)"), "\(added.errors)")
    let fact = await bench(
      "contract", "edit", "C-1", "--closed-on", "2026-05-10", "--effective", "2026-05-10", "--source-document", "完了届")
    #expect(fact.code == 0, "\(fact.errors)")
    let gaps = await bench("gap", "--as-of", "2026-05-11", "--format", "json").items
    let open = Set(gaps.compactMap { $0["requirement"]?.text })
    #expect(open.isSuperset(of: ["9.1-4-1-a", "9.1-4-1-b"]))
  }

  @Test func aServiceNeedsTheDisposalOfInformationAndAccounts() async throws {
    let bench = try await Workbench.withRegister()
    await bench("service", "add", "--number", "S-1", "--name", "電子申請", "--confidentiality", "2")
    let run = await bench("service", "close", "S-1", "--on", "2027-04-10", "--format", "json")
    #expect(run.errorCode == "information-disposal-not-confirmed")
    await confirm("disposal", "service:S-1", bench, ["--disposed", "情報"])
    let half = await bench("service", "close", "S-1", "--on", "2027-04-10", "--format", "json")
    #expect(half.errorCode == "account-disposal-not-confirmed")
    await confirm("disposal", "service:S-1", bench, ["--disposed", "アカウント", "--note", "台帳と照合"])
    let closed = await bench("service", "close", "S-1", "--on", "2027-04-10")
    #expect(closed.code == 0, "\(closed.errors)")
  }
}
