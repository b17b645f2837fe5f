import Foundation
import GRDB
import Testing

@Suite struct RegisterFileBadInputTests {
  @Test func aRegisterThatIsNotThere() async throws {
    let bench = try Workbench()
    let path = bench.folder.path("none.db")
    try await bench.refuses(
      ["contract", "list", "--registry", path], exit: 2, code: "registry-missing",
      mentions: [path, "daicho init"])
  }

  @Test func aFolderForARegister() async throws {
    let bench = try Workbench()
    try await bench.refuses(
      ["contract", "list", "--registry", bench.folder.path], exit: 2, code: "registry-is-directory",
      mentions: [bench.folder.path])
    try await bench.refuses(
      ["init", "--registry", bench.folder.path], exit: 2, code: "registry-is-directory",
      mentions: [bench.folder.path])
  }

  @Test func aTextFileForARegister() async throws {
    let bench = try Workbench()
    let path = try bench.folder.write("番号,件名\n".utf8, to: "ledger.csv")
    try await bench.refuses(["journal", "head", "--registry", path], exit: 2, code: "not-a-registry", mentions: [path])
  }

  @Test func anotherProgramsDatabase() async throws {
    let bench = try Workbench()
    let path = bench.folder.path("other.db")
    let queue = try DatabaseQueue(path: path)
    try await queue.write { try $0.execute(sql: "CREATE TABLE t (x)") }
    try queue.close()
    try await bench.refuses(["journal", "head", "--registry", path], exit: 2, code: "not-a-registry", mentions: [path])
  }

  @Test func aRegisterOfANewerVersion() async throws {
    let bench = try await Workbench.withRegister()
    let queue = try DatabaseQueue(path: bench.registry)
    try await queue.write { try $0.execute(sql: "PRAGMA user_version = 99") }
    try queue.close()
    try await bench.refuses(
      ["contract", "list", "--registry", bench.registry], exit: 2, code: "registry-newer",
      mentions: [bench.registry, "99"])
  }

  @Test func aFolderThatIsMissing() async throws {
    let bench = try Workbench()
    try await bench.refuses(
      ["init", "--registry", bench.folder.path("no/register.db")], exit: 2, code: "folder-missing",
      mentions: [bench.folder.path("no")])
  }

  @Test func aRegisterThatIsThereAlready() async throws {
    let bench = try await Workbench.withRegister()
    try await bench.refuses(
      ["init", "--registry", bench.registry], exit: 2, code: "registry-exists", mentions: [bench.registry])
  }

  @Test(.enabled(if: getuid() != 0, "root may write everywhere"))
  func aFolderThatIsReadOnly() async throws {
    let bench = try Workbench()
    let folder = bench.folder.path("locked")
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o500])
    try await bench.refuses(
      ["init", "--registry", folder + "/register.db"], exit: 2, code: "registry-not-writable", mentions: [folder]
    )
  }

  @Test func nowhereToLook() async throws {
    let bench = try Workbench()
    try await bench.refuses(["contract", "list"], exit: 2, code: "home-unknown", mentions: ["XDG_DATA_HOME"])
  }

  @Test func copiesThatCannotBeMade() async throws {
    let bench = try await Workbench.withRegister()
    let note = try bench.folder.write("覚書\n".utf8, to: "note.txt")
    let end = ["--registry", bench.registry]
    try await bench.refuses(
      ["backup", bench.folder.path("no/copy.db")] + end, exit: 2, code: "folder-missing",
      mentions: [bench.folder.path("no")])
    try await bench.refuses(["backup", note] + end, exit: 2, code: "registry-exists", mentions: [note])
    try await bench.refuses(
      ["backup", bench.folder.path] + end, exit: 2, code: "registry-is-directory", mentions: [bench.folder.path])
  }

  @Test func backupsThatCannotBeRestored() async throws {
    let bench = try await Workbench.withRegister()
    let note = try bench.folder.write("覚書\n".utf8, to: "note.txt")
    let copy = bench.folder.path("copy.db")
    let none = bench.folder.path("none.db")
    #expect(await bench("backup", copy).code == 0)
    let end = ["--registry", bench.folder.path("new.db")]
    try await bench.refuses(
      ["restore", copy, "--registry", bench.registry], exit: 2, code: "registry-exists", mentions: [bench.registry])
    try await bench.refuses(["restore", note] + end, exit: 2, code: "not-a-registry", mentions: [note])
    try await bench.refuses(["restore", none] + end, exit: 2, code: "file-not-readable", mentions: [none])
    try await bench.refuses(
      ["restore", bench.folder.path] + end, exit: 2, code: "registry-is-directory", mentions: [bench.folder.path])
    try await bench.refuses(
      ["restore", copy, "--registry", bench.folder.path("no/new.db")], exit: 2, code: "folder-missing",
      mentions: [bench.folder.path("no")])
  }
}
