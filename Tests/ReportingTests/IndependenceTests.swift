import Foundation
import Testing

/// Reports depend on neither time zone nor locale: judging and rendering know no library that could tell them.
@Suite struct IndependenceTests {
  @Test(arguments: ["GapAnalysis", "Reporting"]) func importsNothingThatKnowsPlaceOrTime(module: String) throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = root.appending(path: "Sources/\(module)")
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
    #expect(!files.isEmpty)
    for file in files {
      let source = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      for library in ["Foundation", "FoundationEssentials", "Glibc", "Musl", "Dispatch"] {
        #expect(!source.contains("import \(library)\n"), "\(file)")
      }
    }
  }
}
