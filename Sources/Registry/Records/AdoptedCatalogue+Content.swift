package import Requirements

extension AdoptedCatalogue {
  /// The body of the entry by which a catalogue is adopted, with the table by which places are read.
  package static func body(adopting catalogue: Catalogue, regions: RegionTable? = nil) -> JSONObject {
    var body: JSONObject = [
      "number": .string(catalogue.id),
      "version": .string(catalogue.version),
      "requirements": .array(catalogue.requirements.map { .string($0.id.rawValue) }),
      "catalogue": JSONValue(catalogue.encoded),
    ]
    body["regions"] = regions.map { JSONValue($0.encoded) }
    return body
  }

  /// The catalogue by which is judged: the one adopted last, as known at `sequence`.
  package static func current(in reader: any RegisterReading, at sequence: Int64) throws -> Catalogue? {
    guard let newest = try reader.newestHash(of: .catalogue, at: sequence) else { return nil }
    return try reader.catalogues.catalogue(of: newest) {
      guard let body = try reader.adoptedCatalogue(at: sequence) else { return nil }
      guard let value = body["catalogue"]?.catalogueValue else {
        throw RegisterError.unreadableBody(sequence: sequence)
      }
      return try Catalogue(decoding: value)
    }
  }

  /// The table of regions that was adopted with it; nil: none was.
  package static func regions(in reader: any RegisterReading, at sequence: Int64) throws -> RegionTable? {
    guard let content = try reader.adoptedCatalogue(at: sequence)?["regions"] else { return nil }
    guard let value = content.catalogueValue else { throw RegisterError.unreadableBody(sequence: sequence) }
    return try RegionTable(decoding: value)
  }
}

extension JSONValue {
  package init(_ value: CatalogueValue) {
    self =
      switch value {
      case .string(let text): .string(text)
      case .int(let number): .integer(Int64(number))
      case .bool(let flag): .bool(flag)
      case .array(let values): .array(values.map { JSONValue($0) })
      case .object(let members): .object(members.mapValues { JSONValue($0) })
      }
  }

  /// Nil where a catalogue cannot have such a value.
  var catalogueValue: CatalogueValue? {
    switch self {
    case .null: return nil
    case .string(let text): return .string(text)
    case .integer(let number): return .int(Int(number))
    case .bool(let flag): return .bool(flag)
    case .array(let values):
      let converted = values.compactMap(\.catalogueValue)
      return converted.count == values.count ? .array(converted) : nil
    case .object(let members):
      let converted = members.compactMapValues(\.catalogueValue)
      return converted.count == members.count ? .object(converted) : nil
    }
  }
}
