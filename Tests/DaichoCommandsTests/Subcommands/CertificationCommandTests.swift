import Foundation
import Registry
import SQLiteStore
import TestSupport
import Testing
import TextForms

/// What is shown of certifications that were looked up in a register.
@Suite struct CertificationCommandTests {
  private let bench: Workbench

  init() async throws {
    bench = try await Workbench.withRegister()
    await bench("certification", "add", "--number", "CE-1", "--scheme", "ISMAP", "--holder", "V-1", "--status", "valid")
    await bench(
      "certification", "add", "--number", "CE-2", "--scheme", "ISO/IEC 27001", "--holder", "V-1",
      "--claimed-status", "valid", "--claimed-until", "R9.3.31")
  }

  private func record(_ body: @Sendable (RegisterTransaction, ContentStore) throws -> Void) async throws {
    let store = try SQLiteStore(opening: bench.registry)
    let register = Register(store: store, context: bench.context)
    try await register.record(Act(command: "certification fetch")) { try body($0, store.content) }
  }

  private func watch() async throws {
    try await record { transaction, _ in
      _ = try transaction.edit(
        try transaction.record(.certification, number: "CE-1"),
        ["listedIn": "ismap", "observedOn": "2026-04-01", "freshUntil": "2026-04-08"], effect: .correction)
    }
  }

  @Test func withoutARegisterThereIsNothingToSayOfFreshness() async throws {
    let run = await bench("certification", "list", "--lang", "ja")
    #expect(!run.output.contains("再確認"))
    let item = await bench("certification", "list", "--format", "json").items.first
    #expect(item?["stale"] == nil)
  }

  @Test(arguments: [("2026-04-08", "期限内", false), ("2026-04-09", "期限切れ", true)])
  func showsWhetherWhatWasSeenIsStaleOnTheDay(day: String, word: String, isStale: Bool) async throws {
    try await watch()
    let list = await bench("certification", "list", "--as-of", day, "--lang", "ja")
    #expect(list.code == 0)
    for part in ["再確認", word, "掲載元", "ismap"] { #expect(list.output.contains(part)) }
    let items = await bench("certification", "list", "--as-of", day, "--format", "json").items
    #expect(items.map { $0["stale"] } == [.bool(isStale), nil])
    let shown = await bench("certification", "show", "CE-1", "--as-of", day, "--lang", "ja")
    #expect(shown.output.contains(word))
    #expect(shown.output.contains("ismap"))
  }

  @Test func whatOnlyAFetchWritesCannotBeTyped() async throws {
    let run = await bench("certification", "edit", "CE-1", "--fresh-until", "2099-12-31")
    #expect(run.code == 64)
  }

  @Test func aClaimOfTheVendorIsTyped() async throws {
    let item = await bench("certification", "show", "CE-2", "--format", "json").json["item"]?.object
    #expect(item?["claimedStatus"] == "valid")
    #expect(item?["claimedUntil"] == "2027-03-31")
  }

  @Test func whatObservationsKeepIsVerifiedAndNotListedAsEvidence() async throws {
    try await record { transaction, content in
      let file = try content.stage(compressing: Array("本体".utf8), name: "ismap")
      try content.publish(file.staged)
      var observation = Observation(
        source: "ismap", address: nil, at: Instant(milliseconds: 1_795_000_000_000), fetch: .ok)
      observation.body = file.kept
      observation.size = file.size
      observation.records = file.kept
      observation.entries = 0
      try transaction.recordObservation(observation)
    }
    #expect(await bench("evidence", "list", "--format", "json").items.isEmpty)
    let good = await bench("evidence", "verify", "--format", "json")
    #expect(good.code == 0)
    #expect(good.json["observed"] == 1)
    #expect(good.json["documents"] == 0)
    let content = try SQLiteStore(opening: bench.registry).content
    try FileManager.default.removeItem(atPath: content.path(at: try #require(content.paths().first)))
    let bad = await bench("evidence", "verify", "--lang", "ja")
    #expect(bad.code == 1)
    #expect(bad.output.contains("取得記録「ismap@2026-11-18T"))
  }
}
