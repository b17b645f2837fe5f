package import Requirements
internal import Synchronization

/// Remembers the adopted catalogue that was read last: each act of office asks for it, and reading it anew takes longer
/// than all the rest.
public final class CatalogueMemory: Sendable {
  private let known = Mutex<(entry: Digest, catalogue: Catalogue)?>(nil)

  public init() {}

  /// - Parameter entry: the hash of the newest entry of a catalogue, which no other content has.
  package func catalogue(of entry: Digest, _ read: () throws -> Catalogue?) rethrows -> Catalogue? {
    if let known = known.withLock({ $0 }), known.entry == entry { return known.catalogue }
    guard let catalogue = try read() else { return nil }
    known.withLock { $0 = (entry, catalogue) }
    return catalogue
  }

  /// A body was erased.
  public func forget() { known.withLock { $0 = nil } }
}
