import Registry
import Testing
import TextForms

@Suite struct ClauseFaultTests {
  private static let faults: [ClauseFault] = [
    .noneProposed(contract: "C-1", requirement: nil), .noneProposed(contract: "C-1", requirement: "9.1-2-1-e"),
    .noneOfDocument(contract: "C-1", requirement: nil, document: "a.docx", known: ["b.docx"]),
    .noneOfDocument(contract: "C-1", requirement: "9.1-2-1-e", document: "a.docx", known: ["b.docx"]),
    .decided(
      contract: "C-1", requirement: "9.1-2-1-e", .confirmed, document: "a.docx", by: "1001",
      on: CivilDate(iso: "2026-04-01")),
    .severalDocuments(contract: "C-1", requirement: "9.1-2-1-e", documents: ["a.docx", "b.docx"]),
  ]

  @Test(arguments: faults)
  func everyFaultSaysWhatAndWhatToDoInBothLanguages(fault: ClauseFault) {
    for words in [fault.message, fault.remedy] {
      #expect(words.ja.hasSuffix("。") && words.ja.unicodeScalars.contains { $0.value > 0x3000 })
      #expect(words.en.hasSuffix(".") && words.en.unicodeScalars.allSatisfy { $0.value < 0x3000 })
    }
    #expect(fault.message.ja.contains("C-1") && fault.message.en.contains("C-1"))
  }
}
