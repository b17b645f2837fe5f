import Foundation
import Registry
import SQLiteStore
import Testing

/// Vendors beside the corporate-number register, by cuts of its file of 2026-08-19.
@Suite struct VendorVerifyTests {
  private let bench: Workbench
  private static let yanmar = "1010001059488"

  init() async throws { bench = try await Workbench.withRegister() }

  private func add(_ number: String, _ name: String, _ corporateNumber: String? = nil, address: String? = nil) async {
    var arguments = ["vendor", "add", "--number", number, "--name", name, "--registry", bench.registry]
    if let corporateNumber { arguments += ["--corporate-number", corporateNumber] }
    if let address { arguments += ["--address", address] }
    #expect(await bench.run(arguments).code == 0)
  }

  /// The one finding on V-2.
  private func finding(_ arguments: String...) async throws -> (code: Int32, item: JSONObject) {
    let run = await bench.run(
      ["vendor", "verify", "V-2", "--format", "json", "--registry", bench.registry] + arguments)
    #expect(run.items.count == 1, "\(run.errors)")
    #expect(run.json["schema"] == "daicho.vendor-verify/1")
    return (run.code, try #require(run.items.first))
  }

  private func texts(_ value: JSONValue?) -> [String] { value?.array?.compactMap(\.text) ?? [] }

  @Test func agreesWhereNameAndAddressAreTheSameInAnotherWriting() async throws {
    await add("V-2", "ﾔﾝﾏｰ㈱", Self.yanmar, address: "港区南青山四丁目17番35-105号")
    try await bench.take(try CorporateRegisterCut(Self.yanmar).bytes, on: "2026-03-02")
    let (code, item) = try await finding()
    #expect(code == 0)
    #expect(item["code"] == "agrees")
    #expect(item["asOf"] == "2026-03-02")
    #expect(item["readFrom"]?.text?.hasPrefix("nta-corporate-number@2026-03-02T") == true)
    #expect(texts(item["remarks"]) == [])
    #expect(texts(item["commands"]) == [])
  }

  @Test func saysThatNoAddressIsRecorded() async throws {
    await add("V-2", "ヤンマー株式会社", Self.yanmar)
    try await bench.take(try CorporateRegisterCut(Self.yanmar).bytes)
    let (code, item) = try await finding()
    #expect(code == 0)
    #expect(item["address"] == "not-recorded")
    #expect(texts(item["remarks"]) == ["no address is recorded here, so it was not compared"])
  }

  @Test func showsAnAddressThatDiffersAndHowToTakeItOver() async throws {
    await add("V-2", "ヤンマー株式会社", Self.yanmar, address: "大阪市北区茶屋町1-32")
    try await bench.take(try CorporateRegisterCut(Self.yanmar).bytes)
    let (code, item) = try await finding()
    #expect(code == 1)
    #expect(item["code"] == "address-differs")
    #expect(item["addressChanged"] == "2026-08-17")
    #expect(
      texts(item["commands"])
        == ["daicho vendor edit V-2 --address 東京都港区南青山４丁目１７番３５－１０５号 --effective 2026-08-17"])
    let text = await bench("vendor", "verify", "--lang", "ja")
    #expect(text.output.contains("台帳の所在地    大阪市北区茶屋町1-32"))
    #expect(text.output.contains("登録簿の所在地  東京都港区南青山４丁目１７番３５－１０５号"))
    #expect(text.output.contains("台帳の事業者は変更していません"))
  }

  @Test(arguments: [
    ("株式会社ヤンマー", nil, "name-differs", "legal-form-position"), ("有限会社ヤンマー", nil, "name-differs", "legal-form"),
    ("ヤンマ―㈱", "大阪市1", "address-differs", "same"), ("ヤンマーHD㈱", "大阪市1", "name-and-address-differ", "different"),
  ])
  func saysInWhatANameDiffers(name: String, address: String?, code: String, comparison: String) async throws {
    await add("V-2", name, Self.yanmar, address: address)
    try await bench.take(try CorporateRegisterCut(Self.yanmar).bytes)
    let (exit, item) = try await finding()
    #expect(exit == 1)
    #expect(item["code"] == .string(code))
    #expect(item["name"] == .string(comparison))
    #expect(item["recorded"]?.object?["name"] == .string(name))
    #expect(item["registered"]?.object?["name"] == "ヤンマー株式会社")
  }

  @Test func offersCandidatesForAPersonWhereNoNumberIsRecorded() async throws {
    await add("V-2", "ヤンマー㈱")
    try await bench.take(try CorporateRegisterCut(Self.yanmar, "1120001049040").bytes)
    let before = await bench("vendor", "show", "V-2", "--format", "json").output
    let (code, item) = try await finding()
    #expect(code == 1)
    #expect(item["code"] == "no-number")
    #expect(item["candidates"]?.array?.compactMap { $0.object?["number"] } == [.string(Self.yanmar)])
    #expect(texts(item["commands"]) == ["daicho vendor edit V-2 --corporate-number NUMBER --correct"])
    #expect(await bench("vendor", "show", "V-2", "--format", "json").output == before)
  }

  @Test func aNumberThatWasNotReadIsUnknown() async throws {
    await add("V-2", "国税庁", "7000012050002")
    try await bench.take(try CorporateRegisterCut(Self.yanmar).bytes)
    let (code, item) = try await finding()
    #expect(code == 1)
    #expect(item["code"] == "not-read")
    #expect(item["asOf"] == nil)
    #expect(texts(item["remarks"]).first?.contains("does not say that there is no such number") == true)
  }

