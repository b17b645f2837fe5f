import Foundation
import Testing

/// `docs/approvals.md` shows what the program really prints. `DAICHO_RECORD=1` writes it anew.
@Suite struct ApprovalsPageTests {
  private static let path = Workbench.root + "/docs/approvals.md"

  @Test func everyOutputIsWhatTheProgramPrints() async throws {
    let page = try String(contentsOfFile: Self.path, encoding: .utf8)
    let bench = try Workbench(seed: 11)
    var made: [String] = []
    var isConsole = false
    for line in page.components(separatedBy: "\n") {
      if line.hasPrefix("```") {
        isConsole = line == "```console"
        made.append(line)
      } else if !isConsole {
        made.append(line)
      } else if line.hasPrefix("$ daicho ") {
        made.append(line)
        made += await printed(Self.words(line.dropFirst("$ daicho ".count)), bench)
      }
    }
    let now = made.joined(separator: "\n")
    if ProcessInfo.processInfo.environment["DAICHO_RECORD"] != nil, now != page {
      try now.write(toFile: Self.path, atomically: true, encoding: .utf8)
      Issue.record("recorded anew: read \(Self.path)")
    } else {
      #expect(now == page)
    }
    #expect(page.contains("9.3（自治体機密性2以上を取り扱う場合）(5)②") && page.contains("承認後に変更あり"))
  }

  private func printed(_ arguments: [String], _ bench: Workbench) async -> [String] {
    let run = await bench.run(arguments + ["--registry", bench.registry])
    // What is only set up says nothing of its own.
    guard arguments.contains("--lang"), arguments.first != "init" else { return run.code == 0 ? [] : [run.errors] }
    let text = (run.output + run.errors).replacing(bench.registry, with: "register.db").replacing("\r\n", with: "\n")
      .replacing("\u{FEFF}", with: "")
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(Self.trimmed).dropLast()
  }

  private static func trimmed(_ line: Substring) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }

  /// As a shell parts them: by spaces, but for those in single quotation marks.
  private static func words(_ line: Substring) -> [String] {
    line.split(separator: "'", omittingEmptySubsequences: false).enumerated().flatMap { place, part in
      place % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
    }
  }
}
