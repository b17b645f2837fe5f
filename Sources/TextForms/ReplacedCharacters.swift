/// Which characters an encoding had no place for, and how often each stood there.
package struct ReplacedCharacters: Sendable, Hashable {
  package private(set) var counts: [Unicode.Scalar: Int] = [:]
  private static let named = 10

  package init() {}

  package var isEmpty: Bool { counts.isEmpty }
  package var total: Int { counts.values.reduce(0, +) }

  package mutating func note(_ scalar: Unicode.Scalar) { counts[scalar, default: 0] += 1 }

  package static func += (left: inout ReplacedCharacters, right: ReplacedCharacters) {
    left.counts.merge(right.counts, uniquingKeysWith: +)
  }

  /// What a person is told who asked for CP932.
  package var words: Words {
    let scalars = counts.keys.sorted()
    let names = scalars.prefix(Self.named).map { "\(Self.name($0))×\(counts[$0] ?? 0)" }
    let rest = scalars.count - names.count
    let ja = names.joined(separator: "、") + (rest > 0 ? "、ほか\(rest)種類" : "")
    let en = names.joined(separator: ", ") + (rest > 0 ? ", and \(rest) others" : "")
    return Words(
      ja: "CP932（Shift_JIS）にない文字が延べ\(total)字あり、「〓」に置き換えました（\(ja)）。元の文字が必要なときは、UTF-8で書き出してください。",
      en: "\(total) characters that CP932 (Shift_JIS) lacks became 〓 (\(en)). Write UTF-8 to keep them.")
  }

  /// Some cannot be seen by themselves.
  private static func name(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.generalCategory == .nonspacingMark
      ? code : "\(scalar) \(code) "
  }
}
