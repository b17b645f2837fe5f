import TestSupport
import Testing

@testable import HTTPTransport

/// Addresses that are not on the public Internet are reached only where the source names the host.
struct PrivateAddressTests {
  @Test(arguments: [
    "http://127.0.0.1:9/", "http://0x7f.1:9/", "http://2130706433:9/", "http://[::1]:9/", "http://[::ffff:10.0.0.1]/",
    "http://10.1.2.3/", "http://169.254.169.254/latest/meta-data", "http://100.64.0.1/", "http://[fd00::1]/",
    "http://0.0.0.0:9/", "http://localhost:9/", "http://a.localhost./",
  ])
  func isRefusedBeforeAnythingIsSent(_ url: String) async throws {
    let fault = await client().fault(HTTPRequest(try HTTPAddress(url)))
    #expect(fault?.code == "http-address-forbidden" && fault?.isTransient == false)
  }

  @Test func isRefusedAlsoThroughAProxy() async throws {
    let proxy = try LocalServer { _, connection in connection.answer(text: "ok") }
    let client = try client { $0.proxies = ProxySettings(try ProxyServer(proxy.url())) }
    let fault = await client.fault(HTTPRequest(try HTTPAddress("http://169.254.169.254/")))
    #expect(fault?.code == "http-address-forbidden" && proxy.requests.isEmpty)
  }

  @Test func aRedirectDoesNotLeadThere() async throws {
    let server = try LocalServer { _, connection in connection.redirect(to: "http://[::1]:9/admin") }
    let fault = await client().fault(try request(server.url()))
    guard case .forbiddenAddress(_, found: "::1", .loopback) = fault else {
      Issue.record("\(String(describing: fault))")
      return
    }
  }

  @Test func aNameMayStandForSeveral() async throws {
    let client = client { $0.knownNames = ["www.example.jp:9:[::1],10.0.0.1,[::ffff:192.168.0.1]"] }
    let fault = await client.fault(HTTPRequest(try HTTPAddress("http://www.example.jp:9/")))
    #expect(fault?.code == "http-address-forbidden")
  }

  @Test func aNameThatStandsForSuchAnAddressDoesNotLeadThere() async throws {
    let server = try LocalServer { _, connection in connection.answer(text: "ok") }
    let client = client { $0.knownNames = ["www.example.jp:\(server.port):127.0.0.1"] }
    let url = server.url("/", host: "www.example.jp")
    guard case .forbiddenAddress(_, found: "127.0.0.1", .loopback) = await client.fault(try request(url)) else {
      Issue.record("it was connected to")
      return
    }
    #expect(server.connections == 0)
    // With the name given it is reached; and the connection that stands then serves nobody else.
    _ = try await client.fetch(try request(url) { $0.privateHosts = ["www.example.jp"] })
    #expect(await client.fault(try request(url))?.code == "http-address-forbidden")
    #expect(server.connections == 1 && server.requests.count == 1)
  }

  @Test func aConnectionThatStandsForOthersIsCheckedAnew() throws {
    let transfer = try transfer("http://www.example.jp/")
    #expect(!transfer.sendsRequest(to: IPAddress("127.0.0.1"), fromPort: 1))
    #expect(transfer.sendsRequest(to: IPAddress("203.0.114.1"), fromPort: 1))
    // Where libcurl does not say whom it speaks with, nothing is sent.
    #expect(!transfer.sendsRequest(to: nil, fromPort: 1))
  }

  private func transfer(_ url: String) throws -> Transfer {
    let wanted = HTTPRequest(try HTTPAddress(url))
    let plan = try Hop.first(wanted).plan(wanted, settings: HTTPSettings(userAgent: "t"), left: .seconds(1))
    return try #require(Transfer(TransferStart(ticket: TransferTicket(), plan: plan) { _ in }))
  }
}
