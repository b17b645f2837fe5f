import Registry
import TestSupport
import Testing
import TextForms

/// A contract or service is closed only when what the standard asks of its end is confirmed.
@Suite struct ClosingConfirmedTests {
  private static let day = CivilDate(iso: "2027-04-10") ?? CivilDate(dayNumber: 0)

  private static let whole: JSONObject = ["by": "検査員", "method": "現地", "result": "良", "actionTaken": false]

  private func confirm(
    _ bench: RuleBench, _ kind: String, of subject: RecordID, on day: String = "2027-04-05",
    _ fields: JSONObject = whole
  ) async throws {
    try await bench.add(
      .event,
      fields.merging([
        "number": .string("\(kind)-\(fields["disposed"]?.texts.first ?? "")-\(day)"), "kind": .string(kind),
        "subject": .string(subject.description), "on": .string(day),
      ]) { $1 })
  }

  private func close(_ record: RecordID, _ bench: RuleBench) async throws -> [Breach]? {
    try await bench.refusal { try await bench.test.record { _ = try $0.close(record, on: Self.day) } }
  }

  @Test func aContractNeedsItsAcceptanceAndTheReturnOfTheInformation() async throws {
    let bench = try await RuleBench()
    let missing = try #require(try await close(bench.contract, bench))
    #expect(missing.map(\.code) == ["acceptance-not-confirmed", "return-not-confirmed"])
    #expect(missing.map(\.basis.ja) == ["9.1(4)①(ア)", "9.1(4)①(イ)"])
    #expect(missing[0].remedy.en.contains("daicho event add --kind acceptance --subject 'contract:R-1'"))
    try await confirm(bench, "acceptance", of: bench.contract)
    #expect(try await close(bench.contract, bench)?.map(\.code) == ["return-not-confirmed"])
    try await confirm(bench, "return", of: bench.contract, on: "2027-04-04", ["by": "検査員"])
    #expect(try await close(bench.contract, bench)?.first?.message.en.contains("does not say all of") == true)
    // Confirmed only after the day on which it is to be closed.
    try await confirm(bench, "return", of: bench.contract, on: "2027-04-11")
    #expect(try await close(bench.contract, bench)?.map(\.code) == ["return-not-confirmed"])
    try await confirm(bench, "return", of: bench.contract)
    #expect(try await close(bench.contract, bench) == nil)
    let closed = try await bench.test.read { try $0.timeline(of: bench.contract, at: $0.head().sequence).last }
    #expect(closed?.body?["closedOn"] == "2027-04-10")
  }

  @Test func noOtherWayLeadsAroundIt() async throws {
    let bench = try await RuleBench()
    let closed: JSONValue = "2027-04-10"
    #expect(try await bench.refusal { try await bench.edit(bench.contract, ["closedOn": closed]) } != nil)
    let new = try await bench.refusal { try await bench.test.addContract("R-2", ["closedOn": closed]) }
    #expect(new?.count == 2)
    #expect(
      try await bench.refusal {
        try await bench.add(.contract, ["number": "R-3", "title": "件名", "closedOn": closed], .fact)
      } == nil)
  }

  @Test func theSameVendorCarriesTheInformationOver() async throws {
    let bench = try await RuleBench()
    try await confirm(bench, "acceptance", of: bench.contract)
    func follow(_ number: String, _ vendor: Int, from start: String) async throws -> RecordID {
      try await bench.test.addContract(
        number,
        [
          "vendor": .string(bench.vendors[vendor].description), "start": .string(start),
          "predecessor": .string(bench.contract.description),
        ])
    }
    _ = try await follow("R-2", 1, from: "2027-04-01")
    #expect(try await close(bench.contract, bench)?.map(\.code) == ["return-not-confirmed"])
    let next = try await follow("R-3", 0, from: "2027-04-11")
    let breaches = try await close(bench.contract, bench)
    #expect(breaches?.first?.message.ja.contains("まだ始まっていません（2027-04-11 から）") == true)
    try await bench.edit(next, ["start": "2027-04-01"])
    let carried = try await bench.test.record { try $0.close(bench.contract, on: Self.day) }
    #expect(carried == next)
    await #expect(throws: RegisterError.nothingToChange(.contract, number: "R-1")) {
      try await bench.test.record { _ = try $0.close(bench.contract, on: Self.day) }
    }
  }

  @Test(arguments: [nil, "2", "3A"] as [String?])
  func aServiceNeedsTheDisposalOfDataAndAccounts(confidentiality: String?) async throws {
    let bench = try await RuleBench()
    var body: JSONObject = ["number": "S-1", "name": "電子申請"]
    body["confidentiality"] = confidentiality.map(JSONValue.string)
    let service = try await bench.add(.cloudService, body)
    let missing = try #require(try await close(service, bench))
    #expect(missing.map(\.code) == ["information-disposal-not-confirmed", "account-disposal-not-confirmed"])
    #expect(missing.map(\.basis.ja) == Array(repeating: "9.3（自治体機密性2以上を取り扱う場合）(8)②", count: 2))
    try await confirm(bench, "disposal", of: service, on: "2027-04-06")
    #expect(try await close(service, bench)?.count == 2)
    func with(_ disposed: JSONValue) -> JSONObject { Self.whole.merging(["disposed": .array([disposed])]) { $1 } }
    try await confirm(bench, "disposal", of: service, with("information"))
    #expect(try await close(service, bench)?.map(\.code) == ["account-disposal-not-confirmed"])
    try await confirm(bench, "disposal", of: service, with("accounts"))
    #expect(try await close(service, bench) == nil)
  }

  @Test func aServiceOfALowerClassIsNotAskedForIt() async throws {
    let bench = try await RuleBench()
    let service = try await bench.add(.cloudService, ["number": "S-1", "name": "掲示板", "confidentiality": "1"])
    #expect(try await close(service, bench) == nil)
  }
}
