import Testing
import TextForms

struct YenAmountTests {
  @Test(
    arguments: [
      ("4,048,000", 4_048_000), ("１，２３４，０００円", 1_234_000), ("¥1,234", 1_234), ("￥1,234-", 1_234),
      ("\\1,234", 1_234),
      ("1234千円", 1_234_000), ("12.5百万円", 12_500_000), ("1.5億円", 150_000_000), ("1億2,345万円", 123_450_000),
      ("1,234 千円", 1_234_000), ("500万", 5_000_000), ("2千万円", 20_000_000), ("1億2千万円", 120_000_000), ("0", 0),
      ("1234.0", 1_234), ("1,234.00円", 1_234), ("金4,048,000円也", 4_048_000), ("4,048,000円（税込）", 4_048_000),
      (" 4048000 ", 4_048_000), ("9223372036854775807", Int64.max),
      ("9223372036854775千円", 9_223_372_036_854_775_000),
    ] as [(String, Int64)])
  func readsWholeYen(_ text: String, _ yen: Int64) throws {
    #expect(try YenAmount(reading: text).yen == yen)
  }

  @Test(arguments: [
    "", "－", "-", "単価契約", "1,23", "12,34,567", "1234,567", "1.234.567", "1.2E+07", "1,000円/月", "100 200",
    "1,000\n2,000", "@1,234", "1千2百円", "1万2億円", "100ドル", "約1,000円", "円", ",", "1,", ".5", "△", "(税込)",
  ])
  func refusesWhatIsNoAmount(_ text: String) {
    #expect(throws: YenAmountFault.notAnAmount(text)) { try YenAmount(reading: text) }
  }

  @Test(arguments: ["-1,234", "－１，２３４円", "▲1,234", "△1,234", "(1,234)", "¥-1,234", "-¥1,234"])
  func refusesNegativeAmounts(_ text: String) {
    #expect(throws: YenAmountFault.negative(text)) { try YenAmount(reading: text) }
  }

  @Test(arguments: ["1234.5", "1.2345千円", "0.1円"])
  func refusesPartsOfAYen(_ text: String) {
    #expect(throws: YenAmountFault.notWholeYen(text)) { try YenAmount(reading: text) }
  }

  @Test(arguments: ["9223372036854775808", "99999999999999999999", "999999999999億円"])
  func refusesWhatCannotBeStored(_ text: String) {
    #expect(throws: YenAmountFault.tooLarge(text)) { try YenAmount(reading: text) }
  }

  @Test(arguments: ["1,000円（税抜）", "1,000円(税別)"])
  func refusesAmountsWithoutTax(_ text: String) {
    #expect(throws: YenAmountFault.withoutTax(text)) { try YenAmount(reading: text) }
  }

  @Test func readsEveryAmountThatItWrites() throws {
    var random = SplitMix(seed: 1)
    for _ in 0..<5_000 {
      let yen = Int64.random(in: 0...Int64.max, using: &random) >> Int64.random(in: 0...62, using: &random)
      let written = try YenAmount(reading: String(yen))
      #expect(try YenAmount(reading: written.description) == written)
    }
    #expect(try YenAmount(reading: "1234567").description == "1,234,567円")
  }
}
