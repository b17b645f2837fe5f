import Testing
import TextForms

@testable import DaichoCommands

/// The sentences are those of the parser itself: each test makes it say one.
@Suite struct ParserMessageTests {
  private func message(_ arguments: String...) async throws -> (code: String, ja: String, en: String, exit: Int32) {
    let bench = try Workbench()
    let japanese = await bench.run(arguments, environment: ["DAICHO_LANG": "ja"])
    let english = await bench.run(arguments)
    let coded = await bench.run(arguments + ["--format", "json"])
    return (coded.errorCode ?? "", japanese.errors, english.errors, japanese.code)
  }

  @Test func saysThatAnOptionIsUnknown() async throws {
    let found = try await message("contract", "list", "--colour-of-paper", "x")
    #expect(found.exit == 64)
    #expect(found.code == "unknown-option")
    #expect(found.ja == "daicho: オプション --colour-of-paper はありません。\n→ 使い方は daicho contract list --help で確認できます。\n")
    #expect(found.en.hasPrefix("daicho: unknown option '--colour-of-paper'."))
  }

  @Test func suggestsTheOptionThatWasMeant() async throws {
    let found = try await message("contract", "list", "--formta", "csv")
    #expect(found.ja.hasPrefix("daicho: オプション --formta はありません。--format のことですか。\n"))
    #expect(found.en.hasPrefix("daicho: unknown option '--formta'. Did you mean '--format'?\n"))
  }

  @Test func saysThatAValueIsMissing() async throws {
    let found = try await message("journal", "head", "--registry")
    #expect(found.ja.hasPrefix("daicho: --registry FILE の値がありません。\n"))
    #expect(found.en.hasPrefix("daicho: missing value for '--registry FILE'.\n"))
    #expect(found.exit == 64)
  }

  @Test func saysThatAnArgumentIsMissing() async throws {
    let found = try await message("contract", "show")
    #expect(found.code == "argument-missing")
    #expect(found.ja.hasPrefix("daicho: NUMBER を指定してください（必須の引数です）。\n"))
  }

  @Test func saysThatAnArgumentIsNotExpected() async throws {
    let found = try await message("journal", "head", "now")
    #expect(found.code == "unexpected-argument")
    #expect(found.ja.hasPrefix("daicho: 引数「now」は受け付けません。値が複数あるときはオプションを繰り返し、空白を含む値は引用符で囲みます。\n"))
  }

  @Test func saysThatSeveralArgumentsAreNotExpected() async throws {
    let found = try await message("journal", "head", "now", "then")
    #expect(found.code == "unexpected-argument")
    #expect(found.ja.hasPrefix("daicho: 受け付けない引数が2個あります: now、then。値が複数"))
  }

  @Test func saysWhichValuesAreAllowed() async throws {
    let bench = try Workbench()
    let japanese = await bench.run(["contract", "list", "--format", "xml"], environment: ["DAICHO_LANG": "ja"])
    #expect(japanese.code == 64)
    #expect(
      japanese.errors.hasPrefix("daicho: --format FORMAT に「xml」は使えません。使えるのは: text、csv、json、markdown。\n"))
    let language = await bench.run(["journal", "head", "--lang", "fr"], environment: ["DAICHO_LANG": "ja"])
    #expect(language.errors.hasPrefix("daicho: --lang LANGUAGE に「fr」は使えません。使えるのは: ja、en。\n"))
  }

  @Test func saysThatANumberIsNoNumber() async throws {
    let found = try await message("journal", "log", "--limit", "many")
    #expect(found.code == "invalid-value")
    #expect(found.ja.hasPrefix("daicho: --limit N に「many」は使えません。\n"))
  }

  @Test func saysThatAFlagTakesNoValue() async throws {
    let found = try await message("rebuild", "--check=yes")
    #expect(found.code == "unexpected-value")
    #expect(found.ja.hasPrefix("daicho: --check は値を取りませんが、「yes」が指定されています。\n"))
  }

  @Test func saysThatTwoFlagsExcludeEachOther() {
    let message = ParserMessage("Value to be set with flag '--no-a' had already been set with flag '--a'")
    #expect(message.code == "duplicate-flag")
    #expect(message.words.ja == "--no-a と --a は同時に使えません。")
  }

  @Test func keepsAnUnknownSentenceWithinAJapaneseOne() {
    let message = ParserMessage("Something new happened")
    #expect(message.code == "usage")
    #expect(message.words == Words(ja: "指定が正しくありません（Something new happened）。", en: "something new happened."))
  }
}
