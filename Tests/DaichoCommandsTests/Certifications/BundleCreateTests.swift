import Foundation
import Registry
import SQLiteStore
import TestSupport
import Testing

/// What goes into a bundle.
@Suite struct BundleCreateTests {
  private let benches: BundleBench

  init() async throws { benches = try await BundleBench() }

  private func bytes() throws -> Data { try Data(contentsOf: URL(fileURLWithPath: benches.bundle)) }

  @Test func equalContentGivesEqualBytes() async throws {
    try await benches.observe()
    let first = try await (benches.create(), bytes())
    let second = try await (benches.create(), bytes())
    #expect(first == second)
    try await BundleBench.take(BundleBench.list("登録", "登録"), on: "2026-03-25", in: benches.internet)
    let third = try await (benches.create(), bytes())
    #expect(third.0 != first.0)
    #expect(third.1 != first.1)
  }

  @Test func namesEveryFileOnceAndByItsHash() async throws {
    try await benches.observe()
    let hash = try await benches.create()
    let parts = try BundleParts(benches.bundle)
    let manifest = try #require(parts.files["manifest.json"])
    #expect(Digest.of(manifest).description == hash)
    #expect(parts.manifest["schema"] == "daicho.certification-bundle/1")
    #expect(parts.manifest["program"] == "daicho 0.1.0")
    #expect(parts.manifest["observations"]?.array?.count == 3)
    // The last two days have the same list.
    #expect(parts.files.count == 5)
    for (name, bytes) in parts.files where name != "manifest.json" {
      #expect(name == Digest.of(bytes).description + ".gz")
      #expect(bytes.prefix(2) == [0x1F, 0x8B])
    }
  }

  @Test func takesOnlyWhatWasAskedFor() async throws {
    try await benches.observe()
    try await BundleBench.record(in: benches.internet) { _ in
      try BundleBench.silent(.failed, on: "2026-03-02", source: "fedramp")
    }
    func numbers(_ arguments: String...) async throws -> [String?] {
      let run = await benches.internet.run(
        ["certification", "bundle", "create", "--output", benches.bundle, "--force"] + arguments
          + ["--registry", benches.internet.registry])
      #expect(run.code == 0, "\(run.errors)")
      let observations = try BundleParts(benches.bundle).manifest["observations"]?.array ?? []
      return observations.map { $0.object?["number"]?.text.map { String($0.prefix(16)) } }
    }
    #expect(try await numbers("--source", "fedramp") == ["fedramp@2026-03-"])
    #expect(
      try await numbers("--since", "2026-03-10") == ["ismap@2026-03-10", "ismap@2026-03-20"])
    #expect(try await numbers("--source", "fedramp", "--source", "ismap").count == 4)
  }

  @Test func mistakesChangeNothing() async throws {
    let create = ["certification", "bundle", "create", "--registry", benches.internet.registry]
    let bench = benches.internet
    let path = benches.bundle
    try await bench.refuses(create + ["--output", path], exit: 2, code: "bundle-empty", mentions: ["--since"])
    try await benches.observe()
    try await bench.refuses(
      create + ["--output", bench.folder.path("x.tar")], exit: 64, code: "bundle-ending", mentions: [".zip"])
    try await bench.refuses(
      create + ["--output", path, "--source", "nowhere"], exit: 64, code: "source-unknown", mentions: ["nowhere"])
    try await bench.refuses(
      create + ["--output", path, "--since", "昨日"], exit: 64, code: "date-unreadable", mentions: ["昨日"])
    try await bench.refuses(
      create + ["--output", path, "--since", "2026-03-21"], exit: 2, code: "bundle-empty", mentions: ["--since"])
    try await benches.create()
    try await bench.refuses(create + ["--output", path], exit: 2, code: "output-exists", mentions: [path])
  }

  @Test func aStoredFileThatWasAlteredIsNotCarried() async throws {
    try await benches.observe()
    let store = try SQLiteStore(opening: benches.internet.registry).content
    let name = try #require(store.paths().first)
    try Data("x".utf8).write(to: URL(fileURLWithPath: store.path(at: name)))
    try await benches.internet.refuses(
      ["certification", "bundle", "create", "--output", benches.bundle, "--registry", benches.internet.registry],
      exit: 2, code: "content-altered", mentions: [String(name.suffix(64))])
    #expect(!FileManager.default.fileExists(atPath: benches.bundle))
  }
}
