import TestSupport
import Testing

@testable import HTTPTransport

/// Answers that would take too much, and bodies that come packed.
struct BoundsTests {
  private static let text = Array(String(repeating: "台帳,", count: 5_000).utf8)

  private func fetch(
    _ body: [UInt8], _ headers: [String], _ change: (inout HTTPLimits) -> Void = { _ in }
  ) async throws -> HTTPResponse {
    let server = try LocalServer { _, connection in connection.answer("200 OK", headers, body: body) }
    return try await client().fetch(try request(server.url()) { change(&$0.limits) })
  }

  /// Of the fault; `nil` when the document was taken.
  private func code(
    _ body: [UInt8], _ headers: [String], _ change: (inout HTTPLimits) -> Void = { _ in }
  ) async -> String? {
    do {
      _ = try await fetch(body, headers, change)
      return nil
    } catch { return (error as? HTTPFault)?.code ?? "\(error)" }
  }

  @Test func packedBodiesAreUnpacked() async throws {
    let packed = Gzip.pack(Self.text)
    let response = try await fetch(packed, ["Content-Encoding: gzip"])
    #expect(response.body == Self.text && response.wireBytes == packed.count)
    let two = try await fetch(packed + packed, ["Content-Encoding: x-gzip"])
    #expect(two.body == Self.text + Self.text)
  }

  @Test func packedBodiesThatAreCutAreNotTaken() async {
    let packed = Gzip.pack(Self.text)
    // The length is right each time: only the packing shows it.
    for count in [1, 10, packed.count / 2, packed.count - 8, packed.count - 1] {
      #expect(await code(Array(packed[..<count]), ["Content-Encoding: gzip"]) == "http-compression-damaged")
    }
    #expect(await code(packed + [1, 2, 3], ["Content-Encoding: gzip"]) == "http-compression-damaged")
    #expect(await code(Self.text, ["Content-Encoding: gzip"]) == "http-compression-damaged")
    var changed = packed
    changed[packed.count - 6] ^= 1
    #expect(await code(changed, ["Content-Encoding: gzip"]) == "http-compression-damaged")
  }

  @Test(arguments: ["br", "zstd", "gzip, gzip", "compress"])
  func packingsThatWereNotAskedForAreNotTaken(_ name: String) async {
    #expect(await code(Self.text, ["Content-Encoding: \(name)"]) == "http-compression-unknown")
  }

  @Test func aBombEndsAtItsBound() async throws {
    let bomb = Gzip.pack([UInt8](repeating: 0, count: 50 << 20))
    #expect(bomb.count < 100_000)
    #expect(await code(bomb, ["Content-Encoding: gzip"]) == "http-body-too-large-unpacked")
  }

  @Test func nothingBeyondTheBoundIsKept() throws {
    let bomb = Gzip.pack([UInt8](repeating: 0, count: 50 << 20))
    var limits = HTTPLimits()
    limits.unpackedBody = 1 << 20
    var body = try BodyReader(packings: ["gzip"], length: bomb.count, limits: limits)
    #expect(throws: BodyReader.Stop.self) { try bomb.withUnsafeBytes { try body.take($0) } }
    #expect(body.bytes.count <= 1 << 20 && body.bytes.capacity <= 2 << 20)
  }

  @Test func boundsHoldForBodies() async {
    #expect(await code(Self.text, []) { $0.body = Self.text.count } == nil)
    #expect(await code(Self.text, []) { $0.body = Self.text.count - 1 } == "http-body-too-large")
    #expect(await code(Self.text, []) { $0.unpackedBody = Self.text.count } == nil)
    #expect(await code(Self.text, []) { $0.unpackedBody = Self.text.count - 1 } == "http-body-too-large-unpacked")
  }

  @Test func aBodyWithoutALengthEndsAtItsBound() async throws {
    let server = try LocalServer { _, connection in
      connection.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
      for _ in 0..<100 { connection.send("400\r\n" + String(repeating: "a", count: 0x400) + "\r\n") }
      connection.waitUntilClosed()
    }
    let fault = await client().fault(try request(server.url()) { $0.limits.body = 10_000 })
    #expect(fault?.code == "http-body-too-large")
  }

  @Test func headsHaveABound() async throws {
    #expect(await code([], ["X: " + String(repeating: "a", count: 70_000)]) == "http-head-too-large")
    #expect(
      await code([], Array(repeating: "X: " + String(repeating: "a", count: 1_000), count: 66)) == "http-head-too-large"
    )
    #expect(await code([], ["X: " + String(repeating: "a", count: 50_000)]) == nil)
  }
}
