import Foundation
import Registry
import Testing

/// `gap --checklist`: judged by a catalogue that is not adopted.
@Suite struct GapTrialTests {
  private static let note = "試算: 採用していない要件目録「iizuka-2027」（版 2）による判定です。"

  /// Of C-1 one thing is known to be missing; in the revision that requirement has another ID.
  private func bench() async throws -> (Workbench, revision: String) {
    let bench = try await Workbench.withRegister()
    await bench(
      "assess", "9.1-2-1-d-08", "C-1", "--outcome", "不適合", "--tier", "observed", "--reason", "条項なし", "--effective",
      "R8.4.1")
    await bench("contract", "edit", "C-1", "--correct", "--system-work", "有", "--signed", "R8.4.1")
    let folder = try bench.altered {
      $0.replacing("id: 9.1-2-1-d-08\n", with: "id: 9.1-2-1-d-19\n    formerly: [9.1-2-1-d-08]\n")
    }
    try bench.alter(
      "catalogue/catalogue.yaml", [("id: iizuka-2025", "id: iizuka-2027"), ("version: \"1\"", "version: \"2\"")])
    return (bench, folder)
  }

  @Test func whatStandsUnderTheFormerIDIsJudgedUnderTheNewOne() async throws {
    let (bench, revision) = try await bench()
    let before = try bench.bytes()
    let run = await bench("gap", "--checklist", revision, "--status", "notSatisfied", "--format", "json")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.items.map { $0["requirement"] } == ["9.1-2-1-d-19"])
    #expect(run.json["trial"] == .object(["id": "iizuka-2027", "version": "2"]))
    #expect(run.json["catalogue"]?.object?["id"] == "iizuka-2027")
    #expect(run.output.hasSuffix("}\n"))
    // By either ID.
    for id in ["9.1-2-1-d-08", "9.1-2-1-d-19"] {
      let one = await bench("gap", "--checklist", revision, "--requirement", id, "--format", "json")
      #expect(one.items.map { $0["requirement"] } == ["9.1-2-1-d-19"], "\(one.errors)")
    }
    #expect(try bench.bytes() == before)
    let adopted = await bench("gap", "--status", "notSatisfied", "--format", "json")
    #expect(adopted.items.map { $0["requirement"] } == ["9.1-2-1-d-08"])
    #expect(adopted.json["trial"] == nil)
  }

  @Test func saysThatItIsATrial() async throws {
    let (bench, revision) = try await bench()
    let text = await bench("gap", "--checklist", revision, "--lang", "ja")
    #expect(text.output.hasPrefix(Self.note + "\n\n"))
    #expect(text.output.contains("要件目録: iizuka-2027（版 2）"))
    let markdown = await bench("gap", "--checklist", revision, "--lang", "ja", "--format", "markdown")
    #expect(markdown.output.hasPrefix("> \(Self.note)\n\n# "))
    let english = await bench("gap", "--checklist", revision, "--lang", "en")
    #expect(
      english.output.hasPrefix("Trial: judged by the catalogue \"iizuka-2027\" (version 2), which is not adopted.\n\n"))
    let csv = await bench("gap", "--checklist", revision, "--lang", "ja", "--format", "csv")
    #expect(!csv.output.contains("試算"))
    #expect(csv.output.contains("9.1-2-1-d-19"))
  }

  @Test func theAdoptedOneIsNoTrial() async throws {
    let (bench, revision) = try await bench()
    let plain = await bench("gap", "--lang", "ja")
    let named = await bench("gap", "--lang", "ja", "--checklist", "iizuka-2025")
    #expect(named.output == plain.output)
    let trial = await bench("gap", "--checklist", revision, "--format", "csv")
    await bench("checklist", "adopt", revision)
    #expect(await bench("gap", "--format", "csv").output == trial.output)
    #expect(await !bench("gap", "--lang", "ja", "--checklist", revision).output.contains("試算"))
    // The catalogue of before is now the trial.
    #expect(await bench("gap", "--lang", "ja", "--checklist", "iizuka-2025").output.hasPrefix("試算"))
  }

  @Test(arguments: ["9.1-2-1-d-19", "9.1-2-1-d-08"]) func showsTheWayToAVerdictOnTrial(id: String) async throws {
    let (bench, revision) = try await bench()
    let text = await bench("gap", "--checklist", revision, "--lang", "ja", "--explain", id, "C-1")
    #expect(text.code == 0, "\(text.errors)")
    #expect(text.output.hasPrefix(Self.note + "\n\n"))
    #expect(text.output.contains("（9.1-2-1-d-19）"))
    #expect(text.output.contains("◆採用した根拠 判定（現認）: 不適合"))
    let json = await bench("gap", "--checklist", revision, "--format", "json", "--explain", id, "C-1")
    #expect(json.json["trial"] == .object(["id": "iizuka-2027", "version": "2"]))
    #expect(json.json["status"] == "notSatisfied")
    #expect(json.json["requirement"] == "9.1-2-1-d-19")
  }

  @Test func refusesWhatIsNoCatalogue() async throws {
    let (bench, revision) = try await bench()
    let missing = await bench("gap", "--checklist", bench.folder.path("none"), "--format", "json")
    #expect(missing.code == 2)
    #expect(missing.errorCode == "catalogue-not-a-folder")
    let unknown = await bench("gap", "--checklist", "iizuka-2099", "--format", "json")
    #expect(unknown.code == 2)
    #expect(unknown.errorCode == "catalogue-unknown")
    let gone = await bench("gap", "--checklist", revision, "--requirement", "9.1-2-1-z", "--format", "json")
    #expect(gone.errorCode == "requirement-unknown")
    try bench.alter("catalogue/9.1-2.yaml", [("formerly: [9.1-2-1-d-08]", "formerly: [9.1-2-1-d-08, 9.1-2-1-d-09]")])
    let invalid = await bench("gap", "--checklist", revision, "--format", "json")
    #expect(invalid.code == 2)
    #expect(invalid.errorCode == "catalogue-invalid")
    #expect(invalid.output.isEmpty)
  }
}