  @Test func saysThatTheRegisterHasNoRecordOnlyWhereItWasAskedForTheNumber() async throws {
    await add("V-2", "国税庁", "7000012050002")
    let store = try SQLiteStore(opening: bench.registry)
    let time = try #require(Instant("2026-03-03T00:00:00Z"))
    try await Register(store: store, context: bench.context).record(Act(command: "certification fetch")) {
      transaction in
      let body = try store.content.stage(compressing: Array("2026-03-02,0,1,1\r\n".utf8), name: "nta")
      let records = try store.content.stage(compressing: Array("[]".utf8), name: "nta")
      for file in [body, records] { try store.content.publish(file.staged) }
      var observation = Observation(
        source: "nta-corporate-number", asked: "7000012050002", address: "https://api.houjin-bangou.nta.go.jp",
        at: time,
        fetch: .ok)
      (observation.body, observation.size) = (body.kept, body.size)
      (observation.records, observation.entries) = (records.kept, 0)
      try transaction.recordObservation(observation)
    }
    let (code, item) = try await finding()
    #expect(code == 1)
    #expect(item["code"] == "not-in-register")
    #expect(item["asOf"] == "2026-03-03")
    #expect(try await finding("--as-of", "2026-03-02").item["code"] == "not-read")
  }

  @Test func saysWhyAndWhenARecordWasClosed() async throws {
    await add("V-2", "株式会社ＳＳＫ", "2012801007385")
    try await bench.take(try CorporateRegisterCut("2012801007385").bytes)
    let (code, item) = try await finding()
    #expect(code == 1)
    #expect(item["code"] == "closed")
    #expect(texts(item["remarks"]).first == "the record was closed on 2026-08-12 (liquidated)")
  }

  @Test func followsAMergerToTheSuccessorThatGoesOn() async throws {
    await add("V-2", "株式会社AtoG1", "1010001242960", address: "大阪市西区立売堀2-3-16")
    try await bench.take(try CorporateRegisterCut("1010001242960", "1120001049040").bytes)
    let (code, item) = try await finding()
    #expect(code == 1)
    #expect(item["code"] == "merged")
    let step = try #require(item["successors"]?.array?.first?.object)
    #expect(
      step == [
        "from": "1010001242960", "to": "1120001049040", "name": "株式会社山善", "effective": "2026-08-01",
        "registered": "2026-08-05",
      ])
    #expect(item["successorsEnd"] == "active")
    #expect(
      texts(item["commands"])
        == [
          "daicho vendor edit V-2 --name 株式会社山善 --corporate-number 1120001049040"
            + " --address 大阪府大阪市西区立売堀２丁目３番１６号 --effective 2026-08-01"
        ])
  }

  @Test func followsMergersStepByStepAsFarAsRecordsGo() async throws {
    await add("V-2", "関東産商株式会社", "1010001013750")
    try await bench.take(try CorporateRegisterCut("3010001013749").bytes)
    let (_, item) = try await finding()
    #expect(item["code"] == "merged")
    let steps = item["successors"]?.array?.compactMap(\.object) ?? []
    #expect(steps.map { $0["to"] } == ["3010001013749", "9070001000694"])
    #expect(steps.map { $0["effective"] } == ["2020-07-15", "2026-07-01"])
    #expect(steps.map { $0["name"] } == ["エスケイシリンダー株式会社", nil])
    #expect(item["successorsEnd"] == "not-read")
    #expect(item["asOf"] == "2026-04-01")
    // Of a successor that nobody looked at nothing is taken over.
    #expect(texts(item["commands"]) == ["daicho vendor verify V-2 --fetch"])
  }

  @Test(arguments: [("81", "name-struck"), ("99", "deleted")])
  func saysThatANameWasStruckOrARecordDeleted(process: String, code: String) async throws {
    await add("V-2", "ヤンマー株式会社", Self.yanmar)
    try await bench.take(try CorporateRegisterCut(Self.yanmar).replacing(",12,0,", with: ",\(process),0,"))
    let (exit, item) = try await finding()
    #expect(exit == 1)
    #expect(item["code"] == .string(code))
  }

  @Test(arguments: [("銘鈺株式会社", "picture-letters", Int32(1)), ("銘＿株式会社", "agrees", 0), ("名鈺株式会社", "name-differs", 1)])
  func doesNotSayThatLettersShownAsPicturesDiffer(name: String, code: String, exit: Int32) async throws {
    await add("V-2", name, "6120001274311")
    try await bench.take(try CorporateRegisterCut("6120001274311").bytes)
    let (found, item) = try await finding()
    #expect(found == exit)
    #expect(item["code"] == .string(code))
    #expect(texts(item["remarks"]).contains("the register shows letters of the name or the address as pictures"))
  }

  @Test func saysThatACorporationIsLeftOutOfSearches() async throws {
    await add("V-2", "有限会社トキワカメラ", "7120002037385")
    try await bench.take(try CorporateRegisterCut("7120002037385").bytes)
    let (code, item) = try await finding()
    #expect(code == 0)
    #expect(item["registered"]?.object?["hidden"] == true)
    #expect(texts(item["remarks"]).contains("the register leaves it out of searches"))
  }
}
