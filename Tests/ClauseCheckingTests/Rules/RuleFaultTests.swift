import DataFiles
import Foundation
import Testing
import TextForms

@testable import ClauseChecking

/// A mistake in the rules is named by file, line and column, and nothing is checked by half of them.
@Suite struct RuleFaultTests {
  private static let words = """
    parties: { contractor: [受注者], client: [発注者] }
    moods: { ban: [てはならない] }
    lists: { secret: [秘密] }

    """
  private static let item = """
    requirement: 9.1-2-1-d-08
    citation: 9.1(2)①(エ) 項目8
    title: { ja: 守秘, en: secrecy }
    heading: 守秘義務
    elements:
      secrecy: { ja: 守秘, en: secrecy, signals: [{ all: [secret, [漏らし]] }] }
    present: [[secrecy]]
    model: 受注者は、秘密を漏らしてはならない。
    examples: { present: [受注者は、秘密を漏らしてはならない。] }

    """

  /// As it is shipped.
  private static let frame = (try? Shipped.files().first { $0.name == "addendum.yaml" }?.bytes) ?? []

  private func load(_ words: String?, _ item: String) throws(ClauseRulesFault) -> ClauseRules {
    try ClauseRules.load(
      (words.map { [("words.yaml", Array($0.utf8))] } ?? []) + [
        ("08.yaml", Array(item.utf8)), ("addendum.yaml", Self.frame),
      ])
  }

  private func places(_ words: String?, _ item: String) -> [String] {
    do throws(ClauseRulesFault) {
      _ = try load(words, item)
      return []
    } catch { return error.diagnostics.map { "\($0.file):\($0.line) \($0.code)" } }
  }

  @Test func theRulesAboveAreTaken() throws {
    #expect(try load(Self.words, Self.item).items.map(\.requirement.rawValue) == ["9.1-2-1-d-08"])
  }

  @Test(arguments: [
    ("secret, [漏らし]", "secrets, [漏らし]", "08.yaml:6 not-one-of"),
    ("present: [[secrecy]]", "present: [[secret]]", "08.yaml:7 not-one-of"),
    ("model: ", "modle: ", "08.yaml:8 unknown-key"), ("[漏らし]", "[]", "08.yaml:6 empty-list"),
    ("all: [secret", "mood: [must], all: [secret", "08.yaml:6 not-one-of"),
  ])
  func aMistakeInAnItemIsNamed(found: String, replaced: String, place: String) {
    let places = places(Self.words, Self.item.replacing(found, with: replaced))
    #expect(places.contains(place), "\(places)")
  }

  @Test func wordsAreNeeded() {
    #expect(places(nil, Self.item).first?.hasSuffix("clause-file-missing") == true)
  }

  @Test func otherRulesHaveAnotherDigest() throws {
    let one = try load(Self.words, Self.item)
    let other = try load(Self.words, Self.item.replacing("守秘", with: "守秘義務"))
    #expect(one.digest.count == 64)
    #expect(one.digest != other.digest)
    #expect(try load(Self.words, Self.item).digest == one.digest)
  }

  @Test func theSchemaKnowsEveryKey() throws {
    let path = Shipped.folder.deletingLastPathComponent().appending(path: "schema/clauses.schema.json")
    let schema = try String(contentsOf: path, encoding: .utf8)
    for key in [
      "requirement", "citation", "elements", "present", "enough", "partial", "contradicted", "model", "examples",
    ]
      + [
        "heading", "unnamed", "letters", "head", "attachments", "relation", "signature", "terms", "spellings",
        "parties", "moods", "midway", "documents", "lists", "signals", "all", "none", "by",
        "mood", "weak",
      ]
    {
      #expect(schema.contains("\"\(key)\""), "\(key)")
    }
  }
}
