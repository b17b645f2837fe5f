import Foundation
import Testing

@testable import HTTPTransport

struct SecretTests {
  private static let value = "tok-3n-1234567890"

  /// A file that goes away with this value.
  private final class SecretFile {
    let path = FileManager.default.temporaryDirectory.appending(path: "secret-\(UUID().uuidString)").path

    init(_ text: String, mode: Int = 0o600) {
      _ = FileManager.default.createFile(atPath: path, contents: Data(text.utf8), attributes: [.posixPermissions: mode])
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
  }

  @Test func noDescriptionShowsIt() throws {
    let secret = try Secret(variable: "TOKEN", in: ["TOKEN": Self.value])
    var request = HTTPRequest(try .example)
    try request.add(secretHeader: "Authorization", secret.preceded(by: "Bearer"))
    try request.add(secretQuery: "id", secret)
    var shown = "\(secret) \(String(reflecting: secret)) \(request) \(String(reflecting: request)) \([secret])"
    dump(request, to: &shown)
    #expect(!shown.contains("3n-123") && "\(secret)" == "…")
    #expect(Mirror(reflecting: secret).children.isEmpty)
  }

  @Test func aFileOfItsOwnerAloneIsTaken() throws {
    for (text, mode) in [("", 0o600), ("\n", 0o600), ("\r\n", 0o600), ("", 0o400)] {
      let file = SecretFile(Self.value + text, mode: mode)
      #expect(try Secret(file: file.path).value == Self.value)
    }
  }

  @Test(arguments: [0o644, 0o640, 0o604, 0o620, 0o601])
  func aFileThatOthersMayUseIsNot(_ mode: Int) throws {
    let file = SecretFile(Self.value, mode: mode)
    let fault = #expect(throws: SecretFault.self) { try Secret(file: file.path) }
    #expect(fault == .openToOthers(file.path, mode: UInt32(0o100000 | mode)))
    #expect(fault?.message.en.contains(String(mode, radix: 8)) == true)
    #expect(fault?.remedy.en.contains("chmod 600 \(file.path)") == true)
  }

  @Test func permissionsOfTheFileBehindALinkCount() throws {
    let file = SecretFile(Self.value, mode: 0o644)
    let link = file.path + "-link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: file.path)
    defer { try? FileManager.default.removeItem(atPath: link) }
    #expect(throws: SecretFault.openToOthers(link, mode: 0o100644)) { try Secret(file: link) }
  }

  @Test func whatIsNoSecretIsSaidWithoutShowingIt() throws {
    func fault(_ make: () throws -> Secret) -> SecretFault? {
      #expect(throws: SecretFault.self, performing: { try make() })
    }
    let place = SecretPlace.variable("TOKEN")
    func variable(_ value: String) -> SecretFault? { fault { try Secret(variable: "TOKEN", in: ["TOKEN": value]) } }
    #expect(fault { try Secret(variable: "TOKEN", in: [:]) } == .noVariable("TOKEN"))
    #expect(variable("") == .empty(place))
    #expect(variable("3n-123\r\nX: y") == .badCharacter(place) && variable("三n") == .badCharacter(place))
    #expect(variable(String(repeating: "a", count: 4097)) == .tooLong(place))
    #expect(fault { try Secret(file: "/nonexistent/token") } == .noFile("/nonexistent/token"))
    #expect(fault { try Secret(file: "/dev/null") } == .notPlainFile("/dev/null"))
    let two = SecretFile("3n-123\n3n-456\n")
    #expect(fault { try Secret(file: two.path) } == .badCharacter(.file(two.path)))
    let long = SecretFile(String(repeating: "a", count: 100_000))
    #expect(fault { try Secret(file: long.path) } == .tooLong(.file(long.path)))
    #expect(variable("3n-123\n")?.words.en.contains("3n-123") == false)
  }

  @Test func itIsFoundInBodies() {
    let secret = Secret(unchecked: "aab-123")
    for text in ["aab-123", "xaab-123", "aaab-123y", "aab-12aab-123"] { #expect(secret.stands(in: Array(text.utf8))) }
    for text in ["", "aab-12", "aab-124aab-12", "b-123"] { #expect(!secret.stands(in: Array(text.utf8))) }
  }

  @Test func itIsFoundInAddressesAlsoAsTheyWriteIt() {
    let secret = Secret(unchecked: "a/b+c=12")
    #expect(secret.stands(in: "https://x/?q=a/b+c=12") && secret.stands(in: "https://x/?q=a%2fb%2Bc%3d12"))
    #expect(!secret.stands(in: "https://x/?q=a/b") && !Secret(unchecked: "a").stands(in: "https://a/"))
  }
}
