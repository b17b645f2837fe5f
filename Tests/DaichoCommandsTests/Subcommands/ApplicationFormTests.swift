import Foundation
import Registry
import Testing

struct ApplicationFormTests {
  private let bench: Workbench
  private let path: String

  init() async throws {
    bench = try await Workbench.withRegister()
    path = bench.folder.path("form.xlsx")
  }

  /// A form for a cloud service, filled in as far as it must be.
  private func filled(_ change: (inout FormBook) -> Void = { _ in }) async throws {
    #expect(await bench("application", "form", "--output", path, "--force", "--lang", "ja").code == 0)
    var book = try FormBook(path)
    let isService = book.fill(
      "クラウドサービス",
      [
        "クラウドサービス番号": "CS-1", "サービス名": "会議", "提供事業者": "雲株式会社", "利用課室": "情報管理課", "提供形態": "ＳａａＳ",
        "自治体機密性": "２", "個人情報の取扱い": "有", "国外法令のリスクの評価日": "令和８年９月１日",
      ])
    let isApplication = book.fill(
      "申請", ["申請者": "飯塚　花子", "申請者の職務": "情報セキュリティ責任者", "利用開始予定日": "R8.10.1"])
    #expect(isService && isApplication)
    book.append("データの所在", ["役割": "保存", "国": "日本"])
    book.append("再委託", ["再委託番号": "RE-1", "再委託先": "V-1", "重要情報の取扱い": "無"])
    change(&book)
    try book.write(path)
  }

  private func read(_ more: String...) async -> Workbench.Run {
    await bench.run(["application", "form", "--read", path, "--registry", bench.registry] + more)
  }

  private func number(_ kind: String) async -> [String] {
    await bench(kind, "list", "--format", "json").items.compactMap { $0["number"]?.text }
  }

  @Test func recordsTheServiceAndAllThatComesWithIt() async throws {
    try await filled()
    let before = try bench.bytes()
    let rehearsal = await read("--dry-run")
    #expect(rehearsal.code == 0, "\(rehearsal.errors)")
    #expect(rehearsal.output.contains("Would record the cloud service \"CS-1\""))
    #expect(try bench.bytes() == before)

    #expect(await read().code == 0)
    #expect(await bench("evidence", "verify").code == 0)
    let service = try #require(await bench("service", "list", "--format", "json").items.first)
    #expect(service["model"] == "SaaS")
    #expect(service["confidentiality"] == "2")
    #expect(service["foreignLawAssessedOn"] == "2026-09-01")
    #expect(service["providerName"] == "雲株式会社")
    let application = try #require(await bench("application", "list", "--format", "json").items.first)
    #expect(application["number"] == "CS-1-申請1")
    #expect(application["subject"] == "CS-1")
    #expect(application["scheme"] == "cloudServiceC2OrHigher")
    #expect(application["applicantOfficer"] == "1001")
    #expect(application["appliedOn"] == nil)
    #expect(await number("location") == ["CS-1-所在1"])
    #expect(await bench("subcontract", "list", "--format", "json").items.first?["service"] == "CS-1")
  }

  @Test func theSameFormAgainChangesNothing() async throws {
    try await filled()
    #expect(await read().code == 0)
    let head = await bench("journal", "head").output
    let again = await read("--format", "json")
    #expect(again.items.map { $0["change"] } == Array(repeating: "unchanged", count: 4))
    #expect(await bench("journal", "head").output == head)
  }

  @Test(arguments: ["ja", "en"]) func aFormFromTheRegisterSaysWhatTheRegisterSays(language: String) async throws {
    try await filled()
    #expect(await read().code == 0)
    await bench(
      "contract", "edit", "C-1", "--kinds", "operation", "--kinds", "outsourcedService",
      "--handles-important-information", "true")
    let head = await bench("journal", "head").output
    for (number, scheme) in [("CS-1", nil), ("CS-1", "cloudServiceBelowC2"), ("C-1", nil), ("RE-1", nil)] {
      let arguments = ["application", "form", number, "--output", path, "--force", "--lang", language]
      let written = await bench.run(
        arguments + (scheme.map { ["--scheme", $0] } ?? []) + ["--registry", bench.registry])
      #expect(written.code == 0, "\(written.errors)")
      let again = await read("--format", "json", "--dry-run")
      #expect(again.code == 0, "\(number) \(again.errors)")
      // A draft is new where there is none yet, or none under this scheme.
      let changes = again.items.filter { $0["kind"] != "application" }.map { $0["change"] }
      #expect(!changes.isEmpty && changes.allSatisfy { $0 == "unchanged" }, "\(number) \(again.output)")
    }
    #expect(await bench("journal", "head").output == head)
  }

