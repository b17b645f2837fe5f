/// An address as it is compared: 1-2-3 and 一丁目２番３号 are one. Never shown.
struct AddressForm: Sendable, Hashable {
  let letters: [Unicode.Scalar]

  init(_ text: String) {
    var reading = AddressReading(text)
    letters = reading.folded()
  }

  var text: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: letters)
    return String(view)
  }
}

/// Goes through an address once, from number to number.
private struct AddressReading {
  private let scalars: [Unicode.Scalar]
  private var place = 0
  private var letters: [Unicode.Scalar] = []

  init(_ text: String) {
    let spaced = ComparableLetters.spaced(text)
    var joined = String.UnicodeScalarView()
    for (index, scalar) in spaced.enumerated() {
      guard scalar.properties.isWhitespace else {
        joined.append(scalar)
        continue
      }
      // Between two numbers a space keeps them apart, as a hyphen does.
      let next = spaced[index...].first { !$0.properties.isWhitespace }
      if let last = joined.last, Self.isDigit(last), let next, Self.isDigit(next) { joined.append("-") }
    }
    scalars = ComparableLetters.of(String(joined))
  }

  mutating func folded() -> [Unicode.Scalar] {
    while place < scalars.count {
      guard let number = number(at: place) else {
        letters.append(scalars[place])
        place += 1
        continue
      }
      letters += number.digits
      place = number.end
      let hasUnit = passUnits()
      let next = scalars[place...].firstIndex { $0 != "-" && $0 != "の" && $0 != "ノ" } ?? scalars.count
      if hasUnit || next > place, self.number(at: next) != nil {
        letters.append("-")
        place = next
      }
    }
    return letters
  }

  /// Digits, or kanji in front of 丁目, 番 or 号.
  private func number(at start: Int) -> (digits: [Unicode.Scalar], end: Int)? {
    let rest = scalars[start...]
    let digits = rest.prefix { Self.isDigit($0) }
    if !digits.isEmpty { return (Array(digits), digits.endIndex) }
    let kanji = rest.prefix { KanjiNumber.isPart($0) }
    guard !kanji.isEmpty, unit(at: kanji.endIndex) != nil, let number = KanjiNumber.digits(kanji) else { return nil }
    return (number, kanji.endIndex)
  }

  private mutating func passUnits() -> Bool {
    let start = place
    while let length = unit(at: place) { place += length }
    return place > start
  }

  /// How long the unit is that stands there.
  private func unit(at start: Int) -> Int? {
    for unit in Self.units where scalars[start...].starts(with: unit.letters) {
      let end = start + unit.letters.count
      return end < scalars.count && unit.notBefore.contains(scalars[end]) ? nil : unit.letters.count
    }
    return nil
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

  private struct Unit {
    let letters: [Unicode.Scalar]
    /// Before these it is part of a name: 一番町, 101号室.
    let notBefore: Set<Unicode.Scalar>

    init(_ letters: String, notBefore: String = "") {
      self.letters = Array(letters.unicodeScalars)
      self.notBefore = Set(notBefore.unicodeScalars)
    }
  }

  private static let units = [
    Unit("丁目"), Unit("番地"), Unit("番", notBefore: "町街館線丁目組屋台棟"), Unit("号", notBefore: "室館棟楼線店地街機車庫"),
  ]
}
