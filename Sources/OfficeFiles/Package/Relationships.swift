/// To which parts a part refers.
struct Relationships {
  struct Relation {
    let type: String
    /// The name of the part in the archive.
    let target: String

    /// Types are addresses that differ between editions of the standard; their last word does not.
    func isOfType(_ word: String) -> Bool { type.hasSuffix("/" + word) }
  }

  private(set) var byID: [String: Relation] = [:]
  private var ordered: [Relation] = []

  /// - Parameter part: its name; empty for the archive as a whole.
  init(_ archive: ZipArchive, of part: String) throws(OfficeFault) {
    let cut = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
    let folder = String(part[..<cut])
    let xml = try XMLPull(try archive.stream("\(folder)_rels/\(part[cut...]).rels"))
    try xml.enter("Relationships")
    try xml.forEachChild { () throws(OfficeFault) in
      let values = try xml.attributes("Id", "Type", "Target", "TargetMode")
      guard let id = values[0], let type = values[1], let target = values[2], values[3] != "External" else { return }
      guard ordered.count < archive.limits.entries else {
        throw .exceeds(.entries(ordered.count + 1, limit: archive.limits.entries))
      }
      let relation = Relation(type: type, target: Self.resolved(target, in: folder))
      byID[id] = relation
      ordered.append(relation)
    }
  }

  func target(ofType word: String) -> String? { ordered.first { $0.isOfType(word) }?.target }

  /// Targets are meant from the folder of the part, unless they begin with a slash.
  private static func resolved(_ target: String, in folder: String) -> String {
    let target = target.replacing("\\", with: "/")
    let whole = target.hasPrefix("/") ? target : folder + target
    var names: [Substring] = []
    for name in whole.split(separator: "/") {
      if name == ".." { _ = names.popLast() } else if name != "." { names.append(name) }
    }
    return names.joined(separator: "/")
  }
}
