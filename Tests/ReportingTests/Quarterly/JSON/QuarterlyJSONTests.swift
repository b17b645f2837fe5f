import GapAnalysis
import Registry
import Reporting
import Requirements
import TestSupport
import Testing
import TextForms

@Suite struct QuarterlyJSONTests {
  private func parsed(_ report: QuarterlyReport) throws -> JSONObject {
    try JSONReader.object(try QuarterlySamples.json(report))
  }

  @Test(arguments: QuarterlySamples.allCases) func isCanonicalButForLineBreaks(sample: QuarterlySamples) async throws {
    let bytes = try QuarterlySamples.json(try await sample.report())
    #expect(CanonicalJSON.bytes(try JSONReader.object(bytes)) == bytes.filter { $0 != 0x0A })
  }

  @Test func isAsRecorded() async throws {
    try Golden.expect(
      try QuarterlySamples.json(try await QuarterlySamples.sample.report()), matches: "quarterly-report.json")
  }

  @Test func isWhatTheSchemaSaysAndTheSchemaSaysNothingElse() async throws {
    var check = try SchemaCheck("docs/schema/quarterly-report.schema.json")
    for sample in QuarterlySamples.allCases {
      let report = try await sample.report()
      check.check(.object(try parsed(report)))
      if !report.gaps.sections.isEmpty { check.check(.object(try parsed(report.only([0])))) }
    }
    #expect(check.faults == [])
    // Values that the samples do not happen to have; what writes them is written out beside what they have.
    let rare: Set = ["#/$defs/base/report", "#/$defs/placeAbroad/subcontract", "#/$defs/samePerson/about"]
    #expect(check.members.subtracting(check.seen).subtracting(rare) == [])
  }

  @Test func theSchemaListsTheWordsOfTheCode() throws {
    let schema = try SchemaCheck("docs/schema/quarterly-report.schema.json")
    func names<Value: RawRepresentable<String> & CaseIterable>(_ type: Value.Type) -> Set<String> {
      Set(type.allCases.map(\.rawValue))
    }
    #expect(schema.words("status") == names(Status.self))
    #expect(schema.words("subjectKind") == names(SubjectKind.self))
    #expect(schema.words("certificationStatus") == names(Certification.Status.self))
    #expect(schema.words("change", "cause") == names(ChangeCause.self))
    #expect(schema.words("change", "direction") == names(ChangeLine.Direction.self))
    #expect(schema.words("exception", "state") == names(ExceptionState.self))
    #expect(schema.words("finding", "gravity") == names(GravityRule.Level.self))
    #expect(schema.words("placeAbroad", "confidentiality") == names(Confidentiality.self))
    #expect(schema.words("remediation", "progress") == names(Remediation.Progress.self))
    #expect(schema.words("requirement", "modality") == names(Modality.self))
    #expect(schema.words("requirement", "phase") == names(Phase.self))
    #expect(schema.words("staleApproval", "scheme") == names(ApprovalScheme.self))
  }

  @Test func listsEachFindingWithWhatProgramsRead() async throws {
    let report = try await QuarterlySamples.due.report()
    let parsed = try parsed(report)
    let sets = try #require(parsed["actorSets"]?.array)
    let items = try #require(parsed["findings"]?.array).compactMap(\.object)
    #expect(items.count == report.findings.count && !items.isEmpty)
    for (item, line) in zip(items, report.findings) {
      #expect(item["requirement"]?.text == report.gaps.catalogue.requirements[line.requirement].id.rawValue)
      #expect(item["subject"]?.text == report.gaps.subjects[line.subject].number)
      #expect(item["status"]?.text == line.status.rawValue)
      #expect(item["since"]?.text == line.since?.description)
      #expect(item["gravity"]?.text == report.gaps.gravity(of: line)?.rawValue)
      #expect(item["evidence"]?.integer == line.evidence)
      let set = try #require(item["actors"]?.integer.map { sets[Int($0)].array })
      #expect(set?.map { $0.object?["office"]?.text } == report.actors(of: line).map(\.office.rawValue))
      let holders = set?.map { $0.object?["holders"]?.array?.map { $0.object?["name"]?.text } }
      #expect(holders == report.actors(of: line).map { $0.holders.map(\.name) })
      let plan = report.gaps.remediation(of: line)
      #expect(item["remediation"]?.object?["plannedOn"]?.text == plan?.plannedOn?.description)
    }
  }

  @Test func saysWhatMakesAnUnconfirmedItemMoreThanARecordThatIsMissing() async throws {
    let report = try await QuarterlySamples.certified.report()
    let notes = try #require(parsed(report)["unconfirmed"]?.array)
      .compactMap { $0.object?["notes"]?.array }.flatMap(\.self).compactMap(\.object)
    #expect(notes.map { $0["requirement"]?.text } == [CertifiedService.requirement])
    let certifications = notes.first?["reason"]?.object?["certifications"]?.array
    #expect(certifications?.map { $0.object?["number"]?.text } == ["CE-1"])
  }

  @Test func namesWhatTheCatalogueHasNoLongerAndWhatIsGone() async throws {
    let revised = try parsed(try await QuarterlySamples.revised.report())
    #expect(revised["formerRequirements"]?.array?.map { $0.object?["id"]?.text } == ["art5-3-first"])
    let causes = Set(try #require(revised["changes"]?.array).map { $0.object?["cause"]?.text })
    #expect(causes == ["catalogueChanged"])
  }

  @Test func aReportOfSomeSectionsNamesNobodyElse() async throws {
    let report = try await QuarterlySamples.due.report()
    let general = try #require(report.gaps.sections.firstIndex { $0.name == "総務課" })
    let text = String(decoding: try QuarterlySamples.json(report.only([general])), as: UTF8.self)
    #expect(text.contains("庁舎清掃") && !text.contains("税務課") && !text.contains("電子申請"))
    // He stands in for the head of the tax section only.
    #expect(!text.contains("飯塚 花子"))
  }
}
