internal import Crypto
internal import Foundation
internal import Registry

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

extension ContentStore {
  /// Every file in the store by its path in it, in order; what is on its way in does not count.
  public func paths() -> [String] {
    guard let names = FileManager.default.enumerator(atPath: folder) else { return [] }
    var paths: [String] = []
    for case let name as String in names where !name.hasPrefix(UnfinishedFile.mark) {
      if names.fileAttributes?[.type] as? FileAttributeType != .typeDirectory { paths.append(name) }
    }
    return paths.sorted()
  }

  /// Where in the store the file of a document belongs.
  public static func place(of sha256: String) -> String { sha256.prefix(2) + "/" + sha256 }

  /// Copies a stored file to `path`, where nothing may be; what does not verify leaves nothing behind.
  public func copy(_ sha256: String, to path: String) throws(StoreError) {
    guard let source = FileHandle(forReadingAtPath: self.path(of: sha256)) else {
      throw .contentMissing(sha256: sha256)
    }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    guard descriptor >= 0 else { throw errno == EEXIST ? .exists(path: path) : .notWritable(path: path) }
    let target = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do throws(StoreError) {
      var reader = self
      reader.largestFile = .max
      let copied = try reader.stream(source, path: path, name: path) { chunk throws(StoreError) in
        do { try target.write(contentsOf: chunk) } catch { throw .full(path: path) }
      }
      guard copied.sha256 == sha256 else { throw StoreError.contentAltered(sha256: sha256) }
      do { try target.synchronize() } catch { throw StoreError.full(path: path) }
    } catch {
      unlink(path)
      throw error
    }
  }
}

extension ContentStore {
  /// Whether something lies where the file belongs, readable or not.
  public func isThere(_ sha256: String) -> Bool { access(path(of: sha256), F_OK) == 0 }

  public func path(at place: String) -> String { folder + "/" + place }
}
