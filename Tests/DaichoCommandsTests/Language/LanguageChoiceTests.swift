import Testing
import TextForms

@testable import DaichoCommands

@Suite struct LanguageChoiceTests {
  @Test(arguments: [
    (["--lang", "en"], ["DAICHO_LANG": "ja", "LANG": "ja_JP.UTF-8"], Language.en),
    (["--lang=ja"], ["DAICHO_LANG": "en"], .ja),
    ([], ["DAICHO_LANG": "en", "LANG": "ja_JP.UTF-8"], .en),
    ([], ["LANG": "ja_JP.UTF-8"], .ja),
    ([], ["LANG": "de_DE.UTF-8"], .en),
    ([], ["LANG": "C.UTF-8"], .ja),
    ([], ["LANG": "POSIX"], .ja),
    ([], [:], .ja),
    (["--", "--lang", "en"], [:], .ja),
  ])
  func goesFromTheFlagToTheEnvironment(arguments: [String], environment: [String: String], expected: Language) {
    #expect(LanguageChoice(arguments: arguments, environment: environment).language == expected)
  }

  @Test func takesTheSettingOfTheRegisterWhereNothingElseNamesOne() async throws {
    let bench = try await Workbench.withRegister()
    await bench("settings", "set", "language", "en")
    let arguments = ["contract", "show", "X", "--registry", bench.registry]
    let unset = await bench.run(arguments, environment: [:])
    #expect(unset.errors.hasPrefix("daicho: there is no contract"))
    let set = await bench.run(arguments, environment: ["LANG": "ja_JP.UTF-8"])
    #expect(set.errors.hasPrefix("daicho: 契約「X」は登録されていません。"))
  }
}
