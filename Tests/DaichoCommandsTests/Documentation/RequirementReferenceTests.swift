import Foundation
import Requirements
import TestSupport
import Testing
import TextForms

@testable import DaichoCommands

@Suite struct RequirementReferenceTests {
  @Test(arguments: [("en", "docs/requirements.md"), ("ja", "docs/requirements.ja.md")])
  func thePageInDocsIsFresh(language: String, path: String) async throws {
    let bench = try Workbench()
    let run = await bench.run(["documentation", "--requirements", "--catalogue", "iizuka-2025", "--lang", language])
    let committed = try String(contentsOfFile: Workbench.root + "/" + path, encoding: .utf8)
    #expect(committed == run.output, "make docs writes it anew")
  }

  @Test(arguments: ["docs/requirements.md", "docs/requirements.ja.md"])
  func eachOfThe141RequirementsStandsOnceAndInTheContents(path: String) throws {
    let page = try String(contentsOfFile: Workbench.root + "/" + path, encoding: .utf8)
    let lines = page.split(separator: "\n")
    let entries = lines.filter { $0.hasPrefix("### ") }.compactMap { $0.split(separator: " ").dropFirst().first }
    let ids = try Catalogues.iizuka().requirements.map(\.id.rawValue)
    #expect(entries.map(String.init) == ids)
    #expect(ids.count == 141)
    for id in ids {
      #expect(page.contains("- [\(id)](#\(id)) "))
      #expect(page.contains("<a id=\"\(id)\"></a>\n\n### \(id) "))
    }
  }

  @Test func anotherCitysSettingsStandInItsPage() throws {
    let page = RequirementReference(catalogue: try Catalogues.smallCity(), language: .en).markdown
    #expect(page.contains("every 6 months; a setting of the city"))
    #expect(!page.contains("each fiscal year"))
  }

  @Test func aDerivationOfANewerCatalogueShowsItsName() throws {
    let renamed = Self.renaming("ndaInForce", to: "rule_of_tomorrow", in: try Catalogues.iizuka().encoded)
    let page = RequirementReference(catalogue: try Catalogue(decoding: renamed), language: .ja).markdown
    #expect(page.contains("\n  1. `rule_of_tomorrow`\n  2. 職員の判定"))
  }

  @Test func aCatalogueIsOfNoUseToTheCommands() async throws {
    let bench = try Workbench()
    let run = await bench.run(["documentation", "--catalogue", "iizuka-2025", "--lang", "en"])
    #expect(run.code == 64)
    #expect(run.errors.contains("--requirements is needed"))
    #expect(run.output.isEmpty)
  }

  private static func renaming(_ old: String, to new: String, in value: CatalogueValue) -> CatalogueValue {
    switch value {
    case .object(let members):
      .object(
        Dictionary(
          uniqueKeysWithValues: members.map { ($0.key == old ? new : $0.key, renaming(old, to: new, in: $0.value)) }))
    case .array(let items): .array(items.map { renaming(old, to: new, in: $0) })
    case .string, .int, .bool: value
    }
  }
}
