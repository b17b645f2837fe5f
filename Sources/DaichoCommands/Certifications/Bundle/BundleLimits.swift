internal import OfficeFiles

/// What a bundle may hold: a year of daily lists, and less than would hurt.
enum BundleLimits {
  static let files = 50_000
  /// Of all files together, compressed as they are.
  static let bytes = 256 << 20
  /// Of the manifest, which says a kilobyte of each observation, and of what the archive says of its entries.
  private static let margin = 64 << 20
  static let archiveBytes = bytes + margin
  /// A file of lists unpacks to a few times its size, or is small.
  private static let expansion: Int64 = 300
  private static let freeExpansion: Int64 = 8 << 20
  private static let expanded: Int64 = 256 << 20

  static var archive: OfficeLimits {
    var limits = OfficeLimits()
    limits.entries = files + 1
    limits.unpacked = UInt64(archiveBytes)
    limits.unpackedEntry = UInt64(bytes)
    return limits
  }

  /// Bytes that a compressed file may unpack to.
  static func expanded(from compressed: Int) -> Int64 {
    min(expanded, max(freeExpansion, Int64(compressed) * expansion))
  }
}
