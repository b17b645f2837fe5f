import Registry
import TestSupport
import Testing
import TextForms

@Suite struct PlaceIndexTests {
  /// A service with a location of its own, one of a subcontractor, and one of that one's subcontractor.
  private static func filled() async throws -> (test: TestRegister, service: RecordID) {
    let test = try TestRegister()
    let service = try await test.record { transaction in
      let vendor = JSONValue.string(try transaction.add(.vendor, ["number": "V-1", "name": "事業者"]).description)
      let service = try transaction.add(.cloudService, ["number": "CS-1", "name": "サービス"])
      let below: JSONObject = ["vendor": vendor]
      let first = try transaction.add(
        .subcontract, below.merging(["number": "SC-1", "service": .string(service.description)]) { $1 })
      let second = try transaction.add(
        .subcontract,
        below.merging(["number": "SC-2", "parent": .string(first.description), "end": "2026-12-31"]) { $1 })
      for (number, place) in [("DL-0", service), ("DL-1", first), ("DL-2", second)] {
        try transaction.add(
          .dataLocation,
          ["number": .string(number), "service": .string(place.description), "role": "atRest", "country": "JP"])
      }
      return service
    }
    return (test, service)
  }

  private static func numbers(_ test: TestRegister, _ service: RecordID, on day: String, at sequence: Int64? = nil)
    async throws -> [String]
  {
    try await test.read { reader in
      let index = try PlaceIndex(in: reader, at: try sequence ?? reader.head().sequence)
      return index.places(of: service)?.locations(on: date(day).dayNumber).map(\.number) ?? []
    }
  }

  @Test func locationsOfSubcontractorsCountToAnyDepth() async throws {
    let (test, service) = try await Self.filled()
    #expect(try await Self.numbers(test, service, on: "2026-05-01") == ["DL-0", "DL-1", "DL-2"])
  }

  @Test func aSubcontractThatHasEndedCountsNoMore() async throws {
    let (test, service) = try await Self.filled()
    #expect(try await Self.numbers(test, service, on: "2026-12-31") == ["DL-0", "DL-1", "DL-2"])
    #expect(try await Self.numbers(test, service, on: "2027-01-01") == ["DL-0", "DL-1"])
  }

  @Test func whatIsUnderARefusedSubcontractCountsForNothing() async throws {
    let (test, service) = try await Self.filled()
    _ = try await test.fact {
      try $0.edit(
        $0.record(.subcontract, number: "SC-1"), ["decision": "refused"], effect: .change(from: date("2026-06-01")))
    }
    #expect(try await Self.numbers(test, service, on: "2026-05-31") == ["DL-0", "DL-1", "DL-2"])
    #expect(try await Self.numbers(test, service, on: "2026-06-01") == ["DL-0"])
  }

  @Test func aLocationHoldsThroughItsLastDayAndIsStillKnownAsItWas() async throws {
    let (test, service) = try await Self.filled()
    let before = try await test.read { try $0.head().sequence }
    _ = try await test.fact {
      try $0.edit($0.record(.dataLocation, number: "DL-1"), ["until": "2026-07-31"], effect: .correction)
    }
    #expect(try await Self.numbers(test, service, on: "2026-07-31").contains("DL-1"))
    #expect(try await !Self.numbers(test, service, on: "2026-08-01").contains("DL-1"))
    #expect(try await Self.numbers(test, service, on: "2026-08-01", at: before).contains("DL-1"))
  }

  @Test func aSubcontractWithoutALocationIsNamedUnlessItHandlesNothing() async throws {
    let (test, service) = try await Self.filled()
    _ = try await test.fact {
      try $0.retire($0.record(.dataLocation, number: "DL-1"), from: date("2026-04-01"), reason: "誤り")
      try $0.retire($0.record(.dataLocation, number: "DL-2"), from: date("2026-04-01"), reason: "誤り")
      try $0.edit(
        $0.record(.subcontract, number: "SC-2"), ["handlesImportantInformation": false], effect: .correction)
    }
    let unknown = try await test.read { reader in
      try PlaceIndex(in: reader, at: reader.head().sequence).places(of: service)?
        .subcontractsWithoutLocation(on: date("2026-05-01").dayNumber).map(\.number)
    }
    #expect(unknown == ["SC-1"])
  }
}
