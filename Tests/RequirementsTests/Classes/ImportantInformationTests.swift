import Requirements
import Testing

@Suite struct ImportantInformationTests {
  let rule = ImportantInformation(confidentiality: .c2, integrity: .i2, availability: .a2)

  @Test func isImportantFromAnyOneThresholdOn() {
    #expect(rule.includes(Classification(confidentiality: .c2)) == true)
    #expect(rule.includes(Classification(confidentiality: .c1, availability: .a2)) == true)
    #expect(rule.includes(Classification(confidentiality: .c1, integrity: .i1, availability: .a1)) == false)
  }

  @Test func staysUnknownWhileAMissingClassCouldDecide() {
    #expect(rule.includes(Classification()) == nil)
    #expect(rule.includes(Classification(confidentiality: .c1, integrity: .i1)) == nil)
  }
}
