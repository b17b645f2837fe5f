internal import DataFiles

extension NodeReader {
  /// The name of a thing of the catalogue: it is typed in commands and is part of addresses.
  func name() -> String? {
    guard let text = text() else { return nil }
    guard text.isName else {
      report(CatalogueProblem.malformedName(text))
      return nil
    }
    return text
  }
}

extension String {
  var isName: Bool {
    func isLetterOrDigit(_ byte: UInt8) -> Bool {
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
    guard let first = utf8.first, isLetterOrDigit(first) else { return false }
    return utf8.allSatisfy { isLetterOrDigit($0) || ".-_".utf8.contains($0) }
  }
}
