/// The formats of the cells of a workbook, by the number that a cell gives.
struct StyleSheet: Sendable {
  private var formats: [NumberFormat] = []

  subscript(style: Int) -> NumberFormat { formats.indices.contains(style) ? formats[style] : .general }

  init() {}

  init(_ xml: XMLPull, limits: OfficeLimits) throws(OfficeFault) {
    var custom: [Int: NumberFormat] = [:]
    var ids: [Int] = []
    try xml.enter("styleSheet")
    try xml.forEachChild { () throws(OfficeFault) in
      if xml.isNamed("numFmts") {
        try xml.forEachChild { () throws(OfficeFault) in
          let values = try xml.attributes("numFmtId", "formatCode")
          guard let id = values[0].flatMap({ Int($0) }), let code = values[1] else { return }
          guard custom.count < limits.styles else { throw .exceeds(.styles(limit: limits.styles)) }
          custom[id] = NumberFormat(code: code)
        }
      } else if xml.isNamed("cellXfs") {
        try xml.forEachChild { () throws(OfficeFault) in
          guard ids.count < limits.styles else { throw .exceeds(.styles(limit: limits.styles)) }
          ids.append(try xml.attributes("numFmtId")[0].flatMap { Int($0) } ?? 0)
        }
      }
    }
    formats = ids.map { custom[$0] ?? .builtin($0) }
  }
}
