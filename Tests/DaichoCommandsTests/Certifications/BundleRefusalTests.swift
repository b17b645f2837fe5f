import Foundation
import OfficeFiles
import Registry
import SQLiteStore
import TestSupport
import Testing

/// What was altered on the way, or could not have been observed, is refused as a whole.
@Suite struct BundleRefusalTests {
  private let benches: BundleBench

  init() async throws { benches = try await BundleBench() }

  /// The bundle must be refused; nothing may be recorded, nor left in the store.
  private func refuses(
    _ code: String, mentions: [String] = [], _ arguments: [String] = [],
    sourceLocation place: SourceLocation = #_sourceLocation
  ) async throws {
    let stored = try BundleBench.stored(benches.inside)
    try await benches.inside.refuses(
      ["certification", "bundle", "import", benches.bundle, "--registry", benches.inside.registry] + arguments,
      exit: 2, code: code, mentions: [benches.bundle] + mentions, sourceLocation: place)
    #expect(try BundleBench.stored(benches.inside) == stored, sourceLocation: place)
    #expect(await benches.inside("journal", "log", "--format", "csv").output.contains("bundle") == false)
  }

  private func made() async throws -> BundleParts {
    try await benches.observe()
    try await benches.create()
    return try BundleParts(benches.bundle)
  }

  private func file(_ parts: BundleParts) throws -> String {
    try #require(parts.files.keys.sorted().first { $0 != "manifest.json" })
  }

  @Test func aByteThatWasAlteredInAFile() async throws {
    var parts = try await made()
    let name = try file(parts)
    parts.files[name]?[20] ^= 1
    try parts.write(benches.bundle)
    try await refuses("bundle-file-altered", mentions: [name])
  }

  /// Wherever in the archive it is.
  @Test(arguments: 0..<24) func aByteThatWasAlteredInTheArchive(part: Int) async throws {
    _ = try await made()
    let path = URL(fileURLWithPath: benches.bundle)
    var bytes = Array(try Data(contentsOf: path))
    let hash = Digest.of(bytes)
    bytes[bytes.count * part / 24 + 7] ^= 0x10
    #expect(Digest.of(bytes) != hash)
    try Data(bytes).write(to: path)
    let run = await benches.take()
    guard run.code != 2 else {
      #expect(try BundleBench.stored(benches.inside).isEmpty)
      return
    }
    // What nobody reads in an archive, such as the times of its entries, may differ: the content is the same.
    #expect(try BundleBench.stored(benches.inside) == BundleBench.stored(benches.internet))
  }

  @Test(arguments: [0, 1, 100, 2000, -1, -30]) func whatWasCutShort(end: Int) async throws {
    let bytes = try await made().archive
    let cut = bytes.prefix(end < 0 ? bytes.count + end : end)
    try Data(cut).write(to: URL(fileURLWithPath: benches.bundle))
    try await refuses("bundle-unreadable")
  }

  @Test(arguments: ["memo.txt", "../../etc/passwd", "MANIFEST.JSON.bak", "store/", "/manifest.json.gz"])
  func aFileThatNobodyNames(name: String) async throws {
    var parts = try await made()
    parts.files[name] = Array("x".utf8)
    try parts.write(benches.bundle)
    try await refuses("bundle-file-extra", mentions: [name])
  }

  @Test func aFileThatIsNotThere() async throws {
    var parts = try await made()
    let name = try file(parts)
    parts.files[name] = nil
    try parts.write(benches.bundle)
    try await refuses("bundle-file-missing", mentions: [name])
  }

  @Test func aFileThatNoObservationNames() async throws {
    var parts = try await made()
    let bytes = Array("x".utf8)
    let hash = Digest.of(bytes).description
    parts.files[hash + ".gz"] = bytes
    parts.alterManifest { manifest in
      let files = manifest["files"]?.array ?? []
      let all = files + [.object(["sha256": .string(hash), "size": 1])]
      manifest["files"] = .array(
        all.sorted { ($0.object?["sha256"]?.text ?? "") < ($1.object?["sha256"]?.text ?? "") })
    }
    try parts.write(benches.bundle)
    try await refuses("bundle-file-extra", mentions: [hash])
  }

  @Test func theHashOfAnotherBundle() async throws {
    _ = try await made()
    let other = String(repeating: "ab", count: 32)
    try await refuses("bundle-hash-differs", mentions: [other], ["--expect", other])
    try await benches.inside.refuses(
      ["certification", "bundle", "import", benches.bundle, "--registry", benches.inside.registry, "--expect", "123"],
      exit: 64, code: "hash-unreadable", mentions: ["123"])
  }

