import Foundation
import Registry
import Testing

/// The bodies under `Fixtures/format-1`.
enum FormatFixture {
  /// - Parameter file: nil: the first one of the kind.
  static func read(_ kind: RecordKind, in file: String? = nil) throws -> (bytes: [UInt8], body: JSONObject) {
    let url = try #require(
      Bundle.module.url(
        forResource: file ?? kind.rawValue, withExtension: "json", subdirectory: "Fixtures/format-1"))
    let bytes = Array(try Data(contentsOf: url))
    return (bytes, Upcasting.current(kind, format: 1, try JSONReader.object(bytes)))
  }
}
