internal import TextForms

/// How old an answer may be not to be asked for again: 24h, 30m, 7d, or 24時間, 30分, 7日.
enum MaximumAge {
  /// Milliseconds.
  static func read(_ text: String) throws -> Int64 {
    let folded = Width.foldedForMatching(text)
    let digits = folded.prefix { $0.isASCII && $0.isNumber }
    let unit: Int64? =
      switch folded.dropFirst(digits.count) {
      case "m", "min", "分": 60_000
      case "h", "時間": 3_600_000
      case "d", "日": 86_400_000
      default: nil
      }
    guard let unit, let number = Int64(digits), (1...1_000_000).contains(number) else {
      throw CommandFault.value(
        option: "--max-age", code: "age-unreadable",
        message: Words(ja: "「\(text)」は長さとして読めません。", en: "\"\(text)\" is no length of time"),
        remedy: Words(ja: "30m、24h、7d のように指定してください。", en: "Give it as 30m, 24h or 7d."))
    }
    return number * unit
  }
}