  @Test func aManifestThatIsNotAsItWasMade() async throws {
    let good = try await made()
    let alterations: [(inout BundleParts) -> Void] = [
      { $0.files["manifest.json"] = nil }, { $0.files["manifest.json"]?.append(0x20) },
      { $0.files["manifest.json"]?.removeLast() }, { $0.alterManifest { $0["schema"] = "daicho.gap-list/1" } },
      { $0.alterManifest { $0["more"] = true } }, { $0.alterManifest { $0["made"] = "yesterday" } },
      { $0.alterManifest { $0["observations"] = .array(($0["observations"]?.array ?? []).reversed()) } },
      { $0.alterManifest { $0["observations"] = .array(($0["observations"]?.array ?? []).flatMap { [$0, $0] }) } },
      { $0.alterObservation(0) { $0["number"] = "ismap@2026-02-01T00:00:00.000Z" } },
    ]
    for alter in alterations {
      var parts = good
      alter(&parts)
      try parts.write(benches.bundle)
      try await refuses("bundle-manifest")
    }
  }

  @Test func aNewerFormat() async throws {
    var parts = try await made()
    parts.alterManifest { $0["schema"] = "daicho.certification-bundle/2" }
    try parts.write(benches.bundle)
    try await refuses("bundle-newer", mentions: ["2"])
  }

  @Test func anObservationThatTheRegisterDoesNotTake() async throws {
    var parts = try await made()
    parts.alterObservation(1) { $0["fetch"] = "perhaps" }
    try parts.write(benches.bundle)
    try await refuses("bundle-observation-invalid", mentions: ["perhaps"])
  }

  @Test(arguments: ["bodySHA256", "recordsSHA256", "size", "entries"])
  func contentThatIsNotWhatTheObservationSays(key: String) async throws {
    var parts = try await made()
    parts.alterObservation(2) { $0[key] = key.hasSuffix("SHA256") ? .string(String(repeating: "0", count: 64)) : 7 }
    try parts.write(benches.bundle)
    try await refuses("bundle-content-differs", mentions: ["ismap@2026-03-20"])
  }

  @Test func aSourceThatIsNotDeclaredHere() async throws {
    try await BundleBench.record(in: benches.internet) { _ in
      try BundleBench.silent(.failed, on: "2026-03-02", source: "elsewhere")
    }
    try await benches.create()
    try await refuses("source-unknown", mentions: ["elsewhere"])
  }

  @Test func aListThatWasNotModifiedAndIsNotThere() async throws {
    try await benches.observe()
    try await BundleBench.record(in: benches.internet) { _ in
      try BundleBench.silent(.notModified, on: "2026-03-21")
    }
    try await benches.create("--since", "2026-03-21")
    var parts = try BundleParts(benches.bundle)
    parts.alterManifest { manifest in
      manifest["observations"] = .array((manifest["observations"]?.array ?? []).suffix(1))
      manifest["files"] = .array([])
    }
    parts.files = parts.files.filter { $0.key == "manifest.json" }
    try parts.write(benches.bundle)
    try await refuses("bundle-list-missing", mentions: ["ismap@2026-03-21"])
  }

  @Test func anObservationOfTomorrow() async throws {
    var parts = try await made()
    parts.alterManifest { $0["made"] = "2026-03-15T00:00:00.000Z" }
    try parts.write(benches.bundle)
    try await refuses("bundle-time-ahead", mentions: ["ismap@2026-03-20"])
    parts.alterManifest { $0["made"] = "2026-04-03T00:00:00.000Z" }
    try parts.write(benches.bundle)
    try await refuses("bundle-time-ahead")
  }

  @Test func anotherObservationOfTheSameNumber() async throws {
    _ = try await made()
    try await BundleBench.take(BundleBench.list("登録", "登録"), on: "2026-03-10", in: benches.inside)
    try await refuses("bundle-conflict", mentions: ["ismap@2026-03-10"])
  }

  @Test func anArchiveThatSwellsWhenUnpacked() async throws {
    var entry = ZipWriter.Entry("manifest.json", "{}")
    entry.statedSize = 1 << 31
    try Data(ZipWriter.archive([entry])).write(to: URL(fileURLWithPath: benches.bundle))
    try await refuses("bundle-too-large")
  }

  /// 32 MiB of nothing in 32 KiB.
  @Test func aFileThatSwellsWhenUnpacked() async throws {
    try await BundleBench.record(in: benches.internet) { store in
      var observation = try BundleBench.silent(.ok, on: "2026-03-02")
      let body = try store.stage(compressing: [UInt8](repeating: 0, count: 32 << 20), name: "ismap")
      let records = try store.stage(compressing: Array("[]".utf8), name: "ismap")
      try store.publish(body.staged)
      try store.publish(records.staged)
      (observation.body, observation.size) = (body.kept, body.size)
      (observation.records, observation.entries) = (records.kept, 0)
      return observation
    }
    try await benches.create()
    try await refuses("bundle-content-differs", mentions: ["ismap@2026-03-02"])
  }

  @Test func recordsThatCannotBeRead() async throws {
    try await BundleBench.record(in: benches.internet) { store in
      var observation = try BundleBench.silent(.ok, on: "2026-03-02")
      let file = try store.stage(compressing: Array("[{\"id\":\"C21-0001\"}]".utf8), name: "ismap")
      try store.publish(file.staged)
      (observation.body, observation.size) = (file.kept, file.size)
      (observation.records, observation.entries) = (file.kept, 1)
      return observation
    }
    try await benches.create()
    try await refuses("bundle-content-differs")
  }
}
