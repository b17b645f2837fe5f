import Foundation
import Registry
import Testing

/// For each rule: refused as an act with its citation, on the command line and by a file of records; as a fact it is
/// stored, and never counts.
@Suite struct GettingRoundRulesTests {
  /// Offices, a service of class 3B with a draft, one of class 1, a subcontract, and an exception for the contract C-1.
  private func bench() async throws -> Workbench {
    let bench = try await Workbench.withRegister()
    let offices = [
      ("1001", "informationSecurityOfficer"), ("1002", "supervisingInformationSecurityOfficer"), ("1003", "ciso"),
      ("1004", "informationSecurityManager"), ("1005", nil), ("1006", "informationSystemManager"),
    ]
    for (officer, office) in offices {
      if officer != "1001" { await bench("officer", "add", "--number", officer, "--name", "職員 \(officer)") }
      guard let office else { continue }
      await bench(
        "role", "add", "--number", "R-\(officer)", "--office", office, "--holder", officer, "--from-date", "R7.4.1")
    }
    await bench("contract", "edit", "C-1", "--gives-important-information", "有", "--end", "R8.4.1", "--correct")
    await bench(
      "service", "add", "--number", "CS-1", "--name", "電子申請", "--provider", "V-1", "--confidentiality", "3B",
      "--subcontracted", "有")
    await bench("service", "add", "--number", "CS-2", "--name", "日程調整", "--provider", "V-1", "--confidentiality", "1")
    await bench("application", "new", "CS-1")
    await bench(
      "subcontract", "add", "--number", "SC-1", "--service", "CS-1", "--vendor", "V-1", "--requested-on", "R8.3.1")
    await bench(
      "exception", "add", "--number", "EX-1", "--requirements", "9.1-2-1-e", "--subject", "contract:C-1",
      "--exception-reason", "更新の手続中", "--from-date", "R8.4.1", "--until", "R8.9.30")
    return bench
  }

  @Test(arguments: RuleAttempt.all) func isRefusedAsAnActAndDoesNotCountAsAFact(attempt: RuleAttempt) async throws {
    let bench = try await bench()
    for arguments in attempt.setup {
      let run = await bench.run(arguments + ["--registry", bench.registry])
      try #require(run.code == 0, "\(arguments): \(run.errors)")
    }
    let head = await bench("journal", "head").output
    let told = await bench.run(attempt.act + ["--registry", bench.registry, "--lang", "ja"])
    #expect(told.code == 2)
    #expect(told.errors.contains(attempt.citation), "\(told.errors)")
    let coded = await bench.run(attempt.act + ["--registry", bench.registry, "--format", "json"])
    #expect(coded.errorCode == attempt.code, "\(coded.errors)")
    if let file = attempt.file {
      let path = try bench.folder.write((file.text + "\n").utf8, to: "records.yaml")
      let run = await bench.run(file.command + ["--from", path, "--registry", bench.registry, "--lang", "ja"])
      #expect(run.code == 2, "\(run.output)")
      #expect(run.errors.contains("records.yaml:1"), "\(run.errors)")
      #expect(run.errors.contains(attempt.citation), "\(run.errors)")
    }
    #expect(await bench("journal", "head").output == head)
    let fact = await bench.run(attempt.fact + ["--registry", bench.registry])
    #expect(fact.code == 0, "\(fact.errors)")
    try await checkThatItDoesNotCount(attempt.shows, bench)
  }

  private func checkThatItDoesNotCount(_ shows: RuleAttempt.Countermark, _ bench: Workbench) async throws {
    switch shows {
    case .gap(let requirement, let subject):
      let gaps = await bench(
        "gap", "--subject", subject, "--requirement", requirement, "--as-of", "2026-04-01", "--format", "json")
      let status = gaps.items.first?["status"]?.text
      #expect(["notSatisfied", "partial", "overdue", "unconfirmed"].contains(status), "\(gaps.items)")
      #expect(gaps.items.first?["citation"]?.text?.isEmpty == false)
      // That it is not known whether something is asked would show nothing.
      #expect(gaps.items.first?["reason"]?.object?["code"] != "applicability-unknown", "\(gaps.items)")
    case .notApproved(let subject):
      let approved = await bench("application", "approved", "--format", "json").items.filter {
        $0["inForce"] == true && $0["subject"]?.object?["number"]?.text == subject
      }
      #expect(approved.isEmpty)
    }
  }

