import Testing

/// What a new user gets wrong with services, applications and events is said so that it can be put right.
@Suite struct PlainMistakeTests {
  private static func bench() async throws -> Workbench {
    let bench = try await Workbench.withRegister()
    await bench("service", "add", "--number", "CS-1", "--name", "電子申請", "--use-start", "2026-04-01")
    return bench
  }

  @Test(arguments: [
    (
      ["service", "add", "--number", "CS-2", "--name", "x", "--provider", "V-9"],
      "「提供事業者」（provider）の値「V-9」に当たる記録はありません。入力できるのは: 登録済みの委託事業者の番号（daicho vendor list で確認できます）。",
      "provider \"V-9\" is not on record; allowed: the number of a recorded vendor (daicho vendor list shows them)."
    ),
    (
      ["service", "add", "--number", "CS-2", "--name", "x", "--provider", "株式会社サンプル"],
      "名称ではなく番号で指定してください（その名称の委託事業者の番号: V-1）。", "Give its number, not its name; of that name there is: V-1."
    ),
    (
      ["service", "add", "--number", "CS-2", "--name", "x", "--model", "ASP"],
      "入力できるのは: IaaS、PaaS、SaaS、その他（other）。", "allowed: IaaS, PaaS, SaaS, other."
    ),
    (
      ["service", "add", "--number", "CS-2", "--name", "x", "--use-start", "R8.4.1", "--use-end", "R8.3.31"],
      "利用開始日（2026-04-01）以後の日付にしてください。", "it must be on or after \"use starts on\" (2026-04-01)."
    ),
    (
      ["service", "edit", "CS-1", "--name", "y", "--if-version", "9"],
      "クラウドサービス「CS-1」の今の版は 1 で、指定した版 9 ではありません", "is at version 1, not at 9 as was given"
    ),
    (
      ["application", "edit", "A-1", "--decider-office", "統括"],
      "申請・決定「A-1」を記録できません。「決定者の職務」（deciderOffice）の値「統括」は使えません。", "the application \"A-1\" cannot be recorded: "
    ),
    (
      ["event", "add", "--number", "E-1", "--kind", "監査", "--subject", "C-1", "--on", "令和8年9月31日"],
      "出来事「E-1」を記録できません。「年月日」（on）: 「令和8年9月31日」という日はありません。この月は30日までです。日を確かめてください。",
      "on: \"令和8年9月31日\" is not a day that exists: that month ends on day 30. Check the day."
    ),
    (
      ["event", "add", "--number", "E-1", "--reported-to", "CISO", "職員等"],
      "引数「職員等」は受け付けません。値が複数あるときはオプションを繰り返し、", "For several values, repeat the option;"
    ),
    (
      ["exception", "add", "--number", "X-1", "--requirements", "9.1-2-1-e", "--from", "R8.11.1"],
      "「開始日」は --from-date で指定してください。", "Give \"from\" with --from-date."
    ),
    (["event", "show"], "NUMBER を指定してください（必須の引数です）。", "missing expected argument 'NUMBER'."),
    (["event", "edit", "E-1"], "変更する項目をオプションで指定してください", "Give the fields to change as options; --help lists them."),
  ])
  func isSaidInBothLanguagesAndChangesNothing(arguments: [String], ja: String, en: String) async throws {
    let bench = try await Self.bench()
    await bench("application", "add", "--number", "A-1", "--scheme", "業務委託サービス", "--subject", "C-1")
    let before = try bench.bytes()
    for (language, expected) in [("ja", ja), ("en", en)] {
      let run = await bench.run(
        arguments + ["--registry", bench.registry], environment: ["DAICHO_LANG": language])
      #expect(run.code == 2 || run.code == 64)
      #expect(run.errors.contains(expected), "\(run.errors)")
      #expect(run.output.isEmpty)
    }
    #expect(try bench.bytes() == before)
  }

  @Test(arguments: ["情報セキュリティ責任者", "informationSecurityOfficer", " 情報セキュリティ責任者　", "Information Security Officer"])
  func anOfficeIsTakenByItsNameInEitherLanguage(typed: String) async throws {
    let bench = try await Self.bench()
    let run = await bench(
      "application", "add", "--number", "A-1", "--scheme", "クラウドサービス（自治体機密性2以上）", "--subject", "CS-1",
      "--applicant-office", typed)
    #expect(run.code == 0, "\(run.errors)")
    let shown = await bench("application", "show", "A-1", "--lang", "ja")
    #expect(shown.output.contains("申請者の職務  情報セキュリティ責任者\n"))
  }

  @Test func anOfficeThatThereIsNotGetsTheListOfThoseThatThereAre() async throws {
    let bench = try await Self.bench()
    let run = await bench.run(
      [
        "event", "add", "--number", "E-1", "--kind", "監査", "--subject", "C-1", "--on", "2026-04-01", "--reported-to",
        "部長", "--registry", bench.registry,
      ], environment: ["DAICHO_LANG": "ja"])
    #expect(run.code == 2)
    for office in ["CISO（ciso）", "情報セキュリティ責任者（informationSecurityOfficer）", "職員等（staff）"] {
      #expect(run.errors.contains(office))
    }
  }
}
