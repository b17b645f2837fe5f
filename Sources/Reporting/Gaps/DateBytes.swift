internal import TextForms

/// Dates as `YYYY-MM-DD`, without a string of their own.
enum DateBytes {
  static func append(_ date: CivilDate?, to buffer: inout [UInt8]) {
    guard let date else { return }
    let parts = date.components
    append(parts.year, digits: 4, to: &buffer)
    buffer.append(UInt8(ascii: "-"))
    append(parts.month, digits: 2, to: &buffer)
    buffer.append(UInt8(ascii: "-"))
    append(parts.day, digits: 2, to: &buffer)
  }

  private static func append(_ number: Int, digits: Int, to buffer: inout [UInt8]) {
    var divisor = 1
    for _ in 1..<digits { divisor *= 10 }
    while divisor > 0 {
      buffer.append(UInt8(ascii: "0") + UInt8(number / divisor % 10))
      divisor /= 10
    }
  }
}
