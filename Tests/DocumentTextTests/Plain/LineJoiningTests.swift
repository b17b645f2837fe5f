import Foundation
import Testing

@testable import DocumentText

/// Lines that were cut are one again, and lines that stand for themselves stay so.
struct LineJoiningTests {
  private static let first = "受注者は、この契約により知り得た事項を、発注者の書面による承諾なくほかの者に知らせ、又はこの契約の目的のほかに用いてはならない。"
  private static let second = "発注者は、必要と認めるときはいつでも、受注者の事業所において、業務の状況を実地に調べ、又は受注者に対し書面で説明を求めることができる。"
  private static let third = "前二項の規定は、この契約が終わった後も、その効力を失わないものとし、受注者の従業者であった者についても同じとする。"

  @Test(arguments: [18, 20, 24, 30, 36])
  func wrappedParagraphsAreWholeAgain(width: Int) throws {
    let all = [Self.first, Self.second, Self.third]
    for indent in ["", "  ", "　"] {
      let text = all.map { wrapped($0, at: width, indent: indent) }.joined(separator: "\n\n")
      #expect(try texts(text) == all, "\(width) \(indent)")
    }
  }

  @Test(arguments: [
    "第３条　", "第3条（調査）", "第三条　", "第 3 条（調査） ", "3. ", "３　", "(3) ", "（３）", "③", "ウ　", "ウ）", "三　", "- ", "## ", "第3　",
    "（ウ）", "Ａ　", "● ", "※",
  ])
  func whatBeginsAnItemIsNotJoined(_ marker: String) throws {
    // The line before fills the width and ends nowhere, as items often do.
    let width = 20
    let title = String(Self.first.prefix(width))
    let items = [1, 2].map { "\($0)番目の" + Self.second }
    let lines = [title, marker + items[0], title, marker + items[1]]
    let text = [title, wrapped(marker + items[0], at: width), title, wrapped(marker + items[1], at: width)]
      .joined(separator: "\n")
    #expect(try texts(text) == lines.map { $0.trimmingCharacters(in: .whitespaces) })
  }

  @Test func middleDotsBeginAnItemWhereTheLineBeforeHasAnEnd() throws {
    let items = ["業務に使う資料：", "・" + Self.second, "・" + Self.third]
    #expect(try texts(items.map { wrapped($0, at: 20) }.joined(separator: "\n")) == items)
    let sentence = "受注者は、業務の記録を収集・分析・保管・廃棄するときは、発注者の定める手順に従い、これを行うものとする。"
    for width in 13...22 { #expect(try texts(wrapped(sentence, at: width)) == [sentence], "\(width)") }
  }

  @Test func mentionsAtTheStartOfALineAreNoItems() throws {
    let paragraph = "発注者は、受注者が前条の定めに違い、又は第８条第２項及び第９条の規定による求めに応じないときは、30日以内の期限を定めて改善を求める。"
    for width in 17...34 {
      #expect(
        try texts(wrapped(paragraph, at: width) + "\n\n" + wrapped(Self.second, at: width)).count == 2, "\(width)")
    }
  }

  @Test func numbersThatFollowTheNumberBeforeAreItems() throws {
    let text = """
      1 受注者が自ら用意して業務に使う機器及びそ
      の付属品の一切並びにこれに関する手引書
      2 発注者が受注者に対して業務のために貸し
      与える機器及びその付属品の一切の目録及び
      3 日以内に返す旨を記した発注者あての書面
      3 その他この契約のために作られた資料のう
      ち、発注者が特に指定したもの
      """
    let found = try texts(text)
    #expect(found.count == 3 || found.count == 4)
    #expect(found[1].hasPrefix("2 発注者"))
  }

  @Test func linesThatEndWhereTheirParagraphsDoStay() throws {
    let lines = ["業務委託契約書", "発注者", "受注者", Self.first, "調査", Self.second, Self.third]
    #expect(try texts(lines.joined(separator: "\n")) == lines)
  }

  @Test func blankLinesAndRowsPartBlocks() throws {
    let half = String(Self.first.prefix(20))
    let wrappedFirst = wrapped(Self.first, at: 20)
    #expect(try texts("\(wrappedFirst)\n\n\(half)\n\n\(half)") == [Self.first, half, half])
    #expect(try texts("\(wrappedFirst)\n| 名称 | 数量 | 単価 | 金額の合計\n| 名称").count == 3)
    #expect(try texts("\(wrappedFirst)\n名称\t数量\n機器\t二台").count == 3)
  }

  @Test func whatCannotBeginALineGoesToTheOneBefore() throws {
    let text = wrapped(Self.first.dropLast().description, at: 20) + "\n。\n\n" + wrapped(Self.second, at: 20)
    #expect(try texts(text) == [Self.first, Self.second])
  }

  @Test func latinWordsKeepTheirSpace() throws {
    let text = """
      受注者は、この業務において Transport Layer
      Security を用いて通信を暗号化し、その記録を
      一年間保存し、発注者の求めに応じて示すこと。
      """
    #expect(
      try texts(text) == ["受注者は、この業務において Transport Layer Security を用いて通信を暗号化し、その記録を一年間保存し、発注者の求めに応じて示すこと。"])
  }

  @Test func placesOfTheOriginalAreKept() throws {
    let block = try #require(
      try document("\n\n　" + wrapped(Self.first, at: 20, indent: "　")).blocks.first)
    #expect(block.indent == 2)
    #expect(block.marks.map(\.line) == [3, 4, 5, 6])
    let bytes = Array(block.text.utf8)
    let place = try #require(bytes.indices.first { bytes[$0...].starts(with: "承諾なく".utf8) })
    #expect(block.line(atUTF8Offset: place) == 4)
    #expect(block.line(atUTF8Offset: 0) == 3)
    #expect(block.line(atUTF8Offset: bytes.count + 100) == 6)
    #expect(block.marks.allSatisfy { $0.page == nil })
  }

  @Test func indentsCountColumns() throws {
    let blocks = try document("項目\n 一\n　二\n\t三\n 　四").blocks
    #expect(blocks.map(\.indent) == [0, 1, 2, 8, 3])
  }

  @Test func everyLineEndingIsOne() throws {
    for ending in ["\n", "\r\n", "\r"] {
      let blocks = try document(["一行目です。", "", "三行目です。", "四行目です。"].joined(separator: ending)).blocks
      #expect(blocks.map { $0.marks[0].line } == [1, 3, 4])
    }
  }
}