  @Test func onlyWhatDiffersChangesAndAnEmptyAnswerTakesNothingAway() async throws {
    try await filled()
    #expect(await read().code == 0)
    try await filled { $0.fill("クラウドサービス", ["サービス名": "会議室", "提供形態": ""]) }
    let outcome = await read("--format", "json")
    let changed = outcome.items.filter { $0["change"] == "changed" }
    #expect(changed.map { $0["kind"] } == ["cloudService"])
    #expect(changed.first?["fields"] == .array(["name"]))
    #expect(outcome.json["notices"]?.array?.contains { $0.object?["code"] == "form-value-kept" } == true)
    #expect(await bench("service", "list", "--format", "json").items.first?["model"] == "SaaS")
  }

  @Test func everyFaultIsNamedAndNothingIsRecorded() async throws {
    try await filled {
      $0.fill("クラウドサービス", ["国外法令のリスクの評価日": "令和8年2月30日", "利用課室": "ない課"])
      $0.fill("申請", ["申請者の職務": "係長"])
      $0.append("データの所在", ["役割": "どこか", "国": "米国"])
      $0.append("再委託", ["再委託番号": "RE-1", "再委託先": "V-1"])
    }
    let before = try bench.bytes()
    let run = await read()
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    for text in ["令和8年2月30日", "ない課", "係長", "どこか", "row 22 of sheet \"クラウドサービス\", column C"] {
      #expect(run.errors.contains(text), "\(text): \(run.errors)")
    }
    #expect(try bench.bytes() == before)
  }

  @Test func twoRowsWithOneNumberAreRefused() async throws {
    try await filled { $0.append("再委託", ["再委託番号": "ＲＥ－１", "再委託先": "V-1"]) }
    #expect(await read("--format", "json").errorCode == "form-refused")
    #expect(await number("service") == [])
  }

  @Test func anApplicationThatWasFiledIsNotTouched() async throws {
    try await filled()
    #expect(await read().code == 0)
    await bench("application", "edit", "CS-1-申請1", "--applied-on", "2026-09-01", "--source-document", "申請書")
    try await filled { $0.fill("申請", ["申請番号": "CS-1-申請1", "申請の理由": "書き換え"]) }
    let run = await read()
    #expect(run.code == 2)
    #expect(run.errors.contains("application-already-filed"))
    // Without a number it is another application.
    try await filled { $0.fill("申請", ["申請の理由": "新たに"]) }
    #expect(await read().code == 0)
    #expect(await number("application") == ["CS-1-申請1", "CS-1-申請2"])
  }

  @Test func aRecordOfSomethingElseIsNotTakenOver() async throws {
    try await filled()
    #expect(await read().code == 0)
    try await filled {
      $0.fill("クラウドサービス", ["クラウドサービス番号": "CS-2"])
      $0.append("データの所在", ["所在番号": "CS-1-所在1", "役割": "処理"])
    }
    let run = await read()
    #expect(run.errors.contains("record-belongs-elsewhere"))
    #expect(await number("service") == ["CS-1"])
  }

  @Test func theFormIsTakenByApplicationAddAsWell() async throws {
    try await filled()
    #expect(await bench("application", "add", "--from", path).code == 0)
    #expect(await number("application") == ["CS-1-申請1"])
    let run = await bench("application", "add", "--from", path, "--scheme", "subcontract")
    #expect(run.code == 64)
  }

  @Test func equalRegistersGiveEqualFormsInEachScheme() async throws {
    let other = bench.folder.path("other.xlsx")
    for scheme in ["cloudServiceC2OrHigher", "クラウドサービス（自治体機密性2以上を取り扱わない）", "outsourcedService", "再委託"] {
      for output in [path, other] {
        #expect(await bench("application", "form", "--scheme", scheme, "--output", output, "--force").code == 0)
      }
      #expect(FileManager.default.contentsEqual(atPath: path, andPath: other))
    }
  }

  @Test func whatDoesNotFitTogetherIsRefusedBeforeAnythingIsWritten() async throws {
    let output = ["application", "form", "--output", path, "--registry", bench.registry]
    #expect(await bench.run(output + ["--scheme", "exception"]).code == 64)
    #expect(await bench.run(output + ["CS-9"]).code == 2)
    #expect(await bench.run(output + ["--dry-run"]).code == 64)
    #expect(await bench.run(output + ["--read", path]).code == 64)
    #expect(await bench("application", "form", "--output", bench.folder.path("form.xls")).code == 64)
    #expect(await bench("application", "form").code == 64)
    #expect(await bench("application", "form", "C-1", "--read", path).code == 64)
    #expect(!FileManager.default.fileExists(atPath: path))
    #expect(await bench.run(output).code == 0)
    #expect(await bench.run(output).code != 0)
    #expect(await bench("application", "form", "--read", bench.registry).code == 2)
  }
}
