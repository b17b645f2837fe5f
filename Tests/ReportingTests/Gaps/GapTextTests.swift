import GapAnalysis
import Registry
import Reporting
import Requirements
import TestSupport
import Testing
import TextForms

@Suite struct GapTextTests {
  @Test(arguments: Language.allCases) func saysThatThereIsNothingToJudge(language: Language) async throws {
    let report = try await Rendered.report(of: try await SampleRegister.empty(try Catalogues.iizuka())) {
      $0.subjects = ["C-1"]
    }
    let text = try Rendered.text(report, .text, language)
    #expect(text.contains(language == .ja ? "該当する対象はありません。" : "There is nothing of that kind to judge."))
  }

  @Test(arguments: Language.allCases) func saysThatThereAreNoGaps(language: Language) async throws {
    let report = try await Rendered.report {
      $0.subjects = ["R8-001"]
      $0.requirements = [RequirementID(rawValue: "art5-1")]
    }
    for format in [GapFormat.text, .markdown] {
      let text = try Rendered.text(report, format, language)
      #expect(text.contains(language == .ja ? "不備はありません。" : "There are no gaps."))
    }
  }

  @Test func staysReadableWhenNobodyHasLookedAtAnythingYet() async throws {
    let test = try await SampleRegister.empty(try Catalogues.iizuka())
    try await test.record { transaction in
      for number in 0..<300 {
        try transaction.add(
          .contract,
          [
            "number": .string("C-\(number)"), "title": "件名", "signed": "2026-04-01", "start": "2026-04-01",
            "kinds": .array(["other"]),
          ])
      }
    }
    let report = try await Rendered.report(of: test)
    #expect(report.totals[.unconfirmed] > 9000)
    let lines = try Rendered.text(report, .text).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count < 100)
    #expect(lines.contains { $0.contains("ほか281件") })
  }

  @Test func namesAConflictAndDoesNotRollItUp() async throws {
    let text = try Rendered.text(try await Rendered.report(), .text)
    #expect(text.contains("未確認  R8-002"))
    #expect(text.contains("より新しい別の記録と内容が食い違っている"))
  }

  @Test func everyRowOfATableInMarkdownHasTheSameCells() async throws {
    let text = try Rendered.text(try await Rendered.report(), .markdown)
    for table in text.split(separator: "\n\n") where table.hasPrefix("|") {
      let widths = table.split(separator: "\n").map { $0.replacing("\\|", with: "").filter { $0 == "|" }.count }
      #expect(Set(widths).count == 1)
    }
  }
}
