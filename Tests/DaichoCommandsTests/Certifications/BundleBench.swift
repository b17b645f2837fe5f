import DaichoCommands
import Foundation
import OfficeFiles
import Registry
import SQLiteStore
import TestSupport
import Testing

/// Two registers with the same certifications: one on the Internet, one that reaches no register of certificates.
struct BundleBench {
  let internet: Workbench
  let inside: Workbench

  init() async throws {
    internet = try await Workbench.withRegister()
    inside = try await Workbench.withRegister()
    for bench in [internet, inside] {
      for (number, certificate) in [("CE-1", "C21-0001"), ("CE-2", "C21-0002")] {
        await bench(
          "certification", "add", "--number", number, "--scheme", "ISMAP", "--certificate-number", certificate,
          "--holder", "V-1", "--claimed-status", "valid")
      }
    }
  }

  var bundle: String { internet.folder.path("bundle.zip") }

  /// A list of ISMAP, as it was exported on a day.
  static func list(_ words: String...) -> String {
    let rows = words.enumerated().map { "C21-000\($0 + 1),サービス\($0 + 1),株式会社サンプル,\($1),令和9年3月31日" }
    return (["登録番号,サービス名,事業者名,状態,有効期限"] + rows).joined(separator: "\n") + "\n"
  }

  static func take(_ list: String, on day: String, in bench: Workbench) async throws {
    let path = try bench.folder.write(Array(list.utf8), to: "ismap-\(day).csv")
    await bench("certification", "import", path, "--source", "ismap", "--on", day)
  }

  /// Three days on the Internet: two registrations, one of which is suspended on the second day.
  func observe() async throws {
    try await Self.take(Self.list("登録", "登録"), on: "2026-03-01", in: internet)
    try await Self.take(Self.list("登録", "一時停止"), on: "2026-03-10", in: internet)
    try await Self.take(Self.list("登録", "一時停止"), on: "2026-03-20", in: internet)
  }

  /// Puts an observation on record as a fetch would.
  static func record(
    in bench: Workbench, _ make: @Sendable (ContentStore) throws -> Observation
  ) async throws {
    let store = try SQLiteStore(opening: bench.registry)
    try await Register(store: store, context: bench.context).record(Act(command: "certification fetch")) {
      _ = try $0.recordObservation(try make(store.content))
    }
  }

  static func silent(
    _ fetch: Observation.Fetch, on day: String, source: String = "ismap", asked: String? = nil
  ) throws -> Observation {
    var observation = Observation(
      source: source, asked: asked, address: "https://example.jp/list", at: try #require(Instant(day)), fetch: fetch)
    if fetch == .failed {
      observation.fault = Observation.Fault(code: "host-unknown", text: "接続先が見つかりません。\nthe host is not known")
    }
    return observation
  }

  /// Gives the hash.
  @discardableResult
  func create(_ arguments: String...) async throws -> String {
    let run = await internet.run(
      ["certification", "bundle", "create", "--output", bundle, "--format", "json", "--force"] + arguments
        + ["--registry", internet.registry])
    #expect(run.code == 0, "\(run.errors)")
    return try #require(run.json["sha256"]?.text)
  }

  func take(_ arguments: String...) async -> Workbench.Run {
    await inside.run(
      ["certification", "bundle", "import", bundle] + arguments + ["--registry", inside.registry])
  }

  static func stored(_ bench: Workbench) throws -> [String] { try SQLiteStore(opening: bench.registry).content.paths() }
}

/// A bundle in a test's hands: taken apart, altered, and put together again.
struct BundleParts {
  var files: [String: [UInt8]] = [:]

  init(_ path: String) throws {
    let archive = try ZipArchive(Array(try Data(contentsOf: URL(fileURLWithPath: path))), limits: .standard)
    for name in archive.names { files[name] = try archive.bytes(of: name) }
  }

  var manifest: JSONObject { (try? JSONReader.object(files["manifest.json"] ?? [])) ?? [:] }

  mutating func alterManifest(_ alter: (inout JSONObject) -> Void) {
    var manifest = manifest
    alter(&manifest)
    files["manifest.json"] = CanonicalJSON.bytes(manifest)
  }

  /// - Parameter index: in the order of time.
  mutating func alterObservation(_ index: Int, _ alter: (inout JSONObject) -> Void) {
    alterManifest { manifest in
      var observations = manifest["observations"]?.array?.compactMap(\.object) ?? []
      alter(&observations[index])
      manifest["observations"] = .array(observations.map(JSONValue.object))
    }
  }

  var archive: [UInt8] {
    get throws {
      try ZipPackage.archive(files.sorted { $0.key < $1.key }.map { ZipPackage.Part(name: $0.key, bytes: $0.value) })
    }
  }

  func write(_ path: String) throws { try Data(archive).write(to: URL(fileURLWithPath: path)) }
}
