import Foundation
import Registry
import TestSupport
import Testing

/// `vendor verify --fetch` against a server that answers as the Web-API does, with rows of its daily file.
@Suite struct VendorVerifyFetchTests {
  private let register: CertificationBench
  private static let source = "nta-corporate-number"

  init() async throws {
    register = try await CertificationBench(on: try await Workbench.withRegister())
    try register.point(
      Self.source, to: "/num/{number}",
      changing: [("token: { in: query, name: id, environment: DAICHO_NTA_APPLICATION_ID }\n", "")])
  }

  private func serve(_ number: String, withRows: Bool = true) throws {
    let rows = withRows ? try CorporateRegisterCut(number).replacing("\u{0}", with: "") : []
    let count = rows.split(separator: UInt8(ascii: "\n")).count
    register.serve(Array("2026-08-20,\(count),1,1\r\n".utf8) + rows, at: "/num/\(number)")
  }

  private func verify(_ more: String...) async -> Workbench.Run {
    await register.bench.run(
      [
        "vendor", "verify", "V-2", "--format", "json", "--registry", register.bench.registry, "--checklists",
        register.bench.folder.path("checklists"),
      ] + more)
  }

  private func add(_ name: String, _ number: String) async {
    await register.bench("vendor", "add", "--number", "V-2", "--name", name, "--corporate-number", number)
  }

  @Test func asksForTheVendorAndThenForItsSuccessor() async throws {
    await add("株式会社ＡｔｏＧ１", "1010001242960")
    try serve("1010001242960")
    try serve("1120001049040")
    let run = await verify("--fetch")
    #expect(run.code == 1)
    let item = try #require(run.items.first)
    #expect(item["code"] == "merged")
    #expect(item["successorsEnd"] == "active")
    #expect(item["successors"]?.array?.first?.object?["name"] == "株式会社山善")
    #expect(item["asOf"] == "2026-04-01")
    #expect(register.server.requests.map(\.target) == ["/num/1010001242960", "/num/1120001049040"])
    // What was asked is on record: nobody need ask again.
    let again = await verify()
    #expect(again.items.first?["code"] == "merged")
    #expect(register.server.requests.count == 2)
  }

  @Test func doesNotAskForEverWhereASuccessorHasNoRecord() async throws {
    await add("エスケイシリンダー株式会社", "3010001013749")
    try serve("3010001013749")
    try serve("9070001000694", withRows: false)
    let run = await verify("--fetch")
    #expect(run.items.first?["successorsEnd"] == "not-read")
    #expect(register.server.requests.count == 2)
  }

  @Test func anEmptyAnswerIsTheRegistersOwnAndAFailureIsNot() async throws {
    await add("国税庁", "7000012050002")
    let failed = await verify("--fetch")
    #expect(failed.code == 1)
    #expect(failed.items.first?["code"] == "not-read")
    #expect(failed.items.first?["fetchFailedOn"] == "2026-04-01")
    register.bench.clock.advance(days: 1)
    try serve("7000012050002", withRows: false)
    let empty = await verify("--fetch")
    #expect(empty.items.first?["code"] == "not-in-register")
    #expect(empty.items.first?["asOf"] == "2026-04-02")
    #expect(empty.items.first?["fetchFailedOn"] == nil)
  }
}
