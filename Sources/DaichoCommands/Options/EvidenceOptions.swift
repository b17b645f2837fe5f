internal import ArgumentParser
internal import SQLiteStore

/// Of commands that take files in.
struct EvidenceOptions: ParsableArguments {
  @Option(
    help: .words(
      ja: "1ファイルの大きさの上限（MiB。省略時は 512）", en: "the largest file to take, in MiB (else 512)", value: "MIB"))
  var sizeLimit: String?

  func content(_ session: Session) throws -> ContentStore {
    var content = try session.store().content
    guard let sizeLimit else { return content }
    guard let mebibytes = Int64(sizeLimit), (1...Self.largestLimit).contains(mebibytes) else {
      throw CommandFault.number(option: "--size-limit", found: sizeLimit)
    }
    content.largestFile = mebibytes * 1_048_576
    return content
  }

  /// A pebibyte: more is a slip of the finger.
  private static let largestLimit: Int64 = 1 << 30
}
