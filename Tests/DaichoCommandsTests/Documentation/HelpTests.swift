import Foundation
import Testing
import TextForms

@testable import DaichoCommands

@Suite struct HelpTests {
  private func pages(_ language: Language) -> [CommandPage] {
    let root = HelpLanguage.$current.withValue(language) { CommandTree() }.root
    return [root] + root.visiblePages
  }

  private static func isJapanese(_ text: String) -> Bool { text.contains(/[\p{Hiragana}\p{Katakana}\p{Han}]/) }

  @Test func everyPageGivesAnExampleAndNamesItsFormats() {
    for language in Language.allCases {
      for page in pages(language) {
        #expect(page.discussion.contains("\n  daicho "), "\(page.path)")
        let text = page.discussion.lowercased()
        let namesFormats =
          language == .ja ? text.contains("形式") : text.contains("format") || text.contains("lists come as")
        #expect(namesFormats, "\(page.path)")
      }
    }
  }

  @Test func everyTextIsThereInBothLanguages() {
    for (ja, en) in zip(pages(.ja), pages(.en)) {
      #expect(ja.path == en.path)
      #expect(Self.isJapanese(ja.abstract), "\(ja.path): \(ja.abstract)")
      #expect(!Self.isJapanese(en.abstract), "\(en.path): \(en.abstract)")
      for (japanese, english) in zip(ja.arguments, en.arguments) {
        #expect(japanese.key == english.key)
        #expect(
          japanese.abstract != english.abstract || japanese.abstract.hasPrefix("SHA"), "\(ja.path) \(japanese.key)")
        #expect(!english.abstract.isEmpty, "\(en.path) \(english.key)")
      }
    }
  }

  @Test func helpIsInTheLanguageThatWasAskedFor() async throws {
    let bench = try Workbench()
    let japanese = await bench.run(["contract", "add", "--help"], environment: ["DAICHO_LANG": "ja"])
    let english = await bench.run(["help", "contract", "add"])
    #expect(japanese.code == 0)
    #expect(japanese.output.hasPrefix("契約を登録する\n\n使い方: daicho contract add [オプション]\n"))
    #expect(english.output.hasPrefix("record a contract\n\nUsage: daicho contract add [OPTIONS]\n"))
    for word in ["OVERVIEW", "USAGE", "OPTIONS:", "Show help"] {
      #expect(!japanese.output.contains(word) && !english.output.contains(word))
    }
  }

  @Test func aGroupAloneShowsItsHelp() async throws {
    let bench = try Workbench()
    let run = await bench.run(["journal"])
    #expect(run.code == 0)
    #expect(run.output.contains("\n  verify"))
  }

  @Test func versionOpensNothing() async throws {
    let bench = try Workbench()
    let run = await bench.run(["--version"], environment: ["DAICHO_REGISTRY": "/nowhere/register.db"])
    #expect(run.code == 0)
    #expect(run.output == "daicho 0.1.0\n")
  }

  @Test func wrapsJapaneseBetweenCharacters() {
    #expect(TextWrapping.lines("契約を登録する。次へ", to: 8) == ["契約を登", "録する。", "次へ"])
    #expect(TextWrapping.lines("one two three", to: 8) == ["one two", "three"])
    #expect(TextWrapping.lines("契約登録。", to: 8) == ["契約登録。"])
  }

  @Test(arguments: [("en", "docs/cli.md"), ("ja", "docs/cli.ja.md")])
  func thePageInDocsIsFresh(language: String, path: String) async throws {
    let bench = try Workbench()
    let run = await bench.run(["documentation", "--lang", language])
    let committed = try String(contentsOfFile: Workbench.root + "/" + path, encoding: .utf8)
    #expect(committed == run.output, "make docs writes it anew")
  }
}
