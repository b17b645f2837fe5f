import Foundation
import HTTPTransport
import Registry
import Synchronization
import TestSupport

@testable import DaichoCommands

/// A folder, a fixed clock and the program: what a test of a command needs.
final class Workbench: Sendable {
  struct Run {
    let code: Int32
    let output: String
    let errors: String

    /// What `--format json` printed.
    var json: JSONObject { (try? JSONReader.object(Array(output.utf8.dropLast()))) ?? [:] }
    var items: [JSONObject] { json["items"]?.array?.compactMap(\.object) ?? [] }
    var errorCode: String? { (try? JSONReader.object(Array(errors.utf8.dropLast())))?["error"]?.object?["code"]?.text }
  }

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  /// The subcommands that keep records.
  static let kinds = RecordKind.allCases.filter(\.isKept).map(\.commandName)

  let folder: TemporaryFolder
  let clock = FixedClock()
  let context: RegisterContext
  let registry: String

  init(seed: UInt64 = 7) throws {
    folder = try TemporaryFolder()
    registry = folder.path("register.db")
    let clock = clock
    context = RegisterContext(
      now: { clock.now }, random: SeededRandom.pairs(seed: seed), operatingSystemUser: "tester")
  }

  /// With a register that has an officer 1001, a vendor V-1, a section S-1 and a contract C-1.
  static func withRegister() async throws -> Workbench {
    let bench = try Workbench(seed: 8)
    try FileManager.default.copyItem(atPath: try await filled.value.registry, toPath: bench.registry)
    return bench
  }

  /// Made once, and copied for each test: adopting the catalogue takes its time.
  private static let filled = Task { try await Workbench.filledAnew() }

  /// With a register in which nobody acts.
  static func withoutOfficer() async throws -> Workbench {
    let bench = try Workbench()
    await bench("init")
    return bench
  }

  static func filledAnew() async throws -> Workbench {
    let bench = try Workbench()
    await bench("init", "--officer", "1001", "--officer-name", "飯塚 花子")
    await bench("vendor", "add", "--number", "V-1", "--name", "株式会社サンプル")
    await bench("section", "add", "--number", "S-1", "--name", "情報管理課")
    await bench(
      "contract", "add", "--number", "C-1", "--title", "住民情報システム保守", "--vendor", "V-1", "--section", "S-1",
      "--start", "R8.4.1", "--end", "2027-03-31", "--amount", "4200000")
    return bench
  }

  /// Runs a command on the bench's register.
  @discardableResult
  func callAsFunction(_ arguments: String...) async -> Run {
    await run(arguments + ["--registry", registry])
  }

  /// - Parameter answers: lines that somebody types; nil: nobody is there.
  func run(
    _ arguments: [String], environment: [String: String] = ["DAICHO_LANG": "en"], answers: [String]? = nil
  ) async -> Run {
    let output = Capture()
    let errors = Capture()
    var environment = environment
    environment["DAICHO_CHECKLISTS"] = environment["DAICHO_CHECKLISTS"] ?? Workbench.root + "/checklists"
    let code = await DaichoProgram.run(
      arguments: arguments, environment: environment, standardOutput: output.target, standardError: errors.target,
      standardInput: answers.map(Self.source) ?? .none, context: context, executable: nil, pauses: Self.pauses,
      reports: TestReports())
    return Run(code: code, output: output.text, errors: errors.text)
  }

  /// Nobody sleeps.
  private static let pauses = HTTPPauses(now: { Date(timeIntervalSince1970: 0) }, sleep: { _ in }, chance: { 0.5 })

  private static func source(_ answers: [String]) -> InputSource {
    let rest = Mutex(answers[...])
    return InputSource(.piped) { rest.withLock { $0.popFirst() } }
  }

  /// The bytes of the register, with what its log still holds, and of every file beside it.
  func bytes() throws -> [String: Data] {
    var bytes: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      // The index of the log is made anew by each reader.
      guard !name.hasSuffix("-shm") else { continue }
      let data = try? Data(contentsOf: URL(fileURLWithPath: folder.path(name)))
      if let data, !(name.hasSuffix("-wal") && data.isEmpty) { bytes[name] = data }
    }
    return bytes
  }

  /// Keeps what a run writes.
  final class Capture: Sendable {
    private let bytes = Mutex<[UInt8]>([])

    var text: String { bytes.withLock { String(decoding: $0, as: UTF8.self) } }

    var target: OutputTarget {
      OutputTarget(isTerminal: false, columns: nil) { more in self.bytes.withLock { $0 += more } }
    }
  }
}
