import GapAnalysis
import Registry
import Reporting
import Requirements
import TestSupport
import Testing
import TextForms

@Suite struct GapJSONTests {
  @Test func isCanonicalButForLineBreaks() async throws {
    let report = try await Rendered.report { $0.statuses = Set(Status.allCases) }
    let bytes = try Rendered.bytes(report, .json)
    let parsed = try JSONReader.object(bytes)
    #expect(CanonicalJSON.bytes(.object(parsed)) == bytes.filter { $0 != 0x0A })
  }

  @Test func holdsWhatProgramsRead() async throws {
    let report = try await Rendered.report()
    let parsed = try JSONReader.object(try Rendered.bytes(report, .json))
    #expect(parsed["schema"]?.text == "daicho.gap-list/1")
    #expect(parsed["asOf"]?.text == "2026-09-30")
    #expect(parsed["journal"]?.text == report.head.description)
    let items = try #require(parsed["items"]?.array).compactMap(\.object)
    #expect(items.count == report.lines.count)
    for (item, line) in zip(items, report.lines) {
      #expect(item["requirement"]?.text == report.catalogue.requirements[line.requirement].id.rawValue)
      #expect(item["citation"]?.text == report.catalogue.requirements[line.requirement].citation.rawValue)
      #expect(item["subject"]?.text == report.subjects[line.subject].number)
      #expect(item["subjectKind"]?.text == report.subjects[line.subject].kind.rawValue)
      #expect(item["status"]?.text == line.status.rawValue)
      #expect(item["since"]?.text == line.since?.description)
      #expect(item["nextChange"]?.text == line.nextChange?.description)
      #expect(item["evidence"]?.integer == line.evidence)
      #expect(item["gravity"]?.text == report.gravity(of: line)?.rawValue)
      #expect(item["reason"]?.object?["code"]?.text == line.reason.code)
    }
    let subjects = try #require(parsed["subjects"]?.array).compactMap(\.object)
    #expect(subjects.map { $0["number"]?.text } == report.subjects.map(\.number))
    for status in Status.allCases {
      let sum = subjects.compactMap { $0["counts"]?.object?[status.rawValue]?.integer }.reduce(0, +)
      #expect(parsed["totals"]?.object?[status.rawValue]?.integer == sum)
    }
  }

  @Test func isTheSameInEitherLanguage() async throws {
    let report = try await Rendered.report()
    #expect(try Rendered.bytes(report, .json, .ja) == Rendered.bytes(report, .json, .en))
  }

  @Test func whatIsNotThereGivesAnEmptyList() async throws {
    let report = try await Rendered.report(of: try await SampleRegister.empty(try Catalogues.iizuka())) {
      $0.subjects = ["C-1"]
    }
    let parsed = try JSONReader.object(try Rendered.bytes(report, .json))
    #expect(parsed["items"]?.array?.isEmpty == true)
    #expect(parsed["subjects"]?.array?.isEmpty == true)
  }
}
