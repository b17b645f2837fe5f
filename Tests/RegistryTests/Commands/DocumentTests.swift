import Registry
import TestSupport
import Testing

@Suite struct DocumentTests {
  private static let sha256 = String(repeating: "ab", count: 32)
  private let test: TestRegister

  init() throws { test = try TestRegister() }

  private func document() async throws -> Document? {
    try await test.read { reader in
      let sequence = try reader.head().sequence
      guard let record = try reader.find(.document, number: Self.sha256, at: sequence) else { return nil }
      return try reader.timeline(of: record, at: sequence).last?.body.map(Document.init(body:))
    }
  }

  @discardableResult
  private func record(
    _ name: String = "a.pdf", title: String? = nil, purpose: Document.Purpose? = nil
  ) async throws -> RegisterTransaction.DocumentEffect {
    try await test.record {
      try $0.recordDocument(sha256: Self.sha256, name: name, size: 3, title: title, purpose: purpose)
    }
  }

  @Test func oneFileIsOneDocument() async throws {
    #expect(try await record() == .added)
    #expect(try await record("b.pdf") == .unchanged)
    #expect(try await document()?.name == "a.pdf")
    #expect(try await record(title: "契約書") == .changed)
    #expect(try await record(title: "契約書") == .unchanged)
    #expect(try await record() == .unchanged)
    #expect(try await document()?.title == "契約書")
  }

  @Test func whatItIsForAddsUp() async throws {
    let contract = try await test.addContract("C-1")
    let first = Document.Purpose(subject: contract, requirement: "9.1-2-1-e")
    let second = Document.Purpose(subject: contract, requirement: "9.1-3-1-b")
    #expect(try await record(purpose: first) == .added)
    #expect(try await record(purpose: second) == .changed)
    #expect(try await record(purpose: first) == .unchanged)
    #expect(try await document()?.purposes == [first, second])
  }

  @Test func itIsForARequirementThatThereIs() async throws {
    let contract = try await test.addContract("C-1")
    let error = await #expect(throws: RegisterError.self) {
      try await record(purpose: Document.Purpose(subject: contract, requirement: "9.9-9"))
    }
    #expect(error?.code == "record-unknown")
    #expect(try await document() == nil)
  }

  @Test func anAssessmentNamesOnlyDocumentsThatAreRecorded() async throws {
    let contract = try await test.addContract("C-1")
    let officer = try await test.addOfficer()
    func assess() async throws {
      try await test.record(as: officer) {
        _ = try $0.assess(
          requirementID: "9.1-2-1-e", isAsNeeded: false, subject: contract, outcome: .satisfied, tier: .documented,
          evidence: [Self.sha256])
      }
    }
    await #expect(throws: RegisterError.unknownRecord(.document, number: Self.sha256)) { try await assess() }
    try await record()
    try await assess()
    let body = try await test.read { try $0.entry($0.head().sequence)?.body() }
    #expect(body.map { Assessment(body: $0).evidence } == [Self.sha256])
  }
}
