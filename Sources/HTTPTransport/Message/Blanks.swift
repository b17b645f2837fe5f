extension StringProtocol {
  /// Without the spaces and tabs around it, as HTTP allows them around values.
  var withoutBlanks: String {
    String(drop { $0 == " " || $0 == "\t" }.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
  }
}
