import Foundation
import Registry

extension Workbench {
  /// Makes the draft of a report of the first quarter in a folder of the bench, as small as reports are.
  func draft(_ name: String = "draft", _ more: String...) async throws -> String {
    try await made(name, ["quarterly", "--quarter", "2026Q1"] + more)
  }

  /// The same of the state on the last day of that quarter.
  func snapshot(_ name: String) async throws -> String {
    try await made(name, ["snapshot", "--as-of", "2026-06-30"])
  }

  private func made(_ name: String, _ arguments: [String]) async throws -> String {
    let path = folder.path(name)
    let run = await run(
      ["report"] + arguments
        + ["--files", "markdown,csv", "--output", path, "--registry", registry, "--lang", "ja"])
    guard run.code == 0 else { throw DraftFailure(errors: run.errors) }
    return path
  }

  struct DraftFailure: Error {
    let errors: String
  }

  /// With the register of `withRegister`, on 5 July 2026.
  static func inJuly() async throws -> Workbench {
    let bench = try await withRegister()
    bench.clock.set(Instant(milliseconds: 1_783_209_600_000))
    return bench
  }

  /// Issues a draft; decided on the day.
  @discardableResult
  func issue(_ folder: String, as number: String, _ more: String...) async -> Run {
    await run(
      ["report", "issue", folder, "--number", number, "--decision", "R8情政第10号", "--decided-on", "R8.7.5"] + more
        + ["--registry", registry])
  }

  func text(_ path: String) -> String? { try? String(contentsOfFile: path, encoding: .utf8) }
}