  @Test func everyRuleIsTried() throws {
    let folder = URL(fileURLWithPath: Workbench.root + "/Sources/Registry/Rules")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.allObjects ?? []
    var rules: Set<String> = []
    for case let file as URL in files where file.pathExtension == "swift" {
      if try String(contentsOf: file, encoding: .utf8).contains(": ActRule {") {
        rules.insert(file.deletingPathExtension().lastPathComponent)
      }
    }
    #expect(Set(RuleAttempt.all.map(\.rule)) == rules)
  }

  /// What a ledger says was so is a fact: who approved his own application, or appointed nobody, approved nothing.
  @Test(arguments: [
    ("課長", "課長", "管理 花子", "9.3A-5-2", true), ("課長", "部長", "", "9.3A-5-3", true),
    ("課長", "部長", "管理 花子", "9.3A-5-2", false),
  ])
  func anImportedApprovalThatWouldHaveBeenRefusedDoesNotCount(
    applicant: String, decider: String, administrator: String, requirement: String, isRefused: Bool
  ) async throws {
    let bench = try await bench()
    let file = try bench.folder.write(
      """
      番号,サービス名,提供者,機密性,申請日,申請者,承認日,承認者,管理者,利用開始日
      CS-7,会議,A社,2,2026/3/1,\(applicant),R8.3.2,\(decider),\(administrator),令和8年3月3日

      """.utf8, to: "services.csv")
    #expect(await bench("import", "services", file).code == 0)
    let approved = await bench("application", "approved", "--format", "json").items
    // Of the third nobody knows by which offices: it is listed, and does not count.
    #expect(approved.isEmpty == isRefused)
    #expect(approved.allSatisfy { $0["inForce"] == false })
    let gaps = await bench("gap", "--subject", "CS-7", "--requirement", requirement, "--format", "json")
    #expect(gaps.items.count == 1, "\(gaps.output)")
    #expect(gaps.items.first?["citation"]?.text?.isEmpty == false)
  }

  @Test func anImportedContractHandsNothingOverWithoutAnAgreement() async throws {
    let bench = try await bench()
    let file = try bench.folder.write(
      """
      契約番号,件名,委託先,契約日,履行開始日,履行終了日,重要情報の提供
      R7-1,入力,A社,R7.4.1,R7.4.1,R8.3.31,有

      """.utf8, to: "contracts.csv")
    #expect(await bench("import", "contracts", file).code == 0)
    let gaps = await bench("gap", "--subject", "R7-1", "--requirement", "9.1-2-1-e", "--format", "json")
    #expect(gaps.items.first?["citation"] == "9.1(2)①(オ)")
    #expect(
      await bench(
        "event", "add", "--number", "EV-1", "--kind", "handOver", "--subject", "contract:R7-1", "--on", "2026-03-10"
      ).code == 2)
  }

  /// A checklist that says "satisfied" does not outweigh what the records show.
  @Test func anAssessmentFileDoesNotOutweighTheRecords() async throws {
    let bench = try await bench()
    let fact = RuleAttempt.all.first { $0.rule == "ApplicationDeciding" }?.fact ?? []
    _ = await bench.run(fact + ["--registry", bench.registry])
    let file = try bench.folder.write(
      """
      requirement,subject,outcome,tier
      9.3A-5-2,CS-1,satisfied,documented

      """.utf8, to: "assess.csv")
    let assessed = await bench("assess", "--from", file, "--as", "1001")
    #expect(assessed.code == 0, "\(assessed.errors)")
    let gaps = await bench("gap", "--subject", "CS-1", "--requirement", "9.3A-5-2", "--format", "json")
    #expect(gaps.items.first?["status"] == "notSatisfied", "\(gaps.output)")
  }
}
