internal import Foundation
internal import SQLiteStore

/// Where files lie: a flag goes before the environment, that before the usual place.
extension Session {
  /// The register's file, there or not.
  func registryPath() throws -> String {
    if let path = registryFlag ?? environment["DAICHO_REGISTRY"].flatMap(Self.nonEmpty) { return path }
    return try standardFolder() + "/register.db"
  }

  var isStandardPlace: Bool { registryFlag == nil && environment["DAICHO_REGISTRY", default: ""].isEmpty }

  /// `$XDG_DATA_HOME/daicho`, else `~/.local/share/daicho`.
  func standardFolder() throws -> String {
    if let data = environment["XDG_DATA_HOME"].flatMap(Self.nonEmpty) { return data + "/daicho" }
    guard let home = environment["HOME"].flatMap(Self.nonEmpty) else { throw CommandFault.noHome }
    return home + "/.local/share/daicho"
  }

  /// The folder that holds the catalogues. Never looked for in the working directory, where anybody may have put one.
  func checklistsFolder() throws -> String {
    if let path = checklistsFlag ?? environment["DAICHO_CHECKLISTS"].flatMap(Self.nonEmpty) {
      guard Self.isFolder(path) else { throw CommandFault.checklistsMissing(looked: [path]) }
      return path
    }
    let places = Self.places(around: executable)
    guard let place = places.first(where: Self.isFolder) else { throw CommandFault.checklistsMissing(looked: places) }
    return place
  }

  /// Beside the `bin` in which the program is installed, then in each folder above it.
  private static func places(around executable: String?) -> [String] {
    guard let executable else { return [] }
    var folder = URL(fileURLWithPath: executable).resolvingSymlinksInPath().deletingLastPathComponent()
    var places: [String] = []
    if folder.lastPathComponent == "bin" {
      places.append(folder.deletingLastPathComponent().path + "/share/daicho/checklists")
    }
    while folder.path != "/" {
      places.append(folder.path + "/checklists")
      folder = folder.deletingLastPathComponent()
    }
    return places
  }

  private static func nonEmpty(_ text: String) -> String? { text.isEmpty ? nil : text }

  static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }
}

extension Session {
  /// Whether there is a register to ask: one that is named must be there, the one at the usual place may be.
  var hasRegister: Bool {
    guard isStandardPlace else { return true }
    guard let path = try? registryPath() else { return false }
    return FileManager.default.fileExists(atPath: path)
  }

  /// Only `init` makes the folder of the usual place.
  func makeStandardFolder() throws {
    guard isStandardPlace else { return }
    let folder = try standardFolder()
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch { throw StoreError.notWritable(path: folder) }
  }
}
