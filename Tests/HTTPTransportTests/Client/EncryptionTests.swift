import Foundation
import Testing

@testable import HTTPTransport

/// Certificates are verified, whatever happens.
@Suite(.enabled(if: EncryptedServer.isPossible)) struct EncryptionTests {
  private func server() throws -> EncryptedServer {
    try EncryptedServer(files: [
      "good": "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello",
      "long": "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello, world",
      "cut": "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhello",
      "plain": "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:9/\r\nContent-Length: 0\r\n\r\n",
    ])
  }

  @Test func aCertificateOfAnUnknownAuthorityIsNotTaken() async throws {
    let server = try server()
    let fault = await client().fault(try request(server.url("/good")))
    #expect(fault?.code == "http-tls-certificate" && fault?.isTransient == false)
  }

  @Test func anAuthorityOfOnesOwnIsTakenFromTheSettingsOrTheEnvironment() async throws {
    let server = try server()
    for name in ["SSL_CERT_FILE", "CURL_CA_BUNDLE"] {
      let client = client { $0.authorities = AuthorityFiles(environment: [name: server.authority]) }
      #expect(try await client.fetch(try request(server.url("/good"))).body == Array("hello".utf8))
    }
    let environment = ["SSL_CERT_FILE": "/nonexistent.pem"]
    let set = client { $0.authorities = AuthorityFiles(file: server.authority, environment: environment) }
    #expect(try await set.fetch(try request(server.url("/good"))).status.code == 200)
    for (path, code) in [
      ("/long", "http-body-longer-than-said"), ("/cut", "http-body-cut"), ("/plain", "http-redirect-insecure"),
    ] {
      #expect(await set.fault(try request(server.url(path)))?.code == code)
    }
  }

  @Test func aCertificateOfAnotherHostIsNotTaken() async throws {
    let server = try server()
    let client = client {
      $0.authorities = AuthorityFiles(file: server.authority)
      $0.knownNames = ["www.example.jp:\(server.port):127.0.0.1"]
    }
    let url = "https://www.example.jp:\(server.port)/good"
    let fault = await client.fault(try request(url) { $0.privateHosts = ["www.example.jp"] })
    #expect(fault?.code == "http-tls-certificate")
  }

  @Test func aFileOfAuthoritiesThatIsNotThereIsNamed() async throws {
    let server = try server()
    let client = client { $0.authorities = AuthorityFiles(file: "/nonexistent.pem") }
    let fault = await client.fault(try request(server.url("/good")))
    #expect(fault?.code == "http-tls-authorities" && fault?.message.ja.contains("/nonexistent.pem") == true)
  }
}
