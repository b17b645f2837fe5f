import Foundation
import Testing

@Suite struct CatalogueBadInputTests {
  @Test func cataloguesThatAreNone() async throws {
    let bench = try await Workbench.withRegister()
    let end = ["--registry", bench.registry]
    let none = bench.folder.path("none")
    try await bench.refuses(
      ["checklist", "validate", none], exit: 2, code: "catalogue-not-a-folder",
      mentions: [none, "catalogue.yaml"])
    try await bench.refuses(
      ["checklist", "adopt", "atlantis"] + end, exit: 2, code: "catalogue-unknown",
      mentions: ["atlantis", "iizuka-2025"])
    try await bench.refuses(
      ["checklist", "adopt", "--checklists", none] + end, exit: 2, code: "checklists-missing", mentions: [none])
    try await bench.refuses(
      ["init", "--catalogue", none, "--registry", bench.folder.path("new.db")], exit: 2,
      code: "catalogue-not-a-folder", mentions: [none])
  }

  @Test func aCatalogueWithABadFile() async throws {
    let bench = try await Workbench.withRegister()
    let folder = bench.folder.path("bad")
    try FileManager.default.copyItem(atPath: Workbench.root + "/checklists/iizuka-2025", toPath: folder)
    let file = URL(fileURLWithPath: folder + "/9.1-1.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    try text.replacing("    subject: organization", with: "    subject: organisation").write(
      to: file, atomically: true, encoding: .utf8)
    let mentions = ["9.1-1.yaml:", "organisation", "organization"]
    for arguments in [
      ["checklist", "adopt", folder, "--registry", bench.registry],
      ["init", "--catalogue", folder, "--registry", bench.folder.path("new.db")],
    ] {
      try await bench.refuses(arguments, exit: 2, code: "catalogue-invalid", mentions: mentions)
    }
    let before = try bench.bytes()
    for language in ["ja", "en"] {
      let run = await bench.run(["checklist", "validate", folder, "--lang", language])
      #expect(run.code == 1)
      for word in mentions { #expect(run.output.contains(word)) }
      for line in run.output.split(separator: "\n") { #expect(line.last.map("。.?".contains) == true, "\(line)") }
    }
    #expect(try bench.bytes() == before)
  }

  @Test func aCatalogueWithBytesThatAreNoText() async throws {
    let bench = try await Workbench.withRegister()
    let folder = bench.folder.path("bad")
    try FileManager.default.copyItem(atPath: Workbench.root + "/checklists/iizuka-2025", toPath: folder)
    for bytes in [[0xE3, 0x81], [0x61, 0x00], []] as [[UInt8]] {
      try Data(bytes).write(to: URL(fileURLWithPath: folder + "/9.1-1.yaml"))
      try await bench.refuses(
        ["checklist", "adopt", folder, "--registry", bench.registry], exit: 2, code: "catalogue-invalid",
        mentions: ["9.1-1.yaml"])
    }
  }
}
