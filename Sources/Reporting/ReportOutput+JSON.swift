internal import Registry

/// For JSON that is too large to be held as one value.
extension ReportOutput {
  /// An array, an element a line, each appended in place.
  mutating func array<Elements: Sequence>(
    _ elements: Elements, _ append: (Elements.Element, inout [UInt8]) throws -> Void
  ) throws {
    write("[")
    var separator: StaticString = "\n"
    for element in elements {
      try withBuffer { buffer in
        buffer.append(separator)
        try append(element, &buffer)
      }
      separator = ",\n"
      try flushIfFull()
    }
    write("]")
  }

  /// The same of values that are made one by one.
  mutating func array<Elements: Sequence>(
    _ elements: Elements, values value: (Elements.Element) throws -> JSONObject
  ) throws {
    try array(elements) { CanonicalJSON.append(.object(try value($0)), to: &$1) }
  }
}

extension [UInt8] {
  /// A piece of JSON as it stands.
  mutating func append(_ piece: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: piece.utf8Start, count: piece.utf8CodeUnitCount))
  }
}
