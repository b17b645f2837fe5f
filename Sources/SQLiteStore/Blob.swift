internal import Foundation

/// Bytes as SQLite's driver takes them.
enum Blob {
  static func data(_ bytes: [UInt8]) -> Data { Data(bytes) }
}
