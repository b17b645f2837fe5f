import Testing

@testable import HTTPTransport

extension HTTPAddress {
  static var example: HTTPAddress {
    get throws { try HTTPAddress("https://www.example.jp/list.csv") }
  }
}

struct HTTPAddressTests {
  @Test func addressesAreNormalized() throws {
    let address = try HTTPAddress("HTTPS://WWW.Example.JP:443/a/../b c?q=契約#part")
    #expect(address.text.hasSuffix("/b%20c?q=%e5%a5%91%e7%b4%84"))
    #expect(address.origin == HTTPOrigin(scheme: .https, host: "www.example.jp", port: 443))
    #expect(try HTTPAddress("http://[FD00::1]:8080/").origin == HTTPOrigin(scheme: .http, host: "fd00::1", port: 8080))
  }

  @Test(arguments: [
    ("file:///etc/passwd", "http-address-scheme"), ("ftp://example.jp/", "http-address-scheme"),
    ("javascript:alert(1)", "http-address-unreadable"), ("www.example.jp", "http-address-unreadable"),
    ("", "http-address-unreadable"),
    ("https://", "http-address-unreadable"), ("https://例え.jp/", "http-address-unreadable"),
    ("https://example.jp:99999/", "http-address-unreadable"), ("https://a\r\nb/", "http-address-unreadable"),
    ("https://example.jp\0.evil.jp/", "http-address-unreadable"), ("https://exa mple.jp/", "http-address-unreadable"),
    ("https://user:pass-word@example.jp/", "http-address-credentials"),
    ("https://pass-word@example.jp/", "http-address-credentials"),
  ])
  func otherAddressesAreNotTaken(_ text: String, _ code: String) {
    let fault = #expect(throws: HTTPFault.self) { try HTTPAddress(text) }
    #expect(fault?.code == code)
    for words in [fault?.message, fault?.remedy] {
      #expect(words?.en.contains("pass-") == false && words?.ja.contains("pass-") == false)
      #expect(words?.en.contains("\n") == false)
    }
  }
}
