import Foundation
import Testing

/// Reads the manifest and the sources themselves: what a module may build on is decided here.
@Suite struct ModuleArrowsTests {
  /// In the order of the pipeline: a module may use only those before it, and of outside packages only these.
  static let modules: [(name: String, outside: Set<String>)] = [
    ("TextForms", []),
    ("DataFiles", ["Yams"]),
    ("Requirements", []),
    ("Registry", ["Crypto"]),
    ("SQLiteStore", ["GRDB", "GRDBSQLite", "Crypto", "CZlib"]),
    ("GapAnalysis", []),
    ("HTTPTransport", ["CCurl", "CZlib"]),
    ("OfficeFiles", ["CXML2", "CXlsxWriter", "CZip", "CZlib"]),
    ("DocumentText", ["Subprocess"]),
    ("ClauseChecking", ["Crypto"]),
    ("Interchange", []),
    ("Certification", []),
    ("CertificationFetching", []),
    ("Reporting", ["Crypto"]),
    ("DaichoCommands", ["ArgumentParser"]),
    ("daicho", []),
  ]
  /// Headers of libraries of the system; no Swift stands there.
  static let libraries: Set<String> = ["CCurl", "CXML2", "CXlsxWriter", "CZip", "CZlib"]
  /// Only the outermost modules may know the store.
  static let mayUseSQLiteStore: Set<String> = ["DaichoCommands", "daicho"]
  static let system: Set<String> = ["Foundation", "Synchronization", "Glibc", "Musl", "Darwin"]

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test(arguments: modules.map(\.name))
  func importsOnlyWhatStandsBeforeItInThePipeline(module: String) throws {
    let place = try #require(Self.modules.firstIndex { $0.name == module })
    var allowed = Set(Self.modules[..<place].map(\.name)).union(Self.modules[place].outside).union(Self.system)
    if !Self.mayUseSQLiteStore.contains(module) { allowed.remove("SQLiteStore") }
    let files = try swiftFiles(in: Self.root.appending(path: "Sources/\(module)"))
    #expect(!files.isEmpty)
    for file in files {
      for imported in try imports(of: file) {
        #expect(allowed.contains(imported), "\(file.lastPathComponent) imports \(imported)")
      }
    }
  }

  @Test func everyTargetOfTheManifestHasItsPlace() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Self.root.appending(path: "Sources").path)
    #expect(Set(folders) == Set(Self.modules.map(\.name)).union(Self.libraries))
  }

  @Test func theManifestNamesNoDependencyThatPointsOutward() throws {
    let manifest = try String(contentsOf: Self.root.appending(path: "Package.swift"), encoding: .utf8)
    for (place, module) in Self.modules.enumerated() where module.name != "daicho" {
      let start = try #require(
        manifest.range(of: ".target(\n      name: \"\(module.name)\"")
          ?? manifest.range(of: ".target(name: \"\(module.name)\""))
      let rest = manifest[start.upperBound...]
      let declaration = rest[..<(rest.range(of: "swiftSettings")?.lowerBound ?? rest.endIndex)]
      for later in Self.modules[(place + 1)...] {
        #expect(!declaration.contains("\"\(later.name)\""), "\(module.name) depends on \(later.name)")
      }
    }
  }

  private func swiftFiles(in folder: URL) throws -> [URL] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return names.filter { $0.hasSuffix(".swift") }.map { folder.appending(path: $0) }
  }

  private func imports(of file: URL) throws -> [String] {
    let text = try String(contentsOf: file, encoding: .utf8)
    return text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let at = words.firstIndex(of: "import"), at <= 2, words.count > at + 1 else { return nil }
      let modifiers: Set<Substring> = ["public", "package", "internal", "private", "@testable", "@preconcurrency"]
      guard words[..<at].allSatisfy(modifiers.contains) else { return nil }
      return String(words[at + 1].split(separator: ".")[0])
    }
  }
}
