/// A file that lies in the content store, whole and on disk, but not yet under its SHA-256. It goes with the last
/// reference to it unless it was published.
public final class StagedFile: Sendable {
  /// As people know it.
  public let name: String
  public let stored: ContentStore.Stored
  let file: UnfinishedFile

  init(name: String, stored: ContentStore.Stored, file: UnfinishedFile) {
    self.name = name
    self.stored = stored
    self.file = file
  }
}
