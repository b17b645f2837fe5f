import Testing

@testable import Registry

@Suite struct ApplicationQuestionsTests {
  @Test(arguments: Application.Scheme.allCases) func everyQuestionIsAField(scheme: Application.Scheme) {
    for key in ApplicationQuestions.ofApplication(scheme) {
      #expect(RecordDescriptor.of(.application).field(key) != nil, "\(key)")
    }
    for key in ApplicationQuestions.ofSubject(scheme) {
      #expect(RecordDescriptor.of(scheme.subjectKind).field(key) != nil, "\(key)")
    }
  }

  @Test func whatIsEmptyIsMissing() {
    let missing = ApplicationQuestions.missing(
      ["number": "AP-1", "scheme": "cloudServiceBelowC2", "termsRead": "利用規約"],
      subject: (.cloudService, "CS-1", ["purpose": "日程調整", "confidentiality": "1"]))
    #expect(
      missing.map(\.key)
        == ["applicationReason", "risksAccepted", "provider", "section", "integrity", "availability"])
    #expect(missing.map(\.number) == ["AP-1", "AP-1", "CS-1", "CS-1", "CS-1", "CS-1"])
  }
}
