/// Where a register is fetched from: one address, or one for each number or page.
public struct SourceAddress: Sendable, Hashable {
  public let template: String
  /// The number of the first page, where the address names one.
  public let firstPage: Int
  /// The host is one of the city's own: it may be at a private address, and be asked without encryption.
  public let isOwnHost: Bool
  /// Bytes of a document, unpacked; longer ones are refused.
  public let largestDocument: Int

  public var isByNumber: Bool { template.contains("{number}") }
  public var isByPage: Bool { template.contains("{page}") }

  /// Nil where the address needs a number and none is given.
  public func address(number: String? = nil, page: Int? = nil) -> String? {
    var address = template
    if isByNumber {
      guard let number else { return nil }
      address = address.replacing("{number}", with: Self.escaped(number))
    }
    return address.replacing("{page}", with: String(page ?? firstPage))
  }

  static let placeholders = ["number", "page"]

  /// Percent-encoded but for letters, digits and `-._~`: what somebody types adds no part of its own to an address.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
        escaped.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        escaped += byte < 16 ? "%0" + digits : "%" + digits
      }
    }
    return escaped
  }
}
