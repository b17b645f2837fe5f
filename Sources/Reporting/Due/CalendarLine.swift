internal import Registry
internal import TextForms

/// Content lines of RFC 5545.
enum CalendarLine {
  private static let longest = 75

  /// Folded so that no line has more than 75 octets, and no character is cut in two.
  static func append(_ line: String, to output: inout [UInt8]) {
    var length = 0
    for scalar in line.unicodeScalars {
      let bytes = UTF8.encode(scalar).map(Array.init) ?? []
      if length + bytes.count > longest {
        output.append(contentsOf: "\r\n ".utf8)
        length = 1
      }
      output.append(contentsOf: bytes)
      length += bytes.count
    }
    output.append(contentsOf: "\r\n".utf8)
  }

  /// A text value; control characters have no place in one.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped.unicodeScalars.append(contentsOf: ["\\", scalar])
      case "\n", "\r": escaped += "\\n"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: continue
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  static func day(_ date: CivilDate) -> String { date.description.filter { $0 != "-" } }

  /// In UTC, to the second.
  static func time(_ instant: Instant) -> String {
    instant.description.prefix { $0 != "." }.filter { $0 != "-" && $0 != ":" } + "Z"
  }
}
