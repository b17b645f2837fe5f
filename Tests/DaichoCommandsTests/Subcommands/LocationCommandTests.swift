import Foundation
import Registry
import Testing

@Suite struct LocationCommandTests {
  /// A service of class 2 with a copy abroad and a subcontractor's subcontractor somewhere in Asia; one whose region and
  /// country contradict each other, and whose terms cannot be read; one of class 1.
  private static func bench() async throws -> Workbench {
    let bench = try await Workbench.withRegister()
    await bench(
      "service", "add", "--number", "CS-001", "--name", "窓口予約", "--confidentiality", "2", "--governing-law", "日本法",
      "--court", "福岡地方裁判所飯塚支部", "--foreign-law-assessed-on", "2026-03-01")
    await bench(
      "service", "add", "--number", "CS-002", "--name", "文書共有", "--confidentiality", "3B", "--governing-law", "米国法",
      "--court", "ソウル中央地方裁判所")
    await bench("service", "add", "--number", "CS-003", "--name", "広報", "--confidentiality", "1")
    await bench("subcontract", "add", "--number", "SC-1", "--service", "CS-001", "--vendor", "V-1")
    await bench("subcontract", "add", "--number", "SC-2", "--parent", "SC-1", "--vendor", "V-1")
    await bench.locate("DL-001", "CS-001", "atRest", "--region", "ap-northeast-1a", "--country", "JP")
    await bench.locate("DL-002", "CS-001", "backup", "--region", "us-east-1", "--since", "2026-05-01")
    await bench.locate("DL-003", "SC-2", "processing", "--region", "asia")
    await bench.locate("DL-004", "CS-002", "atRest", "--region", "us-west-2", "--country", "JP")
    return bench
  }

  private static func japanese(_ bench: Workbench, _ arguments: String...) async -> Workbench.Run {
    await bench.run(arguments + ["--registry", bench.registry], environment: ["DAICHO_LANG": "ja"])
  }

