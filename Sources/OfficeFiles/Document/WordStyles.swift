/// What the styles of a document say about numbers and about hidden text.
struct WordStyles {
  struct Style {
    var basedOn: String?
    var list: ListPlace?
    var isHidden: Bool?
  }

  private var styles: [String: Style] = [:]
  private(set) var standard: String?

  init(part: String?, in archive: ZipArchive) throws(OfficeFault) {
    guard let part, archive.has(part) else { return }
    let xml = try XMLPull(try archive.stream(part))
    try xml.enter("styles")
    try xml.forEachChild { () throws(OfficeFault) in
      guard xml.isNamed("style") else { return }
      let values = try xml.attributes("styleId", "type", "default")
      guard let id = values[0], styles.count < archive.limits.styles else { return }
      if values[1] == "paragraph", values[2] == "1" || values[2] == "true" { standard = id }
      styles[id] = try Self.style(xml)
    }
  }

  private static func style(_ xml: XMLPull) throws(OfficeFault) -> Style {
    var style = Style()
    try xml.forEachChild { () throws(OfficeFault) in
      if xml.isNamed("basedOn") {
        style.basedOn = try xml.value()
      } else if xml.isNamed("pPr") {
        try xml.forEachChild { () throws(OfficeFault) in
          if xml.isNamed("numPr") { style.list = try ListPlace(xml) }
        }
      } else if xml.isNamed("rPr") {
        try xml.forEachChild { () throws(OfficeFault) in
          if xml.isNamed("vanish") { style.isHidden = try xml.isOn() }
        }
      }
    }
    return style
  }

  /// What the style or the nearest one that it is based on says about lists, and that style.
  func list(of id: String?) -> (place: ListPlace, style: String)? {
    chain(id).compactMap { name, style in style.list?.list.map { _ in (style.list ?? ListPlace(), name) } }.first
  }

  func isHidden(_ id: String?) -> Bool { chain(id).compactMap(\.1.isHidden).first ?? false }

  private func chain(_ id: String?) -> [(String, Style)] {
    var found: [(String, Style)] = []
    var next = id
    // Damaged files have circles.
    while let name = next, let style = styles[name], found.count < 32 {
      found.append((name, style))
      next = style.basedOn
    }
    return found
  }
}

/// The list and the level in it that a paragraph or a style names.
struct ListPlace {
  var list: Int?
  var level: Int?

  init() {}

  /// Reads the element `numPr` that has just started.
  init(_ xml: XMLPull) throws(OfficeFault) {
    var (list, level): (Int?, Int?)
    try xml.forEachChild { () throws(OfficeFault) in
      if xml.isNamed("numId") { list = try xml.value().flatMap { Int($0) } }
      if xml.isNamed("ilvl") { level = try xml.value().flatMap { Int($0) } }
    }
    self.list = list
    self.level = level
  }
}

extension XMLPull {
  /// The attribute `val` of the element that has just started.
  func value() throws(OfficeFault) -> String? { try attributes("val")[0] }

  /// Whether a switch is on: it is, unless it says no.
  func isOn() throws(OfficeFault) -> Bool { !["0", "false", "off"].contains(try value()) }
}
