internal import Registry

/// The file that a ledger was read from, as it lies in the content store.
package struct LedgerSource: Sendable, Hashable {
  package let name: String
  package let sha256: String
  /// Bytes.
  package let size: Int64

  package init(name: String, sha256: String, size: Int64) {
    self.name = name
    self.sha256 = sha256
    self.size = size
  }

  /// What an imported record says of where it comes from.
  func fact(_ place: RowPlace, column: LedgerColumn? = nil) -> JSONObject {
    var fact: JSONObject = ["file": .string(name), "sha256": .string(sha256), "row": .integer(Int64(place.row))]
    if let sheet = place.sheet { fact["sheet"] = .string(sheet.name) }
    if let column { fact["column"] = .string(column.letter) }
    return fact
  }
}
