internal import CXML2

/// Reads one part of an office file element by element; never more of it than that is in memory.
final class XMLPull {
  enum Event {
    case start
    /// Comes after every start, that of an empty element too.
    case end
    case text
    case other
  }

  let part: String
  private let stream: ZipStream
  private let reader: xmlTextReaderPtr
  private var isEmptyElementOpen = false

  init(_ stream: ZipStream) throws(OfficeFault) {
    _ = Self.parserIsReady
    self.stream = stream
    part = stream.name
    let context = Unmanaged.passUnretained(stream).toOpaque()
    guard let reader = daicho_xml_reader(Self.read, context) else { throw .brokenXML(stream.name, line: 1) }
    self.reader = reader
  }

  deinit { xmlFreeTextReader(reader) }

  private static let parserIsReady: Void = xmlInitParser()

  private static let read: xmlInputReadCallback = { context, buffer, count in
    guard let context, let buffer else { return -1 }
    let stream = Unmanaged<ZipStream>.fromOpaque(context).takeUnretainedValue()
    return Int32(stream.read(into: buffer, count: Int(count)))
  }

  /// Nil after the end of the part.
  func next() throws(OfficeFault) -> Event? {
    if isEmptyElementOpen {
      isEmptyElementOpen = false
      return .end
    }
    let outcome = xmlTextReaderRead(reader)
    if let fault = stream.fault { throw fault }
    guard outcome >= 0 else { throw broken() }
    guard outcome > 0 else { return nil }
    switch UInt32(max(0, xmlTextReaderNodeType(reader))) {
    case XML_READER_TYPE_ELEMENT.rawValue:
      isEmptyElementOpen = xmlTextReaderIsEmptyElement(reader) == 1
      return .start
    case XML_READER_TYPE_END_ELEMENT.rawValue: return .end
    case XML_READER_TYPE_TEXT.rawValue, XML_READER_TYPE_CDATA.rawValue, XML_READER_TYPE_WHITESPACE.rawValue,
      XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue:
      return .text
    // Office programs write neither; what they could do is swell a small file.
    case XML_READER_TYPE_DOCUMENT_TYPE.rawValue, XML_READER_TYPE_ENTITY_REFERENCE.rawValue: throw .entities(part)
    default: return .other
    }
  }

  /// How many elements are around this one.
  var depth: Int { Int(xmlTextReaderDepth(reader)) }

  /// Without its prefix: prefixes differ from program to program.
  func isNamed(_ name: StaticString) -> Bool {
    xmlStrEqual(xmlTextReaderConstLocalName(reader), name.utf8Start) == 1
  }

  /// The attributes of the element that has just started, by their names without prefix.
  func forEachAttribute(
    _ visit: (_ name: UnsafePointer<UInt8>, _ value: UnsafePointer<UInt8>) throws(OfficeFault) -> Void
  ) throws(OfficeFault) {
    defer { xmlTextReaderMoveToElement(reader) }
    var isThere = xmlTextReaderMoveToFirstAttribute(reader) == 1
    while isThere {
      if let name = xmlTextReaderConstLocalName(reader), let value = xmlTextReaderConstValue(reader) {
        try visit(name, value)
      }
      isThere = xmlTextReaderMoveToNextAttribute(reader) == 1
    }
  }

  func attributes(_ names: StaticString...) throws(OfficeFault) -> [String?] {
    var values = [String?](repeating: nil, count: names.count)
    try forEachAttribute { name, value throws(OfficeFault) in
      for (index, wanted) in names.enumerated() where xmlStrEqual(name, wanted.utf8Start) == 1 {
        values[index] = String(cString: value)
      }
    }
    return values
  }

  /// The text at which the reader stands, up to a number of bytes.
  func appendText(to buffer: inout [UInt8], upTo limit: Int) -> Bool {
    guard let text = xmlTextReaderConstValue(reader) else { return true }
    let count = Int(xmlStrlen(text))
    guard buffer.count + count <= limit else { return false }
    buffer.append(contentsOf: UnsafeBufferPointer(start: text, count: count))
    return true
  }

  func broken() -> OfficeFault { .brokenXML(part, line: Int(xmlTextReaderGetParserLineNumber(reader))) }
}

extension XMLPull {
  /// Moves to the outermost element, which must have this name.
  func enter(_ root: StaticString) throws(OfficeFault) {
    while let event = try next() {
      guard event == .start else { continue }
      guard isNamed(root) else { break }
      return
    }
    throw broken()
  }

  /// Visits the elements directly below the one that has just started, and ends after its end. What the visitor leaves
  /// of an element is passed over.
  func forEachChild(_ visit: () throws(OfficeFault) -> Void) throws(OfficeFault) {
    let level = depth
    while let event = try next() {
      if event == .end, depth == level { return }
      if event == .start, depth == level + 1 { try visit() }
    }
    throw broken()
  }

  /// The text directly within the element that has just started.
  func text(into buffer: inout [UInt8], upTo limit: Int) throws(OfficeFault) -> Bool {
    let level = depth
    var isWhole = true
    while let event = try next() {
      if event == .end, depth == level { return isWhole }
      if event == .text, depth == level + 1 { isWhole = appendText(to: &buffer, upTo: limit) && isWhole }
    }
    throw broken()
  }
}
