import DocumentText
import Testing

@testable import ClauseChecking

@Suite struct ProvisionTests {
  private func labels(_ text: String) throws -> [String] {
    let document = try document(text)
    return ProvisionReader.provisions(of: NormalText(document), indents: document.blocks.map(\.indent)).map(\.label)
  }

  @Test(arguments: [
    ("第3条 受注者は、報告する。", "第3条"), ("第３条　受注者は、報告する。", "第3条"), ("第三条　受注者は、報告する。", "第3条"),
    ("第十二条の二　受注者は、報告する。", "第12条の2"), ("第二十一条　受注者は、報告する。", "第21条"), ("第3　受注者は、報告する。", "第3"),
    ("## 第 3 条（報告）", "第3条"), ("【第3条】報告", "第3条"), ("1. 受注者は、報告する。", "1"), ("（１）受注者は、報告する。", "(1)"),
    ("① 受注者は、報告する。", "①"), ("ア　受注者は、報告する。", "ア"), ("(ア) 受注者は、報告する。", "(ア)"), ("一　受注者は、報告する。", "1"),
    ("・受注者は、報告する。", ""), ("第●条　受注者は、報告する。", "第●条"),
  ])
  func readsEachFormOfNumber(text: String, label: String) throws { #expect(try labels(text) == [label]) }

  @Test(arguments: [
    "第三者に提供してはならない。", "第1章　総則", "アクセスの記録を残す。", "10日以内に報告する。", "一般的な注意を払う。", "イベントの記録を残す。",
  ])
  func wordsThatOnlyBeginLikeANumberAreNone(text: String) throws { #expect(try labels(text) == [""]) }

  @Test func paragraphsAndItemsAreCitedUnderTheirArticle() throws {
    let text = """
      （報告）
      第５条　受注者は、毎月、報告する。
      ２　受注者は、次の場合には、直ちに報告する。
      （１）事故が発生したとき。
      　ア　漏えい
      　イ　滅失
      （２）その他必要があるとき。
      ３　前項の報告は、書面による。
      第６条　受注者は、協力する。
      """
    #expect(
      try labels(text)
        == [
          "", "第5条", "第5条第2項", "第5条第2項(1)", "第5条第2項(1)ア", "第5条第2項(1)イ", "第5条第2項(2)", "第5条第3項", "第6条",
        ].filter { !$0.isEmpty })
  }

  @Test func aListInsideAListIsToldByItsIndent() throws {
    let text = """
      第2条 受注者は、次を守る。
        1. 漏らさないこと。
        2. 持ち出さないこと。
      2. 前項は、終了後も同じとする。
        1. 複製しないこと。
      3. 受注者は、報告する。
      """
    #expect(
      try labels(text) == [
        "第2条", "第2条第1号", "第2条第2号", "第2条第2項", "第2条第2項1", "第2条第3項",
      ])
  }
}
