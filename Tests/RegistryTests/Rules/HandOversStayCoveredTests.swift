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

  /// Whatever acts come in whatever order, information never goes out before its agreement.
  @Test(arguments: 1...8) func noOrderOfActsLetsInformationOutFirst(seed: UInt64) async throws {
    let bench = try await RuleBench()
    var random = SeededRandom(seed: seed &* 6151)
    var known: [(kind: RecordKind, record: RecordID)] = [(.contract, bench.contract)]
    var refused = 0
    for step in 0..<90 {
      let day = "2026-0\(Int.random(in: 4...9, using: &random))-0\(Int.random(in: 1...9, using: &random))"
      let vendor = JSONValue.string(bench.vendors[Int.random(in: 0...1, using: &random)].description)
      let target = known.randomElement(using: &random) ?? known[0]
      let choice = Int.random(in: 0..<8, using: &random)
      let whole = Bool.random(using: &random)
      let handOver = bench.handOver("E-\(step)", on: day)
      let effect: RegisterTransaction.Effect =
        whole ? .correction : .change(from: try #require(CivilDate(iso: day)))
      do {
        let new = try await bench.test.record { transaction -> (RecordKind, RecordID)? in
          switch choice {
          case 0, 1:
            var body: JSONObject = [
              "number": .string("N-\(step)"), "vendor": vendor, "signed": .string(day), "validUntil": "2027-03-31",
            ]
            if whole { body["contract"] = .string(bench.contract.description) }
            return (.nda, try transaction.add(.nda, body))
          case 2, 3, 4: return (.event, try transaction.add(.event, handOver))
          case 5 where target.kind != .contract:
            try transaction.retire(target.record, from: transaction.today, reason: "誤り")
          default:
            let changes: RegisterTransaction.Changes =
              switch target.kind {
              case .contract: ["vendor": vendor, "givesImportantInformation": .bool(whole || step % 4 > 0)]
              case .nda: ["signed": .string(day), "vendor": vendor]
              default: ["on": .string(day), "givesImportantInformation": .bool(whole)]
              }
            _ = try transaction.edit(target.record, changes, effect: effect)
          }
          return nil
        }
        if let new { known.append(new) }
      } catch RegisterError.refused { refused += 1 } catch is RegisterError {}
      #expect(try await uncovered(bench) == [], "seed \(seed), step \(step)")
    }
    #expect(refused > 0)
    #expect(try bench.test.store.verify().holds)
  }

  /// The hand-overs of important information on record without an agreement on their day, by the bodies alone.
  private func uncovered(_ bench: RuleBench) async throws -> [String] {
    try await bench.test.read { reader in
      let sequence = try reader.head().sequence
      func held(_ record: RecordID, on day: CivilDate) throws -> JSONObject {
        let timeline = try reader.timeline(of: record, at: sequence)
        let version = timeline.last { $0.effectiveFrom.map { $0 <= day } ?? true } ?? timeline.first
        return version?.body ?? [:]
      }
      var found: [String] = []
      try reader.records(.event, on: nil, at: sequence) { version in
        let body = version.body ?? [:]
        guard !version.isRetired, let day = body.date("on"), body["givesImportantInformation"] != false else {
          return true
        }
        let contract = try held(bench.contract, on: day)
        guard body["givesImportantInformation"] == true || contract["givesImportantInformation"] != false else {
          return true
        }
        var isCovered = false
        try reader.records(.nda, on: nil, at: sequence) { nda in
          let nda = try held(nda.record, on: day)
          if nda["retired"] == nil, nda["vendor"] == contract["vendor"],
            nda["contract"].map({ $0.text == bench.contract.description }) ?? true,
            let signed = nda.date("signed"), signed <= day
          {
            isCovered = true
          }
          return true
        }
        if !isCovered { found.append(body.text("number")) }
        return true
      }
      return found
    }
  }
}
