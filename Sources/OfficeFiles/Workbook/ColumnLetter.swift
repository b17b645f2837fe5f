/// Columns as a spreadsheet names them: A … Z, AA …
package enum ColumnLetter {
  /// - Parameter index: from 0.
  package static func name(_ index: Int) -> String {
    var letters: [UInt8] = []
    var rest = index
    repeat {
      letters.append(UInt8(ascii: "A") + UInt8(rest % 26))
      rest = rest / 26 - 1
    } while rest >= 0
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}
