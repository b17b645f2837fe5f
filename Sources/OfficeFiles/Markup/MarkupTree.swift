internal import CXML2

/// A web page or an XML document of which parts are asked for by XPath.
///
/// libxml2 has the engine, and reads pages as they are: what stands in one is found without rules of our own.
package final class MarkupTree {
  private let document: xmlDocPtr
  private let context: xmlXPathContextPtr
  private var compiled: [MarkupPath: xmlXPathCompExprPtr] = [:]

  /// Bytes of a document.
  package static let sizeLimit = 32 * 1_048_576

  /// - Parameter html: the whole page in UTF-8; what it says of its encoding does not count.
  package convenience init(html utf8: [UInt8]) throws(MarkupFault) {
    let size = try Self.size(of: utf8)
    let page = utf8.withUnsafeBytes { daicho_html_page($0.baseAddress?.assumingMemoryBound(to: CChar.self), size) }
    try self.init(page, line: 1)
  }

  /// - Parameter xml: the whole document in UTF-8.
  package convenience init(xml utf8: [UInt8]) throws(MarkupFault) {
    let size = try Self.size(of: utf8)
    guard let parser = xmlNewParserCtxt() else { throw .broken(line: 1) }
    defer { xmlFreeParserCtxt(parser) }
    let read = utf8.withUnsafeBytes {
      daicho_xml_document(parser, $0.baseAddress?.assumingMemoryBound(to: CChar.self), size)
    }
    try self.init(read, line: max(1, Int(parser.pointee.lastError.line)))
    guard document.pointee.intSubset == nil else { throw .documentType }
  }

  private init(_ document: xmlDocPtr?, line: Int) throws(MarkupFault) {
    guard let document else { throw .broken(line: line) }
    guard let context = daicho_xpath_context(document) else {
      xmlFreeDoc(document)
      throw .broken(line: line)
    }
    self.document = document
    self.context = context
  }

  deinit {
    for expression in compiled.values { xmlXPathFreeCompExpr(expression) }
    xmlXPathFreeContext(context)
    xmlFreeDoc(document)
  }

  private static func size(of utf8: [UInt8]) throws(MarkupFault) -> Int32 {
    guard utf8.count <= sizeLimit, let size = Int32(exactly: utf8.count) else { throw .tooLarge(limit: sizeLimit) }
    return size
  }

  /// The places to which a path leads, in the order of the document; from the whole of it where no place is given.
  package func places(_ path: MarkupPath, from place: MarkupPlace? = nil) -> [MarkupPlace] {
    evaluated(path, from: place) { result in
      guard result.pointee.type == XPATH_NODESET, let found = result.pointee.nodesetval else { return [] }
      return (0..<Int(found.pointee.nodeNr)).compactMap { index in
        // A namespace is no place to go on from, and goes with the result.
        found.pointee.nodeTab[index].flatMap {
          $0.pointee.type == XML_NAMESPACE_DECL ? nil : MarkupPlace(tree: self, node: $0)
        }
      }
    } ?? []
  }

  /// What a path says as text: the text of the first place to which it leads, or what it computes. Nil where it leads
  /// nowhere.
  package func text(_ path: MarkupPath, from place: MarkupPlace? = nil) -> String? {
    evaluated(path, from: place) { result in
      if result.pointee.type == XPATH_NODESET, result.pointee.nodesetval.map({ $0.pointee.nodeNr == 0 }) ?? true {
        return nil
      }
      guard let text = xmlXPathCastToString(result) else { return nil }
      defer { daicho_xml_free(text) }
      return String(cString: text)
    } ?? nil
  }

  private func evaluated<Value>(
    _ path: MarkupPath, from place: MarkupPlace?, _ body: (xmlXPathObjectPtr) -> Value
  ) -> Value? {
    guard let expression = expression(path) else { return nil }
    let start = place?.node ?? UnsafeMutableRawPointer(document).assumingMemoryBound(to: xmlNode.self)
    xmlXPathSetContextNode(start, context)
    guard let result = xmlXPathCompiledEval(expression, context) else { return nil }
    defer { xmlXPathFreeObject(result) }
    return body(result)
  }

  private func expression(_ path: MarkupPath) -> xmlXPathCompExprPtr? {
    if let known = compiled[path] { return known }
    guard let expression = xmlXPathCtxtCompile(context, path.text) else { return nil }
    compiled[path] = expression
    return expression
  }
}

/// An element, an attribute or a text of a tree, which it keeps alive.
package struct MarkupPlace {
  let tree: MarkupTree
  let node: UnsafeMutablePointer<xmlNode>

  package func text(_ path: MarkupPath) -> String? { tree.text(path, from: self) }
  package func places(_ path: MarkupPath) -> [MarkupPlace] { tree.places(path, from: self) }
}
