import Testing
import TextForms

struct CorporateNumberTests {
  @Test(arguments: [
    "6027635394463", "3574486353505", "7954271148152", "６０２７６３５３９４４６３", "6-0276-3539-4463",
    " 6 0276 3539 4463\n",
    "６－０２７６－３５３９－４４６３",
  ])
  func readsAValidNumber(_ text: String) throws {
    let number = try CorporateNumber(reading: text)
    #expect(number.digits.utf8.count == 13)
    #expect(number.description == number.digits)
    if text.contains("4463") || text.contains("４４６３") { #expect(number.digits == "6027635394463") }
  }

  @Test func refusesAWrongCheckDigit() {
    #expect(throws: CorporateNumberFault.checkDigit(found: 3, expected: 2)) {
      try CorporateNumber(reading: "3574486353506")
    }
  }

  @Test func everySlipInOneOfTheTwelveDigitsIsFoundButNineForNought() throws {
    let valid = Array("6027635394463".utf8).map { Int($0) - 0x30 }
    for place in 1..<13 {
      for digit in 0...9 where digit % 9 != valid[place] % 9 {
        var slipped = valid
        slipped[place] = digit
        let text = slipped.map(String.init).joined()
        #expect(throws: CorporateNumberFault.self) { try CorporateNumber(reading: text) }
      }
    }
  }

  @Test(arguments: [("", 0), ("027635394463", 12), ("60276353944630", 14), ("-", 0)])
  func refusesAnotherLength(_ text: String, _ found: Int) throws {
    #expect(throws: CorporateNumberFault.length(found)) { try CorporateNumber(reading: text) }
  }

  @Test(arguments: ["T6027635394463", "不明", "6027635394463.0", "六〇二七"])
  func refusesWhatIsNotDigits(_ text: String) {
    #expect(throws: CorporateNumberFault.notDigits(text)) { try CorporateNumber(reading: text) }
  }
}
