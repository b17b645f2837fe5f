/// Identifiers as OSCAL takes them: a letter, then letters, digits and `._-`.
struct OSCALToken {
  private var used: Set<String> = []

  /// - Parameter prefix: begins with a letter.
  /// - Returns: one that was not returned before.
  mutating func next(_ prefix: String, _ name: String) -> String {
    let token = prefix + Self.safe(name)
    var unique = token
    var number = 1
    while !used.insert(unique).inserted {
      number += 1
      unique = "\(token)-\(number)"
    }
    return unique
  }

  /// Other characters, which standards have in their numbers, stand as one hyphen.
  private static func safe(_ name: String) -> String {
    let parts = name.unicodeScalars.split { scalar in
      !(scalar.isASCII
        && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil
          || "._-".unicodeScalars.contains(scalar)))
    }
    return parts.map { String($0) }.joined(separator: "-")
  }
}
