/// What stands within a paragraph.
extension WordReader {
  func inline(_ xml: XMLPull) throws(OfficeFault) {
    try xml.forEachChild { () throws(OfficeFault) in
      if xml.isNamed("r") {
        try run(xml)
      } else if xml.isNamed("pPr") {
        try properties(xml)
      } else if xml.isNamed("del") || xml.isNamed("moveFrom") {
        result.hasTrackedChanges = true
      } else if xml.isNamed("ins") || xml.isNamed("moveTo") {
        result.hasTrackedChanges = true
        try inline(xml)
      } else if xml.isNamed("AlternateContent") {
        try firstChoice(xml) { () throws(OfficeFault) in try inline(xml) }
      } else if xml.isNamed("hyperlink") || xml.isNamed("smartTag") || xml.isNamed("fldSimple") || xml.isNamed("sdt")
        || xml.isNamed("sdtContent") || xml.isNamed("customXml") || xml.isNamed("dir") || xml.isNamed("bdo")
        || xml.isNamed("oMath") || xml.isNamed("oMathPara") || xml.isNamed("rubyBase")
      {
        try inline(xml)
      }
    }
  }

  private func run(_ xml: XMLPull) throws(OfficeFault) {
    var isHidden = styles.isHidden(draft.style ?? styles.standard)
    let before = draft.text
    try xml.forEachChild { () throws(OfficeFault) in
      if xml.isNamed("rPr") {
        try xml.forEachChild { () throws(OfficeFault) in
          if xml.isNamed("vanish") { isHidden = try xml.isOn() }
          if xml.isNamed("rStyle"), styles.isHidden(try xml.value()) { isHidden = true }
        }
      } else {
        try content(xml)
      }
    }
    if isHidden, draft.text != before {
      result.hasHiddenText = true
      draft.text = before
    }
  }

  private func content(_ xml: XMLPull) throws(OfficeFault) {
    if xml.isNamed("t") {
      try append(xml)
    } else if xml.isNamed("tab") || xml.isNamed("ptab") {
      draft.text += "\t"
    } else if xml.isNamed("br") || xml.isNamed("cr") {
      // Where a page or column ends, the sentence goes on.
      let kind = try xml.attributes("type")[0]
      if kind == nil || kind == "textWrapping" { draft.text += "\n" }
    } else if xml.isNamed("noBreakHyphen") {
      draft.text += "-"
    } else if xml.isNamed("ruby") {
      try inline(xml)
    } else if xml.isNamed("footnoteReference") {
      note("footnotes", try xml.attributes("id")[0])
    } else if xml.isNamed("endnoteReference") {
      note("endnotes", try xml.attributes("id")[0])
    } else if xml.isNamed("AlternateContent") {
      try firstChoice(xml) { () throws(OfficeFault) in
        try xml.forEachChild { () throws(OfficeFault) in try content(xml) }
      }
    } else if xml.isNamed("drawing") || xml.isNamed("pict") || xml.isNamed("object") {
      try textBoxes(xml)
    }
  }

  /// Text boxes anywhere within a drawing.
  private func textBoxes(_ xml: XMLPull) throws(OfficeFault) {
    try xml.forEachChild { () throws(OfficeFault) in
      if xml.isNamed("txbxContent") {
        let lines = try blocks(xml)
        if !lines.isEmpty { result.textBoxes += 1 }
        draft.after += lines
      } else if xml.isNamed("AlternateContent") {
        try firstChoice(xml) { () throws(OfficeFault) in try textBoxes(xml) }
      } else {
        try textBoxes(xml)
      }
    }
  }

  private func properties(_ xml: XMLPull) throws(OfficeFault) {
    try xml.forEachChild { () throws(OfficeFault) in
      if xml.isNamed("pStyle") {
        draft.style = try xml.value()
      } else if xml.isNamed("numPr") {
        draft.list = try ListPlace(xml)
      } else if xml.isNamed("rPr") {
        try xml.forEachChild { () throws(OfficeFault) in
          guard xml.isNamed("del") || xml.isNamed("ins") else { return }
          if xml.isNamed("del") { draft.isMarkDeleted = true }
          result.hasTrackedChanges = true
        }
      }
    }
  }
}
