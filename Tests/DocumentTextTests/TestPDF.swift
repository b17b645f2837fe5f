/// A PDF as a test describes it: lines of text at their places, in a font that is not in the file.
struct TestPDF {
  struct Line {
    var text: String
    var x = 85
    var y: Int
  }

  var pages: [[Line]]

  /// Pages of lines one below the other.
  static func lines(_ pages: [[String]]) -> TestPDF {
    TestPDF(pages: pages.map { lines in lines.enumerated().map { Line(text: $1, y: 780 - $0 * 18) } })
  }

  var bytes: [UInt8] { Self.file(objects) }

  private var objects: [String] {
    let kids = pages.indices.map { "\(5 + 2 * $0) 0 R" }.joined(separator: " ")
    let font = "/BaseFont /Ryumin-Light"
    var objects = [
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>",
      "<< /Type /Font /Subtype /Type0 \(font) /Encoding /UniJIS-UTF16-H /DescendantFonts [4 0 R] >>",
      "<< /Type /Font /Subtype /CIDFontType0 \(font) /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 6 >>"
        + " /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /Ryumin-Light /Flags 4 /FontBBox [0 -200 1000 900]"
        + " /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >> >>",
    ]
    for (index, page) in pages.enumerated() {
      let text = page.map { "1 0 0 1 \($0.x) \($0.y) Tm <\(Self.hex($0.text))> Tj\n" }.joined()
      let content = "BT /F 10.5 Tf\n\(text)ET"
      objects.append(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >>"
          + " /Contents \(6 + 2 * index) 0 R >>")
      objects.append("<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream")
    }
    return objects
  }

  private static func hex(_ text: String) -> String {
    text.utf16.map { unit in
      let digits = String(unit, radix: 16)
      return String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }

  static func file(_ objects: [String], trailer: String = "") -> [UInt8] {
    var bytes = Array("%PDF-1.5\n".utf8) + [0x25, 0xE2, 0xE3, 0xCF, 0xD3, 0x0A]
    var places: [Int] = []
    for (index, object) in objects.enumerated() {
      places.append(bytes.count)
      bytes += "\(index + 1) 0 obj\n\(object)\nendobj\n".utf8
    }
    let start = bytes.count
    bytes += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n".utf8
    for place in places {
      bytes += "\(String(repeating: "0", count: 10 - String(place).count))\(place) 00000 n \n".utf8
    }
    bytes += "trailer << /Size \(objects.count + 1) /Root 1 0 R \(trailer) >>\nstartxref\n\(start)\n%%EOF\n".utf8
    return bytes
  }
}
