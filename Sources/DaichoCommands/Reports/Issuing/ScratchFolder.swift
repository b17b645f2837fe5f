internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// A folder for what is made on the way to something else: nobody else may look into it, and it goes with the last
/// reference to it.
final class ScratchFolder: Sendable {
  let path: String

  init() throws(CommandFault) {
    let place = FileManager.default.temporaryDirectory.path
    guard let name = strdup(place + "/daicho-XXXXXX") else { throw .outputNotWritable(path: place) }
    defer { free(name) }
    guard mkdtemp(name) != nil else { throw .outputNotWritable(path: place) }
    path = String(cString: name)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
