import Testing
import TextForms

@testable import DocumentText

/// The document that a text file is.
func document(_ text: String, _ name: String = "契約書.txt") throws -> TextDocument {
  try DocumentReader.read(bytes: Array(text.utf8), name: name)
}

func texts(_ text: String) throws -> [String] { try document(text).blocks.map(\.text) }

/// Why bytes are not read.
func reason(
  _ bytes: [UInt8], _ name: String = "契約書", encoding: DocumentEncoding? = nil, _ limits: DocumentLimits = .standard
) -> DocumentFault.Reason? {
  do throws(DocumentFault) {
    _ = try DocumentReader.read(bytes: bytes, name: name, encoding: encoding, limits: limits)
    return nil
  } catch { return error.reason }
}

/// Text cut after so many characters a line, as old word processors do.
func wrapped(_ text: String, at width: Int, indent: String = "") -> String {
  var lines: [String] = []
  var rest = Substring(text)
  while !rest.isEmpty {
    lines.append((lines.isEmpty ? "" : indent) + rest.prefix(width))
    rest = rest.dropFirst(width)
  }
  return lines.joined(separator: "\n")
}
