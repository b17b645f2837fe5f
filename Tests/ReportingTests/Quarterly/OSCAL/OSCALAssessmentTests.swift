import GapAnalysis
import Registry
import Reporting
import Requirements
import TestSupport
import Testing
import TextForms

@Suite struct OSCALAssessmentTests {
  @Test(arguments: QuarterlySamples.allCases)
  func everyGapStandsInTheObservationOfItsRequirementAndStatus(sample: QuarterlySamples) async throws {
    let report = try await sample.report()
    let result = try OSCALFiles(report).result
    let items = result["local-definitions"]?.object?.objects("inventory-items") ?? []
    let subjects = Dictionary(uniqueKeysWithValues: items.enumerated().map { ($0.element["uuid"]?.text, $0.offset) })
    #expect(subjects.count == report.gaps.subjects.count)
    var observed: Set<[String]> = []
    for finding in result.objects("findings") {
      for related in finding.objects("related-observations") {
        let observation = try #require(
          result.objects("observations").first { $0["uuid"] == related["observation-uuid"] })
        for subject in observation.objects("subjects") {
          let place = try #require(subjects[subject["subject-uuid"]?.text])
          let target = finding["target"]?.object?["target-id"]?.text ?? ""
          observed.insert([target, observation.property("status") ?? "", String(place)])
        }
      }
    }
    let gaps = report.gaps.lines.map { line in
      let requirement = report.gaps.catalogue.requirements[line.requirement].id.rawValue
      return ["req-\(requirement)_smt", line.status.rawValue, String(line.subject)]
    }
    #expect(observed == Set(gaps))
  }

  @Test func aRequirementIsSatisfiedOnlyWhereAllThatIsAskedSatisfiesIt() async throws {
    let report = try await QuarterlySamples.due.report()
    let result = try OSCALFiles(report).result
    var states: [String: [String?]] = [:]
    for finding in result.objects("findings") {
      let target = finding["target"]?.object
      let status = target?["status"]?.object
      states[target?["target-id"]?.text ?? ""] = [status?["state"]?.text, status?["reason"]?.text]
    }
    for (requirement, counts) in zip(report.gaps.catalogue.requirements, report.requirements) {
      let found = states["req-\(requirement.id)_smt"]
      let judged = counts[.satisfied] + counts[.excepted] + counts.gaps
      switch (judged, counts.gaps, counts.gaps - counts[.unconfirmed], counts[.excepted]) {
      case (0, _, _, _): #expect(found == nil)
      case (_, 1..., 1..., _): #expect(found == ["not-satisfied", "fail"])
      case (_, 1..., _, _), (_, _, _, 1...): #expect(found == ["not-satisfied", "other"])
      default: #expect(found == ["satisfied", "pass"])
      }
    }
    // Each kind is there.
    #expect(Set(states.values).isSuperset(of: [["not-satisfied", "other"], ["satisfied", "pass"]]))
  }

  @Test func theResultIsTheQuarterInJapanTime() async throws {
    let result = try OSCALFiles(try await QuarterlySamples.sample.report()).result
    #expect(result["start"] == "2026-07-01T00:00:00+09:00")
    #expect(result["end"] == "2026-09-30T23:59:59+09:00")
    let day = try await QuarterlySamples.report(of: try await SampleRegister.filled()) {
      $0.period = .day(SampleRegister.day, startMonth: 4)
    }
    #expect(try OSCALFiles(day).result["start"] == "2026-09-30T00:00:00+09:00")
  }

  @Test func nothingIsDatedButByTheJournal() async throws {
    let report = try await QuarterlySamples.sample.report()
    let files = try OSCALFiles(report)
    let time = JSONValue.string(report.headTime.description)
    for document in files.documents.values {
      #expect(document.values.first?.object?["metadata"]?.object?["last-modified"] == time)
    }
    #expect(files.result.objects("observations").allSatisfy { $0["collected"] == time })
  }

  @Test func thePlanThatItMustNameSaysThatThereIsNone() async throws {
    let assessment = try OSCALFiles(try await QuarterlySamples.sample.report(), .en).assessment
    let href = assessment["import-ap"]?.object?["href"]?.text
    let resource = assessment["back-matter"]?.object?.objects("resources").first {
      "#\($0["uuid"]?.text ?? "")" == href
    }
    #expect(resource?["title"] == "No assessment plan")
  }

  @Test func aSubjectHasItsUUIDByItsNumber() async throws {
    let items = try OSCALFiles(try await QuarterlySamples.sample.report()).result["local-definitions"]?.object?
      .objects("inventory-items")
    let contract = items?.first { $0.property("asset-id") == "R8-001" }
    // By another program: uuid5(namespace, "REGISTRY\nsubject\ncontract\nR8-001").
    #expect(contract?["uuid"] == "94783771-d82f-5b4a-97c0-22510067ce3d")
    #expect(contract?.property("kind") == "contract")
  }

  @Test func whatMarkdownWouldTakeForItsOwnIsEscaped() async throws {
    let test = try await SampleRegister.empty(try Catalogues.smallCity())
    try await test.addContract("R8-9", ["title": "*一式*~更新~ <b>[1]\u{3000}"])
    let items = try OSCALFiles(try await QuarterlySamples.report(of: test)).result["local-definitions"]?.object?
      .objects("inventory-items")
    let contract = items?.first { $0.property("asset-id") == "R8-9" }
    #expect(contract?["description"]?.text?.hasPrefix(#"R8-9 \*一式\*\~更新\~ \<b\>\[1\]"#) == true)
  }
}
