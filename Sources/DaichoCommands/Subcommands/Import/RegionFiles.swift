internal import Foundation
internal import Interchange

/// The table of regions and countries, from the files that staff keep beside the catalogues.
enum RegionFiles {
  static func load(_ session: Session) throws -> RegionTable {
    let folder = try session.checklistsFolder() + "/regions"
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw CommandFault.checklistsMissing(looked: [folder])
    }
    let paths = names.filter { $0.hasSuffix(".yaml") }.sorted().map { folder + "/" + $0 }
    return try RegionTable.load(try paths.map { (name: $0, bytes: try DataFileBytes.read($0)) })
  }
}
