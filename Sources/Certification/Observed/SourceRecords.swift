internal import Registry

/// Reads what `SourceContent.records` wrote.
public enum SourceRecords {
  /// Nil for anything else.
  public static func entries(_ bytes: [UInt8]) -> [ListedEntry]? {
    let objects = objects(bytes)
    let entries = objects?.compactMap { ListedEntry(json: $0) }
    return entries?.count == objects?.count ? entries : nil
  }

  public static func corporations(_ bytes: [UInt8]) -> [CorporateRecord]? {
    let objects = objects(bytes)
    let records = objects?.compactMap { CorporateRecord(json: $0) }
    return records?.count == objects?.count ? records : nil
  }

  private static func objects(_ bytes: [UInt8]) -> [JSONObject]? {
    guard let items = (try? JSONReader.read(bytes))?.array else { return nil }
    let objects = items.compactMap(\.object)
    return objects.count == items.count ? objects : nil
  }
}
