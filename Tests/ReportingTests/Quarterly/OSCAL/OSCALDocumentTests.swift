import GapAnalysis
import Registry
import Reporting
import Requirements
import TestSupport
import Testing
import TextForms

@Suite struct OSCALDocumentTests {
  @Test(arguments: QuarterlySamples.allCases, Language.allCases)
  func everyReferenceResolvesAndEveryIDIsThereOnce(sample: QuarterlySamples, language: Language) async throws {
    let report = try await sample.report()
    #expect(OSCALCheck(try OSCALFiles(report, language)).faults == [])
    for section in report.gaps.sections.indices {
      #expect(OSCALCheck(try OSCALFiles(report.only([section]), language)).faults == [])
    }
  }

  @Test func theCheckFindsWhatIsBroken() async throws {
    let report = try await QuarterlySamples.due.report()
    let files = try OSCALFiles(report)
    let broken: [(String, String)] = [
      ("\"uuid\":\"", "\"uuid\":\"0"), ("\"role-id\":\"", "\"role-id\":\"no-"), ("\"href\":\"#", "\"href\":\"#0"),
      ("\"target-id\":\"req", "\"target-id\":\"rec"), ("\"control-id\":\"req", "\"control-id\":\"rec"),
    ]
    for (whole, part) in broken {
      let text = String(decoding: try #require(files.bytes[.assessmentResults]), as: UTF8.self)
      #expect(text.contains(whole))
      let bytes = Array(text.replacing(whole, with: part).utf8)
      let damaged = OSCALFiles(files, with: .assessmentResults, try JSONReader.object(bytes))
      #expect(!OSCALCheck(damaged).faults.isEmpty, "\(whole)")
    }
  }

  @Test(arguments: Language.allCases) func equalReportsAreEqualBytes(language: Language) async throws {
    let (first, second) = (try await QuarterlySamples.due.report(), try await QuarterlySamples.due.report())
    #expect(try OSCALFiles(first, language).bytes == OSCALFiles(second, language).bytes)
  }

  @Test func anEditionIsAnotherDocumentAboutTheSameThings() async throws {
    var report = try await QuarterlySamples.due.report()
    let final = try OSCALFiles(report)
    report.edition = nil
    let draft = try OSCALFiles(report)
    #expect(final.assessment["uuid"] != draft.assessment["uuid"])
    #expect(final.result["observations"] == draft.result["observations"])
    #expect(draft.assessment["metadata"]?.object?["version"]?.text?.hasPrefix("2026Q2-draft-") == true)
    #expect(final.assessment["metadata"]?.object?["version"] == "2026Q2-2")
  }

  @Test func eachLanguageIsADocumentOfItsOwnAboutTheSameThings() async throws {
    let report = try await QuarterlySamples.sample.report()
    let (ja, en) = (try OSCALFiles(report, .ja), try OSCALFiles(report, .en))
    for document in OSCALDocument.allCases { #expect(ja.bytes[document] != en.bytes[document]) }
    #expect(ja.catalog["uuid"] != en.catalog["uuid"])
    func uuids(_ files: OSCALFiles) -> [String?] { files.result.objects("findings").map { $0["uuid"]?.text } }
    #expect(uuids(ja) == uuids(en))
  }

  @Test func everyResourceIsReferredTo() async throws {
    let files = try OSCALFiles(try await QuarterlySamples.due.report())
    for document in [files.assessment, files.plan] {
      let links = (document["metadata"]?.object?.objects("links") ?? []).map { $0["href"]?.text }
      let named = links + [document["import-ap"]?.object?["href"]?.text]
      let resources = document["back-matter"]?.object?.objects("resources") ?? []
      #expect(resources.count == 2 && resources.allSatisfy { named.contains("#\($0["uuid"]?.text ?? "")") })
    }
  }

  @Test(arguments: Language.allCases) func theCatalogueIsAsRecorded(language: Language) async throws {
    let bytes = try #require(OSCALFiles(try await QuarterlySamples.sample.report(), language).bytes[.catalog])
    try Golden.expect(bytes, matches: "oscal-catalog.\(language.rawValue).json")
  }
}
