/// Whole numbers as programs write them.
enum DecimalDigits {
  /// ASCII digits alone, where `Int64` would take a sign as well.
  static func number(_ text: some StringProtocol) -> Int64? {
    guard text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
    return Int64(text)
  }
}
