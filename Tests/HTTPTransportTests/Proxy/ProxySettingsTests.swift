import Testing

@testable import HTTPTransport

struct ProxySettingsTests {
  private func server(_ environment: [String: String], _ url: String) throws -> String? {
    try ProxySettings(environment: environment).server(for: HTTPAddress(url).origin)?.description
  }

  @Test func theEnvironmentNamesAProxyForEachScheme() throws {
    let environment = ["http_proxy": "http://plain:8080", "HTTPS_PROXY": "secure:3128", "ALL_PROXY": "http://all:1"]
    #expect(try server(environment, "http://www.example.jp/") == "plain:8080")
    #expect(try server(environment, "https://www.example.jp/") == "secure:3128")
    #expect(try server(["ALL_PROXY": "http://all:1"], "http://www.example.jp/") == "all:1")
    #expect(try server(["https_proxy": "", "ALL_PROXY": "http://all:1"], "https://www.example.jp/") == nil)
    // A web server sets it from a header of a request.
    #expect(try server(["HTTP_PROXY": "http://evil:1"], "http://www.example.jp/") == nil)
    #expect(try server([:], "http://www.example.jp/") == nil)
  }

  @Test(arguments: [
    ("example.jp", "http://example.jp/", true), ("example.jp", "http://www.example.jp/", true),
    (".example.jp", "http://example.jp/", true), ("*.example.jp", "http://www.example.jp/", true),
    ("example.jp", "http://badexample.jp/", false), ("example.jp:8080", "http://example.jp/", false),
    ("example.jp:8080", "http://example.jp:8080/", true), ("a, EXAMPLE.JP", "http://Example.jp./", true),
    ("10.0.0.0/8", "http://10.1.2.3/", true), ("10.0.0.0/8", "http://11.1.2.3/", false),
    ("192.168.0.0/23", "http://192.168.1.9/", true), ("192.168.0.0/23", "http://192.168.2.9/", false),
    ("fd00::/8", "http://[fd12::1]/", true), ("[::1]", "http://[::1]/", true), ("0.0.0.1", "http://10.0.0.1/", false),
    ("*", "http://anything/", true), ("", "http://anything/", false), ("/8,10.0.0.0/99,:80", "http://10.0.0.1/", false),
  ])
  func exceptionsAreHostsAndNetworks(_ list: String, _ url: String, _ isException: Bool) throws {
    let environment = ["all_proxy": "http://proxy:8080", "NO_PROXY": list]
    #expect((try server(environment, url) == nil) == isException)
  }

  @Test func userAndPasswordAreTakenAndNeverShown() throws {
    let server = try ProxyServer("http://ts%40la:p%3Aass%2Fword@proxy.city.lg.jp:8080/")
    #expect(server.user == "ts@la" && server.password?.value == "p:ass/word")
    #expect(server.url == "http://proxy.city.lg.jp:8080")
    var shown = "\(server) \(String(reflecting: server))"
    dump(ProxySettings(server), to: &shown)
    #expect(!shown.contains("word") && !shown.contains("ts@la"))
  }

  @Test(arguments: [
    ("http://user:pass-word@proxy", "proxy-no-port"), ("socks5://user:pass-word@proxy:1080", "proxy-kind"),
    ("http://user:pass-word@:8080", "proxy-unreadable"), ("http://user:pass-word@proxy:abc", "proxy-unreadable"),
    ("user:pass-word/@proxy:99999", "proxy-unreadable"), ("http://user:pass%0Aword@proxy:1", "proxy-unreadable"),
  ])
  func whatIsNoProxyIsSaidWithoutThePassword(_ text: String, _ code: String) throws {
    let fault = #expect(throws: ProxyFault.self) { try ProxySettings(environment: ["https_proxy": text]) }
    #expect(fault?.code == code)
    #expect(fault?.words.ja.contains("pass") == false && fault?.words.en.contains("user:") == false)
  }
}
