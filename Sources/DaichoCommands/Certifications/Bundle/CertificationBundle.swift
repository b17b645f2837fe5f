internal import OfficeFiles
internal import Registry
internal import SQLiteStore

/// Observations with the files that they name, to be carried to a machine that reaches no register: one zip.
struct CertificationBundle: Sendable {
  let manifest: BundleManifest
  /// Compressed as they lie in the store, by their SHA-256.
  let files: [String: [UInt8]]
  /// SHA-256 of the manifest, which names every file by its own: whoever compares it knows that nothing was altered.
  let hash: String

  private static let manifestName = "manifest.json"

  private static func name(of sha256: String) -> String { sha256 + ".gz" }

  /// Reads the files of observations from the store, each of them verified.
  ///
  /// - Parameter now: observations of a clock that was ahead move it on.
  init(_ observations: [Observation], now: Instant, from store: ContentStore) throws {
    var files: [String: [UInt8]] = [:]
    var bytes = 0
    for kept in observations.flatMap(\.files) where files[kept.storedSHA256] == nil {
      let file = try store.compressed(kept)
      bytes += file.count
      guard bytes <= BundleLimits.bytes, files.count < BundleLimits.files else { throw BundleFault.tooMuch }
      files[kept.storedSHA256] = file
    }
    manifest = BundleManifest(
      made: max(now, observations.map(\.at).max() ?? now), program: ProgramVersion.text, observations: observations,
      files: files.map { BundleManifest.File(sha256: $0.key, size: Int64($0.value.count)) })
    self.files = files
    hash = Digest.of(manifest.bytes).description
  }

  /// Equal content gives equal bytes.
  func archive() throws(BundleFault) -> [UInt8] {
    let parts = manifest.files.map { file in
      ZipPackage.Part(name: Self.name(of: file.sha256), bytes: files[file.sha256] ?? [])
    }
    do {
      return try ZipPackage.archive([ZipPackage.Part(name: Self.manifestName, bytes: manifest.bytes)] + parts)
    } catch { throw .notMade }
  }
}

extension CertificationBundle {
  /// Opens an archive that holds what its manifest names, and nothing else.
  ///
  /// - Parameter expected: the hash that its maker told; nil: nobody did.
  init(opening bytes: [UInt8], expecting expected: Digest?) throws(BundleFault) {
    guard FileKind(of: bytes) == .archive else { throw .unreadable }
    let archive: ZipArchive
    do { archive = try ZipArchive(bytes, limits: BundleLimits.archive) } catch { throw BundleFault(error) }
    guard archive.names.contains(Self.manifestName) else { throw .manifest }
    let manifestBytes = try Self.read(Self.manifestName, in: archive)
    hash = Digest.of(manifestBytes).description
    if let expected, expected.description != hash {
      throw .otherHash(expected: expected.description, found: hash)
    }
    manifest = try BundleManifest(reading: manifestBytes)
    files = try Self.files(of: manifest, in: archive)
  }

  private static func files(
    of manifest: BundleManifest, in archive: ZipArchive
  ) throws(BundleFault) -> [String: [UInt8]] {
    let wanted = Set(manifest.observations.flatMap(\.files).map(\.storedSHA256))
    let listed = Set(manifest.files.map(\.sha256))
    let found = Set(archive.names)
    let known = Set(wanted.intersection(listed).map(name(of:)) + [manifestName])
    if let extra = found.subtracting(known).min() { throw .extra(extra) }
    if let missing = Set(wanted.union(listed).map(name(of:))).subtracting(found).min() { throw .missing(missing) }
    var files: [String: [UInt8]] = [:]
    for file in manifest.files {
      let bytes = try read(name(of: file.sha256), in: archive)
      guard bytes.count == file.size, Digest.of(bytes).description == file.sha256 else {
        throw .altered(name(of: file.sha256))
      }
      files[file.sha256] = bytes
    }
    return files
  }

  private static func read(_ name: String, in archive: ZipArchive) throws(BundleFault) -> [UInt8] {
    do { return try archive.bytes(of: name) } catch { throw BundleFault(error) }
  }
}

extension BundleFault {
  fileprivate init(_ fault: OfficeFault) {
    switch fault {
    case .exceeds: self = .tooLarge
    case .missingPart(let name): self = .missing(name)
    case .damagedPart(let name): self = .altered(name)
    case .entryTwice(let name): self = .extra(name)
    default: self = .unreadable
    }
  }
}
