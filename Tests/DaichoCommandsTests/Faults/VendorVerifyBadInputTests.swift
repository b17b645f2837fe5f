import Foundation
import Testing

@Suite struct VendorVerifyBadInputTests {
  private func check(_ arguments: [String], exit: Int32, code: String, mentions: [String]) async throws {
    let bench = try await Workbench.withRegister()
    await bench("vendor", "edit", "V-1", "--corporate-number", "1010001059488", "--correct")
    try Data("a,b\n".utf8).write(to: URL(fileURLWithPath: bench.folder.path("two.csv")))
    try Data().write(to: URL(fileURLWithPath: bench.folder.path("empty.csv")))
    let named = arguments.map { $0.replacing("FOLDER", with: bench.folder.path) }
    try await bench.refuses(
      ["vendor", "verify"] + named + ["--registry", bench.registry], exit: exit, code: code, mentions: mentions)
  }

  @Test func askingWithoutAnApplicationID() async throws {
    try await check(
      ["--fetch"], exit: 2, code: "register-not-askable",
      mentions: ["nta-corporate-number", "DAICHO_NTA_APPLICATION_ID"])
  }

  @Test(arguments: [
    ["--fetch", "--from", "a.csv"], ["--fetch", "--as-of", "R8.4.1"], ["--fetch", "--known-at", "@1"],
  ])
  func askingForAnythingButNow(arguments: [String]) async throws {
    try await check(arguments, exit: 64, code: "options-conflict", mentions: arguments.filter { $0.hasPrefix("--") })
  }

  @Test func filesThatAreNotOfTheRegister() async throws {
    try await check(["--from", "FOLDER/two.csv"], exit: 2, code: "source-row-width", mentions: ["two.csv", "30"])
    try await check(["--from", "FOLDER/empty.csv"], exit: 2, code: "source-no-content", mentions: ["empty.csv"])
    try await check(["--from", "FOLDER/none.csv"], exit: 2, code: "file-not-readable", mentions: ["none.csv"])
  }

  @Test func vendorsThatAreNotThere() async throws {
    try await check(["V-9"], exit: 2, code: "record-unknown", mentions: ["V-9"])
    try await check(["--as-of", "R8.2.30"], exit: 64, code: "date-no-such-day", mentions: ["--as-of", "R8.2.30"])
  }
}
