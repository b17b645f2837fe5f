import Foundation
import Registry
import Synchronization
import TestSupport
import Testing

/// A register, a server that stands in for the registers of certificates, and sources that lead to it.
final class CertificationBench: Sendable {
  let bench: Workbench
  let server: LocalServer
  private let answers: Answers

  /// What the server says, which tests change as time goes on.
  final class Answers: Sendable {
    private let byPath = Mutex<[String: LocalServer.Answer]>([:])

    subscript(path: String) -> LocalServer.Answer? {
      get { byPath.withLock { $0[path] } }
      set { byPath.withLock { $0[path] = newValue } }
    }
  }

  static let fixtures = Workbench.root + "/Tests/CertificationTests/Fixtures/"

  static func fixture(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: fixtures + name)))
  }

  /// With a vendor V-1 and a service CS-1 of class 2.
  convenience init() async throws {
    try await self.init(on: try await Workbench.withRegister())
    await bench("service", "add", "--number", "CS-1", "--name", "Box", "--provider", "V-1", "--confidentiality", "2")
  }

  init(on bench: Workbench) async throws {
    self.bench = bench
    let answers = Answers()
    self.answers = answers
    server = try LocalServer { request, connection in
      let path = String(request.target.prefix { $0 != "?" })
      guard let answer = answers[path] else { return connection.answer("404 Not Found") }
      answer(request, connection)
    }
    try FileManager.default.createDirectory(
      atPath: bench.folder.path("checklists"), withIntermediateDirectories: false)
    try FileManager.default.copyItem(
      atPath: Workbench.root + "/checklists/sources", toPath: bench.folder.path("checklists/sources"))
  }

  /// Lets a source be fetched from the server: at a path, which may hold `{number}` or `{page}`.
  func point(_ source: String, to path: String, changing changes: [(String, String)] = []) throws {
    let file = bench.folder.path("checklists/sources/\(source).yaml")
    var lines = try String(contentsOfFile: file, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false
    )
    .map(String.init)
    let address = ["address:", "  template: \(server.url())\(path)", "  ownHost: true"]
    if let start = lines.firstIndex(of: "address:") {
      let end = lines[(start + 1)...].firstIndex { !$0.hasPrefix(" ") } ?? lines.endIndex
      lines.replaceSubrange(start..<end, with: address)
    } else {
      lines += address
    }
    var text = lines.joined(separator: "\n").replacing("127.0.0.1:\(server.port)//", with: "127.0.0.1:\(server.port)/")
    for (old, new) in changes {
      try #require(text.contains(old))
      text = text.replacing(old, with: new)
    }
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
  }

  func answer(_ path: String, _ answer: LocalServer.Answer?) { answers[path] = answer }

  /// Serves bytes as they are.
  func serve(_ bytes: [UInt8], at path: String, _ headers: [String] = []) {
    answers[path] = { _, connection in connection.answer("200 OK", headers, body: bytes) }
  }

  @discardableResult
  func certification(_ arguments: String..., environment: [String: String] = [:]) async -> Workbench.Run {
    await certification(arguments, environment: environment)
  }

  func certification(_ arguments: [String], environment: [String: String] = [:]) async -> Workbench.Run {
    await bench.run(
      ["certification"] + arguments + ["--registry", bench.registry, "--checklists", bench.folder.path("checklists")],
      environment: ["DAICHO_LANG": "en"].merging(environment) { $1 })
  }

  /// Fetches a source once, without a second try.
  func fetch(_ source: String, _ more: String..., environment: [String: String] = [:]) async -> Workbench.Run {
    await bench.run(
      [
        "certification", "fetch", "--source", source, "--retries", "0", "--format", "json", "--registry",
        bench.registry, "--checklists", bench.folder.path("checklists"),
      ] + more, environment: ["DAICHO_LANG": "en"].merging(environment) { $1 })
  }

  /// The fields of a certification.
  func shown(_ number: String) async -> JSONObject {
    await bench("certification", "show", number, "--format", "json").json["item"]?.object ?? [:]
  }

  func day(_ text: String) throws { bench.clock.set(try #require(Instant("\(text)T00:00:00Z"))) }
}

extension Workbench.Run {
  /// Of a fetch of one thing.
  var fault: String? { items.first?["fault"]?.object?["code"]?.text }
  var fetched: JSONValue? { items.first?["fetch"] }
}
