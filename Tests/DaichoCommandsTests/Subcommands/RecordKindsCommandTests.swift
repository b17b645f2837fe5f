import Registry
import Testing

/// The kinds beside contracts and vendors, from the command line to the list.
@Suite struct RecordKindsCommandTests {
  /// With a service, a system and an event that point to each other.
  private func bench() async throws -> Workbench {
    let bench = try await Workbench.withRegister()
    await bench("department", "add", "--number", "D-1", "--name", "総務部")
    await bench("section", "edit", "S-1", "--part-of", "D-1", "--correct")
    await bench(
      "service", "add", "--number", "CS-1", "--name", "電子申請サービス", "--provider", "V-1", "--model", "saas", "--section",
      "S-1", "--confidentiality", "機密性2", "--procedures", "運用手順書", "--procedures", "復旧手順書", "--use-start", "R8.4.1")
    await bench(
      "system", "add", "--number", "IS-1", "--name", "住民情報システム", "--manager", "1001", "--contracts", "C-1",
      "--services",
      "CS-1", "--network-zone", "マイナンバー利用事務系")
    await bench(
      "event", "add", "--number", "E-1", "--kind", "変更", "--subject", "service:CS-1", "--on", "R8.5.1", "--reported-to",
      "統括情報セキュリティ責任者", "--reported-to", "ciso", "--action-taken", "有")
    return bench
  }

  @Test func listsShowNumbersAndNames() async throws {
    let bench = try await bench()
    let services = await bench("service", "list", "--format", "json")
    #expect(services.json["schema"] == "daicho.service-list/1")
    #expect(services.items.first?["provider"] == "V-1")
    #expect(services.items.first?["providerName"] == "株式会社サンプル")
    #expect(services.items.first?["procedures"] == .array(["運用手順書", "復旧手順書"]))
    let system = try #require(await bench("system", "list", "--format", "json").items.first)
    #expect(system["contracts"] == .array(["C-1"]))
    #expect(system["contractsNames"] == .array(["住民情報システム保守"]))
    #expect(system["networkZone"] == "myNumber")
    let event = try #require(await bench("event", "list", "--format", "json").items.first)
    #expect(event["subject"] == "CS-1")
    #expect(event["subjectName"] == "電子申請サービス")
    #expect(event["subjectKind"] == "cloudService")
    #expect(event["reportedTo"] == .array(["supervisingInformationSecurityOfficer", "ciso"]))
    let section = try #require(await bench("section", "list", "--format", "json").items.first)
    #expect(section["partOf"] == "D-1")
    #expect(section["partOfName"] == "総務部")
  }

  @Test func spreadsheetsGetNumberNameAndKind() async throws {
    let bench = try await bench()
    let rows = await bench("event", "list", "--format", "csv", "--lang", "ja").output.split(separator: "\r\n")
    #expect(rows.first?.hasPrefix("出来事番号,種別,対象,対象（名称）,対象（種類）,年月日,") == true)
    #expect(rows.last?.hasPrefix("E-1,変更,CS-1,電子申請サービス,クラウドサービス,2026-05-01,") == true)
    #expect(rows.last?.contains("supervisingInformationSecurityOfficer、ciso,統括情報セキュリティ責任者、CISO") == true)
    let english = await bench("event", "list")
    #expect(english.output.contains("電子申請サービス"))
    #expect(!english.output.contains("変更"))
  }

  @Test func showsWhatARecordPointsTo() async throws {
    let bench = try await bench()
    let event = await bench("event", "show", "E-1", "--lang", "ja")
    #expect(event.output.contains("電子申請サービス（クラウドサービス CS-1）"))
    #expect(event.output.contains("統括情報セキュリティ責任者、CISO"))
    let system = await bench("system", "show", "IS-1", "--lang", "ja")
    #expect(system.output.contains("住民情報システム保守（C-1）"))
    #expect(system.output.contains("マイナンバー利用事務系"))
    let shown = await bench("system", "show", "IS-1", "--format", "json")
    #expect(shown.json["schema"] == "daicho.system/1")
    #expect(shown.json["item"]?.object?["manager"] == "1001")
  }

