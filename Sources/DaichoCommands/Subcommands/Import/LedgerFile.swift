internal import Foundation
internal import Interchange
internal import Registry
internal import SQLiteStore

/// A ledger as it was read: its bytes understood, and known by their SHA-256.
struct LedgerFile: Sendable {
  private let ledger: ParsedLedger
  private let source: LedgerSource

  init(_ path: String, _ session: Session) throws {
    let bytes = try Self.bytes(of: path, upTo: ContractLedger.sizeLimit)
    let headingsPath = try session.checklistsFolder() + "/headings/contracts.yaml"
    let headings = try Headings.load(try Self.bytes(of: headingsPath, upTo: 1 << 23), name: headingsPath)
    ledger = try ContractLedger.read(bytes, name: path, headings: headings)
    source = LedgerSource(
      name: URL(fileURLWithPath: path).lastPathComponent, sha256: Digest.of(bytes).description,
      size: Int64(bytes.count))
  }

  func work(
    _ options: ContractLedgerImport.Options, progress: @escaping ContractLedgerImport.Progress
  ) throws -> ContractLedgerImport {
    ContractLedgerImport(
      ledger, plan: try LedgerPlan(ledger), source: source, options: options, progress: progress)
  }

  /// Copies the file into the content store, if it still is what was read.
  func keep(_ path: String, in content: ContentStore) throws {
    guard try content.put(path, name: source.name).sha256 == source.sha256 else {
      throw CommandFault.fileChanged(path: path)
    }
  }

  /// One byte more than is allowed is enough to know that there are too many.
  private static func bytes(of path: String, upTo limit: Int) throws -> [UInt8] {
    guard !Session.isFolder(path), let handle = FileHandle(forReadingAtPath: path) else {
      throw CommandFault.unreadableFile(path: path)
    }
    do { return Array(try handle.read(upToCount: limit + 1) ?? Data()) } catch {
      throw CommandFault.unreadableFile(path: path)
    }
  }
}
