import Foundation
import Testing

@testable import HTTPTransport

struct MessageTests {
  @Test(arguments: [
    "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994",
  ])
  func datesOfHTTPHaveThreeForms(_ text: String) {
    #expect(HTTPDate.read(text) == Date(timeIntervalSince1970: 784_111_777))
  }

  @Test(arguments: [
    "", "0", "-1", "yesterday", "06 Nov 1994", "Sun, 06 Nov 1994", "1994-11-06T08:49:37Z",
    "Sun, 99 Foo 1994 08:49:37 GMT",
  ])
  func otherDatesAreNotGuessed(_ text: String) {
    #expect(HTTPDate.read(text) == nil)
  }

  @Test(
    arguments: [
      ("120", 120), (" 0 ", 0), ("Mon, 21 Sep 2026 14:13:30 GMT", 10), ("Mon, 21 Sep 2026 14:13:00 GMT", 0),
      ("-5", nil),
      ("1.5", nil), ("99999999999", nil), ("soon", nil),
    ] as [(String, Int?)])
  func retryAfterIsSecondsOrATime(_ text: String, _ seconds: Int?) {
    #expect(RetryAfter.read(text, now: TestPauses.now) == seconds.map { .seconds($0) })
  }

  @Test(
    arguments: [
      ("text/html; charset=UTF-8", "text/html", "utf-8"),
      ("Text/CSV;header=present; CharSet = 'Shift_JIS'", "text/csv", "shift_jis"),
      ("text/csv", "text/csv", nil), ("charset=utf-8", nil, nil), ("a/b; charset=", "a/b", nil),
    ] as [(String, String?, String?)])
  func contentTypesAreTakenApart(_ text: String, _ mediaType: String?, _ charset: String?) {
    #expect(ContentType(text).mediaType == mediaType && ContentType(text).charset == charset)
  }

  @Test func headersThatAreNotOursToGiveAreRefused() throws {
    var request = HTTPRequest(try .example)
    func code(_ name: String, _ value: String = "x") -> String? {
      #expect(throws: HTTPFault.self) { try request.add(header: name, value) }?.code
    }
    #expect(code("Authorization") == "http-header-confidential" && code("cookie") == "http-header-confidential")
    #expect(code("Host") == "http-header-reserved" && code("Accept-Encoding") == "http-header-reserved")
    #expect(code("X\r\nY") == "http-header-malformed" && code("X", "a\nb") == "http-header-malformed")
    #expect(code("") == "http-header-malformed" && code("契約") == "http-header-malformed")
    #expect(throws: HTTPFault.self) { try request.add(secretHeader: "Host", Secret(unchecked: "x")) }
    #expect(request.headers.fields.isEmpty && request.secretHeaders.isEmpty)
  }

  @Test func validatorsThatAreNoneAreNotSent() {
    #expect(HTTPValidators(etag: "a\r\nX: y", lastModified: "").isEmpty)
    #expect(HTTPValidators(etag: nil, lastModified: nil).isEmpty)
  }
}
