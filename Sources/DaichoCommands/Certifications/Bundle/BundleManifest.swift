internal import Registry
internal import TextForms

/// What a bundle holds. Equal content gives equal bytes, and their SHA-256 vouches for the whole bundle.
struct BundleManifest: Sendable, Equatable {
  /// A stored file, compressed as it lies in the store.
  struct File: Sendable, Equatable {
    let sha256: String
    /// Bytes.
    let size: Int64
  }

  let made: Instant
  /// That made it, with its version.
  let program: String
  /// In the order of time.
  let observations: [Observation]
  /// In the order of their SHA-256.
  let files: [File]

  private static let format = "daicho.certification-bundle/"
  private static let version: Int64 = 1

  init(made: Instant, program: String, observations: [Observation], files: [File]) {
    self.made = made
    self.program = program
    self.observations = observations.sorted(by: Self.isBefore)
    self.files = files.sorted { $0.sha256 < $1.sha256 }
  }

  static func isBefore(_ one: Observation, _ other: Observation) -> Bool {
    (one.at, one.number) < (other.at, other.number)
  }

  var bytes: [UInt8] {
    CanonicalJSON.bytes([
      "schema": .string(Self.format + String(Self.version)), "made": .string(made.description),
      "program": .string(program), "observations": .array(observations.map { .object($0.json) }),
      "files": .array(files.map { .object(["sha256": .string($0.sha256), "size": .integer($0.size)]) }),
    ])
  }
}

extension BundleManifest {
  /// Takes back what `bytes` wrote, and nothing else.
  init(reading bytes: [UInt8]) throws(BundleFault) {
    guard let object = try? JSONReader.object(bytes), let schema = object["schema"]?.text,
      schema.hasPrefix(Self.format), let version = Int64(schema.dropFirst(Self.format.count))
    else { throw .manifest }
    guard version <= Self.version else { throw .newer(found: version, known: Self.version) }
    guard let made = object["made"]?.text.flatMap({ Instant($0) }), let program = object["program"]?.text,
      let items = object["observations"]?.array, let listed = object["files"]?.array
    else { throw .manifest }
    var observations: [Observation] = []
    for item in items { observations.append(try Self.observation(item)) }
    let files = listed.compactMap { item -> File? in
      guard let object = item.object, let sha256 = object["sha256"]?.text, Digest(sha256)?.description == sha256,
        let size = object["size"]?.integer, size >= 0
      else { return nil }
      return File(sha256: sha256, size: size)
    }
    self.init(made: made, program: program, observations: observations, files: files)
    // In another order, with something twice or with something more, it is not what was made.
    let numbers = Set(observations.map(\.number))
    guard self.bytes == bytes, numbers.count == items.count, Set(files.map(\.sha256)).count == listed.count else {
      throw .manifest
    }
  }

  private static func observation(_ value: JSONValue) throws(BundleFault) -> Observation {
    guard let body = value.object, let number = body["number"]?.text else { throw .manifest }
    if let fault = RecordDescriptor.of(.observation).faults(in: body).first {
      throw .observation(number, fault.words)
    }
    let observation = Observation(body: body)
    // Its number says of what it is and when; what is lost on reading would be lost for good.
    guard observation.moved(to: observation.at) == observation, observation.json == body else { throw .manifest }
    return observation
  }
}
