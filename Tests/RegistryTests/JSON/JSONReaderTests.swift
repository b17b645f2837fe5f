import Testing

@testable import Registry

@Suite struct JSONReaderTests {
  @Test(arguments: [
    "", " ", "1.0", "1e3", "0.5", "-", "-0", "01", "+1", "9007199254740992", "-9007199254740992",
    "-9223372036854775808", "99999999999999999999999999", "nul", "TRUE", "NaN", "1 2", "{} x", "[1,]", "[,1]", "[1",
    "{", #"{"a"}"#, #"{"a":}"#, #"{"a":1,}"#, #"{a:1}"#, #"{"a":1,"a":2}"#, #"{"a":1 "b":2}"#, #"{"a":1,"\u0061":2}"#,
    #"""#, #""a"#, #""\"#, #""\x""#, #""\u12""#, #""\u+123""#, #""\ud800""#, #""\udc00""#, #""\ud800\u0041""#,
    #""\ud800\ud800""#, #""\ud800x""#, "\"\n\"", "\"\u{0}\"", "\"\\n\u{1f}\"", "\u{feff}1",
  ])
  func refuses(text: String) {
    #expect(throws: JSONReader.Fault.self) { try JSONReader.read(Array(text.utf8)) }
  }

  @Test func refusesBytesThatAreNoUTF8() {
    let quote = UInt8(ascii: "\"")
    for bytes: [UInt8] in [[0x80], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE3, 0x81]] {
      #expect(throws: JSONReader.Fault.self) { try JSONReader.read([quote] + bytes + [quote]) }
      #expect(throws: JSONReader.Fault.self) { try JSONReader.read(Array(#""\n"#.utf8) + bytes + [quote]) }
    }
  }

  @Test func nestsToSixtyFourAndNoDeeper() throws {
    func nested(_ depth: Int) -> [UInt8] {
      [UInt8](repeating: UInt8(ascii: "["), count: depth) + [UInt8](repeating: UInt8(ascii: "]"), count: depth)
    }
    _ = try JSONReader.read(nested(64))
    #expect(throws: JSONReader.Fault(offset: 64)) { try JSONReader.read(nested(65)) }
    #expect(throws: JSONReader.Fault(offset: 64)) { try JSONReader.read(nested(1_000_000)) }
  }

  @Test func saysWhereTheFaultStands() {
    #expect(throws: JSONReader.Fault(offset: 5)) { try JSONReader.read(Array(#"{"a":1.5}"#.utf8.dropLast(4)) + [0x2E]) }
    #expect(throws: JSONReader.Fault(offset: 7)) { try JSONReader.read(Array(#"{"a":1,"a":2}"#.utf8)) }
    #expect(throws: JSONReader.Fault(offset: 2)) { try JSONReader.read(Array("1 2".utf8)) }
  }

  @Test func takesEscapesAndWhiteSpace() throws {
    let text = " { \"\\u98ef\\ud83d\\ude00\\/\\b\\f\\n\\r\\t\\\"\\\\\" : [ true , false , null ] } \r\n\t"
    let expected: JSONObject = ["飯😀/\u{8}\u{c}\n\r\t\"\\": .array([true, false, .null])]
    #expect(try JSONReader.object(Array(text.utf8)) == expected)
  }

  @Test func anObjectIsAskedFor() throws {
    #expect(throws: JSONReader.Fault(offset: 0)) { try JSONReader.object(Array("[]".utf8)) }
    #expect(try JSONReader.object(Array("{}".utf8)) == [:])
  }
}
