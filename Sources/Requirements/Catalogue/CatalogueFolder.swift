internal import DataFiles
internal import Foundation

/// Takes a catalogue from a folder of the file system.
public enum CatalogueFolder {
  /// Reads the YAML and JSON files that stand directly in the folder; others are none of its business.
  public static func load(
    _ path: String, derivations: [DerivationSignature]
  ) throws(CatalogueFault) -> Catalogue {
    try Catalogue.load(files: try files(in: path), derivations: derivations, in: path)
  }

  private static func files(in path: String) throws(CatalogueFault) -> [(name: String, bytes: [UInt8])] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
      throw .notAFolder(path: path)
    }
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: path)
    } catch {
      throw .unreadable(path: path, reason: error.localizedDescription)
    }
    var files: [(name: String, bytes: [UInt8])] = []
    for name in names.sorted() where isDataFile(name) {
      files.append((name, try bytes(of: "\(path)/\(name)")))
    }
    return files
  }

  private static func isDataFile(_ name: String) -> Bool {
    !name.hasPrefix(".") && [".yaml", ".yml", ".json"].contains { name.hasSuffix($0) }
  }

  /// One byte more than a data file may have is enough to know that it is too large.
  private static func bytes(of path: String) throws(CatalogueFault) -> [UInt8] {
    do {
      let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      defer { try? handle.close() }
      return Array(try handle.read(upToCount: DataFile.sizeLimit + 1) ?? Data())
    } catch {
      throw .unreadable(path: path, reason: error.localizedDescription)
    }
  }
}
