import Foundation
import Registry
import Testing

extension Workbench {
  /// Runs a command that must be refused, in both languages and for programs; nothing may change in the folder.
  ///
  /// - Parameter mentions: what each of the messages names.
  func refuses(
    _ arguments: [String], exit: Int32, code: String, mentions: [String], environment: [String: String] = [:],
    sourceLocation place: SourceLocation = #_sourceLocation
  ) async throws {
    let before = try bytes()
    for language in ["ja", "en"] {
      let run = await run(arguments + ["--lang", language], environment: environment)
      #expect(run.code == exit, "\(run.errors)", sourceLocation: place)
      #expect(run.output.isEmpty, sourceLocation: place)
      let lines = run.errors.split(separator: "\n")
      #expect(lines.first?.hasPrefix("daicho: ") == true, sourceLocation: place)
      #expect(lines.last?.hasPrefix("→ ") == true && (lines.last?.count ?? 0) > 4, sourceLocation: place)
      for word in mentions { #expect(run.errors.contains(word), "\(run.errors)", sourceLocation: place) }
      let stops = language == "ja" ? "。" : ".?:"
      for line in lines { #expect(line.last.map(stops.contains) == true, "\(line)", sourceLocation: place) }
      #expect(run.errors.contains("。") == (language == "ja"), "\(run.errors)", sourceLocation: place)
    }
    // A command that takes no --format says so in JSON too.
    if !arguments.contains("--format") {
      let run = await run(arguments + ["--format", "json"], environment: environment)
      #expect(run.code == exit, sourceLocation: place)
      #expect(run.errorCode == code, "\(run.errors)", sourceLocation: place)
    }
    #expect(try bytes() == before, sourceLocation: place)
  }
}
