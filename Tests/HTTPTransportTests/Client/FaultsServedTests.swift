import TestSupport
import Testing

@testable import HTTPTransport

/// Servers that do wrong, each in its own way: each ends in its own fault, and none in a shorter document.
struct FaultsServedTests {
  private func fault(
    idle: Duration = .seconds(10), whole: Duration = .seconds(10), of answer: @escaping LocalServer.Answer
  ) async throws -> HTTPFault? {
    let server = try LocalServer(answer)
    let wanted = try request(server.url("/list.csv")) {
      $0.limits.idle = idle
      $0.limits.whole = whole
    }
    return await client().fault(wanted)
  }

  @Test func aDocumentComesWhole() async throws {
    let server = try LocalServer { _, connection in
      connection.answer(
        "200 OK", ["Content-Type: text/csv; charset=\"Shift_JIS\"", "ETag: \"v1\"", "X-Two: 1", "x-two: 2"],
        text: "番号,名称\n")
    }
    let response = try await client().fetch(try request(server.url("/list.csv#top")))
    #expect(response.body == Array("番号,名称\n".utf8))
    #expect(response.address.text == server.url("/list.csv"))
    #expect(response.status.description == "HTTP/1.1 200 OK")
    // The label is wrong, and the bytes stay as they came.
    #expect(response.claimedCharset == "shift_jis" && response.mediaType == "text/csv")
    #expect(response.validators.etag == "\"v1\"" && response.headers.all("X-TWO") == ["1", "2"])
    #expect(response.received == TestPauses.now && response.tries == 1 && response.hasKnownLength)
    let asked = try #require(server.requests.first)
    #expect(asked.method == "GET" && asked.target == "/list.csv" && asked["User-Agent"] == "daicho/test")
  }

  @Test func nobodyListens() async throws {
    let url = try LocalServer { _, _ in }.url()
    let address = try HTTPAddress(url)
    #expect(await client().fault(try request(url)) == .unreachable(address))
  }

  @Test func theNameIsNotKnown() async throws {
    // A label of more than 63 characters is no name anywhere: no resolver is asked.
    let url = "http://\(String(repeating: "x", count: 64)).invalid/"
    #expect(await client().fault(try request(url)) == .unknownHost(try HTTPAddress(url)))
  }

  @Test func nothingComesAtAll() async throws {
    let fault = try await fault(idle: .milliseconds(100)) { _, connection in connection.waitUntilClosed() }
    #expect(fault?.code == "http-timeout-head")
  }

  @Test func theHeadStopsInTheMiddle() async throws {
    let fault = try await fault(idle: .milliseconds(100)) { _, connection in
      connection.send("HTTP/1.1 200 OK\r\nContent-Le")
      connection.waitUntilClosed()
    }
    #expect(fault?.code == "http-timeout-head")
  }

  @Test func theBodyStopsInTheMiddle() async throws {
    let fault = try await fault(idle: .milliseconds(100)) { _, connection in
      connection.send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhello")
      connection.waitUntilClosed()
    }
    #expect(fault?.code == "http-timeout-body" && fault?.message.en.contains("100 ms") == true)
  }

  @Test func theWholeTakesTooLong() async throws {
    let fault = try await fault(whole: .milliseconds(100)) { _, connection in connection.waitUntilClosed() }
    #expect(fault?.code == "http-timeout-whole" && fault?.isTransient == false)
  }

  @Test func theConnectionEndsBeforeTheAnswer() async throws {
    #expect(try await fault(of: { _, connection in connection.close() })?.code == "http-closed")
    let cut: LocalServer.Answer = { _, connection in
      connection.send("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n")
      connection.close()
    }
    #expect(try await fault(of: cut)?.code == "http-closed")
  }

  @Test func theBodyIsCut() async throws {
    let fault = try await fault { _, connection in
      connection.send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhello")
      connection.close()
    }
    guard case .cutBody(_, received: 5, declared: 10) = fault else {
      Issue.record("\(String(describing: fault))")
      return
    }
  }

  @Test func theLastPieceIsMissing() async throws {
    let fault = try await fault { _, connection in
      connection.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n")
      connection.close()
    }
    guard case .cutBody(_, received: 5, declared: nil) = fault else {
      Issue.record("\(String(describing: fault))")
      return
    }
  }

  @Test func moreComesThanWasSaid() async throws {
    let fault = try await fault { _, connection in
      connection.send("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello, world")
      connection.close()
    }
    #expect(fault?.code == "http-body-longer-than-said")
  }

  @Test func moreThanWasSaidComesLater() async throws {
    let text = String(repeating: "a", count: 25_000)
    let fault = try await fault { _, connection in
      connection.send("HTTP/1.1 200 OK\r\nContent-Length: 20000\r\n\r\n")
      connection.send(text)
      connection.waitUntilClosed()
    }
    #expect(fault?.code == "http-body-longer-than-said")
  }

  @Test(arguments: ["5\r\nContent-Length: 7", "5, 7", "x", "-1"])
  func theLengthIsNoLength(_ length: String) async throws {
    let fault = try await fault { _, connection in
      connection.send("HTTP/1.1 200 OK\r\nContent-Length: \(length)\r\n\r\nhello")
      connection.close()
    }
    #expect(fault?.code == "http-malformed")
  }

  @Test(arguments: ["hello", "SSH-2.0-OpenSSH_9.2\r\n", "HTTP/1.1 abc\r\n\r\n", "HTTP/1.1 200 OK\r\nno colon\r\n\r\n"])
  func theAnswerIsNoHTTP(_ text: String) async throws {
    let fault = try await fault { _, connection in
      connection.send(text)
      connection.close()
    }
    #expect(fault?.code == "http-malformed")
  }

  @Test(arguments: [
    ("404 Not Found", false), ("403 Forbidden", false), ("500 Oops", true), ("206 Partial Content", false),
  ])
  func theStatusSaysNo(_ status: String, _ isTransient: Bool) async throws {
    let fault = try await fault { _, connection in
      connection.answer(status, text: "<html>…</html>")
    }
    guard case .status(_, let found, retryAfter: nil) = fault else {
      Issue.record("\(String(describing: fault))")
      return
    }
    #expect(found.description == "HTTP/1.1 \(status)" && fault?.isTransient == isTransient)
  }

  @Test func anErrorPageThatIsCutStillHasItsStatus() async throws {
    let fault = try await fault { _, connection in
      connection.send("HTTP/1.1 500 Oops\r\nContent-Length: 10\r\n\r\nhello")
      connection.close()
    }
    #expect(fault?.code == "http-status")
  }

  @Test func anErrorPageWithoutEndIsNotWaitedFor() async throws {
    let fault = try await fault { _, connection in
      connection.send("HTTP/1.1 404 Not Found\r\nContent-Length: 1000000000\r\n\r\n")
      connection.send([UInt8](repeating: 0x61, count: 1 << 20))
      connection.waitUntilClosed()
    }
    #expect(fault?.code == "http-status")
  }

  @Test func anEmptyBodyIsADocument() async throws {
    let server = try LocalServer { _, connection in connection.answer("200 OK", ["Content-Encoding: gzip"]) }
    #expect(try await client().fetch(try request(server.url())).body.isEmpty)
  }

  @Test func whereOnlyTheEndOfTheConnectionEndsTheBodyNobodyKnowsItsLength() async throws {
    let server = try LocalServer { _, connection in
      connection.send("HTTP/1.1 200 OK\r\n\r\nhello")
      connection.close()
    }
    let response = try await client().fetch(try request(server.url()))
    #expect(response.body == Array("hello".utf8) && !response.hasKnownLength)
  }
}
