import Foundation
import Registry
import SQLiteStore
import TestSupport
import Testing

/// What opens a register of certificates to us stays where it was: in the environment.
@Suite(.timeLimit(.minutes(1))) struct BundleSecretTests {
  /// A letter that an address escapes on either side of what is looked for.
  private static let core = "Geheimnis4711"
  private static let environment = ["DAICHO_QUERY_TOKEN": "+\(core)=", "DAICHO_HEADER_TOKEN": "h+\(core)="]

  private let certifications: CertificationBench

  init() async throws {
    certifications = try await CertificationBench()
    for (source, place, variable) in [("ismap", "query", "QUERY"), ("aspic", "header", "HEADER")] {
      try certifications.point(
        source, to: "/\(source).csv",
        changing: [
          (
            "\nfreshDays:", "\ntoken: { in: \(place), name: x-key, environment: DAICHO_\(variable)_TOKEN }\nfreshDays:"
          )
        ])
    }
    certifications.serve(Array(BundleBench.list("登録").utf8), at: "/ismap.csv", ["ETag: \"v1\""])
  }

  /// Answers, a failure of each source, and an answer that nothing changed.
  private func fetched() async throws -> [String] {
    var outputs: [String] = []
    func fetch(_ more: String...) async {
      let run = await certifications.bench.run(
        [
          "certification", "fetch", "--source", "ismap", "--source", "aspic", "--retries", "0", "--registry",
          certifications.bench.registry, "--checklists", certifications.bench.folder.path("checklists"),
        ] + more, environment: ["DAICHO_LANG": "en"].merging(Self.environment) { $1 })
      outputs += [run.output, run.errors]
      certifications.bench.clock.advance(days: 1)
    }
    await fetch("--dry-run")
    certifications.answer("/aspic.csv") { _, connection in connection.redirect(to: "http://localhost:1/list.csv") }
    await fetch()
    certifications.answer("/ismap.csv") { _, connection in connection.answer("304 Not Modified") }
    certifications.answer("/aspic.csv") { _, connection in connection.answer("403 Forbidden", text: "<html></html>") }
    await fetch("--format", "json")
    certifications.answer("/ismap.csv") { request, connection in connection.redirect(to: request.target) }
    await fetch()
    return outputs
  }

  @Test func noTokenIsInABundleNorInWhatIsShown() async throws {
    let bench = certifications.bench
    var outputs = try await fetched()
    let requests = certifications.server.requests
    #expect(
      requests.contains { $0.target.contains(Self.core) } && requests.contains { $0["x-key"] == "h+\(Self.core)=" })
    let bundle = bench.folder.path("bundle.zip")
    let inside = try await Workbench.withRegister()
    inside.clock.set(bench.clock.now)
    let runs = [
      await certifications.certification(
        "bundle", "create", "--output", bundle, "--format", "json", environment: Self.environment),
      await inside.run([
        "certification", "bundle", "import", bundle, "--format", "json", "--registry", inside.registry,
        "--checklists", bench.folder.path("checklists"),
      ]),
      await bench("journal", "log", "--format", "json"),
      await certifications.certification("history", "--source", "aspic", "--format", "json"),
    ]
    outputs += runs.flatMap { [$0.output, $0.errors] }
    #expect(runs.map(\.code) == [0, 1, 0, 0], "\(outputs)")
    #expect(runs[1].items.map { $0["fetch"] } == ["failed", "failed", "failed", "ok", "notModified", "failed"])
    #expect(outputs.filter { $0.contains(Self.core) } == [])

    let secret = Data(Self.core.utf8)
    var files = try bench.bytes().merging(inside.bytes()) { $0 + $1 }
    for (name, bytes) in try BundleParts(bundle).files { files[name] = Data(bytes) }
    let store = try SQLiteStore(opening: inside.registry)
    let kept = try await store.read { try $0.observations(at: $0.head().sequence).flatMap(\.observation.files) }
    for kept in kept { files["unpacked \(kept.sha256)"] = Data(try store.content.expand(kept)) }
    #expect(kept.count >= 2 && files.count > 5, "\(files.keys.sorted())")
    #expect(files.filter { $0.value.range(of: secret) != nil }.keys.sorted() == [])
  }
}
