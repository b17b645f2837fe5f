internal import Registry
public import TextForms

/// The marketplace's own account of which product reached which status when.
public struct FedRAMPStatusLog: Sendable, Hashable {
  public struct Step: Sendable, Hashable {
    public let word: String
    /// Nil where the word is not known.
    public let stage: FedRAMPStage?
    public let start: CivilDate
  }

  public struct Product: Sendable, Hashable {
    /// As published, such as `Authorized`.
    public let current: String
    /// In the order of the log, which is that of their days.
    public let steps: [Step]

    /// The stage on a day, nil before the first step, and where a step is not understood.
    ///
    /// A review that begins after the authorization does not end it: the log says so itself of each of the twelve
    /// products that have one. Only having no status does.
    public func stage(on day: CivilDate) -> FedRAMPStage? {
      var stage: FedRAMPStage?
      for step in steps where step.start <= day {
        guard let reached = step.stage else { return nil }
        if stage == .authorized, reached == .ready || reached == .inReview { continue }
        stage = reached
      }
      return stage
    }
  }

  /// By the id of the product.
  public let products: [String: Product]
  public let warnings: [ListWarning]
  /// The number of steps of all products.
  public var stepCount: Int { products.values.reduce(0) { $0 + $1.steps.count } }

  /// Reads `fedramp-status-changelog.json`.
  public static func parse(_ bytes: [UInt8], minimum: Int = FedRAMP.fewestProducts) throws(SourceFault)
    -> FedRAMPStatusLog
  {
    let document = try ForeignJSON.read(bytes, ["products": .everything, "metadata": .everything]).object ?? [:]
    guard let products = document["products"]?.object else { throw .unknownSchema(missing: ["products"]) }
    guard !products.isEmpty else { throw .empty }
    if let declared = document["metadata"]?.object?["total_products"]?.integer, products.count < declared {
      throw .incomplete(declared: Int(declared), found: products.count)
    }
    guard products.count >= minimum else { throw .tooFew(found: products.count, minimum: minimum) }
    var reading = StatusLogReading()
    for (id, product) in products.sorted(by: { $0.key < $1.key }) { try reading.read(product, id: id) }
    return FedRAMPStatusLog(products: reading.products, warnings: reading.builder.warnings)
  }
}

/// Collects the products of a log.
private struct StatusLogReading {
  var products: [String: FedRAMPStatusLog.Product] = [:]
  var builder = ListBuilder(source: FedRAMP.source)

  mutating func read(_ product: JSONValue, id: String) throws(SourceFault) {
    guard let members = product.object, let steps = members["statuses"]?.array,
      let current = members["current_status"]?.plainText
    else { throw .unknownSchema(missing: ["products.\(id).statuses", "products.\(id).current_status"]) }
    var read: [FedRAMPStatusLog.Step] = []
    for step in steps {
      guard let word = step.object?["status_name"]?.plainText, let written = step.object?["start_date"]?.plainText
      else {
        throw .unknownSchema(missing: ["status_name", "start_date"])
      }
      guard let start = FedRAMPTimestamp.day(written) else {
        builder.warn(.unreadableDate(id: id, field: .registered, text: written))
        continue
      }
      let stage = FedRAMPStage(word)
      if stage == nil { builder.warn(.unknownStatus(word)) }
      read.append(FedRAMPStatusLog.Step(word: word, stage: stage, start: start))
    }
    products[id] = FedRAMPStatusLog.Product(current: current, steps: read)
  }
}
