/// What parts the fields of a record.
package enum Delimiter: UInt8, Sendable, CaseIterable {
  case comma = 0x2C
  case tab = 0x09
  case semicolon = 0x3B

  /// The one by which most records of the beginning have the same number of fields, and many of them.
  ///
  /// Counting alone would take the commas in the amounts of a file that is parted by tabs.
  package static func detect(in bytes: [UInt8]) -> Delimiter {
    let sample = Array(bytes.prefix(sampleSize))
    var best = (delimiter: Delimiter.comma, score: 0)
    for candidate in allCases {
      let score = score(of: candidate, in: sample)
      if score > best.score { best = (candidate, score) }
    }
    return best.delimiter
  }

  private static let sampleSize = 256 * 1024
  private static let sampleRecords = 100

  private static func score(of delimiter: Delimiter, in bytes: [UInt8]) -> Int {
    var reader = CSVReader(bytes, delimiter: delimiter)
    var records: [Int: Int] = [:]
    for _ in 0..<sampleRecords {
      // The sample may end within quotes; a fault of the file itself comes up when all of it is read.
      guard let record = try? reader.next() else { break }
      records[record.fields.count - 1, default: 0] += 1
    }
    // Twice as many records that agree say more than twice as many fields.
    return records.map { $0.key * $0.value * $0.value }.max() ?? 0
  }
}
