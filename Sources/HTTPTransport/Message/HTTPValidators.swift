/// What a server said of a document's version; sent along, it lets the server answer "not modified".
package struct HTTPValidators: Sendable, Hashable {
  /// As the server wrote it, with its quotation marks.
  package let etag: String?
  /// As the server wrote it.
  package let lastModified: String?

  package init(etag: String?, lastModified: String?) {
    self.etag = Self.sendable(etag)
    self.lastModified = Self.sendable(lastModified)
  }

  package var isEmpty: Bool { etag == nil && lastModified == nil }

  var fields: [(name: String, value: String)] {
    [etag.map { ("If-None-Match", $0) }, lastModified.map { ("If-Modified-Since", $0) }].compactMap { $0 }
  }

  private static func sendable(_ value: String?) -> String? {
    guard let value, !value.isEmpty, value.utf8.count <= 1024, HTTPRequest.isValue(value) else { return nil }
    return value
  }
}
