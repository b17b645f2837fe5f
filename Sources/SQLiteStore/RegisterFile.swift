internal import Foundation
internal import GRDB
internal import Registry

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// What is checked of a file before SQLite touches it, so that each mistake has its own message.
enum RegisterFile {
  static func checkPresent(_ path: String) throws(StoreError) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw errno == EACCES ? .notReadable(path: path) : .missing(path: path)
    }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw .directory(path: path) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notARegister(path: path) }
    guard access(path, R_OK) == 0, let file = FileHandle(forReadingAtPath: path) else {
      throw .notReadable(path: path)
    }
    guard let start = try? file.read(upToCount: headerLength), isHeaderOfRegister(Array(start)) else {
      throw .notARegister(path: path)
    }
    try checkFileSystem(path)
  }

  private static let headerLength = 72

  /// By the first bytes (https://www.sqlite.org/fileformat.html): SQLite itself must not touch another program's file,
  /// which opening it our way would change.
  static func isHeaderOfRegister(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= headerLength, bytes.starts(with: "SQLite format 3\0".utf8) else { return false }
    return bytes[68..<72].reduce(0) { $0 << 8 | Int($1) } == Schema.applicationID
  }

  /// Whether a new register can be made at `path`.
  static func checkPlace(_ path: String) throws(StoreError) {
    var isDirectory: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) {
      throw isDirectory.boolValue ? .directory(path: path) : .exists(path: path)
    }
    let folder = folder(of: path)
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isDirectory), isDirectory.boolValue
    else {
      throw .folderMissing(path: folder)
    }
    guard access(folder, W_OK | X_OK) == 0 else { throw .notWritable(path: folder) }
    try checkFileSystem(folder)
  }

  static func identity(_ db: Database, path: String) throws -> RecordID {
    guard try Int.fetchOne(db, sql: "PRAGMA application_id") == Schema.applicationID else {
      throw StoreError.notARegister(path: path)
    }
    let version = try schemaVersion(db)
    guard version >= 1 else { throw StoreError.notARegister(path: path) }
    guard version <= Schema.version else {
      throw StoreError.newer(path: path, found: version, known: Schema.version)
    }
    guard let bytes = try Data.fetchOne(db, sql: "SELECT registry FROM register"),
      let registry = RecordID(bytes: Array(bytes))
    else { throw StoreError.notARegister(path: path) }
    return registry
  }

  static func schemaVersion(_ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
  }

  /// Makes an empty file, readable by its owner alone, in which a register grows before it gets its name.
  static func makeUnfinished(for path: String) throws(StoreError) -> UnfinishedFile {
    let name = (path as NSString).lastPathComponent
    guard let unfinished = UnfinishedFile(in: folder(of: path), stem: name) else { throw .notWritable(path: path) }
    return unfinished
  }

  /// Gives a finished file its name, unless something has taken the name meanwhile.
  static func publish(_ unfinished: UnfinishedFile, as path: String) throws(StoreError) {
    guard fsync(unfinished.descriptor) == 0 else { throw .full(path: path) }
    guard link(unfinished.path, path) == 0 else {
      throw errno == EEXIST ? .exists(path: path) : .notWritable(path: path)
    }
    synchronizeFolder(folder(of: path))
  }

  static func synchronizeFolder(_ folder: String) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  static func folder(of path: String) -> String {
    let folder = (path as NSString).deletingLastPathComponent
    return folder.isEmpty ? "." : folder
  }

  /// Whether less is left than SQLite needs to begin.
  static func isDiskFull(at path: String) -> Bool {
    var status = statvfs()
    guard statvfs(folder(of: path), &status) == 0 else { return false }
    return UInt64(status.f_bavail) * UInt64(status.f_frsize) < 1_048_576
  }

  private static func checkFileSystem(_ path: String) throws(StoreError) {
    guard let place = realpath(path, nil) else { return }
    defer { free(place) }
    guard let mounts = try? String(contentsOfFile: "/proc/self/mountinfo", encoding: .utf8) else { return }
    let type = fileSystemType(of: String(cString: place), mounts: mounts)
    let networked: Set<String> = [
      "9p", "afs", "ceph", "cifs", "coda", "fuse.glusterfs", "fuse.sshfs", "glusterfs", "lustre", "ncpfs",
      "nfs", "nfs4", "smb3", "smbfs",
    ]
    if let type, networked.contains(type) { throw .networkFileSystem(path: path) }
  }

  /// The type of the file system that holds `path`, out of the text of `/proc/self/mountinfo` (`man 5 proc`).
  static func fileSystemType(of path: String, mounts: String) -> String? {
    var best = (length: -1, type: String?.none)
    for line in mounts.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard let dash = fields.firstIndex(of: "-"), dash + 1 < fields.count, fields.count > 4 else { continue }
      let point = unescaped(fields[4])
      let isAbove = path == point || path.hasPrefix(point == "/" ? "/" : point + "/")
      if isAbove, point.count >= best.length { best = (point.count, String(fields[dash + 1])) }
    }
    return best.type
  }

  /// A mount point as the kernel writes it: what would part the fields stands there in octal.
  private static func unescaped(_ field: Substring) -> String {
    [("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")].reduce(String(field)) {
      $0.replacing($1.0, with: $1.1)
    }
  }
}
