import Registry
import TestSupport
import Testing
import TextForms

/// Where the city has set it so, each subcontractor that handles the information is bound as well.
@Suite struct SubcontractorNDATests {
  private let bench: RuleBench
  private let nested: RecordID

  /// The contractor is bound; below it T-1 and, under that, T-2 with the other vendor.
  init() async throws {
    let bench = try await RuleBench()
    self.bench = bench
    try await bench.nda(["signed": "2026-04-01", "validUntil": "2027-03-31"])
    let top = try await bench.add(
      .subcontract,
      [
        "number": "T-1", "vendor": .string(bench.vendors[0].description),
        "contract": .string(bench.contract.description),
      ])
    nested = try await bench.add(
      .subcontract,
      [
        "number": "T-2", "vendor": .string(bench.vendors[1].description), "parent": .string(top.description),
      ])
  }

  private func set(_ value: String) async throws {
    _ = try await bench.test.record { try $0.setSetting(.subcontractorNDA, value) }
  }

  @Test func theCityDoesNotAskForItUnlessItSaysSo() async throws {
    #expect(try await bench.refusal { try await bench.give(on: "2026-04-10") } == nil)
    try await set("on")
    let breaches = try #require(try await bench.refusal { try await bench.give("E-2", on: "2026-04-10") })
    #expect(breaches.map(\.code) == ["subcontractor-nda-not-in-force"])
    // Never with a citation of the standard.
    #expect(breaches.map(\.basis.ja) == ["市の設定"])
    #expect(breaches.first?.message.ja.contains("再委託先「株式会社乙（V-2）」") == true)
    try await set("off")
    #expect(try await bench.refusal { try await bench.give("E-2", on: "2026-04-10") } == nil)
  }

  @Test func anAgreementWithTheSubcontractorIsEnough() async throws {
    try await set("on")
    try await bench.nda(["signed": "2026-04-05", "validUntil": "2027-03-31"], "N-2", of: 1)
    #expect(try await bench.refusal { try await bench.give(on: "2026-04-10") } == nil)
    #expect(try await bench.refusal { try await bench.give("E-2", on: "2026-04-04") }?.count == 1)
  }

  @Test(arguments: [
    ["handlesImportantInformation": false] as JSONObject, ["decision": "refused"], ["end": "2026-04-09"],
  ])
  func whoDoesNotHandleItIsNotAsked(fields: JSONObject) async throws {
    try await set("on")
    try await bench.edit(nested, fields.mapValues { $0 }, .correction, .fact)
    #expect(try await bench.refusal { try await bench.give(on: "2026-04-10") } == nil)
  }

  @Test func givenToTheSubcontractorTheContractorMustBeBoundToo() async throws {
    #expect(try await bench.refusal { try await bench.give(on: "2026-03-31", to: nested) }?.count == 1)
    #expect(try await bench.refusal { try await bench.give(on: "2026-04-10", to: nested) } == nil)
  }

  @Test func otherValuesAreRefused() async throws {
    await #expect(throws: RegisterError.self) { try await set("yes") }
  }
}
