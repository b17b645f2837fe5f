import GapAnalysis
import Registry
import Requirements
import TestSupport
import Testing
import TextForms

@testable import Reporting

/// A report made again for an earlier entry is the report that was made then, byte for byte.
@Suite struct KnownAtTests {
  private func json(_ test: TestRegister, on day: CivilDate, _ knownAt: KnownAt) async throws -> String {
    var query = GapQuery(asOf: day, knownAt: knownAt)
    query.statuses = Set(Status.allCases)
    return try await test.read { [query] reader in
      let report = try GapReporter.report(query, from: reader)
      var bytes: [UInt8] = []
      var output = ReportOutput { bytes += $0 }
      try GapFormat.json.renderer(in: .ja).render(report, to: &output)
      try output.flush()
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  private let days = ["2026-04-01", "2026-09-29", "2026-09-30", "2027-04-01"].map { date($0) }

  @Test func staysTheSameWhateverIsRecordedLater() async throws {
    let test = try await SampleRegister.filled()
    let officer = try #require(try await test.read { try $0.find(.officer, number: "1001", at: 9999) })
    var made: [(sequence: Int64, day: CivilDate, json: String)] = []
    func remember() async throws {
      let sequence = try await test.read { try $0.head().sequence }
      for day in days { made.append((sequence, day, try await json(test, on: day, .now))) }
    }
    let changes: [@Sendable (RegisterTransaction) throws -> Void] = [
      {
        try $0.edit(
          $0.record(.contract, number: "R8-001"), ["confidentiality": "1"], effect: .change(from: date("2026-06-01")))
      },
      { try $0.edit($0.record(.contract, number: "R8-002"), ["givesImportantInformation": true], effect: .correction) },
      { try $0.edit($0.record(.nda, number: "N-1"), ["survivalUntil": "2027-12-31"], effect: .correction) },
      { try $0.retire($0.record(.contract, number: "R8-003"), from: date("2026-05-01"), reason: "誤り") },
      { try $0.edit($0.record(.section, number: "S-1"), ["name": "収税課"], effect: .change(from: date("2026-09-30"))) },
      {
        try $0.assess(
          requirementID: "art5-3-first", isAsNeeded: false, subject: $0.record(.contract, number: "R8-001"),
          outcome: .notSatisfied, tier: .observed, effectiveFrom: date("2026-05-01"))
      },
      { _ = try $0.adopt(try Catalogues.iizuka()) },
    ]
    try await remember()
    for change in changes {
      try await test.record(as: officer, change)
      try await remember()
    }
    for past in made {
      let again = try await json(test, on: past.day, .sequence(past.sequence))
      #expect(again == past.json, "@\(past.sequence) on \(past.day)")
    }
    // The changes are not idle: on some day each of them shows.
    let states = Dictionary(grouping: made, by: \.sequence).mapValues { $0.map { $0.json.prefix { $0 != "]" } } }
    #expect(Set(states.values.map { $0.joined() }).count >= 4)
  }

  @Test func staysTheSameWhenWhatWasReplacedBeforeIsRedacted() async throws {
    let test = try await SampleRegister.filled()
    let officer = try #require(try await test.read { try $0.find(.officer, number: "1001", at: 9999) })
    let (contract, nda) = try await test.read { reader in
      (
        try #require(try reader.find(.contract, number: "R8-001", at: 9999)),
        try #require(try reader.find(.nda, number: "N-1", at: 9999))
      )
    }
    let old = try await test.read { reader in
      [
        try #require(try reader.timeline(of: contract, at: 9999).first),
        try #require(try reader.timeline(of: nda, at: 9999).first),
      ]
      .map(\.sequence)
    }
    try await test.record { transaction in
      try transaction.edit(contract, ["title": "住民情報システム運用業務委託"], effect: .correction)
      try transaction.edit(nda, ["note": "写しあり"], effect: .correction)
    }
    let sequence = try await test.read { try $0.head().sequence }
    var made: [String] = []
    for day in days { made.append(try await json(test, on: day, .now)) }
    try await test.record(as: officer) { transaction in
      for entry in old { try transaction.redact(entry, reason: "保存期間の満了") }
    }
    for (day, json) in zip(days, made) {
      #expect(try await self.json(test, on: day, .sequence(sequence)) == json)
    }
  }

  @Test func judgesByTheCatalogueThatHadBeenAdopted() async throws {
    let test = try await SampleRegister.filled()
    let before = try await test.read { try $0.head().sequence }
    try await test.record { _ = try $0.adopt(try Catalogues.iizuka()) }
    let (small, large) = try await test.read { reader in
      (
        try GapReporter.report(GapQuery(asOf: SampleRegister.day, knownAt: .sequence(before)), from: reader),
        try GapReporter.report(GapQuery(asOf: SampleRegister.day), from: reader)
      )
    }
    #expect(small.catalogue.id == "small-city-2026")
    #expect(large.catalogue.id == "iizuka-2025")
    #expect(large.catalogue == (try Catalogues.iizuka()))
  }
}
