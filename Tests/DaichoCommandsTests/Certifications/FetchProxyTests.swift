import Foundation
import Registry
import TestSupport
import Testing

/// Registers are asked through the proxy of the environment, else through that of the register's settings.
@Suite struct FetchProxyTests {
  private static let list = "登録番号,サービス名,事業者名,状態\nC21-0001-2,電子申請,株式会社サンプル,登録\n"
  private static let password = "p:assword!"

  private func bench() async throws -> CertificationBench {
    let bench = try await CertificationBench()
    try bench.point("ismap", to: "/list.csv", changing: [("127.0.0.1:\(bench.server.port)", "register.example.jp")])
    return bench
  }

  /// Answers for every register, to those who say who they are.
  private func proxy() throws -> LocalServer {
    try LocalServer { request, connection in
      guard request["Proxy-Authorization"] == "Basic dHNhbGE6cDphc3N3b3JkIQ==" else {
        return connection.answer("407 Who Are You", ["Proxy-Authenticate: Basic realm=\"city\""])
      }
      connection.answer(text: Self.list)
    }
  }

  @Test func theSettingHoldsTheProxyAndTheEnvironmentWhoAsks() async throws {
    let (bench, proxy) = (try await bench(), try proxy())
    #expect(await bench.bench("settings", "set", "proxy", proxy.url("")).code == 0)
    let unknown = await bench.fetch("ismap")
    #expect(unknown.code == 1 && unknown.fault == "http-proxy-authentication", "\(unknown.output)\(unknown.errors)")
    let file = try bench.bench.folder.write("\(Self.password)\n".utf8, to: "password")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
    for environment in [
      ["DAICHO_PROXY_USER": "tsala", "DAICHO_PROXY_PASSWORD": Self.password],
      ["DAICHO_PROXY_USER": "tsala", "DAICHO_PROXY_PASSWORD_FILE": file],
    ] {
      let run = await bench.fetch("ismap", environment: environment)
      #expect(run.code == 0 && run.items.first?["entries"] == 1, "\(run.output)\(run.errors)")
      #expect(!run.output.contains(Self.password))
    }
    #expect(proxy.requests.last?.target == "http://register.example.jp/list.csv")
    #expect(await !bench.bench("journal", "log", "--format", "json").output.contains(Self.password))
  }

  @Test func theEnvironmentGoesFirst() async throws {
    let (bench, proxy) = (try await bench(), try proxy())
    await bench.bench("settings", "set", "proxy", "http://127.0.0.1:1")
    let address = proxy.url("").replacing("http://", with: "http://tsala:p%3Aassword!@")
    #expect(await bench.fetch("ismap", environment: ["http_proxy": address]).code == 0)
    let origin = await bench.bench.run(
      ["settings", "list", "--origin", "--registry", bench.bench.registry],
      environment: ["DAICHO_LANG": "en", "http_proxy": address])
    #expect(origin.output.contains("environment variable http_proxy") && !origin.output.contains("tsala"))
    await bench.bench("settings", "set", "proxy", "off")
    #expect(await bench.bench("settings", "get", "proxy").output == "off\n")
  }

  @Test func whatIsNoProxyIsNotTakenAndPasswordsAreNotKept() async throws {
    let bench = try await bench()
    let head = await bench.bench("journal", "head").output
    for (value, code) in [
      ("http://tsala:secret@proxy:8080", "value-malformed"), ("socks5://proxy:1080", "proxy-kind"),
      ("http://proxy", "proxy-no-port"),
    ] {
      let run = await bench.bench("settings", "set", "proxy", value, "--format", "json")
      #expect(run.code == 2 && run.errorCode == code, "\(run.errors)")
      #expect(!run.errors.contains("secret"))
    }
    #expect(await bench.bench("journal", "head").output == head)
  }
}
