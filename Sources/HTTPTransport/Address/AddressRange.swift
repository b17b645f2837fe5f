/// What an address that is not on the public Internet is for (the registries of IANA for special purposes).
package enum AddressRange: String, Sendable, CaseIterable {
  case loopback, privateUse, sharedByCarriers, linkLocal, multicast, unspecified, broadcast, documentation, reserved
}

extension AddressRange {
  private static let version4: [(prefix: [UInt8], bits: Int, range: AddressRange)] = [
    ([0], 8, .unspecified), ([10], 8, .privateUse), ([100, 64], 10, .sharedByCarriers), ([127], 8, .loopback),
    ([169, 254], 16, .linkLocal), ([172, 16], 12, .privateUse), ([192, 0, 0], 24, .reserved),
    ([192, 0, 2], 24, .documentation), ([192, 168], 16, .privateUse), ([198, 18], 15, .reserved),
    ([198, 51, 100], 24, .documentation), ([203, 0, 113], 24, .documentation), ([224], 4, .multicast),
    ([255, 255, 255, 255], 32, .broadcast), ([240], 4, .reserved),
  ]

  private static let zeros12 = [UInt8](repeating: 0, count: 12)

  private static let version6: [(prefix: [UInt8], bits: Int, range: AddressRange)] = [
    (zeros12 + [0, 0, 0, 0], 128, .unspecified), (zeros12 + [0, 0, 0, 1], 128, .loopback),
    ([0x01, 0, 0, 0, 0, 0, 0, 0], 64, .reserved), ([0x00, 0x64, 0xFF, 0x9B, 0x00, 0x01], 48, .privateUse),
    // Teredo carries an IPv4 address in a form of its own.
    ([0x20, 0x01, 0x00, 0x00], 32, .reserved), ([0x20, 0x01, 0x0D, 0xB8], 32, .documentation),
    ([0x3F, 0xFF, 0x00], 20, .documentation), ([0x5F, 0x00], 16, .reserved), ([0xFC], 7, .privateUse),
    ([0xFE, 0x80], 10, .linkLocal), ([0xFE, 0xC0], 10, .privateUse), ([0xFF], 8, .multicast),
  ]

  /// Forms of IPv6 that lead to an IPv4 address, and where that stands in them.
  private static let carriers: [(prefix: [UInt8], bits: Int, place: Int)] = [
    (zeros12.dropLast(2) + [0xFF, 0xFF], 96, 12), (zeros12, 96, 12),
    ([0x00, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0], 96, 12), ([0x20, 0x02], 16, 2),
  ]

  /// `nil` when the address is on the public Internet.
  static func of(_ address: IPAddress) -> AddressRange? {
    if address.bytes.count == 4 { return version4.first { address.begins($0.prefix, bits: $0.bits) }?.range }
    if let found = version6.first(where: { address.begins($0.prefix, bits: $0.bits) }) { return found.range }
    guard let carrier = carriers.first(where: { address.begins($0.prefix, bits: $0.bits) }) else { return nil }
    return of(IPAddress(bytes: Array(address.bytes[carrier.place..<carrier.place + 4])))
  }
}
