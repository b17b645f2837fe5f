/// What a file of an office program may ask of us: more than any ledger needs, and less than would hurt.
package struct OfficeLimits: Sendable {
  /// Files within the archive.
  package var entries = 5_000
  /// Bytes of one of them when unpacked.
  package var unpackedEntry: UInt64 = 256 * 1_048_576
  /// Bytes of all of them when unpacked.
  package var unpacked: UInt64 = 768 * 1_048_576
  /// How often smaller a packed entry may be; small entries are not looked at.
  package var compression: UInt64 = 300
  package var compressionFreeSize: UInt64 = 8 * 1_048_576
  package var sheets = 500
  package var sharedStrings = 2_000_000
  /// Bytes of all shared strings.
  package var sharedText = 128 * 1_048_576
  package var styles = 100_000
  /// Rows that a spreadsheet may have.
  package var rows = 1_048_576
  /// Columns up to the last one with a value.
  package var columns = 500
  /// Bytes of text in one cell: more than a spreadsheet takes.
  package var cellText = 200_000
  package var mergedRanges = 200_000

  package static let standard = OfficeLimits()

  package init() {}
}
