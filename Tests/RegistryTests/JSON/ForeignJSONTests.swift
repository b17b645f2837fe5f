import Testing

@testable import Registry

@Suite struct ForeignJSONTests {
  func read(_ text: String, _ selection: JSONSelection = .everything) throws -> JSONValue {
    try JSONReader.readForeign(Array(text.utf8), selecting: selection)
  }

  @Test func takesNumbersOfEveryKind() throws {
    let expected: [JSONValue] = [
      .integer(1), .integer(-3), .integer(0), "1.5", "-2e10", "9007199254740992", "123456789012345678901234567890",
    ]
    #expect(try read("[1,-3,-0,1.5,-2e10,9007199254740992,123456789012345678901234567890]") == .array(expected))
  }

  @Test(arguments: ["01", "1.", ".5", "1e", "-", "+1", "1.e2", "NaN", "0x1"])
  func refusesWhatIsNoNumber(text: String) {
    #expect(throws: JSONReader.Fault.self) { try read("[\(text)]") }
  }

  @Test func keepsOnlyWhatIsSelected() throws {
    let text = #"{"meta":{"day":"d","by":"x"},"data":{"rows":[{"id":1,"more":[{"id":2}]},{"id":3}],"other":[1,2]}}"#
    let selection = JSONSelection(path: ["data", "rows"], JSONSelection(["id"]))
      .joined(with: JSONSelection(path: ["meta", "day"]))
    #expect(
      CanonicalJSON.text(try read(text, selection)) == #"{"data":{"rows":[{"id":1},{"id":3}]},"meta":{"day":"d"}}"#)
  }

  @Test func selectsUnderAnyName() throws {
    let selection = JSONSelection(path: ["items", nil], JSONSelection(["a"]))
    let value = try read(#"{"items":{"x":{"a":1,"b":2},"y":{"a":3}}}"#, selection)
    #expect(CanonicalJSON.text(value) == #"{"items":{"x":{"a":1},"y":{"a":3}}}"#)
  }

  @Test(arguments: [#"{"a":1,"b":{"c":}}"#, #"{"a":1,"b":1,"b":2}"#, #"{"a":1,"b":"\x"}"#, #"{"a":1"#, "{\"a\":1}x"])
  func checksWhatItPassesOver(text: String) {
    #expect(throws: JSONReader.Fault.self) { try read(text, JSONSelection(["a"])) }
  }
}
