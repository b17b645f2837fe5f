import Foundation
import Registry
import TestSupport
import Testing

/// What was observed on one machine counts on another as if it had been observed there.
@Suite struct BundleRoundTripTests {
  private let benches: BundleBench

  init() async throws { benches = try await BundleBench() }

  /// What people and programs are shown of certifications and of the register that lists them.
  private func shown(_ bench: Workbench) async -> [String] {
    var outputs: [String] = []
    for arguments in [
      ["certification", "list"], ["certification", "status"], ["certification", "history", "CE-1"],
      ["certification", "history", "CE-2"], ["certification", "history", "--source", "ismap"],
    ] {
      for day in ["2026-03-05", "2026-04-01"] {
        let asOf = arguments[1] == "history" ? [] : ["--as-of", day]
        let run = await bench.run(arguments + asOf + ["--format", "csv", "--registry", bench.registry])
        #expect(run.code == 0, "\(run.errors)")
        outputs.append(run.output)
      }
    }
    return outputs
  }

  @Test func bothRegistersShowTheSame() async throws {
    try await benches.observe()
    let hash = try await benches.create()
    let run = await benches.take("--expect", hash, "--format", "json")
    #expect(run.code == 1, "one is suspended\n\(run.errors)")
    #expect(run.items.map { $0["fetch"] } == ["ok", "ok", "ok"])
    #expect(run.items.map { $0["changed"] } == [nil, 1, 0])
    let changes = run.items.compactMap { $0["changes"]?.array?.compactMap(\.object) }
    #expect(changes.map(\.count) == [2, 1, 0])
    #expect(changes[1].first?["worse"] == true)
    let (there, here) = (await shown(benches.internet), await shown(benches.inside))
    #expect(there == here)
    #expect(here.contains { $0.contains("2026-03-20") && $0.contains("suspended") })
    #expect(try BundleBench.stored(benches.inside) == BundleBench.stored(benches.internet))
    #expect(await benches.inside("journal", "verify").code == 0)
  }

  @Test func aSecondImportChangesNothing() async throws {
    try await benches.observe()
    try await benches.create()
    _ = await benches.take()
    let (before, files) = (await shown(benches.inside), try BundleBench.stored(benches.inside))
    let head = await benches.inside("journal", "head").output
    let again = await benches.take("--format", "json")
    #expect(again.code == 0)
    #expect(again.items.map { $0["fetch"] } == ["omitted", "omitted", "omitted"])
    #expect(await shown(benches.inside) == before)
    #expect(try BundleBench.stored(benches.inside) == files)
    #expect(await benches.inside("journal", "head").output == head)
  }

  @Test func aLaterBundleAddsWhatIsNew() async throws {
    try await benches.observe()
    try await benches.create()
    _ = await benches.take()
    try await BundleBench.take(BundleBench.list("登録", "登録"), on: "2026-03-25", in: benches.internet)
    try await benches.create("--since", "R8.3.20")
    let run = await benches.take("--format", "json")
    #expect(run.code == 0)
    #expect(run.items.map { $0["fetch"] } == ["ok", "omitted"])
    #expect(await shown(benches.internet) == shown(benches.inside))
  }

  @Test func whatWasSeenHereLaterStands() async throws {
    try await benches.observe()
    try await BundleBench.take(BundleBench.list("登録", "登録"), on: "2026-03-30", in: benches.inside)
    try await benches.create()
    let run = await benches.take("--format", "json")
    #expect(run.code == 0)
    #expect(run.items.count == 3)
    let status = await benches.inside("certification", "status", "--format", "json").items
    #expect(status.map { $0["status"] } == ["valid", "valid"])
    #expect(status.map { $0["observedOn"] } == ["2026-03-30", "2026-03-30"])
  }

  @Test func aRehearsalLeavesNothing() async throws {
    try await benches.observe()
    try await benches.create()
    let before = try benches.inside.bytes()
    let run = await benches.take("--dry-run")
    #expect(run.code == 1)
    #expect(run.output.contains("Nothing was recorded"))
    #expect(try benches.inside.bytes() == before)
    #expect(try BundleBench.stored(benches.inside).isEmpty)
    #expect(await benches.take("--format", "json").items.map { $0["fetch"] } == ["ok", "ok", "ok"])
  }

  @Test(arguments: [("2026-03-10T00:00Z", 0), ("2026-03-25T00:00Z", 1)])
  func aFailureCountsUntilTheRegisterAnswers(time: String, code: Int32) async throws {
    try await BundleBench.take(BundleBench.list("登録", "登録"), on: "2026-03-20", in: benches.internet)
    try await BundleBench.record(in: benches.internet) { _ in try BundleBench.silent(.failed, on: time) }
    try await benches.create()
    let run = await benches.take()
    #expect(run.code == code)
    #expect(run.output.contains("the host is not known"))
    let history = await benches.inside("certification", "history", "--source", "ismap", "--format", "json").items
    #expect(Set(history.map { $0["fetch"] }) == ["ok", "failed"])
    #expect(await benches.inside("certification", "status").output.contains("2026-03-20"))
  }

  @Test func whatAnotherNumberAnsweredMakesUpForNothing() async throws {
    for (fetch, asked, day) in [
      (Observation.Fetch.failed, "IS1", "2026-03-01"), (.failed, "IS2", "2026-03-01"), (.failed, "IS1", "2026-03-02"),
    ] {
      try await BundleBench.record(in: benches.internet) { _ in
        try BundleBench.silent(fetch, on: day, source: "isms-ac", asked: asked)
      }
    }
    try await benches.create()
    #expect(await benches.take().code == 1)
  }

  @Test func notModifiedIsAnotherLookAtTheListThatComesAlong() async throws {
    try await benches.observe()
    try await BundleBench.record(in: benches.internet) { _ in
      try BundleBench.silent(.notModified, on: "2026-03-28T01:00Z")
    }
    try await benches.create("--since", "2026-03-28")
    let run = await benches.take("--format", "json")
    #expect(run.items.map { $0["fetch"] } == ["ok", "notModified"])
    let status = await benches.inside("certification", "status", "--format", "json").items
    #expect(status.map { $0["status"] } == ["valid", "suspended"])
    #expect(status.map { $0["observedOn"] } == ["2026-03-28", "2026-03-28"])
  }

  @Test func saysWhetherTheHashWasCompared() async throws {
    try await benches.observe()
    let hash = try await benches.create()
    #expect(await benches.take("--dry-run").output.contains("Hash: \(hash) (not compared"))
    let spoken = hash.uppercased().prefix(32) + " " + hash.dropFirst(32)
    #expect(await benches.take("--expect", String(spoken)).output.contains("Hash: \(hash) (as --expect says)"))
  }
}
