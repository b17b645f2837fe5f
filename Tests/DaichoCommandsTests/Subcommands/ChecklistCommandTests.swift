import Foundation
import Registry
import Testing

@Suite struct ChecklistCommandTests {
  @Test func listsEveryRequirementWithBothLanguages() async throws {
    let bench = try await Workbench.withRegister()
    let list = await bench("checklist", "list", "--format", "json")
    #expect(list.items.count == 141)
    let item = try #require(list.items.first { $0["id"] == "9.1-2-1-e" })
    #expect(item["citation"] == "9.1(2)①(オ)")
    #expect(item["subject"] == "contract")
    #expect(item["phase"] == "before")
    #expect(item["modality"] == "must")
    for key in ["title", "statement", "actor"] {
      #expect(item[key]?.object?["ja"]?.text?.isEmpty == false)
      #expect(item[key]?.object?["en"]?.text?.isEmpty == false)
    }
  }

  @Test(arguments: ["9.1-2-1-e", "９．１－２－１－ｅ", "9.1(2)①(オ)", "９.１（２）①（オ）"])
  func takesIDsAndCitationsInAnyForm(typed: String) async throws {
    let bench = try await Workbench.withRegister()
    let shown = await bench("checklist", "show", typed, "--format", "json")
    #expect(shown.code == 0)
    #expect(shown.json["item"]?.object?["id"] == "9.1-2-1-e")
  }

  @Test func answersACitationOfSeveralWithTheList() async throws {
    let bench = try await Workbench.withRegister()
    let shown = await bench("checklist", "show", "9.3(1)", "--format", "json")
    #expect(shown.code == 0)
    #expect(shown.json["schema"] == "daicho.requirement-list/1")
    #expect(shown.items.contains { $0["id"]?.text?.hasPrefix("9.3A-1") == true })
    #expect(shown.items.contains { $0["id"]?.text?.hasPrefix("9.3B-1") == true })
  }

  @Test func needsNoRegisterToShowTheShippedCatalogue() async throws {
    let bench = try Workbench()
    let environment = ["XDG_DATA_HOME": bench.folder.path("none"), "LANG": "en_US"]
    let list = await bench.run(["checklist", "list", "--format", "json"], environment: environment)
    #expect(list.items.count == 141)
  }

  @Test func showsWhereACatalogueIsWrong() async throws {
    let bench = try Workbench()
    let folder = try bench.altered { $0.replacing("subject: contract", with: "subject: contrakt") }
    let run = await bench.run(["checklist", "validate", folder, "--lang", "ja"])
    #expect(run.code == 1)
    #expect(run.output.contains(#/9\.1-2\.yaml:\d+:\d+: /#))
    #expect(run.output.contains("contrakt"))
    let good = await bench.run(["checklist", "validate", Workbench.root + "/checklists/iizuka-2025"])
    #expect(good.code == 0)
    #expect(good.output == "No faults (141 requirements).\n")
  }

  @Test func adoptsAnotherVersionOnceAndKeepsThePast() async throws {
    let bench = try await Workbench.withRegister()
    let folder = try bench.altered { $0.replacing("秘密保持契約の締結", with: "NDAの締結") }
    let adopted = await bench("checklist", "adopt", folder, "--format", "json")
    #expect(adopted.code == 0)
    #expect(adopted.json["changed"] == true)
    let again = await bench("checklist", "adopt", folder, "--format", "json")
    #expect(again.json["changed"] == false)
    let now = await bench("checklist", "show", "9.1-2-1-e", "--lang", "ja")
    #expect(now.output.contains("NDAの締結"))
    let then = await bench("checklist", "show", "9.1-2-1-e", "--known-at", "@7", "--lang", "ja")
    #expect(!then.output.contains("NDAの締結"))
  }

  @Test func aCatalogueThatWasReplacedComesBack() async throws {
    let bench = try await Workbench.withRegister()
    let other = try bench.altered { $0 }
    let head = other + "/catalogue.yaml"
    let text = try String(contentsOfFile: head, encoding: .utf8).replacing("id: iizuka-2025", with: "id: other-city")
    try text.write(toFile: head, atomically: true, encoding: .utf8)
    #expect(await bench("checklist", "adopt", other).code == 0)
    let back = await bench("checklist", "adopt", "iizuka-2025", "--format", "json")
    #expect(back.json["changed"] == true)
    #expect(await bench("checklist", "adopt", "--format", "json").json["changed"] == false)
    #expect(await bench("journal", "verify").code == 0)
  }
}

extension Workbench {
  /// A copy of the shipped catalogue with 9.1-2.yaml changed.
  func altered(_ change: (String) -> String) throws -> String {
    let copy = folder.path("catalogue")
    try FileManager.default.copyItem(atPath: Workbench.root + "/checklists/iizuka-2025", toPath: copy)
    let file = copy + "/9.1-2.yaml"
    try change(String(contentsOfFile: file, encoding: .utf8)).write(toFile: file, atomically: true, encoding: .utf8)
    return copy
  }
}
