import Foundation
import Registry
import Testing

/// The application form as a YAML file asks and records what the workbook does.
@Suite struct ApplicationYAMLFormTests {
  private let bench: Workbench
  private let path: String

  init() async throws {
    bench = try await Workbench.withRegister()
    path = bench.folder.path("form.yaml")
    await bench("service", "add", "--number", "CS-1", "--name", "電子申請", "--provider", "V-1", "--confidentiality", "3B")
  }

  private func form(_ changes: [(String, String)]) async throws -> String {
    #expect(await bench("application", "form", "CS-1", "--output", path, "--force", "--lang", "ja").code == 0)
    var text = try String(contentsOfFile: path, encoding: .utf8)
    for (old, new) in changes {
      #expect(text.contains(old), "\(old)")
      text.replace(old, with: new, maxReplacements: 1)
    }
    return try bench.folder.write(text.utf8, to: "filled.yaml")
  }

  private static let answers = [
    ("  applicationReason:", "  applicationReason: |-\n    窓口を電子化する\n    ため"),
    ("  applicantOfficer:", "  applicantOfficer: \"1001\""), ("  plannedStart:", "  plannedStart: R8.10.1"),
    ("dataLocations:\n", "dataLocations:\n  - role: 保存\n    country: 日本\n"),
    ("subcontracts:\n", "subcontracts:\n  - number: RE-1\n    vendor: V-1\n    handlesImportantInformation: 無\n"),
  ]

  @Test func recordsWhatItAsksAllAtOnce() async throws {
    let filled = try await form(Self.answers)
    let before = try bench.bytes()
    #expect(await bench("application", "new", "--from", filled, "--dry-run").code == 0)
    #expect(try bench.bytes() == before)
    let run = await bench("application", "new", "--from", filled)
    #expect(run.code == 0, "\(run.errors)")
    let application = try #require(await bench("application", "list", "--format", "json").items.first)
    #expect(application["applicationReason"] == "窓口を電子化する\nため")
    #expect(application["plannedStart"] == "2026-10-01")
    #expect(application["state"] == "draft")
    #expect(await bench("location", "list", "--format", "json").items.map { $0["country"] } == ["JP"])
    #expect(await bench("subcontract", "list", "--format", "json").items.map { $0["number"] } == ["RE-1"])
    // The file lies in the content store, as a workbook does.
    #expect(await bench("evidence", "verify").code == 0)
  }

  @Test(arguments: [
    "「申請」: # と \"引用符\" \\ を含む", "- 一つ\n- 二つ", "  字下げ\n\tタブ", "yes", "2026-04-01", "行の後ろの空白  \n次の行", "&a *a !!str |",
  ]) func whatTheRegisterSaysComesBackUnchanged(text: String) async throws {
    await bench("service", "edit", "CS-1", "--purpose", text, "--reason", "試験")
    let asked = await bench("service", "show", "CS-1", "--format", "json").json["item"]?.object?["purpose"]
    let again = await bench("application", "form", "--read", try await form([]), "--dry-run")
    #expect(again.code == 0, "\(again.errors)")
    #expect(again.output.contains("CS-1"))
    #expect(await bench("application", "form", "--read", try await form([])).code == 0)
    #expect(await bench("service", "show", "CS-1", "--format", "json").json["item"]?.object?["purpose"] == asked)
  }

  @Test(arguments: [
    ("  plannedStart:", "  plannedStart: R8.13.1", "form-refused"),
    ("  applicationReason:", "  applicatonReason: x", "unknown-key"),
    ("scheme: cloudServiceC2OrHigher", "scheme: cloud", "not-one-of"),
    ("version: 1", "version: 99", "not-an-integer"), ("form: application", "form: contract", "not-one-of"),
  ]) func whatIsWrongIsNamedWithItsLineAndNothingIsRecorded(old: String, new: String, code: String) async throws {
    let filled = try await form([(old, new)])
    let before = try bench.bytes()
    let run = await bench("application", "new", "--from", filled, "--format", "json")
    #expect(run.code == 2)
    #expect(run.errorCode == code, "\(run.errors)")
    #expect(try bench.bytes() == before)
  }

  @Test func aFileThatIsNoFormSaysSo() async throws {
    let file = try bench.folder.write("- subject: CS-1\n".utf8, to: "records.yaml")
    let run = await bench("application", "new", "--from", file)
    #expect(run.code == 2)
    #expect(run.errors.contains("records.yaml:1:1"))
  }
}
