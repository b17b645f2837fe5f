extension Classification {
  /// Reads the many ways in which staff write a classification: `機密性3B・完全性2・可用性2`,
  /// `３Ｂ/２/２` (in this order), or a class alone, which is one of confidentiality.
  public static func reading(_ typed: String) throws(ClassificationFault) -> Classification {
    switch try ClassificationAxis.parts(of: typed) {
    case .labelled(let found):
      return try Classification(labelled: found, found: typed)
    case .bare(let bodies) where bodies.count == 3:
      let axes = zip(ClassificationAxis.allCases, bodies)
      return try Classification(labelled: Dictionary(uniqueKeysWithValues: axes), found: typed)
    case .bare(let bodies):
      let alone = bodies.joined()
      if bodies.count == 2, !ClassificationAxis.confidentiality.levels.contains(alone) {
        throw .unlabelled(found: typed)
      }
      return try Classification(labelled: [.confidentiality: alone], found: typed)
    }
  }

  private init(
    labelled: [ClassificationAxis: String], found: String
  ) throws(ClassificationFault) {
    self.init()
    for axis in ClassificationAxis.allCases {
      guard let body = labelled[axis] else { continue }
      let level = try axis.level(body, found: found)
      switch axis {
      case .confidentiality: confidentiality = Confidentiality(rawValue: level)
      case .integrity: integrity = Integrity(rawValue: level)
      case .availability: availability = Availability(rawValue: level)
      }
    }
  }
}

extension Confidentiality {
  /// Reads `３Ａ`, `機密性３Ｂ`, `自治体機密性 3C`, `2` and the like. `3` alone is refused as ambiguous.
  public static func reading(_ typed: String) throws(ClassificationFault) -> Confidentiality {
    let level = try ClassificationAxis.confidentiality.level(in: typed)
    guard let value = Confidentiality(rawValue: level) else { throw .unknown(.confidentiality, found: typed) }
    return value
  }
}

extension Integrity {
  /// Reads `２`, `完全性2`, `自治体完全性 2` and the like.
  public static func reading(_ typed: String) throws(ClassificationFault) -> Integrity {
    let level = try ClassificationAxis.integrity.level(in: typed)
    guard let value = Integrity(rawValue: level) else { throw .unknown(.integrity, found: typed) }
    return value
  }
}

extension Availability {
  /// Reads `２`, `可用性2`, `自治体可用性 2` and the like.
  public static func reading(_ typed: String) throws(ClassificationFault) -> Availability {
    let level = try ClassificationAxis.availability.level(in: typed)
    guard let value = Availability(rawValue: level) else { throw .unknown(.availability, found: typed) }
    return value
  }
}
