internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// A file for a library that knows only names of files; nobody else may read it, and it is gone afterwards.
enum ScratchFile {
  static func bytes(_ write: (String) throws(OfficeWriteFault) -> Void) throws(OfficeWriteFault) -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory.path
    guard let name = strdup(folder + "/daicho-XXXXXX") else { throw .scratchFile(folder) }
    defer { free(name) }
    let descriptor = mkstemp(name)
    guard descriptor >= 0 else { throw .scratchFile(folder) }
    close(descriptor)
    defer { unlink(name) }
    let path = String(cString: name)
    try write(path)
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: path)), !data.isEmpty else {
      throw .scratchFile(folder)
    }
    return [UInt8](data)
  }
}
