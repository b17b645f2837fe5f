import Testing

@testable import DocumentText

/// What a page has and the text has not.
struct PageFurnitureTests {
  private static let sentences = ["甲班", "乙班", "丙班"].map {
    "受注者は、\($0)の業務に従事する者の名簿を作り、着手の前に発注者に届け出るものとし、変更があったときも同じとする。"
  }
  private static var sentence: String { sentences[0] }

  /// Three pages, the first sentence cut by each turn of the page.
  private func pages(_ turn: (Int) -> String) -> String {
    let width = 20
    var text = ""
    for page in 1...3 {
      let lines = wrapped(Self.sentences[page - 1], at: width).split(separator: "\n").map(String.init)
      text += lines[0] + "\n" + turn(page) + lines[1...].joined(separator: "\n") + "\n\n"
    }
    return text
  }

  @Test(arguments: [
    "- # -", "－ # －", "#/3", "# / 3 ページ", "ページ #", "#ページ", "P.#", "Page # of 3", "― # ―", "# 頁",
  ])
  func pageNumbersAreDropped(form: String) throws {
    let document = try document(pages { "\n\n" + form.replacing("#", with: "\($0)") + "\n\n" })
    #expect(document.blocks.map(\.text) == Self.sentences)
    #expect(document.notes == [.pageNumbers(3)])
  }

  @Test func headersAreDroppedWithTheirPageNumbers() throws {
    let document = try document(pages { "\n\n- \($0) -\n\n別記　特記事項\n\n" })
    #expect(document.blocks.map(\.text) == Self.sentences)
    #expect(document.notes == [.pageNumbers(3), .pageHeaders(["別記　特記事項"], lines: 3)])
  }

  @Test func headersAndFootersAroundFormFeeds() throws {
    let document = try document(pages { "\n部外秘\n\($0)\n\u{0C}\n別記　特記事項\n\n" })
    #expect(document.blocks.map(\.text) == Self.sentences)
    #expect(document.notes == [.pageNumbers(3), .pageHeaders(["別記　特記事項", "部外秘"], lines: 6)])
  }

  @Test func headerOfTheSecondOfTwoPages() throws {
    let lines = wrapped(Self.sentence, at: 20).split(separator: "\n")
    let text = "\(lines[0])\n\n- 1 -\n\n別記　特記事項\n\n\(lines[1])\n\(lines[2])\n\n- 2 -\n"
    #expect(try texts(text) == [Self.sentence])
  }

  @Test func lineNumbersCountWhatWasDropped() throws {
    let document = try document(pages { "\n- \($0) -\n\n" })
    #expect(document.blocks[0].marks.map(\.line) == [1, 5, 6])
  }

  @Test func numbersOfOtherKindsStay() throws {
    // A column of numbers, dates, a lone ratio, and a list.
    for text in [
      "数量\n3\n4\n5\n計", "実施日\n\n4/12\n\n7/12\n\n終わり", "比率\n\n1/3\n\n以上", "12\n\n項目\n\n13\n\n項目\n\n14\n\n終わり",
    ] {
      let document = try document(text)
      #expect(document.notes.isEmpty, "\(text)")
      #expect(document.blocks.count == text.split(separator: "\n").count, "\(text)")
    }
  }

  @Test func sentencesThatRepeatAreNoHeaders() throws {
    let text = (1...3).map { "条文その\($0)である。\n\n- \($0) -\n\n前項と同様とする。\n\n" }.joined()
    #expect(try texts(text).filter { $0 == "前項と同様とする。" }.count == 3)
  }

  @Test func paragraphsOnBothSidesOfAPageStayApart() throws {
    let text = (1...2).map { "\(wrapped(Self.sentence, at: 20))\n\n- \($0) -\n\n" }.joined() + "以上のとおり合意した。"
    #expect(try texts(text) == [Self.sentence, Self.sentence, "以上のとおり合意した。"])
  }
}
