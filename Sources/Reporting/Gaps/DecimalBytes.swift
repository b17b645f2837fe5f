/// Whole numbers, without a string of their own.
enum DecimalBytes {
  /// - Parameter number: 0 or more.
  static func append(_ number: Int64, to buffer: inout [UInt8]) {
    var divisor: Int64 = 1
    while number / divisor >= 10 { divisor *= 10 }
    while divisor > 0 {
      buffer.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / divisor % 10))
      divisor /= 10
    }
  }
}
