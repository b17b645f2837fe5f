internal import DataFiles

extension RegionTable {
  /// Reads the files of `checklists/regions/`, which make one table, and reports all that is wrong with them.
  public static func load(_ files: [(name: String, bytes: [UInt8])]) throws(CatalogueFault) -> RegionTable {
    let log = DiagnosticLog()
    let reader = RegionTableReader(log: log)
    for file in files {
      do throws(DataFileFault) {
        reader.read(try DataFile.parse(file.bytes, name: file.name), file: file.name)
      } catch {
        log.add(error, file: error.file, at: error.position)
      }
    }
    return try checked(reader, log)
  }

  /// The whole table as plain values, for the journal; comments and layout are not kept.
  public var encoded: CatalogueValue { .object(["format": .int(Self.format), "files": .array(files)]) }

  /// Reads what `encoded` wrote.
  public init(decoding value: CatalogueValue) throws(CatalogueFault) {
    guard case .object(let values) = value, case .int(Self.format)? = values["format"],
      case .array(let files)? = values["files"]
    else { throw .unknownFormat(found: 0) }
    let log = DiagnosticLog()
    let reader = RegionTableReader(log: log)
    for file in files { reader.read(DataNode(file), file: "regions") }
    self = try Self.checked(reader, log)
  }

  /// The version of the form that `encoded` writes.
  private static let format = 1

  private static func checked(_ reader: RegionTableReader, _ log: DiagnosticLog) throws(CatalogueFault) -> RegionTable {
    let table = reader.table()
    guard log.isEmpty else { throw .invalid(log.diagnostics) }
    return table
  }
}

extension CatalogueValue {
  /// What a file holds; every scalar is text.
  init(_ node: DataNode) {
    switch node.content {
    case .scalar(let text, _): self = .string(text)
    case .sequence(let nodes): self = .array(nodes.map { CatalogueValue($0) })
    case .mapping(let entries):
      self = .object(
        Dictionary(entries.map { ($0.key, CatalogueValue($0.value)) }, uniquingKeysWith: { first, _ in first }))
    }
  }
}
