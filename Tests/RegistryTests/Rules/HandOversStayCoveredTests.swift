import Registry
import TestSupport
import Testing
import TextForms

/// No later edit leaves a hand-over without the agreement under which it was made.
@Suite struct HandOversStayCoveredTests {
  private let bench: RuleBench
  private let agreement: RecordID

  init() async throws {
    bench = try await RuleBench()
    agreement = try await bench.nda(["signed": "2026-04-01", "validUntil": "2027-03-31"])
    try await bench.give(on: "2026-04-10")
  }

  @Test(arguments: [
    ["signed": "2026-04-11"] as JSONObject, ["validUntil": "2026-04-09"],
  ])
  func theAgreementIsNotCutShort(changes: JSONObject) async throws {
    let changes = changes.mapValues { Optional($0) }
    let breaches = try await bench.refusal { try await bench.edit(agreement, changes) }
    #expect(breaches?.map(\.code) == ["nda-still-needed"])
    #expect(try await bench.refusal { try await bench.edit(agreement, changes, .correction, .fact) } == nil)
  }

  @Test func norTakenAwayNorGivenToAnother() async throws {
    let day = try #require(CivilDate(iso: "2026-04-05"))
    let retired = try await bench.refusal {
      try await bench.test.record { try $0.retire(agreement, from: day, reason: "誤り") }
    }
    #expect(retired?.map(\.code) == ["nda-still-needed"])
    let moved = try await bench.refusal {
      try await bench.edit(agreement, ["vendor": .string(bench.vendors[1].description)])
    }
    #expect(moved?.map(\.code) == ["nda-still-needed"])
    let passed = try await bench.refusal {
      try await bench.edit(bench.contract, ["vendor": .string(bench.vendors[1].description)])
    }
    #expect(passed?.map(\.code) == ["nda-still-needed"])
  }

  @Test func whatLeavesThePastAsItWasIsAllowed() async throws {
    let later = try #require(CivilDate(iso: "2026-10-01"))
    #expect(
      try await bench.refusal {
        try await bench.edit(
          bench.contract, ["vendor": .string(bench.vendors[1].description)], .change(from: later))
        try await bench.edit(agreement, ["validUntil": "2026-09-30"])
        try await bench.test.record { try $0.retire(agreement, from: later, reason: "終了") }
      } == nil)
  }

  /// An agreement that names the contract of a service covers the service as well.
  @Test func aServiceIsNotLeftWithoutTheAgreementForItsContract() async throws {
    let bench = try await RuleBench()
    let service = try await bench.add(
      .cloudService,
      [
        "number": "S-1", "name": "電子申請", "provider": .string(bench.vendors[0].description),
        "contract": .string(bench.contract.description), "confidentiality": "2",
      ])
    let agreement = try await bench.nda([
      "contract": .string(bench.contract.description), "signed": "2026-04-01", "validUntil": "2027-03-31",
    ])
    try await bench.give(on: "2026-04-10", to: service)
    let cut = try await bench.refusal { try await bench.edit(agreement, ["signed": "2026-04-11"]) }
    #expect(cut?.map(\.code) == ["nda-still-needed"])
    let parted = try await bench.refusal { try await bench.edit(service, ["contract": nil]) }
    #expect(parted?.map(\.code) == ["nda-still-needed"])
    let passed = try await bench.refusal {
      try await bench.edit(service, ["provider": .string(bench.vendors[1].description)])
    }
    #expect(passed?.map(\.code) == ["nda-still-needed"])
    #expect(try await bench.refusal { try await bench.edit(agreement, ["signed": "2026-04-09"]) } == nil)
  }
}
