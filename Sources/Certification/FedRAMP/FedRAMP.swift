internal import Registry
internal import TextForms

/// The FedRAMP Marketplace, in both schemas in which it has been published.
///
/// A product is known by its id in both, and nothing else joins them: names change from day to day, and ids that
/// differ by a letter at the end (`F1305012100`, `F1305012100A`) are two products, often of two impact levels.
public enum FedRAMP {
  public static let source = "fedramp"
  /// The marketplace had 300 authorized products in 2023 already.
  public static let fewestProducts = 300

  /// Reads `data.json` (until 2026-04) or `fedramp-products.json`.
  ///
  /// - Parameter minimum: fewer products than this are no whole list.
  public static func parse(_ bytes: [UInt8], minimum: Int = fewestProducts) throws(SourceFault) -> ParsedList {
    let document = try ForeignJSON.read(bytes, selection).object ?? [:]
    if let products = document["data"]?.object?["Products"]?.array {
      let changed = document["meta"]?.object?["last_change"]
      return try list(products, named: .marketplace, declared: nil, timestamp: changed, minimum)
    }
    if let products = document["products"]?.array {
      let metadata = document["metadata"]?.object
      let declared = metadata?["total_products"]?.integer.map { Int($0) }
      return try list(products, named: .products, declared: declared, timestamp: metadata?["export_timestamp"], minimum)
    }
    throw .unknownSchema(missing: ["data.Products", "products"])
  }

  private static let selection = JSONSelection(
    path: ["data", "Products"], JSONSelection(FedRAMPSchema.marketplace.all)
  )
  .joined(with: JSONSelection(path: ["meta", "last_change"]))
  .joined(with: JSONSelection(path: ["products"], JSONSelection(FedRAMPSchema.products.all)))
  .joined(with: ["metadata": JSONSelection(["total_products", "export_timestamp"])])

  private static func list(
    _ products: [JSONValue], named schema: FedRAMPSchema, declared: Int?, timestamp: JSONValue?, _ minimum: Int
  ) throws(SourceFault) -> ParsedList {
    var builder = ListBuilder(source: source)
    for (index, product) in products.enumerated() {
      let product = FedRAMPProduct(product.object ?? [:], schema)
      guard let id = product.text(schema.id) else {
        builder.warn(.entryWithoutID(number: index + 1))
        continue
      }
      builder.add(product.entry(id: id, &builder))
    }
    guard builder.entries.isEmpty || builder.entries.contains(where: { $0.rawStatus != nil }) else {
      throw .unknownSchema(missing: [schema.status])
    }
    if let declared, products.count > declared {
      builder.warn(.moreThanDeclared(declared: declared, found: products.count))
    }
    let listDate = timestamp?.plainText.flatMap { CivilDate(iso: $0.prefix(10)) }
    return try builder.list(minimum: minimum, declared: declared, listDate: listDate)
  }
}
