import Registry
import TestSupport
import Testing
import TextForms

@testable import SQLiteStore

/// On which cloud services certifications bear.
@Suite struct VendorCertificationTests {
  private let test: TestRegister
  private let vendors: [RecordID]
  private let services: [RecordID]

  init() async throws {
    let test = try TestRegister()
    self.test = test
    let vendors = try await test.record { transaction in
      try ["V-1", "V-2"].map { try transaction.add(.vendor, ["number": .string($0), "name": .string($0)]) }
    }
    self.vendors = vendors
    services = try await test.record { transaction in
      try [("S-1", 0), ("S-2", 0), ("S-3", 1)].map { number, vendor in
        try transaction.add(
          .cloudService,
          ["number": .string(number), "name": .string(number), "provider": .string(vendors[vendor].description)])
      }
    }
  }

  private func certify(_ fields: JSONObject) async throws -> RecordID {
    try await test.record {
      try $0.add(
        .certification, fields.merging(["number": "CE-1", "scheme": "ISMAP", "status": "valid"]) { mine, _ in mine })
    }
  }

  private func change(_ record: RecordID, on day: String, _ changes: RegisterTransaction.Changes) async throws {
    try await test.record { _ = try $0.edit(record, changes, effect: .change(from: date(day))) }
  }

  /// From when until when, of each service; all services at once and each alone must agree.
  private func spans() async throws -> [String: [String]] {
    let (all, alone) = try await test.read { [services] reader in
      let sequence = try reader.head().sequence
      var all: [String: [String]] = [:]
      var alone: [String: [String]] = [:]
      try reader.subjects(at: sequence) { all[$0.versions[0].number] = Self.spans($0) }
      for service in services {
        let subject = try #require(try reader.subject(of: service, at: sequence))
        alone[subject.versions[0].number] = Self.spans(subject)
      }
      return (all.filter { !$0.value.isEmpty }, alone.filter { !$0.value.isEmpty })
    }
    #expect(all == alone)
    #expect(try test.store.verify().holds)
    return all
  }

  private static func spans(_ subject: Subject) -> [String] {
    subject.related.filter { $0.kind == .certification }.map {
      "\($0.effectiveFrom?.description ?? "")..\($0.replacedFrom?.description ?? "")"
    }
  }

  @Test func oneThatNamesAServiceBearsOnThatAlone() async throws {
    _ = try await certify([
      "service": .string(services[1].description), "holder": .string(vendors[0].description),
    ])
    #expect(try await spans() == ["S-2": [".."]])
  }

  @Test func oneThatNamesNoneBearsOnEveryServiceOfItsHolder() async throws {
    _ = try await certify(["holder": .string(vendors[0].description)])
    #expect(try await spans() == ["S-1": [".."], "S-2": [".."]])
  }

  @Test func oneOfNobodyBearsOnNothing() async throws {
    _ = try await certify([:])
    #expect(try await spans().isEmpty)
  }

  @Test func itBearsOnAServiceWhileItsHolderProvidesIt() async throws {
    _ = try await certify(["holder": .string(vendors[0].description)])
    try await change(services[2], on: "2026-04-01", ["provider": .string(vendors[0].description)])
    // Another change parts no days.
    try await change(services[2], on: "2026-05-01", ["name": "S-3 改"])
    try await change(services[2], on: "2026-06-01", ["provider": .string(vendors[1].description)])
    #expect(try await spans()["S-3"] == ["2026-04-01..2026-06-01"])
  }

  @Test func itMayComeToNameAService() async throws {
    let record = try await certify(["holder": .string(vendors[0].description)])
    try await change(record, on: "2026-04-01", ["service": .string(services[1].description)])
    #expect(try await spans() == ["S-1": ["..2026-04-01"], "S-2": ["..2026-04-01", "2026-04-01.."]])
  }

  @Test func oneThatIsOfNobodyAnyMoreBearsOnNothingFromThenOn() async throws {
    let record = try await certify(["holder": .string(vendors[0].description)])
    try await change(record, on: "2026-04-01", ["holder": nil])
    #expect(try await spans() == ["S-1": ["..2026-04-01"], "S-2": ["..2026-04-01"]])
  }

  @Test func whatItSaysIsKept() async throws {
    _ = try await certify([
      "service": .string(services[0].description), "status": "notListed", "validUntil": "2026-12-31",
      "claimedStatus": "valid", "observedOn": "2026-11-01", "freshUntil": "2026-11-08",
    ])
    let facts = try await test.read { [services] reader in
      try reader.subject(of: services[0], at: try reader.head().sequence)?.related.first
    }
    #expect(facts?.code == Certification.Status.notListed.code)
    #expect(facts?.ended == date("2026-12-31"))
    #expect(facts?.reported == date("2026-11-08"))
    #expect(facts?.marks == .claimNotBorneOut)
  }
}
