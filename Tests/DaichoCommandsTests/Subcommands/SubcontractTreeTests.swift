import Registry
import Testing

@Suite struct SubcontractTreeTests {
  /// A chain of three under the contract, one beside it, one under a service of class 2.
  private func bench() async throws -> Workbench {
    let bench = try await Workbench.withRegister()
    await bench("vendor", "add", "--number", "V-2", "--name", "株式会社乙")
    await bench("vendor", "add", "--number", "V-3", "--name", "丙合同会社")
    await bench("service", "add", "--number", "S-1", "--name", "電子申請", "--provider", "V-1", "--confidentiality", "2")
    await bench(
      "nda", "add", "--number", "N-2", "--vendor", "V-2", "--signed", "2026-04-01", "--valid-until", "2027-03-31")
    let rows: [(String, String, String, [String])] = [
      (
        "T-1", "--contract", "C-1",
        [
          "--vendor", "V-2", "--work", "運用監視", "--country", "JP", "--handles-important-information", "有", "--decision",
          "approved", "--decided-on", "2026-04-20", "--clauses-passed-down", "有",
        ]
      ),
      ("T-2", "--parent", "T-1", ["--vendor", "V-3", "--decision", "pending"]),
      ("T-3", "--parent", "T-2", ["--vendor", "V-3", "--decision", "refused"]),
      ("T-4", "--contract", "C-1", ["--vendor", "V-3", "--clauses-passed-down", "無"]),
      ("U-1", "--service", "S-1", ["--vendor", "V-3"]),
    ]
    for (number, key, above, more) in rows {
      _ = await bench.run(
        ["record", "subcontract", "--number", number, key, above] + more
          + ["--source-document", "再委託承認申請書", "--registry", bench.registry])
    }
    return bench
  }

  @Test func drawsTheTree() async throws {
    let bench = try await bench()
    let run = await bench("subcontract", "tree", "--as-of", "2026-05-01", "--lang", "ja")
    #expect(
      run.output == """
        契約 C-1 住民情報システム保守（株式会社サンプル）
        ├─ T-1 株式会社乙
        │  業務: 運用監視、国: JP、重要情報の取扱い: 有、承認: 承認（2026-04-20）、秘密保持契約: 有効、条項の引継ぎ: 有
        │  ! 承認の可否の決定が未確認：申請の記録なし、決定者の職務が未確認（9.1(2)①(エ) 項目9）
        │  └─ T-2 丙合同会社
        │     業務: 不明、国: 不明、重要情報の取扱い: 不明、承認: 審査中、秘密保持契約: 有効なものなし、条項の引継ぎ: 不明
        │     ! 承認の可否の決定がない（9.1(2)①(エ) 項目9）、条項の引継ぎの記録がない（9.1(2)①(エ) 項目9）
        │     └─ T-3 丙合同会社
        │        業務: 不明、国: 不明、重要情報の取扱い: 不明、承認: 不承認、秘密保持契約: 有効なものなし、条項の引継ぎ: 不明
        └─ T-4 丙合同会社
           業務: 不明、国: 不明、重要情報の取扱い: 不明、承認: 記録なし、秘密保持契約: 有効なものなし、条項の引継ぎ: 無
           ! 承認の可否の決定がない（9.1(2)①(エ) 項目9）、条項が引き継がれていない（9.1(2)①(エ) 項目9）

        クラウドサービス S-1 電子申請（株式会社サンプル）
        └─ U-1 丙合同会社
           業務: 不明、国: 不明、重要情報の取扱い: 不明、承認: 記録なし、秘密保持契約: 有効なものなし、条項の引継ぎ: 不明
           ! 承認の可否の決定がない（9.3（自治体機密性2以上を取り扱う場合）(3)⑥後段）、条項の引継ぎの記録がない（9.3（自治体機密性2以上を取り扱う場合）(3)⑥前段）

        """, "\(run.errors)\(run.output)")
  }

  @Test func programsReadOneSubcontractAnItem() async throws {
    let bench = try await bench()
    let all = await bench("subcontract", "tree", "--as-of", "2026-05-01", "--format", "json")
    #expect(all.json["schema"] == "daicho.subcontract-tree/1")
    #expect(all.items.map { $0["number"]?.text } == ["T-1", "T-2", "T-3", "T-4", "U-1"])
    #expect(all.items.map { $0["depth"]?.integer } == [1, 2, 3, 1, 1])
    #expect(all.items.first?["ndaInForce"] == true)
    // Approved before there was a register: not lost, and not confirmed.
    let missing = all.items.first?["missing"]?.array?.first?.object
    #expect(missing?["what"] == "decisionUnconfirmed")
    #expect(missing?["doubts"] == .array(["applicationMissing", "deciderUnknown"]))
    #expect(all.items[1]["country"] == nil)
    let part = await bench("subcontract", "tree", "T-2", "--as-of", "2026-05-01", "--format", "json")
    #expect(part.items.map { $0["number"]?.text } == ["T-2", "T-3"])
    let service = await bench("subcontract", "tree", "service:S-1", "--format", "csv")
    #expect(service.output.split(whereSeparator: \.isNewline).count == 2)
  }

  @Test func showsTheTreeAsItWasOnADayAndKnownThen() async throws {
    let bench = try await bench()
    let head = await bench("journal", "head").output.prefix { $0.isNumber }
    await bench("subcontract", "edit", "T-2", "--parent", "T-4", "--effective", "2026-06-01")
    await bench("subcontract", "retire", "T-1", "--effective", "2026-06-01", "--reason", "終了")
    func numbers(_ more: String...) async -> [String?] {
      await bench.run(["subcontract", "tree", "C-1", "--format", "json", "--registry", bench.registry] + more).items
        .map { $0["number"]?.text }
    }
    #expect(await numbers("--as-of", "2026-05-31") == ["T-1", "T-2", "T-3", "T-4"])
    #expect(await numbers("--as-of", "2026-06-01") == ["T-4", "T-2", "T-3"])
    #expect(await numbers("--as-of", "2026-06-01", "--known-at", "@\(head)") == ["T-1", "T-2", "T-3", "T-4"])
  }

  @Test func theCityMayAskForAnNDAWithEachSubcontractor() async throws {
    let bench = try await bench()
    #expect(!(await bench("subcontract", "tree", "--as-of", "2026-05-01").output.contains("setting of the city")))
    await bench("settings", "set", "subcontractor-nda", "on")
    let run = await bench("subcontract", "tree", "T-4", "--as-of", "2026-05-01")
    #expect(run.output.contains("no NDA in force (setting of the city)"), "\(run.output)")
  }

  @Test func saysWhatIsNotThereAndWhatIsAmbiguous() async throws {
    let bench = try await bench()
    let missing = await bench("subcontract", "tree", "X-9", "--format", "json")
    #expect(missing.errorCode == "record-unknown")
    await bench("service", "add", "--number", "C-1", "--name", "別")
    let several = await bench("subcontract", "tree", "C-1", "--format", "json")
    #expect(several.errorCode == "number-ambiguous")
    #expect(await bench("subcontract", "tree", "contract:C-1").code == 0)
  }
}
