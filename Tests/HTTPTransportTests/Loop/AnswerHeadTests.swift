import Testing

@testable import HTTPTransport

struct AnswerHeadTests {
  private func head(_ lines: String...) -> AnswerHead? {
    var head = AnswerHead()
    for line in lines {
      guard Array((line + "\r\n").utf8).withUnsafeBytes({ head.take($0) }) else { return nil }
    }
    return head
  }

  @Test func interimAnswersGiveWay() {
    let head = head("HTTP/1.1 103 Early Hints", "Link: x", "", "HTTP/1.1 200 OK", "A: b", "", "Trailer: y")
    #expect(head?.status?.code == 200 && head?.isComplete == true && head?.headers.fields.map(\.name) == ["A"])
    #expect(self.head("HTTP/1.1 103 Early Hints", "")?.isComplete == false)
  }

  @Test func linesMayGoOn() {
    #expect(head("HTTP/1.1 200 OK", "A: b", "  c", "")?.headers["a"] == "b c")
  }

  @Test func reasonsAreShortAndOnOneLine() {
    let head = head("HTTP/1.1 500 a\u{7}b" + String(repeating: "c", count: 200))
    #expect(head?.status?.reason.count == 79 && head?.status?.reason.hasPrefix("abcc") == true)
    #expect(self.head("HTTP/2 200")?.status?.reason == "")
  }

  @Test func latin1IsRead() {
    var head = AnswerHead()
    let isTaken = (Array("HTTP/1.1 200 ".utf8) + [0xE9, 0x0D, 0x0A]).withUnsafeBytes { head.take($0) }
    #expect(isTaken && head.status?.reason == "é")
  }

  @Test func framings() {
    #expect(head("HTTP/1.1 200 OK", "Content-Length: 5")?.framing == .length(5))
    #expect(head("HTTP/1.1 200 OK", "Content-Length: 5, 5")?.framing == .length(5))
    #expect(head("HTTP/1.1 200 OK", "Content-Length: 5", "Transfer-Encoding: chunked")?.framing == .pieces)
    #expect(head("HTTP/2 200")?.framing == .pieces && head("HTTP/1.0 200 OK")?.framing == .untilClosed)
    for length in ["+5", "5x", "", "99999999999999999999"] {
      #expect(head("HTTP/1.1 200 OK", "Content-Length: \(length)")?.framing != .length(5))
    }
    #expect(head("HTTP/1.1 200 OK", "Content-Length: 99999999999999999999")?.framing == .contradictory)
  }
}
