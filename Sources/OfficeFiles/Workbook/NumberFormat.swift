/// What the format of a cell says of the number in it: that it is a day, or with which words it is shown.
struct NumberFormat: Sendable, Hashable {
  enum Meaning: Sendable, Hashable {
    case number
    case day
    /// A time of day or a length of time, without a day.
    case time
  }

  var meaning = Meaning.number
  /// Words before and after the number that are part of what people read there: R8-001, 1,234千円.
  var prefix = ""
  var suffix = ""
  /// 0001 is shown with four digits.
  var digits = 1

  static let general = NumberFormat()

  /// The formats that a workbook names without writing them down; those of Japanese workbooks included.
  static func builtin(_ id: Int) -> NumberFormat {
    switch id {
    case 14...17, 22, 27...31, 34...36, 50...58: NumberFormat(meaning: .day)
    case 18...21, 32, 33, 45...47: NumberFormat(meaning: .time)
    default: .general
    }
  }

  /// - Parameter number: plain decimal text.
  func shown(_ number: String) -> String {
    guard meaning == .number, number.first != "-" else { return number }
    let isWhole = !number.contains(".")
    let zeros = isWhole ? max(0, digits - number.utf8.count) : 0
    return prefix + String(repeating: "0", count: zeros) + number + suffix
  }
}

extension NumberFormat {
  /// - Parameter code: as Excel writes it: `[$-411]ggge"年"m"月"d"日";@`, `#,##0"千円"`, `"R8-"000`.
  init(code: String) {
    var scan = NumberFormatScan(code)
    scan.run()
    if scan.hasDay {
      meaning = .day
    } else if scan.hasTime {
      meaning = .time
    } else if scan.isPlain {
      prefix = scan.before
      suffix = scan.after
      digits = max(1, scan.digits)
    }
  }
}
