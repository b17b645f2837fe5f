import Foundation

@testable import OfficeFiles

/// What no reader of ours looks at, as it stands in the file.
enum SheetParts {
  static func text(_ name: String, of archive: [UInt8]) throws -> String {
    let stream = try ZipArchive(archive, limits: .standard).stream(name)
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = stream.read(into: &piece, count: piece.count)
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += piece[..<count]
    }
  }
}
