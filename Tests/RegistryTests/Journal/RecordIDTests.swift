import Registry
import TestSupport
import Testing

@Suite struct RecordIDTests {
  @Test func isAUUIDOfVersion7() {
    // The example of RFC 9562, appendix A.6.
    let id = RecordID(milliseconds: 0x017F_22E2_79B0, random: (0xFFFF_FFFF_FFFF_FCC3, 0x18C4_DC0C_0C07_398F << 2))
    #expect(id.description == "017f22e2-79b0-7cc3-98c4-dc0c0c07398f")
  }

  @Test func keepsVersionAndVariantWhateverTheRandomBits() {
    for bits in [UInt64.zero, .max] {
      let bytes = RecordID(milliseconds: 0xFFFF_FFFF_FFFF, random: (bits, bits)).bytes
      #expect(bytes.count == 16)
      #expect(Array(bytes[0..<6]) == [UInt8](repeating: 0xFF, count: 6))
      #expect(bytes[6] >> 4 == 7)
      #expect(bytes[8] >> 6 == 0b10)
    }
  }

  @Test func sortsByTimeAndAsItsBytesAndTextDo() {
    var random = SeededRandom(seed: 7)
    let ids = (0..<200).map { _ in
      RecordID(
        milliseconds: Int64.random(in: 1_700_000_000_000..<1_700_000_000_050, using: &random),
        random: (random.next(), random.next()))
    }
    let sorted = ids.sorted()
    #expect(sorted == ids.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) })
    #expect(sorted == ids.sorted { $0.description < $1.description })
    #expect(zip(sorted, sorted.dropFirst()).allSatisfy { $0.high >> 16 <= $1.high >> 16 })
  }

  @Test func readsItsTextAndBytesBack() {
    var random = SeededRandom(seed: 9)
    for _ in 0..<200 {
      let id = RecordID(high: random.next(), low: random.next())
      #expect(RecordID(id.description) == id)
      #expect(RecordID(id.description.uppercased()) == id)
      #expect(RecordID(bytes: id.bytes) == id)
    }
  }

  @Test(arguments: [
    "", "017f22e279b07cc398c4dc0c0c07398f", "017f22e2-79b0-7cc3-98c4-dc0c0c07398",
    "017f22e2-79b0-7cc3-98c4-dc0c0c07398ff",
    "+17f22e2-79b0-7cc3-98c4-dc0c0c07398f", "017f22e2-79b0-7cc3-98c4+dc0c0c07398f",
    "017f22eg-79b0-7cc3-98c4-dc0c0c07398f",
    "017f22e-279b0-7cc3-98c4-dc0c0c07398f",
  ])
  func refuses(text: String) {
    #expect(RecordID(text) == nil)
  }

  @Test func refusesAnotherNumberOfBytes() {
    #expect(RecordID(bytes: [UInt8](repeating: 1, count: 15)) == nil)
    #expect(RecordID(bytes: [UInt8]()) == nil)
  }
}
