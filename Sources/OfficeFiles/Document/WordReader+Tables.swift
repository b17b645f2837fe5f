extension WordReader {
  /// A row is one line when each of its cells is; otherwise its cells stand one after the other.
  func table(_ xml: XMLPull) throws(OfficeFault) -> [WordDocument.Line] {
    var lines: [WordDocument.Line] = []
    try xml.forEachChild { () throws(OfficeFault) in
      if xml.isNamed("tr") {
        lines += try row(xml)
      } else if xml.isNamed("sdt") || xml.isNamed("sdtContent") || xml.isNamed("customXml") || xml.isNamed("ins") {
        lines += try table(xml)
      }
    }
    return lines
  }

  private func row(_ xml: XMLPull) throws(OfficeFault) -> [WordDocument.Line] {
    var cells: [[WordDocument.Line]] = []
    var isDeleted = false
    try xml.forEachChild { () throws(OfficeFault) in
      if xml.isNamed("trPr") {
        try xml.forEachChild { () throws(OfficeFault) in
          guard xml.isNamed("del") else { return }
          isDeleted = true
          result.hasTrackedChanges = true
        }
      } else {
        try cell(xml, into: &cells)
      }
    }
    guard !isDeleted else { return [] }
    guard cells.allSatisfy({ $0.count <= 1 }), let first = cells.first(where: { !$0.isEmpty })?.first else {
      return cells.flatMap { $0 }
    }
    // Cells that a merged one covers are empty and print nothing.
    let text = cells.compactMap(\.first?.text).joined(separator: "\t")
    return [WordDocument.Line(text: text, level: first.level, paragraph: first.paragraph)]
  }

  private func cell(_ xml: XMLPull, into cells: inout [[WordDocument.Line]]) throws(OfficeFault) {
    if xml.isNamed("tc") {
      cells.append(try blocks(xml))
    } else if xml.isNamed("sdt") || xml.isNamed("sdtContent") || xml.isNamed("customXml") {
      try xml.forEachChild { () throws(OfficeFault) in try cell(xml, into: &cells) }
    }
  }
}
