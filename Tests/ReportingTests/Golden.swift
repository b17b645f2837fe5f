import Foundation
import Testing

/// Files in `Fixtures` that say what is to come out. Read what changed before recording it: `DAICHO_RECORD=1 swift test`.
enum Golden {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

  static func expect(_ bytes: [UInt8], matches name: String, _ location: SourceLocation = #_sourceLocation) throws {
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["DAICHO_RECORD"] == "1" {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
    let recorded = try #require(try? Data(contentsOf: file), "\(name) is not recorded", sourceLocation: location)
    let (found, wanted) = (lines(bytes), lines(Array(recorded)))
    let different = zip(found, wanted).enumerated().first { $0.element.0 != $0.element.1 }
    if let different {
      Issue.record(
        "\(name):\(different.offset + 1)\n  is      \(different.element.0)\n  was \(different.element.1)",
        sourceLocation: location)
    }
    #expect(Data(bytes) == recorded, "\(name)", sourceLocation: location)
  }

  private static func lines(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
