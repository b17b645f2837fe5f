internal import CXML2

/// What the attributes of an element say.
enum HTMLAttribute {
  static func value(_ name: String, of node: xmlNodePtr) -> String? {
    guard let value = xmlGetNoNsProp(node, name) else { return nil }
    defer { daicho_xml_free(value) }
    return String(cString: value)
  }

  /// In small letters.
  static func style(of node: xmlNodePtr) -> String { value("style", of: node)?.lowercased() ?? "" }

  /// The element itself says that it is not shown.
  static func hides(_ node: xmlNodePtr) -> Bool {
    guard node.pointee.properties != nil else { return false }
    if value("hidden", of: node) != nil { return true }
    let style = style(of: node).filter { $0 != " " }
    return style.contains("display:none") || style.contains("visibility:hidden")
  }
}
