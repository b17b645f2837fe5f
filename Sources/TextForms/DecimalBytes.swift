/// Whole numbers, without a string of their own.
package enum DecimalBytes {
  package static func append(_ number: Int64, to buffer: inout [UInt8]) {
    if number < 0 { buffer.append(UInt8(ascii: "-")) }
    let size = number.magnitude
    var divisor: UInt64 = 1
    while size / divisor >= 10 { divisor *= 10 }
    while divisor > 0 {
      buffer.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: size / divisor % 10))
      divisor /= 10
    }
  }
}
