internal import TextForms

/// The corporations that the free text on a merger names: （1190002019408）を合併, （1120001049040）に合併し解散.
struct MergerText {
  /// Those that were taken in by the corporation with which the text stands.
  let absorbed: [CorporateNumber]
  /// The one into which that corporation went.
  let successor: CorporateNumber?

  init(_ text: String) {
    let scalars = Array(WidthFoldedScalars(text))
    var absorbed: [CorporateNumber] = []
    var successor: CorporateNumber?
    var index = 0
    while index < scalars.count {
      guard Self.isDigit(scalars[index]) else {
        index += 1
        continue
      }
      let end = scalars[index...].firstIndex { !Self.isDigit($0) } ?? scalars.count
      if end - index == 13, let number = Self.number(scalars[index..<end]) {
        let next = scalars[end...].drop { $0 == ")" }.prefix(3).map(String.init).joined()
        if next == "を合併" { absorbed.append(number) } else if next == "に合併" { successor = successor ?? number }
      }
      index = end
    }
    self.absorbed = absorbed
    self.successor = successor
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

  private static func number(_ digits: ArraySlice<Unicode.Scalar>) -> CorporateNumber? {
    try? CorporateNumber(reading: digits.map(String.init).joined())
  }
}
