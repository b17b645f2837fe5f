internal import CXML2

/// An XPath 1.0 expression that is known to be one.
package struct MarkupPath: Sendable, Hashable {
  package let text: String

  /// Nil when it is no expression.
  package init?(_ text: String) {
    guard let context = daicho_xpath_context(nil) else { return nil }
    defer { xmlXPathFreeContext(context) }
    guard let compiled = xmlXPathCtxtCompile(context, text) else { return nil }
    xmlXPathFreeCompExpr(compiled)
    self.text = text
  }
}
