/// The header of that name: `text/csv; charset="Shift_JIS"`.
struct ContentType {
  let mediaType: String?
  let charset: String?

  init(_ text: String) {
    let parts = text.split(separator: ";", omittingEmptySubsequences: false).map(\.withoutBlanks)
    mediaType = parts.first.flatMap { $0.contains("/") ? $0.lowercased() : nil }
    charset =
      parts.dropFirst().lazy.compactMap { part -> String? in
        guard let equals = part.firstIndex(of: "="), part[..<equals].withoutBlanks.lowercased() == "charset" else {
          return nil
        }
        let value = part[part.index(after: equals)...].withoutBlanks.filter { $0 != "\"" && $0 != "'" }
        return value.isEmpty ? nil : value.lowercased()
      }.first
  }
}
