import TestSupport
import Testing

@testable import OfficeFiles

/// An archive gives back what was put into it, or a fault.
struct ZipPackageTests {
  private let parts = [
    ZipPackage.Part(name: "manifest.json", bytes: Array("{}".utf8)), ZipPackage.Part(name: "空", bytes: []),
    ZipPackage.Part(name: "a.gz", bytes: (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }),
  ]

  @Test func everyByteComesBack() throws {
    let archive = try ZipArchive(ZipPackage.archive(parts), limits: .standard)
    #expect(archive.names.sorted() == ["a.gz", "manifest.json", "空"])
    for part in parts { #expect(try archive.bytes(of: part.name) == part.bytes) }
    #expect(throws: OfficeFault.missingPart("b.gz")) { try archive.bytes(of: "b.gz") }
    #expect(try ZipPackage.archive(parts) == ZipPackage.archive(parts))
  }

  /// The last byte as well: only after it is the checksum compared.
  @Test(arguments: [0, 50_000, 99_999]) func aByteThatChangedIsNoticed(place: Int) throws {
    var bytes = try ZipPackage.archive(parts)
    let start = try #require(
      bytes.indices.first { bytes[$0...].starts(with: parts[2].bytes.prefix(64)) })
    bytes[start + place] ^= 1
    let archive = try ZipArchive(bytes, limits: .standard)
    #expect(throws: OfficeFault.damagedPart("a.gz")) { try archive.bytes(of: "a.gz") }
  }

  @Test func whatIsLongerThanItSaysIsNotRead() throws {
    var entry = ZipWriter.Entry("a", "abc")
    entry.statedSize = 2
    let archive = try ZipArchive(ZipWriter.archive([entry]), limits: .standard)
    #expect(throws: OfficeFault.damagedPart("a")) { try archive.bytes(of: "a") }
  }
}
