internal import Registry
internal import Requirements
internal import TextForms

extension RowReading {
  /// The classes of the information, in a column of each axis or all in one.
  mutating func readInformation() {
    let whole = classification(.classification)
    let confidentiality = classification(.confidentiality)
    if let confidentiality, let other = whole?.confidentiality, let found = confidentiality.confidentiality,
      found != other, let cell = filled(.confidentiality), let column = layout.fields[.classification]
    {
      refuse(cell, .confidentiality, .differs(from: column))
    }
    let both = [confidentiality, whole].compactMap { $0 }
    set(.confidentiality, both.lazy.compactMap(\.confidentiality).first.map { .string($0.rawValue) })
    let integrity = level(.integrity, .integrity) { text throws(ClassificationFault) in try Integrity.reading(text) }
    let availability = level(.availability, .availability) { text throws(ClassificationFault) in
      try Availability.reading(text)
    }
    set(.integrity, (integrity ?? both.lazy.compactMap(\.integrity).first).map { .string($0.rawValue) })
    set(.availability, (availability ?? both.lazy.compactMap(\.availability).first).map { .string($0.rawValue) })
  }

  private mutating func classification(_ field: ContractField) -> Classification? {
    level(field, .confidentiality) { text throws(ClassificationFault) in try Classification.reading(text) }
  }
}
