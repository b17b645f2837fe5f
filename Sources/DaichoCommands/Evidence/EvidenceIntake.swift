internal import Foundation
internal import Registry
internal import SQLiteStore

/// The files that a command takes in as evidence: kept when its entries are recorded, and else not.
struct EvidenceIntake: Sendable {
  struct Item: Sendable {
    let name: String
    let stored: ContentStore.Stored
    /// Nil in a rehearsal.
    fileprivate let staged: StagedFile?
  }

  let items: [Item]
  private let content: ContentStore

  init(_ items: [Item], content: ContentStore) {
    self.items = items
    self.content = content
  }

  /// Reads a file to its end, before anything is recorded.
  static func take(_ path: String, content: ContentStore, isRehearsal: Bool) throws -> Item {
    let name = URL(fileURLWithPath: path).lastPathComponent
    do {
      guard !isRehearsal else {
        return Item(name: name, stored: try content.measure(path, name: name), staged: nil)
      }
      let staged = try content.stage(path, name: name)
      return Item(name: name, stored: staged.stored, staged: staged)
    } catch StoreError.notReadable(let found) where found == path {
      throw CommandFault.unreadableFile(path: path)
    }
  }

  /// Runs `body` with the files under their names. Call it within the transaction: an error takes out again what was
  /// not there before, and nobody else can have named it meanwhile.
  func keep<Value>(_ body: () throws -> Value) throws -> Value {
    var new: [String] = []
    do {
      for staged in items.compactMap(\.staged) where try content.publish(staged) { new.append(staged.stored.sha256) }
      return try body()
    } catch {
      new.forEach(content.withdraw)
      throw error
    }
  }
}
