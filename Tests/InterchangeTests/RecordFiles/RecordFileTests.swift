import DataFiles
import Testing

@testable import Interchange

struct RecordFileTests {
  private func read(_ text: String, _ name: String = "r.yaml") throws -> [RecordFile.Item] {
    try RecordFile.read(Array(text.utf8), name: name, kind: .contract)
  }

  private func codes(_ text: String) -> [String] {
    do {
      _ = try read(text)
      return []
    } catch InterchangeError.dataFile(let diagnostics) {
      return diagnostics.map { "\($0.line):\($0.column) \($0.code)" }
    } catch { return ["\(error)"] }
  }

  @Test func readsOneRecord() throws {
    let items = try read(
      "number: R8-1\ntitle: 清掃\namount: 1,000\nsigned: 2026-04-01\nsubcontracted: true\nkinds: [build, operation]\nend: ~\n"
    )
    #expect(items.map(\.position) == [SourcePosition(line: 1, column: 1)])
    #expect(
      items[0].input == [
        "number": ["R8-1"], "title": ["清掃"], "amount": ["1,000"], "signed": ["2026-04-01"],
        "subcontracted": ["true"], "kinds": ["build", "operation"],
      ])
  }

  @Test func readsManyRecords() throws {
    let list = try read("- number: 1\n  title: a\n- number: 2\n  title: b\n")
    #expect(list.map { $0.input["number"] ?? [] } == [["1"], ["2"]])
    #expect(list.map(\.position.line) == [1, 3])
    let items = try read("items:\n  - { number: 1 }\n")
    #expect(items.map(\.input) == [["number": ["1"]]])
  }

  @Test func readsJSON() throws {
    let text = #"{"schema":"daicho.contract-list/1","items":[{"number":"1","amount":5,"end":null,"systems":["a"]}]}"#
    #expect(try read(text, "r.json").map(\.input) == [["number": ["1"], "amount": ["5"], "systems": ["a"]]])
    #expect(try read(#"[{"number":"1","kinds":"構築"}]"#, "r.json").map(\.input) == [["number": ["1"], "kinds": ["構築"]]])
  }

  @Test func namesThePlaceOfEveryFault() {
    #expect(codes("- number: 1\n  titel: a\n- 5\n") == ["2:3 unknown-key", "3:3 not-a-mapping"])
    #expect(codes("number: [1]\ntitle: { ja: a }\n") == ["1:9 not-text", "2:8 not-text"])
    #expect(codes("items: []\n") == ["1:8 empty-list"])
    #expect(codes("number: 1\nnumber: 2\n").count == 1)
    #expect(codes("source: { row: 1 }\n") == ["1:1 unknown-key"])
    #expect(codes("just text") == ["1:1 not-a-mapping"])
  }

  @Test func namesTheNearestKey() {
    #expect {
      try read("titl: a\n")
    } throws: { error in
      guard case .dataFile(let diagnostics) = error as? InterchangeError else { return false }
      return diagnostics[0].remedy.en.contains("\"title\"")
    }
  }
}
