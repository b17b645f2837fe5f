import GapAnalysis
import Registry
import Reporting
import Requirements
import TestSupport
import Testing
import TextForms

/// A judgement that does not count any more says which certification is the reason.
@Suite struct GapCertificationTests {
  private func report() async throws -> GapReport {
    let certified = try await CertifiedService()
    try await certified.observe(certified.ismap, on: "2026-07-01", ["status": "suspended"])
    try await certified.observe(certified.isms, on: "2026-08-01", ["status": "expired"])
    return try await Rendered.report(of: certified.test) {
      $0.requirements = [RequirementID(rawValue: CertifiedService.requirement)]
    }
  }

  @Test(arguments: GapFormat.allCases, Language.allCases)
  func everyFormatNamesThemAll(format: GapFormat, language: Language) async throws {
    let text = try Rendered.text(try await report(), format, language)
    for part in ["ISMAP", "C21-0001-2", "CE-1", "ISO/IEC 27001", "CE-2"] { #expect(text.contains(part)) }
  }

  @Test func theTextSaysWhatIsWrongWithEach() async throws {
    let text = try Rendered.text(try await report(), .text)
    #expect(text.contains("    ISMAP C21-0001-2（CE-1）: 認証・登録の状態が前より悪くなっている（令和8年7月1日から）\n"))
    #expect(text.contains("    ISO/IEC 27001（CE-2）: 認証・登録の状態が前より悪くなっている（令和8年8月1日から）\n"))
    // It is not rolled up with what nobody has judged.
    #expect(text.contains("提供者を信頼できるかの総合的な判断"))
  }

  @Test func theSpreadsheetHasThemInPlaceOfTheReason() async throws {
    let text = try Rendered.text(try await report(), .csv, .en)
    #expect(
      text.contains(
        "ISO/IEC 27001 (CE-2): the status of a certification has got worse (since 2026-08-01); "
          + "ISMAP C21-0001-2 (CE-1): the status of a certification has got worse (since 2026-07-01)"))
  }

  @Test func programsReadThemInTheReason() async throws {
    let bytes = try Rendered.bytes(try await report(), .json)
    let whole = try JSONReader.object(Array(bytes.dropLast()))
    let reason = try #require(whole["items"]?.array?.first?.object?["reason"]?.object)
    #expect(reason["code"] == "certification-worse")
    #expect(
      reason["certifications"]?.array?.compactMap(\.object) == [
        ["number": "CE-2", "scheme": "ISO/IEC 27001", "code": "certification-worse", "since": "2026-08-01"],
        [
          "number": "CE-1", "scheme": "ISMAP", "certificateNumber": "C21-0001-2", "code": "certification-worse",
          "since": "2026-07-01",
        ],
      ])
  }
}
