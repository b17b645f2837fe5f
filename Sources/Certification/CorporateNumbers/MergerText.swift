internal import TextForms

/// The corporations that the free text on a merger names: （1190002019408）を合併, （1120001049040）に合併し解散.
struct MergerText {
  /// Those that were taken in by the corporation with which the text stands.
  let absorbed: [CorporateNumber]
  /// The one into which that corporation went.
  let successor: CorporateNumber?
  /// When each merger took effect, where its text begins with the day.
  let days: [CorporateNumber: CivilDate]

  init(_ text: String) {
    let scalars = Array(WidthFoldedScalars(text))
    var absorbed: [CorporateNumber] = []
    var successor: CorporateNumber?
    var days: [CorporateNumber: CivilDate] = [:]
    var (index, start) = (0, 0)
    while index < scalars.count {
      guard Self.isDigit(scalars[index]) else {
        index += 1
        continue
      }
      let end = scalars[index...].firstIndex { !Self.isDigit($0) } ?? scalars.count
      if end - index == 13, let number = Self.number(scalars[index..<end]) {
        let next = scalars[end...].drop { $0 == ")" }.prefix(3).map(String.init).joined()
        days[number] = Self.day(scalars[min(start, index)..<index])
        start = min(end + 4, scalars.count)
        if next == "を合併" { absorbed.append(number) } else if next == "に合併" { successor = successor ?? number }
      }
      index = end
    }
    self.absorbed = absorbed
    self.successor = successor
    self.days = days
  }

  /// The day with which one merger begins: 令和８年８月１日大阪市西区.
  private static func day(_ scalars: ArraySlice<Unicode.Scalar>) -> CivilDate? {
    guard let end = scalars.firstIndex(of: "日") else { return nil }
    return try? DateReading.read(scalars[...end].map(String.init).joined())
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

  private static func number(_ digits: ArraySlice<Unicode.Scalar>) -> CorporateNumber? {
    try? CorporateNumber(reading: digits.map(String.init).joined())
  }
}
