import Testing
import TextForms

@testable import HTTPTransport

/// Every fault speaks both languages, says where and what to do, and has a code of its own.
struct HTTPFaultTests {
  private static func faults() throws -> [HTTPFault] {
    let address = try HTTPAddress.example
    let plain = try HTTPAddress("http://www.example.jp/list.csv")
    let simple: [HTTPFault] = [
      .unknownHost(address), .unreachable(address), .closed(address), .cutBody(address, received: 1, declared: 2),
      .longBody(address, declared: 1), .tooManyRedirects(address, limit: 5), .redirectLoop(address),
      .forbiddenAddress(address, found: "10.0.0.1", .privateUse), .malformed(address), .library(address, number: 99),
      .cancelled(address), .secretInClear(address),
      .status(address, HTTPStatus(version: "HTTP/2", code: 404, reason: ""), retryAfter: nil),
    ]
    let timeouts: [HTTPTimeout] = [
      .connect(.seconds(1)), .idleHead(.seconds(1)), .idleBody(.seconds(1)), .whole(.seconds(1)),
    ]
    let redirects: [RedirectProblem] = [.scheme("file"), .insecure(plain), .noTarget, .credentials, .carriesSecret]
    let proxies: [ProxyProblem] = [
      .unknownHost("p:1"), .unreachable("p:1"), .authentication("p:1"), .refused("p:1", status: 403),
    ]
    var faults = simple + timeouts.map { .timedOut(address, $0) } + redirects.map { .redirect(address, $0) }
    faults += proxies.map { .proxy(address, $0) }
    faults += [HTTPBound.head(limit: 1), .body(limit: 1), .unpacked(limit: 1)].map { .exceeds(address, $0) }
    faults += [TLSProblem.certificate, .handshake, .authorities("/ca.pem")].map { .tls(address, $0) }
    faults += [PackingProblem.damaged, .unknown("br")].map { .packing(address, $0) }
    return faults
  }

  @Test func eachSaysWhatWhereAndWhatToDo() throws {
    let faults = try Self.faults()
    for fault in faults {
      #expect(fault.message.ja.contains("www.example.jp") && fault.message.ja.hasSuffix("。"), "\(fault)")
      #expect(fault.message.en.contains("www.example.jp") && !fault.message.en.hasSuffix("."), "\(fault)")
      #expect(fault.remedy.ja.hasSuffix("。") && fault.remedy.en.hasSuffix("."), "\(fault)")
      #expect(fault.code.hasPrefix("http-"))
    }
    #expect(Set(faults.map(\.code)).count == faults.count)
  }

  @Test func theOthersToo() {
    let place = SecretPlace.file("/token")
    let secrets: [SecretFault] = [
      .noVariable("T"), .noFile("/t"), .notPlainFile("/t"), .openToOthers("/t", mode: 0o644), .ofAnotherUser("/t"),
      .empty(place), .tooLong(place), .badCharacter(.variable("T")),
    ]
    let proxies: [ProxyFault] = [.unreadable("x"), .kind("x", "socks5"), .noPort("x")]
    let headers: [HTTPFault] = [HeaderProblem.malformed, .ours, .confidential].map { .header($0, name: "X") }
    let addresses: [HTTPFault] = [AddressProblem.unreadable, .scheme("ftp"), .credentials].map {
      .address($0, text: "x")
    }
    let faults: [any ExplainedError] = secrets + proxies + headers + addresses
    for fault in faults {
      #expect(fault.message.ja.hasSuffix("。") && fault.remedy.ja.hasSuffix("。"), "\(fault)")
      #expect(!fault.message.en.hasSuffix(".") && fault.remedy.en.hasSuffix("."), "\(fault)")
    }
    #expect(Set(faults.map(\.code)).count == faults.count)
    #expect(AddressRange.allCases.allSatisfy { !$0.words.ja.isEmpty && !$0.words.en.isEmpty })
  }

  @Test func durationsAreWrittenInSecondsOrBelow() {
    #expect(Duration.milliseconds(100).words == Words(ja: "100ミリ秒", en: "100 ms"))
    #expect(Duration.seconds(15).words.en == "15 s" && Duration.milliseconds(1500).words.en == "1.5 s")
    #expect(Duration.zero.milliseconds == 1 && Duration.milliseconds(1500).milliseconds == 1500)
  }
}