  @Test func editsAndRetires() async throws {
    let bench = try await bench()
    let edit = await bench(
      "service", "edit", "CS-1", "--administrator-officer", "1001", "--effective", "R8.6.1", "--clear", "model")
    #expect(edit.output == "Changed the cloud service \"CS-1\" (version 2).\n", "\(edit.errors)")
    let before = await bench("service", "list", "--as-of", "2026-05-31", "--format", "json").items.first
    let after = await bench("service", "list", "--as-of", "2026-06-01", "--format", "json").items.first
    #expect(before?["administratorOfficer"] == nil && before?["model"] == "SaaS")
    #expect(after?["administratorOfficer"] == "1001" && after?["model"] == nil)
    let retire = await bench("event", "retire", "E-1", "--reason", "誤登録")
    #expect(retire.output == "Retired the event \"E-1\" (version 2).\n")
    #expect(await bench("event", "list", "--format", "json").items.isEmpty)
    let redact = await bench("journal", "log", "--record", "event", "E-1", "--format", "json")
    #expect(redact.items.map { $0["command"] } == ["event add", "event retire"])
    #expect(await bench("journal", "log", "--record", "service", "CS-1", "--format", "json").items.count == 2)
    #expect(await bench("journal", "log", "--record", "cloudService", "CS-1", "--format", "json").items.count == 2)
    #expect(await bench("journal", "verify").code == 0)
  }

  @Test func aRetiredRecordCanBeRedacted() async throws {
    let bench = try await bench()
    await bench("event", "retire", "E-1", "--reason", "誤登録")
    let entries = await bench("journal", "log", "--record", "event", "E-1", "--format", "json").items
    let first = try #require(entries.first?["sequence"]?.integer)
    #expect(await bench("journal", "redact", String(first), "--reason", "個人情報").code == 0)
    #expect(await bench("journal", "verify").code == 0)
  }

  @Test func theOrganizationIsNamedInBothLanguages() async throws {
    let bench = try await bench()
    await bench(
      "remediation", "add", "--number", "M-1", "--requirement", "9.1(1)①", "--subject", "organization", "--owner",
      "1001",
      "--planned-on", "R9.3.31", "--progress", "計画")
    let item = try #require(await bench("remediation", "list", "--format", "json").items.first)
    #expect(item["subject"] == "organization")
    #expect(item["subjectKind"] == "register")
    #expect(item["requirement"] == "9.1-1-1")
    #expect(await bench("remediation", "list", "--lang", "ja").output.contains("組織"))
    #expect(await bench("remediation", "show", "M-1").output.contains("organization"))
  }

  @Test func takesEveryKindOfFieldFromAFile() async throws {
    let bench = try await bench()
    let roles = try bench.folder.write(
      """
      - { number: R-1, office: 情報システム管理者, holder: "1001", from: R8.4.1, until: 2027-03-31, system: IS-1, acting: false }
      - number: R-2
        office: クラウドサービス管理者
        holder: "1001"
        department: D-1

      """.utf8, to: "roles.yaml")
    #expect(await bench("role", "add", "--from", roles).code == 0)
    let role = try #require(await bench("role", "list", "--format", "json").items.first)
    #expect(role["office"] == "informationSystemManager")
    #expect(role["from"] == "2026-04-01")
    #expect(role["systemName"] == "住民情報システム")
    #expect(await bench("role", "list", "--lang", "ja").output.contains("クラウドサービス管理者"))
    let rules = try bench.folder.write(
      "- { number: G-1, title: 利用規程, version: '1.0', fulfils: [9.3A-1-1, '9.3（自治体機密性2以上を取り扱う場合）(1)②'] }\n".utf8,
      to: "rules.yaml")
    let added = await bench("regulation", "add", "--from", rules)
    #expect(added.code == 0, "\(added.errors)")
    let rule = try #require(await bench("regulation", "list", "--format", "json").items.first)
    #expect(rule["fulfils"] == .array(["9.3A-1-1", "9.3A-1-2"]))
    #expect(rule["version"] == 1)
    #expect(rule["regulationVersion"] == "1.0")
    #expect(rule["title"] == "利用規程")
  }
}
