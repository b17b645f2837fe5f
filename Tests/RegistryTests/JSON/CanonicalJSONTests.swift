import Registry
import TestSupport
import Testing

/// RFC 8785.
@Suite struct CanonicalJSONTests {
  @Test func sortsMembersByUTF16Units() {
    // U+1F600 begins with the unit D83D and so comes before U+FB33, though its code point is greater.
    let object: JSONObject = [
      "\u{20ac}": 1, "\r": 2, "\u{fb33}": 3, "1": 4, "\u{1f600}": 5, "\u{80}": 6, "\u{f6}": 7, "": 8, "10": 9,
    ]
    let expected =
      #"{"":8,"\r":2,"1":4,"10":9,"\#u{80}":6,"\#u{f6}":7,"\#u{20ac}":1,"\#u{1f600}":5,"\#u{fb33}":3}"#
    #expect(CanonicalJSON.text(.object(object)) == expected)
  }

  @Test func escapesOnlyWhatMustBe() {
    let text = "\u{0}\u{1f}\u{8}\t\n\u{c}\r\"\\/\u{7f}é飯\u{2028}\u{1f600}"
    #expect(
      CanonicalJSON.text(.string(text))
        == #""\u0000\u001f\b\t\n\f\r\"\\/"# + "\u{7f}é飯\u{2028}\u{1f600}\"")
  }

  @Test(arguments: [
    (9_007_199_254_740_991, "9007199254740991"), (-9_007_199_254_740_991, "-9007199254740991"), (0, "0"),
  ])
  func writesIntegersInFull(number: Int64, text: String) throws {
    #expect(CanonicalJSON.text(.integer(number)) == text)
    #expect(try JSONReader.read(Array(text.utf8)) == .integer(number))
  }

  @Test func writesNestedValuesWithoutWhiteSpace() {
    let value: JSONObject = ["b": .array([true, false, .null, .array([]), .object([:])]), "a": .object(["z": -1])]
    #expect(CanonicalJSON.text(.object(value)) == #"{"a":{"z":-1},"b":[true,false,null,[],{}]}"#)
  }

  @Test func readsBackWhateverItWrote() throws {
    var random = SeededRandom(seed: 8785)
    for _ in 0..<2000 {
      let value = JSONValue.random(depth: 4, using: &random)
      let bytes = CanonicalJSON.bytes(value)
      let back = try JSONReader.read(bytes)
      #expect(back == value)
      #expect(CanonicalJSON.bytes(back) == bytes)
    }
  }

  @Test func ordersAnyMembersByUTF16Units() throws {
    var random = SeededRandom(seed: 16)
    for _ in 0..<300 {
      let keys = Set((0..<12).map { _ in String.random(using: &random) })
      let object = JSONObject(uniqueKeysWithValues: keys.map { ($0, JSONValue.null) })
      let sorted = keys.sorted { Array($0.utf16).lexicographicallyPrecedes(Array($1.utf16)) }
      let expected = sorted.map { CanonicalJSON.text(.string($0)) + ":null" }.joined(separator: ",")
      #expect(CanonicalJSON.text(.object(object)) == "{\(expected)}")
    }
  }
}

extension JSONValue {
  /// - Parameter depth: how deep arrays and objects may yet go.
  static func random(depth: Int, using random: inout SeededRandom) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 6 : 4), using: &random) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &random))
    case 2:
      let limit = CanonicalJSON.largestInteger
      return .integer(Int64.random(in: -limit...limit, using: &random) >> Int64.random(in: 0..<54, using: &random))
    case 3: return .string(.random(using: &random))
    case 4:
      return .array((0..<Int.random(in: 0..<4, using: &random)).map { _ in .random(depth: depth - 1, using: &random) })
    default:
      var object: JSONObject = [:]
      for _ in 0..<Int.random(in: 0..<4, using: &random) {
        object[.random(using: &random)] = .random(depth: depth - 1, using: &random)
      }
      return .object(object)
    }
  }
}

extension String {
  static func random(using random: inout SeededRandom) -> String {
    let ranges: [ClosedRange<UInt32>] = [
      0...0x1f, 0x20...0x7e, 0x22...0x22, 0x5c...0x5c, 0x3041...0x9fff, 0xe000...0xffff, 0x10000...0x10ffff,
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0..<6, using: &random) {
      let range = ranges[Int.random(in: 0..<ranges.count, using: &random)]
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)) { text.append(scalar) }
    }
    return String(text)
  }
}
