import GapAnalysis
import Registry
import Reporting
import Requirements
import TestSupport
import Testing
import TextForms

@Suite struct OSCALPlanTests {
  @Test func aGapWithAPlanIsARiskWithItsDeadlineAndOwner() async throws {
    let register = try await Self.planned("inProgress")
    let plan = try OSCALFiles(register).plan
    let item = try #require(plan.objects("poam-items").first { $0["related-risks"] != nil })
    let risk = try #require(plan.objects("risks").first)
    #expect(plan.objects("risks").count == 1)
    #expect(item.objects("related-risks").first?["risk-uuid"] == risk["uuid"])
    #expect(item.property("control-id") == "req-art5-2")
    #expect(risk["deadline"] == "2026-12-15T23:59:59+09:00" && risk["status"] == "remediating")
    let task = risk.objects("remediations").first?.objects("tasks").first
    #expect(task?["timing"]?.object?["on-date"]?.object?["date"] == risk["deadline"])
    let party = task?.objects("responsible-roles").first?["party-uuids"]?.array?.first
    let parties = plan["metadata"]?.object?.objects("parties")
    #expect(parties?.first { $0["uuid"] == party }?["name"] == "穂波 次郎")
    let subject = plan.objects("observations").first?.objects("subjects").first
    let items = plan["local-definitions"]?.object?.objects("inventory-items")
    #expect(items?.map { $0["uuid"] } == [subject?["subject-uuid"]])
    #expect(items?.first?.property("asset-id") == "R8-002")
  }

  @Test(arguments: [("planned", "planned"), ("done", "completed")])
  func aPlanThatIsDoneDoesNotCloseAGapThatIsStillThere(progress: String, lifecycle: String) async throws {
    let risk = try #require(OSCALFiles(try await Self.planned(progress)).plan.objects("risks").first)
    #expect(risk["status"] == "open")
    #expect(risk.objects("remediations").first?["lifecycle"]?.text == lifecycle)
  }

  @Test func aPlanThatWasGivenUpIsNone() async throws {
    #expect(try OSCALFiles(try await Self.planned("abandoned")).plan["risks"] == nil)
  }

  @Test(arguments: QuarterlySamples.allCases) func everyGapStandsInOneItem(sample: QuarterlySamples) async throws {
    let report = try await sample.report()
    let items = try OSCALFiles(report).plan.objects("poam-items")
    #expect(
      items.reduce(0) { $0 + ($1.property("count").flatMap { Int($0) } ?? ($1["related-risks"] == nil ? 0 : 1)) }
        == report.gaps.totals.gaps)
    let titles = items.compactMap { $0["title"]?.text }
    #expect(Set(titles).count == titles.count)
  }

  @Test func thePlanIsOfTheRegister() async throws {
    let report = try await QuarterlySamples.sample.report()
    #expect(try OSCALFiles(report).plan["system-id"]?.object?["id"]?.text == report.gaps.registry.description)
  }

  @Test(arguments: [(Language.ja, "対応を要する不備はありません"), (.en, "There is nothing to do")])
  func saysSoWhereThereIsNothingToDo(language: Language, title: String) async throws {
    let test = try await SampleRegister.empty(try Catalogues.smallCity())
    let report = try await QuarterlySamples.report(of: test) { $0.period = .day(date("2026-03-31"), startMonth: 4) }
    try #require(report.gaps.totals.gaps == 0)
    let files = try OSCALFiles(report, language)
    #expect(files.plan.objects("poam-items").map { $0["title"]?.text } == [title])
    #expect(files.plan["observations"] == nil && files.result["observations"] == nil)
    #expect(OSCALCheck(files).faults == [])
  }

  /// A contract whose gap somebody has a plan for.
  private static func planned(_ progress: String) async throws -> QuarterlyReport {
    var register = try await DueRegister(try Catalogues.smallCity())
    try await register.add(.section, "S-2", ["name": "総務課"])
    try await register.add(.officer, "2", ["name": "穂波 次郎"])
    try await register.add(
      .contract, "R8-002",
      [
        "title": "庁舎清掃", "section": "@S-2", "kinds": .array(["operation"]), "confidentiality": "3A",
        "givesImportantInformation": true, "signed": "2026-04-01", "start": "2026-04-01", "end": "2029-03-31",
      ])
    try await register.add(
      .remediation, "P-1",
      [
        "requirement": "art5-2", "subject": "@R8-002", "owner": "@2", "plannedOn": "2026-12-15",
        "progress": .string(progress),
      ])
    return try await QuarterlySamples.report(of: register.test)
  }
}
