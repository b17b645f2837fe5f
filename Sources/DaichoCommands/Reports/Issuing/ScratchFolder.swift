internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// A folder for what is made on the way to something else: nobody else may look into it, and it is gone afterwards.
enum ScratchFolder {
  static func with<Value>(_ body: (String) async throws -> Value) async throws -> Value {
    let path = try make()
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try await body(path)
  }

  private static func make() throws(CommandFault) -> String {
    let place = FileManager.default.temporaryDirectory.path
    guard let name = strdup(place + "/daicho-XXXXXX") else { throw .outputNotWritable(path: place) }
    defer { free(name) }
    guard mkdtemp(name) != nil else { throw .outputNotWritable(path: place) }
    return String(cString: name)
  }
}
