import Foundation
import Registry
import TestSupport
import Testing

/// A register that does wrong, each time in its own way: each ends in its own status and message, and nothing that was
/// known is lost or becomes better than it was.
@Suite(.timeLimit(.minutes(2))) struct FetchFaultTests {
  private static let list =
    "登録番号,サービス名,事業者名,状態,有効期限\nC21-0001-2,電子申請,株式会社サンプル,登録,2027-03-31\nC21-0002-2,会議,株式会社別,登録,2027-03-31\n"

  /// ISMAP as a register that can be fetched, read once, with one certification of ours in it.
  private func bench(_ changes: [(String, String)] = []) async throws -> CertificationBench {
    let bench = try await CertificationBench()
    try bench.point("ismap", to: "/list.csv", changing: changes)
    bench.serve(Array(Self.list.utf8), at: "/list.csv", ["ETag: \"v1\""])
    await bench.bench(
      "certification", "add", "--number", "CE-1", "--scheme", "ISMAP", "--certificate-number", "C21-0001-2",
      "--service", "CS-1")
    let first = await bench.fetch("ismap")
    #expect(first.code == 0 && first.items.first?["entries"] == 2, "\(first.output)\(first.errors)")
    #expect(await bench.shown("CE-1")["status"] == "valid")
    bench.bench.clock.advance(days: 1)
    return bench
  }

  struct Fault: CustomTestStringConvertible {
    let name: String
    let code: String
    /// Standing in for the register's answer; nil: nobody listens.
    let answer: LocalServer.Answer?
    var testDescription: String { name }

    static func body(_ name: String, _ code: String, _ text: String) -> Fault {
      Fault(name: name, code: code) { _, connection in connection.answer(text: text) }
    }

    static func raw(_ name: String, _ code: String, _ text: String, isClosed: Bool = true) -> Fault {
      Fault(name: name, code: code) { _, connection in
        connection.send(text)
        if isClosed { connection.close() } else { connection.waitUntilClosed() }
      }
    }

    static func status(_ status: String, _ code: String = "http-status", _ headers: [String] = []) -> Fault {
      Fault(name: status, code: code) { _, connection in connection.answer(status, headers, text: "<html></html>") }
    }
  }

  static let faults: [Fault] = [
    .raw("no answer", "http-timeout-head", "", isClosed: false),
    .raw("head stops", "http-timeout-head", "HTTP/1.1 200 OK\r\nContent-", isClosed: false),
    .raw("body stops", "http-timeout-body", "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n登録番号", isClosed: false),
    .raw("body cut", "http-body-cut", "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n登録番号,サービス名\n"),
    .raw("piece missing", "http-body-cut", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n"),
    .raw(
      "longer than said", "http-body-longer-than-said",
      "HTTP/1.1 200 OK\r\nContent-Length: 10\r\nConnection: close\r\n\r\n\(list)"),
    .raw("wrong length", "http-malformed", "HTTP/1.1 200 OK\r\nContent-Length: 5, 7\r\n\r\nhello"),
    .raw("closed at once", "http-closed", ""),
    Fault(name: "loop", code: "http-redirect-loop") { request, connection in
      connection.redirect(to: request.target, "301 Moved Permanently")
    },
    Fault(name: "to a file", code: "http-redirect-scheme") { _, connection in
      connection.redirect(to: "file:///etc/passwd")
    },
    .status("404 Not Found"), .status("403 Forbidden"), .status("500 Oops"),
    .status("429 Too Many Requests", "http-status", ["Retry-After: 3600"]), .status("304 Not Modified", ""),
    .body("page with status 200", "source-page-instead", "<!doctype html><html><title>保守中</title></html>"),
    .body("empty list", "source-empty", "登録番号,サービス名,事業者名,状態,有効期限\n"),
    .body("nothing", "source-no-content", ""), .body("other headings", "source-headings-missing", "a,b\n1,2\n"),
    .body("rows cut", "source-row-width", "登録番号,サービス名,事業者名,状態,有効期限\nC21-0001-2,電子"),
    Fault(name: "other bytes than text", code: "source-not-text") { _, connection in
      connection.answer(body: [0xFF, 0x00, 0xFE, 0x01] + Array(list.utf8))
    },
    Fault(name: "bomb", code: "http-body-too-large-unpacked") { _, connection in
      connection.answer(
        "200 OK", ["Content-Encoding: gzip"], body: Gzip.pack([UInt8](repeating: 0x20, count: 20 << 20)))
    },
    Fault(name: "damaged gzip", code: "http-compression-damaged") { _, connection in
      connection.answer(
        "200 OK", ["Content-Encoding: gzip"], body: Gzip.pack(Array(list.utf8)).dropLast(12) + [0])
    },
    Fault(name: "refused", code: "http-unreachable", answer: nil),
  ]

  @Test(arguments: faults) func nothingIsLostOrBecomesValid(_ fault: Fault) async throws {
    let bench = try await bench()
    let before = await bench.shown("CE-1")
    if let answer = fault.answer {
      bench.answer("/list.csv", answer)
    } else {
      try bench.point("ismap", to: "/list.csv", changing: [(":\(bench.server.port)/", ":1/")])
    }
    // Where nothing is waited for, a busy computer may take its time.
    let run = await bench.fetch("ismap", "--patience", fault.code.hasPrefix("http-timeout") ? "0.3" : "30")
    let isFault = !fault.code.isEmpty
    #expect(run.code == (isFault ? 1 : 0), "\(run.output)\(run.errors)")
    #expect(run.fetched == (isFault ? "failed" : "notModified"))
    if isFault { #expect(run.fault == fault.code, "\(run.output)") }
    for key in ["status", "validUntil", "listedAs", "rawStatus"] {
      #expect(await bench.shown("CE-1")[key] == before[key])
    }
    let status = await bench.certification("status", "--format", "json").items.first
    #expect(
      status?["status"] == "valid" && status?["fetch"] == (isFault ? "failed" : "notModified"), "\(status ?? [:])")
    // What is known counts no longer than it did.
    let later = await bench.certification("status", "--as-of", "2026-05-02", "--format", "json").items.first
    #expect(later?["fetch"] == (isFault ? "stale" : "notModified"))
    // The list that was read before is there still, and so is every file that is named.
    #expect(await bench.bench("journal", "verify").code == 0)
    #expect(await bench.bench("evidence", "verify").code == 0)
    bench.serve(Array(Self.list.utf8), at: "/list.csv")
    try bench.point("ismap", to: "/list.csv")
    let again = await bench.fetch("ismap")
    #expect(again.code == 0 && again.items.first?["entries"] == 2 && again.items.first?["vanished"] == 0)
  }

  @Test func theNameIsNotKnown() async throws {
    let bench = try await bench()
    let name = String(repeating: "x", count: 64) + ".invalid"
    try bench.point("ismap", to: "/list.csv", changing: [("127.0.0.1:\(bench.server.port)", name)])
    let run = await bench.fetch("ismap")
    #expect(run.code == 1 && run.fault == "http-unknown-host")
    #expect(run.items.first?["fault"]?.object?["remedy"]?.text?.isEmpty == false)
  }

  @Test func aServerThatRecoversIsReadOnTheSecondTry() async throws {
    let bench = try await bench()
    let list = Array(Self.list.utf8)
    bench.answer("/list.csv") { [server = bench.server] _, connection in
      server.requests.count < 3 ? connection.answer("500 Oops") : connection.answer(body: list)
    }
    let run = await bench.certification("fetch", "--source", "ismap", "--retries", "2", "--format", "json")
    #expect(run.code == 0 && run.fetched == "ok" && bench.server.requests.count == 3, "\(run.output)")
  }

  @Test func oneFailureHoldsUpNoOther() async throws {
    let bench = try await bench()
    try bench.point("aspic", to: "/aspic.csv")
    bench.answer("/aspic.csv") { _, connection in connection.answer("500 Oops") }
    let run = await bench.certification(
      "fetch", "--source", "aspic", "--source", "ismap", "--retries", "0", "--format", "json")
    #expect(run.code == 1 && run.items.map { $0["fetch"] } == ["failed", "ok"], "\(run.output)")
    let text = await bench.certification(
      "fetch", "--source", "aspic", "--source", "ismap", "--retries", "0", "--lang", "ja")
    #expect(text.output.contains("500 Oops") && text.output.contains("取得"))
  }

  @Test func aPrivateAddressIsAskedOnlyWhereTheSourceNamesIt() async throws {
    let bench = try await bench()
    try bench.point("ismap", to: "/list.csv", changing: [("  ownHost: true", "")])
    let asked = bench.server.requests.count
    let run = await bench.fetch("ismap")
    #expect(run.code == 1 && run.fault == "http-address-forbidden" && bench.server.requests.count == asked)
    #expect(run.output.contains("ownHost: true"))
  }
}
