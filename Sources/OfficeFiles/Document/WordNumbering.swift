/// The lists of a document: how each level is numbered, and how it is printed.
struct WordNumbering {
  struct Level {
    var start = 1
    var format = "decimal"
    /// With %1 to %9 for the numbers of the levels.
    var text = ""
    /// Begins anew after this level or a higher one, from 1; 0: never.
    var restart: Int?
    var suffix = "tab"
    var style: String?
    /// All numbers in it are printed as 1, 2, 3.
    var isLegal = false
  }

  struct Pattern {
    var levels: [Int: Level] = [:]
    /// The list style that it stands for, and the one that it is.
    var linkTo: String?
    var linkOf: String?
  }

  struct List {
    var pattern = 0
    var starts: [Int: Int] = [:]
    var levels: [Int: Level] = [:]
  }

  static let deepest = 8
  private var patterns: [Int: Pattern] = [:]
  private var lists: [Int: List] = [:]

  init(part: String?, in archive: ZipArchive) throws(OfficeFault) {
    guard let part, archive.has(part) else { return }
    let xml = try XMLPull(try archive.stream(part))
    try xml.enter("numbering")
    try xml.forEachChild { () throws(OfficeFault) in
      guard patterns.count + lists.count < archive.limits.styles else {
        throw .exceeds(.styles(limit: archive.limits.styles))
      }
      if xml.isNamed("abstractNum") {
        guard let id = try xml.attributes("abstractNumId")[0].flatMap({ Int($0) }) else { return }
        patterns[id] = try Self.pattern(xml)
      } else if xml.isNamed("num") {
        guard let id = try xml.attributes("numId")[0].flatMap({ Int($0) }) else { return }
        lists[id] = try Self.list(xml)
      }
    }
  }

  /// Nil for a list that is not there: no number is printed then.
  func list(_ id: Int) -> (list: List, pattern: Pattern, key: Int)? {
    guard let list = lists[id], var pattern = patterns[list.pattern] else { return nil }
    var key = list.pattern
    if pattern.levels.isEmpty, let link = pattern.linkTo,
      let other = patterns.first(where: { $0.value.linkOf == link })
    {
      (key, pattern) = (other.key, other.value)
    }
    return (list, pattern, key)
  }

  private static func pattern(_ xml: XMLPull) throws(OfficeFault) -> Pattern {
    var pattern = Pattern()
    try xml.forEachChild { () throws(OfficeFault) in
      if xml.isNamed("lvl") {
        guard let (place, level) = try level(xml) else { return }
        pattern.levels[place] = level
      } else if xml.isNamed("numStyleLink") {
        pattern.linkTo = try xml.value()
      } else if xml.isNamed("styleLink") {
        pattern.linkOf = try xml.value()
      }
    }
    return pattern
  }

  private static func list(_ xml: XMLPull) throws(OfficeFault) -> List {
    var list = List()
    try xml.forEachChild { () throws(OfficeFault) in
      if xml.isNamed("abstractNumId") {
        list.pattern = try xml.value().flatMap { Int($0) } ?? -1
      } else if xml.isNamed("lvlOverride") {
        guard let place = try xml.attributes("ilvl")[0].flatMap({ Int($0) }) else { return }
        try xml.forEachChild { () throws(OfficeFault) in
          if xml.isNamed("startOverride") {
            list.starts[place] = try xml.value().flatMap { Int($0) }
          } else if xml.isNamed("lvl"), let (_, level) = try level(xml) {
            list.levels[place] = level
          }
        }
      }
    }
    return list
  }

  private static func level(_ xml: XMLPull) throws(OfficeFault) -> (Int, Level)? {
    guard let place = try xml.attributes("ilvl")[0].flatMap({ Int($0) }), (0...deepest).contains(place) else {
      return nil
    }
    var level = Level()
    try xml.forEachChild { () throws(OfficeFault) in
      guard xml.isNamed("AlternateContent") else { return try property(xml, &level) }
      // What programs without the extension print is the plainer one of the two.
      try xml.forEachChild { () throws(OfficeFault) in
        guard xml.isNamed("Fallback") else { return }
        try xml.forEachChild { () throws(OfficeFault) in try property(xml, &level) }
      }
    }
    return (place, level)
  }

  private static func property(_ xml: XMLPull, _ level: inout Level) throws(OfficeFault) {
    if xml.isNamed("start") {
      level.start = try xml.value().flatMap { Int($0) } ?? 1
    } else if xml.isNamed("numFmt") {
      level.format = try xml.value() ?? level.format
    } else if xml.isNamed("lvlText") {
      level.text = try xml.value() ?? ""
    } else if xml.isNamed("lvlRestart") {
      level.restart = try xml.value().flatMap { Int($0) }
    } else if xml.isNamed("suff") {
      level.suffix = try xml.value() ?? level.suffix
    } else if xml.isNamed("pStyle") {
      level.style = try xml.value()
    } else if xml.isNamed("isLgl") {
      level.isLegal = try xml.isOn()
    }
  }
}
