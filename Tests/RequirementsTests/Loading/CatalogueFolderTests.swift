import Foundation
import Requirements
import Testing

@Suite struct CatalogueFolderTests {
  func temporaryFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "catalogue-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  @Test func leavesFilesAloneThatAreNoDataFiles() throws {
    let folder = try temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    for file in try SmallCityFiles().files {
      try Data(file.bytes).write(to: folder.appending(path: file.name))
    }
    for name in ["README.md", ".article-5.yaml", "article-5.yaml~"] {
      try Data("not: [yaml".utf8).write(to: folder.appending(path: name))
    }
    #expect(try CatalogueFolder.load(folder.path, derivations: knownDerivations) == Fixtures.smallCity())
  }

  @Test func refusesAFileThatIsTooLargeWithoutReadingItWhole() throws {
    let folder = try temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(repeating: 0x23, count: 9 * 1024 * 1024).write(to: folder.appending(path: "catalogue.yaml"))
    let fault = #expect(throws: CatalogueFault.self) {
      try CatalogueFolder.load(folder.path, derivations: knownDerivations)
    }
    #expect(fault?.message.en.contains("catalogue.yaml: the file has 8388609 bytes") == true)
  }

  @Test(arguments: ["small-city/catalogue.yaml", "no-such-folder"])
  func refusesWhatIsNoFolder(_ name: String) {
    let path = Fixtures.folder.appending(path: name).path
    #expect(throws: CatalogueFault.notAFolder(path: path)) {
      try CatalogueFolder.load(path, derivations: knownDerivations)
    }
  }
}
