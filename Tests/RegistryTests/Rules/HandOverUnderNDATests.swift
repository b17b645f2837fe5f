import Registry
import TestSupport
import Testing
import TextForms

/// Important information is given only under an agreement in force that covers who receives it.
@Suite struct HandOverUnderNDATests {
  @Test func withoutAnAgreementNothingIsGiven() async throws {
    let bench = try await RuleBench()
    let breaches = try #require(try await bench.refusal { try await bench.give(on: "2026-04-10") })
    #expect(breaches.map(\.code) == ["nda-not-in-force"])
    let breach = try #require(breaches.first)
    #expect(breach.basis == Words(ja: "9.1(2)①(オ)、9.1(2)②(ウ)", en: "9.1(2)①(オ), 9.1(2)②(ウ)"))
    #expect(breach.message.ja == "2026-04-10 には、情報を受け取る「株式会社甲（V-1）」を対象とする有効な秘密保持契約がありません。登録されている秘密保持契約はありません")
    #expect(breach.remedy.en.contains("daicho nda add"))
  }

  @Test(arguments: [
    (["signed": "2026-04-01", "validUntil": "2027-03-31"] as JSONObject, nil),
    (["signed": "2026-04-10", "withoutEnd": true], nil),
    (["signed": "2026-04-11", "validUntil": "2027-03-31"], "signed on 2026-04-11"),
    (["signed": "2025-04-01", "validUntil": "2026-04-09"], "ended on 2026-04-09"),
    (["signed": "2025-04-01", "validUntil": "2026-04-09", "survivalUntil": "2031-04-09"], "ended on 2026-04-09"),
    (["signed": "2026-04-01"], "neither an end nor that it has none is recorded"),
    (["validUntil": "2027-03-31"], "no day of signing is recorded"),
  ])
  func saysWhyEachAgreementDoesNotCover(agreement: JSONObject, why: String?) async throws {
    let bench = try await RuleBench()
    try await bench.nda(agreement)
    let breaches = try await bench.refusal { try await bench.give(on: "2026-04-10") }
    guard let why else {
      #expect(breaches == nil)
      return
    }
    #expect(breaches?.first?.message.en.contains("N-1 (\(why))") == true, "\(String(describing: breaches))")
  }

  @Test func anAgreementWithAnotherPartyOrForAnotherContractCoversNothing() async throws {
    let bench = try await RuleBench()
    let other = try await bench.test.addContract("R-2")
    let term: JSONObject = ["signed": "2026-04-01", "validUntil": "2027-03-31"]
    try await bench.nda(
      term.merging(["contract": .string(bench.contract.description)]) { $1 }, of: 1)
    try await bench.nda(term.merging(["contract": .string(other.description)]) { $1 }, "N-2")
    let message = try await bench.refusal { try await bench.give(on: "2026-04-10") }?.first?.message.ja
    #expect(message?.hasSuffix("登録されているもの: N-1（相手方が異なる）、N-2（契約「R-2」だけが対象）") == true, "\(message ?? "")")
  }

  @Test func whatIsKnownToBeUnimportantIsGivenFreely() async throws {
    for fields in [
      ["givesImportantInformation": false] as JSONObject,
      ["confidentiality": "1", "integrity": "1", "availability": "1"],
    ] {
      let bench = try await RuleBench(fields)
      #expect(try await bench.refusal { try await bench.give(on: "2026-04-10") } == nil)
      // Unless what is given this time is important all the same.
      let breaches = try await bench.refusal {
        try await bench.give("E-2", on: "2026-04-10", ["givesImportantInformation": true])
      }
      #expect(breaches?.map(\.code) == ["nda-not-in-force"])
    }
    let bench = try await RuleBench()
    #expect(
      try await bench.refusal { try await bench.give(on: "2026-04-10", ["givesImportantInformation": false]) } == nil)
  }

  @Test func whetherItIsImportantIsNeverGuessedToBeNo() async throws {
    let bench = try await RuleBench([:])
    let breach = try await bench.refusal { try await bench.give(on: "2026-04-10") }?.first
    #expect(breach?.message.ja.contains("当たるかどうかが登録されていないため") == true)
    #expect(breach?.remedy.ja.contains("--gives-important-information") == true)
  }

  @Test func aFactIsStoredAsItWas() async throws {
    let bench = try await RuleBench()
    let event = try await bench.give(on: "2026-04-10", [:], .fact)
    // What stands there as a fact may be annotated, and not moved to another day, as an act.
    #expect(try await bench.refusal { try await bench.edit(event, ["note": "受領書あり"]) } == nil)
    #expect(try await bench.refusal { try await bench.edit(event, ["on": "2026-04-09"]) }?.count == 1)
  }

  @Test func aSourceInTheBodyMakesNoFactOfAnAct() async throws {
    let bench = try await RuleBench()
    let breaches = try await bench.refusal {
      try await bench.give(on: "2026-04-10", ["source": .object(["document": "紙の台帳"])])
    }
    #expect(breaches?.map(\.code) == ["nda-not-in-force"])
  }

  @Test func anErrorThatIsCaughtLeavesNothingBehind() async throws {
    let bench = try await RuleBench()
    let body = bench.handOver("E-1", on: "2026-04-10")
    try await bench.test.record { transaction in
      #expect(throws: RegisterError.self) { try transaction.add(.event, body) }
      try transaction.add(.section, ["number": "1", "name": "課"])
    }
    #expect(try await bench.test.read { try $0.find(.event, number: "E-1", at: $0.head().sequence) } == nil)
  }

  @Test func whoReceivesMustBeKnown() async throws {
    let bench = try await RuleBench()
    let system = try await bench.add(.informationSystem, ["number": "IS-1", "name": "税"])
    let breaches = try await bench.refusal { try await bench.give(on: "2026-04-10", to: system) }
    #expect(breaches?.map(\.code) == ["hand-over-without-receiver"])
    let nobody = try await bench.test.addContract("R-9")
    let unknown = try await bench.refusal { try await bench.give(on: "2026-04-10", to: nobody) }
    #expect(unknown?.first?.message.en.contains("the vendor on 2026-04-10 is not recorded") == true)
  }

  @Test func aServiceIsCoveredByTheAgreementForItsContract() async throws {
    let bench = try await RuleBench()
    let service = try await bench.add(
      .cloudService,
      [
        "number": "S-1", "name": "電子申請", "provider": .string(bench.vendors[0].description),
        "contract": .string(bench.contract.description), "confidentiality": "2",
      ])
    #expect(try await bench.refusal { try await bench.give(on: "2026-04-10", to: service) } != nil)
    try await bench.nda([
      "contract": .string(bench.contract.description), "signed": "2026-04-01", "validUntil": "2027-03-31",
    ])
    #expect(try await bench.refusal { try await bench.give(on: "2026-04-10", to: service) } == nil)
  }
}
