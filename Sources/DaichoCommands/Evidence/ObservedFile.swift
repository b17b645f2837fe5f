internal import Registry

/// A file that an observation of a certification register keeps: what was received, or what was read from it.
struct ObservedFile: Sendable {
  /// The first observation that names it.
  let observation: String
  let sha256: String

  /// Each file once, however many observations name it.
  static func all(in reader: any RegisterReading) throws -> [ObservedFile] {
    var known: Set<String> = []
    return try reader.observations(at: try reader.head().sequence).flatMap { _, observation in
      observation.files.map(\.storedSHA256).filter { known.insert($0).inserted }
        .map { ObservedFile(observation: observation.number, sha256: $0) }
    }
  }
}
