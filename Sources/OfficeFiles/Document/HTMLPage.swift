internal import CXML2

/// The text of a web page, block by block, as a browser shows it.
package struct HTMLPage: Sendable, Hashable {
  package struct Line: Sendable, Hashable {
    package var text: String
    /// Of its list, from 0; nil outside of lists.
    package var level: Int?
    /// Where lines of the file begin in the text, in bytes, and their numbers from 1.
    package var marks: [Mark]
  }

  package struct Mark: Sendable, Hashable {
    package var offset: Int
    package var line: Int
  }

  package let lines: [Line]
  package let hasHiddenText: Bool

  /// - Parameter utf8: the whole page, decoded.
  package init(_ utf8: [UInt8], limits: OfficeLimits = .standard) throws(OfficeFault) {
    guard utf8.count <= limits.sharedText, let size = Int32(exactly: utf8.count) else {
      throw .exceeds(.text(bytes: limits.sharedText))
    }
    let page = utf8.withUnsafeBytes { daicho_html_page($0.baseAddress?.assumingMemoryBound(to: CChar.self), size) }
    guard let page else { throw .brokenXML("html", line: 1) }
    defer { xmlFreeDoc(page) }
    var walker = HTMLWalker()
    if let root = xmlDocGetRootElement(page) { walker.walk(root) }
    walker.flush()
    lines = walker.lines
    hasHiddenText = walker.hasHiddenText
  }
}