  @Test func showsWhatBreaksARuleWhatIsNotKnownAndWhatToDo() async throws {
    let bench = try await Self.bench()
    let run = await Self.japanese(bench, "location", "check", "CS-001", "--as-of", "R8.9.30")
    #expect(run.code == 1)
    #expect(
      run.output.components(separatedBy: "（記録簿").first == """
        CS-001  窓口予約  自治体機密性 2  規則に反する
          所在番号  役割        リージョン       国                            再委託  国の結果
          DL-001    保存        ap-northeast-1a  日本                                  規則どおり
          DL-002    複製・控え  us-east-1        米国（リージョンの表による）          認めた国の外
          DL-003    処理        asia             不明（アジア）                SC-2    不明
          [違反] DL-002: 格付ごとに認めた国の外にある（米国）［市の設定］
              → 認めた国へ移すか、例外措置の許可を得る。誤りなら daicho location edit で直す
          [不明] DL-003: 国が分からない［市の設定］
              → 事業者に国を確かめ、daicho location edit で登録する
          [不明] SC-1: 再委託先でのデータの所在が登録されていない［市の設定］
              → 再委託先での所在を確かめ、daicho location add --service に再委託番号を指定して登録する
          [不明] DL-002: 国外法令のリスクの評価（2026-03-01）の後に、日本国外の所在又は国の分からない所在が加わった［9.3（自治体機密性2以上を取り扱う場合）(3)⑤前段］
              → この所在を含めて評価し直し、評価日を登録する

        2026-09-30 現在のクラウドサービス 1 件: 規則に反する 1 件、不明な点がある 0 件、規則どおり 0 件
        """)
  }

  @Test func tellsProgramsTheSame() async throws {
    let bench = try await Self.bench()
    let run = await bench("location", "check", "--format", "json", "--as-of", "2026-09-30")
    #expect(run.json["schema"] == "daicho.location-check/1")
    #expect(run.json["holds"] == false)
    #expect(run.items.map { $0["standing"] } == ["broken", "broken", "kept"])
    let findings = run.items.map { $0["findings"]?.array?.compactMap { $0.object?["code"]?.text } ?? [] }
    #expect(
      findings == [
        ["country-not-allowed", "country-unknown", "subcontract-without-location", "foreign-law-place-added"],
        ["region-contradicts-country", "foreign-law-not-assessed", "governing-law-not-allowed", "court-unclear"], [],
      ])
    let first = try #require(run.items.first?["findings"]?.array?.first?.object)
    #expect(first["setByCity"] == true)
    #expect(first["citation"] == nil)
    let last = try #require(run.items.first?["findings"]?.array?.last?.object)
    #expect(last["setByCity"] == false)
    #expect(last["requirement"] == "9.3A-3-5-risk")
  }

  @Test func whatIsNotKnownIsNeverFine() async throws {
    let bench = try await Workbench.withRegister()
    await bench(
      "service", "add", "--number", "CS-9", "--name", "新", "--confidentiality", "2", "--governing-law", "日本法",
      "--court", "東京地方裁判所", "--foreign-law-assessed-on", "2026-03-01")
    let open = await bench("location", "check")
    #expect(open.code == 1)
    #expect(open.output.contains("[unknown] no data location is recorded [set by the city]"))
    await bench.locate("DL-9", "CS-9", "atRest", "--country", "JP")
    let kept = await bench("location", "check")
    #expect(kept.code == 0)
    #expect(kept.output.contains("as the rules say: 1"))
  }

  @Test func writesARowForEachLocationAndFinding() async throws {
    let bench = try await Self.bench()
    let csv = await bench("location", "check", "CS-001", "--format", "csv", "--as-of", "2026-09-30")
    let lines = csv.output.components(separatedBy: "\r\n")
    #expect(csv.code == 1)
    #expect(lines.count == 7)
    #expect(lines[1] == "CS-001,窓口予約,2,breaks a rule,DL-001,,at rest,ap-northeast-1a,Japan,allowed,,,")
    #expect(lines[5].hasPrefix("CS-001,窓口予約,2,breaks a rule,,SC-1,,,,,no data location is recorded"))
    let markdown = await bench("location", "check", "CS-003", "--format", "markdown")
    #expect(markdown.code == 0)
    #expect(markdown.output.hasPrefix("| service | name |"))
  }

  @Test func mapsCountriesByClass() async throws {
    let bench = try await Self.bench()
    let run = await Self.japanese(bench, "location", "map", "--as-of", "R8.9.30")
    #expect(run.code == 0)
    #expect(
      run.output == """
        国    役割        3A  3B      3C  2       1       格付不明
        日本  保存                        CS-001
        米国  複製・控え                  CS-001
        不明  保存            CS-002
        不明  処理                        CS-001
        不明  不明                        CS-001  CS-003

        """)
    let json = await bench("location", "map", "--as-of", "2026-09-30", "--format", "json")
    #expect(json.json["schema"] == "daicho.location-map/1")
    #expect(json.items.count == 6)
    #expect(json.items.map { $0["country"] } == ["JP", "US", nil, nil, nil, nil])
    let before = await bench("location", "map", "--as-of", "2026-04-30", "--format", "csv")
    #expect(!before.output.contains("US,"))
    #expect(await bench("location", "map", "--format", "markdown").output.hasPrefix("| country | role | 3A |"))
  }

  @Test func contractsAreMappedWhereTheirSubcontractorsAre() async throws {
    let bench = try await Workbench.withRegister()
    #expect(await bench("location", "map").output == "There is nothing to list.\n")
    await bench("subcontract", "add", "--number", "SC-1", "--contract", "C-1", "--vendor", "V-1")
    await bench.locate("DL-1", "SC-1", "processing", "--country", "SG")
    let run = await bench("location", "map", "--format", "json")
    #expect(run.items.map { $0["subject"] } == ["C-1"])
    #expect(run.items.map { $0["country"] } == ["SG"])
  }

  /// The table of regions is read as it was adopted, so a past answer comes out again.
  @Test func aPastAnswerCanBeMadeAgain() async throws {
    let bench = try await Workbench.withRegister()
    await bench("service", "add", "--number", "CS-9", "--name", "新", "--confidentiality", "2")
    await bench.locate("DL-9", "CS-9", "atRest", "--region", "iizuka-dc-1")
    let sequence = try #require(await bench("journal", "head", "--format", "json").json["sequence"]?.integer)
    let arguments = ["location", "check", "--as-of", "2026-09-30", "--known-at", "@\(sequence)", "--format", "json"]
    let before = await bench.run(arguments + ["--registry", bench.registry])
    #expect(before.output.contains("country-unknown"))

    let folder = bench.folder.path("checklists")
    try FileManager.default.copyItem(atPath: Workbench.root + "/checklists", toPath: folder)
    try Data("places:\n  iizuka-dc-1: { country: JP, ja: 飯塚, en: Iizuka }\n".utf8).write(
      to: URL(fileURLWithPath: folder + "/regions/own.yaml"))
    let adoption = await bench.run(
      ["checklist", "adopt", "--format", "json", "--registry", bench.registry],
      environment: ["DAICHO_LANG": "en", "DAICHO_CHECKLISTS": folder])
    #expect(adoption.json["changed"] == true)
    let now = await bench("location", "check", "--as-of", "2026-09-30", "--format", "json")
    #expect(!now.output.contains("country-unknown"))
    #expect(await bench.run(arguments + ["--registry", bench.registry]).output == before.output)
  }

  @Test func saysWhatARegionMeansAndWritesNothingThatWasNotTyped() async throws {
    let bench = try await Self.bench()
    let run = await bench.locate("DL-9", "CS-003", "atRest", "--region", "us-east-1")
    #expect(run.code == 0)
    #expect(
      run.errors.contains("Note: DL-9: the region \"us-east-1\" means N. Virginia (United States), and no country"))
    #expect(await bench("location", "show", "DL-9", "--format", "json").json["item"]?.object?["country"] == nil)
    let edit = await bench("location", "edit", "DL-9", "--country", "JP", "--format", "json")
    #expect(
      edit.json["notices"]?.array?.compactMap { $0.object?["code"]?.text } == ["region-contradicts-country"])
    #expect(edit.errors.isEmpty)
    let quiet = await bench("location", "edit", "DL-9", "--country", "US")
    #expect(quiet.errors.isEmpty)
    let past = await bench(
      "record", "location", "--number", "DL-10", "--service", "CS-003", "--region", "moon-1", "--source-document", "申請書"
    )
    #expect(past.code == 0)
    #expect(past.errors.contains("does not have \"moon-1\""))
  }

  @Test(
    arguments: [
      (["check", "CS-99"], "record-unknown", 2), (["check", "--known-at", "x"], "known-at-unreadable", 64),
      (["map", "--as-of", "x"], nil, 64), (["check", "--format", "xlsx"], nil, 64),
    ] as [([String], String?, Int32)])
  func refusesWithOneMessage(_ arguments: [String], _ code: String?, _ exit: Int32) async throws {
    let bench = try await Self.bench()
    let run = await bench.run(["location"] + arguments + ["--registry", bench.registry])
    #expect(run.code == exit)
    #expect(run.output.isEmpty)
    #expect(!run.errors.isEmpty)
    if let code {
      let json = await bench.run(["location"] + arguments + ["--format", "json", "--registry", bench.registry])
      #expect(json.errorCode == code)
    }
  }

  @Test func aCatalogueWithoutRulesIsToldSo() async throws {
    let bench = try Workbench()
    await bench("init", "--catalogue", Workbench.root + "/Tests/RequirementsTests/Fixtures/small-city")
    let run = await bench("location", "check", "--format", "json")
    #expect(run.code == 2)
    #expect(run.errorCode == "location-rules-missing")
  }
}

extension Workbench {
  @discardableResult
  fileprivate func locate(_ number: String, _ service: String, _ role: String, _ more: String...) async -> Run {
    await run(
      ["location", "add", "--number", number, "--service", service, "--role", role] + more + ["--registry", registry])
  }
}
