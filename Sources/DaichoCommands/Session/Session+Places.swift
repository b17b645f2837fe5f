internal import Foundation

/// Where files lie: a flag goes before the environment, that before the usual place.
extension Session {
  /// The register's file, there or not.
  func registryPath() throws -> String {
    if let path = global.registry ?? environment["DAICHO_REGISTRY"].flatMap(Self.nonEmpty) { return path }
    return try standardFolder() + "/register.db"
  }

  var isStandardPlace: Bool { global.registry == nil && environment["DAICHO_REGISTRY", default: ""].isEmpty }

  /// `$XDG_DATA_HOME/daicho`, else `~/.local/share/daicho`.
  func standardFolder() throws -> String {
    if let data = environment["XDG_DATA_HOME"].flatMap(Self.nonEmpty) { return data + "/daicho" }
    guard let home = environment["HOME"].flatMap(Self.nonEmpty) else { throw CommandFault.noHome }
    return home + "/.local/share/daicho"
  }

  /// The folder that holds the catalogues. Never looked for in the working directory, where anybody may have put one.
  func checklistsFolder() throws -> String {
    if let path = global.checklists ?? environment["DAICHO_CHECKLISTS"].flatMap(Self.nonEmpty) {
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
