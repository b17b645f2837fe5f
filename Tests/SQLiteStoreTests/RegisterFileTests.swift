import Foundation
import GRDB
import TestSupport
import Testing

@testable import SQLiteStore

@Suite struct RegisterFileTests {
  /// Lines as `man 5 proc_pid_mountinfo` describes them: with no, one and two optional fields before the dash.
  private let mounts = #"""
    21 1 254:0 / / rw,relatime - ext4 /dev/vda1 rw
    22 21 0:5 / /proc rw,nosuid shared:7 - proc proc rw
    40 21 0:40 / /srv/share rw shared:9 master:2 - nfs4 fs.example:/vol rw,vers=4.2
    41 40 0:41 / /srv/share/local rw - xfs /dev/vdb rw
    42 21 0:42 / /mnt/共有\040フォルダー rw - cifs //fs/share rw
    43 21 0:43 / /mnt/a\134b rw - fuse.sshfs host:/ rw
    44 21 0:44 / /over rw - ext4 /dev/vdc rw
    45 21 0:45 / /over rw - tmpfs tmpfs rw
    broken line
    """#

  @Test(arguments: [
    ("/home/a/r.db", "ext4"), ("/", "ext4"), ("/srv/share/r.db", "nfs4"), ("/srv/share", "nfs4"),
    ("/srv/shared/r.db", "ext4"), ("/srv/share/local/r.db", "xfs"), ("/mnt/共有 フォルダー/r.db", "cifs"),
    (#"/mnt/a\b/r.db"#, "fuse.sshfs"), ("/over/r.db", "tmpfs"),
  ])
  func theDeepestAndLatestMountHoldsAPath(path: String, type: String) {
    #expect(RegisterFile.fileSystemType(of: path, mounts: mounts) == type)
  }

  @Test func withoutMountsNothingIsKnown() {
    #expect(RegisterFile.fileSystemType(of: "/r.db", mounts: "") == nil)
    #expect(RegisterFile.fileSystemType(of: "/r.db", mounts: "1 2 3 - ext4") == nil)
  }

  @Test func aRegisterOpensByItsImmutableName() throws {
    let test = try TestRegister()
    try test.store.queue.close()
    let path = test.folder.path("100% 年度?#1.db")
    try FileManager.default.copyItem(atPath: test.path, toPath: path)
    let name = RegisterFile.immutableName(of: path)
    #expect(name.hasSuffix("/100%25 年度%3f%231.db?immutable=1"))
    let queue = try DatabaseQueue(path: name, configuration: SQLiteStore.configuration(readOnly: true))
    #expect(try queue.read { try RegisterFile.identity($0, path: path) } == TestRegister.identity)
    let names = try FileManager.default.contentsOfDirectory(atPath: test.folder.path)
    #expect(names.sorted() == ["100% 年度?#1.db", "register.db"])
    #expect(!RegisterFile.isDiskFull(at: path))
  }

  @Test func theFolderOfABareNameIsTheWorkingDirectory() {
    #expect(RegisterFile.folder(of: "r.db") == ".")
    #expect(RegisterFile.folder(of: "/r.db") == "/")
    #expect(RegisterFile.folder(of: "a/r.db") == "a")
  }

  @Test func aRegisterIsKnownByItsFirstBytes() {
    var header = Array("SQLite format 3\0".utf8) + [UInt8](repeating: 0, count: 52) + Array("daic".utf8)
    #expect(RegisterFile.isHeaderOfRegister(header))
    #expect(!RegisterFile.isHeaderOfRegister(header.dropLast()))
    header[71] = 0
    #expect(!RegisterFile.isHeaderOfRegister(header))
  }
}
