import Registry
import TestSupport
import Testing
import TextForms

@testable import SQLiteStore

/// Hand-overs to a cloud service bear on the contract that the service named on their day.
@Suite struct ServiceHandOverTests {
  private let test: TestRegister
  private let vendors: [RecordID]
  private let contracts: [RecordID]
  private let service: RecordID

  init() async throws {
    let test = try TestRegister()
    self.test = test
    let vendors = try await test.record { transaction in
      try ["V-1", "V-2"].map { try transaction.add(.vendor, ["number": .string($0), "name": .string($0)]) }
    }
    let contracts = [try await test.addContract("C-1"), try await test.addContract("C-2")]
    (self.vendors, self.contracts) = (vendors, contracts)
    service = try await test.record {
      try $0.add(
        .cloudService,
        [
          "number": "S-1", "name": "電子申請", "provider": .string(vendors[0].description), "confidentiality": "2",
          "contract": .string(contracts[0].description),
        ])
    }
  }

  private static func day(_ text: String) -> CivilDate { CivilDate(iso: text) ?? CivilDate(dayNumber: 0) }

  private func give(_ number: String, to receiver: RecordID, on day: String, kind: String = "handOver") async throws {
    try await test.fact {
      _ = try $0.add(
        .event,
        [
          "number": .string(number), "kind": .string(kind), "subject": .string(receiver.description),
          "on": .string(day),
        ])
    }
  }

  /// The numbers of the events that bear on a contract.
  private func events(of place: Int) async throws -> [String] {
    try await test.read { [contracts] reader in
      let sequence = try reader.head().sequence
      var streamed: Subject?
      let alone = try #require(try reader.subject(of: contracts[place], at: sequence))
      try reader.subjects(at: sequence) { if $0.key == alone.key { streamed = $0 } }
      #expect(streamed?.related == alone.related)
      #expect(streamed?.ndas == alone.ndas)
      #expect(!alone.related.contains { $0.kind == .service })
      return try alone.related.filter { $0.kind == .event }.map {
        try reader.entry($0.key)?.body()?.text("number") ?? ""
      }
    }
  }

  @Test func onlyHandOversReachTheContract() async throws {
    try await give("E-1", to: service, on: "2026-05-01")
    try await give("E-2", to: service, on: "2026-05-01", kind: "systemChange")
    #expect(try await events(of: 0) == ["E-1"])
    #expect(try await events(of: 1).isEmpty)
    #expect(try test.store.verify().holds)
    #expect(try test.store.projectionDigests().allSatisfy { $0.stored == $0.rebuilt })
  }

  @Test func theContractOfTheDayKeepsThem() async throws {
    try await give("E-1", to: service, on: "2026-03-31")
    try await test.fact { [service, contracts] in
      _ = try $0.edit(
        service, ["contract": .string(contracts[1].description)], effect: .change(from: Self.day("2026-04-01")))
    }
    try await test.fact { [service] in
      _ = try $0.edit(service, ["contract": nil], effect: .change(from: Self.day("2027-04-01")))
    }
    try await give("E-2", to: service, on: "2026-04-01")
    try await give("E-3", to: service, on: "2027-04-01")
    #expect(try await events(of: 0) == ["E-1"])
    #expect(try await events(of: 1) == ["E-2"])
  }

  @Test func whatASubcontractorUnderTheServiceWasGivenCountsToo() async throws {
    let under = try await test.record { [service, vendors] transaction in
      let first = try transaction.add(
        .subcontract,
        [
          "number": "T-1", "vendor": .string(vendors[1].description), "service": .string(service.description),
        ])
      return try transaction.add(
        .subcontract,
        ["number": "T-2", "vendor": .string(vendors[1].description), "parent": .string(first.description)])
    }
    try await give("E-1", to: under, on: "2026-05-01")
    #expect(try await events(of: 0) == ["E-1"])
    // The subcontracts themselves stay those of the service.
    let kinds = try await test.read { [contracts] reader in
      try reader.subject(of: contracts[0], at: reader.head().sequence)?.related.map(\.kind)
    }
    #expect(kinds == [.event])
  }

  @Test func eachBringsTheProviderAndTheClassOfItsDay() async throws {
    try await give("E-1", to: service, on: "2026-05-01")
    try await test.record { [vendors] in
      _ = try $0.add(
        .nda,
        ["number": "N-1", "vendor": .string(vendors[0].description), "signed": "2026-04-01", "withoutEnd": true])
    }
    try await test.fact { [service, vendors] in
      _ = try $0.edit(
        service, ["provider": .string(vendors[1].description), "confidentiality": "1"],
        effect: .change(from: Self.day("2026-06-01")))
    }
    _ = try await events(of: 0)
    let (handOver, bound, provider) = try await test.read { [contracts, vendors] reader in
      let sequence = try reader.head().sequence
      let subject = try reader.subject(of: contracts[0], at: sequence)
      return (
        subject?.handOvers.first, subject?.ndas.map(\.party),
        try reader.timeline(of: vendors[0], at: sequence).first?.key
      )
    }
    #expect(handOver?.party == provider)
    #expect(handOver?.service?.confidentiality == .c2)
    #expect(bound == provider.map { [$0] })
  }
}
