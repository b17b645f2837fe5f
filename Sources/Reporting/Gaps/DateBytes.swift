internal import TextForms

/// Dates as `YYYY-MM-DD`, without a string of their own.
enum DateBytes {
  static func append(_ date: CivilDate?, to buffer: inout [UInt8]) {
    guard let date else { return }
    let parts = date.components
    appendTwo(parts.year / 100, to: &buffer)
    appendTwo(parts.year % 100, to: &buffer)
    buffer.append(UInt8(ascii: "-"))
    appendTwo(parts.month, to: &buffer)
    buffer.append(UInt8(ascii: "-"))
    appendTwo(parts.day, to: &buffer)
  }

  private static func appendTwo(_ number: Int, to buffer: inout [UInt8]) {
    buffer.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / 10))
    buffer.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }
}
