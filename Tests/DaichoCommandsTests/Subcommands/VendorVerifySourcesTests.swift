import Foundation
import Registry
import Testing

/// From where `vendor verify` takes the register, and what it leaves as it is.
@Suite struct VendorVerifySourcesTests {
  private let bench: Workbench
  private static let yanmar = "1010001059488"

  init() async throws {
    bench = try await Workbench.withRegister()
    await bench("vendor", "add", "--number", "V-2", "--name", "ヤンマー㈱", "--corporate-number", Self.yanmar)
  }

  private func write(_ bytes: [UInt8], _ name: String = "diff.csv") throws -> String {
    let path = bench.folder.path(name)
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return path
  }

  @Test func checksAgainstAFileAndRecordsNothing() async throws {
    let cut = try CorporateRegisterCut(Self.yanmar)
    let (windows, unicode) = (try write(cut.bytes), try write(cut.replacing("ヤンマー", with: "ヰンマー"), "unicode.csv"))
    let before = await bench("journal", "head").output
    let agreeing = await bench("vendor", "verify", "V-2", "--from", windows, "--format", "json")
    #expect(agreeing.code == 0)
    #expect(agreeing.items.first?["readFrom"] == "diff.csv")
    #expect(agreeing.items.first?["asOf"] == "2026-08-19")
    let differing = await bench("vendor", "verify", "V-2", "--from", unicode, "--format", "json")
    #expect(differing.code == 1)
    #expect(differing.items.first?["code"] == "name-differs")
    #expect(await bench("journal", "head").output == before)
  }

  @Test func readsXML() async throws {
    let xml = """
      <?xml version="1.0" encoding="UTF-8"?><corporations><lastUpdateDate>2026-08-20</lastUpdateDate><count>1</count>\
      <divideNumber>1</divideNumber><divideSize>1</divideSize><corporation><corporateNumber>\(Self.yanmar)\
      </corporateNumber><process>01</process><name>ヤンマー株式会社</name><latest>1</latest></corporation></corporations>
      """
    let run = await bench("vendor", "verify", "V-2", "--from", try write(Array(xml.utf8), "a.xml"), "--format", "json")
    #expect(run.code == 0)
    #expect(run.items.first?["asOf"] == "2026-08-20")
  }

  @Test func theRecordThatWasChangedLastCountsWhateverWasTakenInLast() async throws {
    let cut = try CorporateRegisterCut(Self.yanmar)
    let newer = cut.replacing("2026-08-19", with: "2026-08-25")
    try await bench.take(
      Array(String(decoding: newer, as: UTF8.self).replacing("ヤンマー株", with: "新ヤンマー株").utf8), on: "2026-03-01")
    try await bench.take(cut.bytes, on: "2026-03-02", name: "old.csv")
    let item = await bench("vendor", "verify", "V-2", "--format", "json").items.first
    #expect(item?["code"] == "name-differs")
    #expect(item?["asOf"] == "2026-03-01")
  }

  @Test func whatWasSeenLaterDoesNotCountOnAnEarlierDay() async throws {
    try await bench.take(try CorporateRegisterCut(Self.yanmar).bytes, on: "2026-03-02")
    let before = await bench("vendor", "verify", "V-2", "--as-of", "2026-03-01", "--format", "json").items.first
    #expect(before?["code"] == "not-read")
    let after = await bench("vendor", "verify", "V-2", "--as-of", "2026-03-02", "--format", "json").items.first
    #expect(after?["code"] == "agrees")
  }

  @Test func saysThatWhatWasReadIsStale() async throws {
    try await bench.take(try CorporateRegisterCut(Self.yanmar).bytes, on: "2026-03-02")
    let fresh = await bench("vendor", "verify", "V-2", "--as-of", "2026-04-01", "--format", "json").items.first
    #expect(fresh?["stale"] == false)
    let stale = await bench("vendor", "verify", "V-2", "--as-of", "2026-12-02", "--format", "json").items.first
    #expect(stale?["stale"] == true)
    #expect(stale?["code"] == "agrees")
  }

  @Test func theWorstComesFirstAndEachVendorOnce() async throws {
    await bench("vendor", "add", "--number", "V-3", "--name", "株式会社ＳＳＫ", "--corporate-number", "2012801007385")
    try await bench.take(try CorporateRegisterCut(Self.yanmar, "2012801007385").bytes)
    let items = await bench("vendor", "verify", "--format", "json").items
    #expect(items.map { $0["vendor"] } == ["V-3", "V-1", "V-2"])
    #expect(items.map { $0["code"] } == ["closed", "no-number", "agrees"])
    let csv = await bench("vendor", "verify", "--format", "csv", "--lang", "ja").output.split(separator: "\r\n")
    #expect(csv.count == 4)
    #expect(csv[1].hasPrefix("V-3,closed,登記記録の閉鎖,2012801007385,"))
  }

  @Test func withoutAnythingReadEveryVendorIsUnknown() async throws {
    let run = await bench("vendor", "verify", "V-2", "--format", "json")
    #expect(run.code == 1)
    #expect(run.items.map { $0["code"] } == ["not-read"])
  }

  /// A token in a file that others may read is not used: nothing is sent.
  @Test func aFailureIsRecordedAndMakesNothingAgree() async throws {
    let token = try write(Array("id".utf8), "token")
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: token)
    try await bench.take(try CorporateRegisterCut(Self.yanmar).bytes)
    let run = await bench.run(
      ["vendor", "verify", "V-2", "--fetch", "--format", "json", "--registry", bench.registry],
      environment: ["DAICHO_LANG": "en", "DAICHO_NTA_APPLICATION_ID_FILE": token])
    #expect(run.code == 1)
    let item = try #require(run.items.first)
    #expect(item["code"] == "agrees")
    #expect(item["fetchFailedOn"] != nil)
    #expect(item["remarks"]?.array?.contains { $0.text?.hasPrefix("asking failed on ") == true } == true)
    #expect(await bench("journal", "log", "--format", "json").output.contains("nta-corporate-number/\(Self.yanmar)@"))
  }
}
