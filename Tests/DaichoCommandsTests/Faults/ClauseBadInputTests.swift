import Registry
import SQLiteStore
import TestSupport
import Testing
import TextForms

@Suite struct ClauseBadInputTests {
  private static let secrecy = "9.1-2-1-d-08"
  private static let nda = "9.1-2-1-e"

  /// Each document says the same of the secrecy clause.
  private func bench(_ documents: Character...) async throws -> Workbench {
    let bench = try await Workbench.withRegister()
    let register = Register(store: try SQLiteStore(opening: bench.registry), context: bench.context)
    for document in documents {
      try await register.record(Act(command: "contract check")) { transaction in
        _ = try transaction.proposeClauses(
          of: transaction.record(.contract, number: "C-1"),
          document: ReadDocument(sha256: String(repeating: document, count: 64), name: "契約書\(document).docx"),
          rules: "rules 1",
          checkedOn: date("2026-03-31"), [ClauseProposal(requirement: Self.secrecy, found: .present)])
      }
    }
    return bench
  }

  private func refuses(
    _ bench: Workbench, _ arguments: String..., exit: Int32 = 2, code: String, mentions: [String]
  ) async throws {
    try await bench.refuses(
      ["clause"] + arguments + ["--registry", bench.registry], exit: exit, code: code, mentions: mentions)
  }

  @Test func whatIsNotProposedCannotBeDecided() async throws {
    let bench = try await bench("a")
    try await refuses(bench, "confirm", "C-1", Self.nda, code: "clause-not-proposed", mentions: ["C-1", Self.nda])
    // All or nothing.
    try await refuses(
      bench, "confirm", "C-1", Self.secrecy, Self.nda, code: "clause-not-proposed", mentions: [Self.nda])
    let empty = try await self.bench()
    try await refuses(empty, "confirm", "C-1", "--all", code: "clause-not-proposed", mentions: ["clause list C-1"])
  }

  @Test func whatIsDecidedNamesWhoWhenAndTheDocument() async throws {
    let bench = try await bench("a")
    await bench("clause", "reject", "C-1", Self.secrecy, "--reason", "誤読")
    try await refuses(
      bench, "confirm", "C-1", Self.secrecy, code: "clause-decided", mentions: ["飯塚 花子 (1001)", "契約書a.docx"])
  }

  @Test func ofSeveralDocumentsOneMustBeNamed() async throws {
    let bench = try await bench("a", "b")
    try await refuses(
      bench, "confirm", "C-1", Self.secrecy, code: "clause-ambiguous",
      mentions: ["契約書a.docx", "契約書b.docx", "--document"])
    try await refuses(bench, "confirm", "C-1", "--all", code: "clause-ambiguous", mentions: ["契約書b.docx"])
    try await refuses(
      bench, "confirm", "C-1", Self.secrecy, "--document", "案.docx", code: "clause-document-unknown",
      mentions: ["案.docx", "契約書a.docx"])
    #expect(await bench("clause", "confirm", "C-1", "--all", "--document", "契約書b.docx").code == 0)
  }

  @Test func argumentsThatDoNotFit() async throws {
    let bench = try await bench("a")
    try await refuses(bench, "confirm", "C-1", exit: 64, code: "option-missing", mentions: ["REQUIREMENT"])
    try await refuses(
      bench, "confirm", "C-1", Self.secrecy, "--all", exit: 64, code: "options-conflict", mentions: ["--all"])
    try await refuses(bench, "reject", "C-1", Self.secrecy, exit: 64, code: "option-missing", mentions: ["--reason"])
    try await refuses(
      bench, "confirm", "C-1", Self.secrecy, "--effective", "いつか", exit: 64, code: "date-unreadable",
      mentions: ["--effective", "いつか"])
    try await refuses(bench, "list", "--state", "済", exit: 64, code: "value-malformed", mentions: ["--state", "済"])
  }

  @Test func whatIsNotOnRecord() async throws {
    let bench = try await bench("a")
    try await refuses(bench, "confirm", "C-9", Self.secrecy, code: "record-unknown", mentions: ["C-9"])
    try await refuses(bench, "confirm", "C-1", "9.9", code: "requirement-unknown", mentions: ["9.9"])
    try await refuses(
      bench, "confirm", "C-1", Self.secrecy, "--by", "9", code: "record-unknown", mentions: ["officer list"])
    try await refuses(bench, "list", "C-9", code: "record-unknown", mentions: ["C-9"])
    try await refuses(bench, "show", "C-1#x", code: "record-unknown", mentions: ["C-1#x"])
  }
}
