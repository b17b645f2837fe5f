import Testing

@testable import HTTPTransport

struct AddressRangeTests {
  @Test(arguments: [
    ("0.0.0.0", AddressRange.unspecified), ("10.255.0.1", .privateUse), ("100.64.0.1", .sharedByCarriers),
    ("100.127.255.255", .sharedByCarriers), ("127.0.0.1", .loopback), ("127.255.255.255", .loopback),
    ("169.254.169.254", .linkLocal), ("172.16.0.1", .privateUse), ("172.31.255.255", .privateUse),
    ("192.0.2.1", .documentation), ("192.168.0.1", .privateUse), ("198.19.0.1", .reserved), ("224.0.0.1", .multicast),
    ("239.255.255.255", .multicast), ("240.0.0.1", .reserved), ("255.255.255.255", .broadcast),
    ("::", .unspecified), ("::1", .loopback), ("fc00::1", .privateUse), ("fdff::1", .privateUse),
    ("fe80::1%eth0", .linkLocal), ("febf::1", .linkLocal), ("ff02::1", .multicast), ("2001:db8::1", .documentation),
    ("3fff:fff::1", .documentation),
    // IPv4 addresses in the clothes of IPv6: mapped, compatible, NAT64, 6to4, Teredo.
    ("::ffff:127.0.0.1", .loopback), ("::ffff:c0a8:1", .privateUse), ("::10.0.0.1", .privateUse),
    ("64:ff9b::169.254.169.254", .linkLocal), ("64:ff9b:1::1", .privateUse), ("2002:7f00:1::", .loopback),
    ("2001::1", .reserved),
  ])
  func rangesThatAreNotPublic(_ text: String, _ range: AddressRange) throws {
    #expect(AddressRange.of(try #require(IPAddress(text))) == range)
  }

  @Test(arguments: [
    "1.1.1.1", "9.255.255.255", "11.0.0.1", "100.63.255.255", "100.128.0.1", "126.0.0.1", "128.0.0.1", "172.15.0.1",
    "172.32.0.1", "192.167.0.1", "223.255.255.255", "2400:cb00::1", "2606:4700::1111", "::ffff:1.1.1.1",
    "64:ff9b::1.1.1.1", "2002:101:101::1", "fbff::1", "2001:200::1",
  ])
  func publicAddresses(_ text: String) throws {
    #expect(AddressRange.of(try #require(IPAddress(text))) == nil)
  }

  @Test func namesAreNoAddresses() {
    #expect(IPAddress("example.jp") == nil && IPAddress("") == nil && IPAddress("1.2.3") == nil)
    #expect(IPAddress("FE80::0:1")?.description == "fe80::1")
  }
}
