/// What is recorded of a subject that conditions may ask for. What is not recorded is nil, never "no".
///
/// In two machine words: ten thousand contracts are judged by some twenty conditions each, and projections keep them
/// as they are.
public struct FactValues: Sendable, Hashable {
  /// Facts that are recorded above, those of them that hold below.
  public private(set) var flags: UInt64
  /// The ranks of classes above, eight bits each; the choices of lists below, eight bits each.
  public private(set) var levels: UInt64

  public init() { self.init(flags: 0, levels: 0) }

  /// As they were kept.
  public init(flags: UInt64, levels: UInt64) {
    self.flags = flags
    self.levels = levels
  }

  /// For facts of kind `flag`.
  public subscript(fact: Fact) -> Bool? {
    get { isKnown(fact) ? flags & UInt64(fact.bit) != 0 : nil }
    set {
      setKnown(fact, newValue != nil)
      if newValue == true { flags |= UInt64(fact.bit) } else { flags &= ~UInt64(fact.bit) }
    }
  }

  /// For facts of kind `list`.
  public subscript(choices fact: Fact) -> Choices? {
    get { isKnown(fact) ? Choices(rawValue: UInt8(truncatingIfNeeded: levels >> fact.shift)) : nil }
    set { setByte(fact, newValue?.rawValue) }
  }

  /// For facts of kind `classification`: the `rank` of the class.
  public subscript(rank fact: Fact) -> Int? {
    get { isKnown(fact) ? Int(UInt8(truncatingIfNeeded: levels >> fact.shift)) : nil }
    set { setByte(fact, newValue.map { UInt8(clamping: $0) }) }
  }

  private func isKnown(_ fact: Fact) -> Bool { flags >> 32 & UInt64(fact.bit) != 0 }

  private mutating func setKnown(_ fact: Fact, _ isKnown: Bool) {
    let bit = UInt64(fact.bit) << 32
    if isKnown { flags |= bit } else { flags &= ~bit }
  }

  private mutating func setByte(_ fact: Fact, _ byte: UInt8?) {
    setKnown(fact, byte != nil)
    levels &= ~(0xFF << fact.shift)
    levels |= UInt64(byte ?? 0) << fact.shift
  }
}

extension FactValues {
  public var confidentiality: Confidentiality? {
    get { self[rank: .confidentiality].flatMap { Confidentiality.allCases[safe: $0] } }
    set { self[rank: .confidentiality] = newValue?.rank }
  }

  public var integrity: Integrity? {
    get { self[rank: .integrity].flatMap { Integrity.allCases[safe: $0] } }
    set { self[rank: .integrity] = newValue?.rank }
  }

  public var availability: Availability? {
    get { self[rank: .availability].flatMap { Availability.allCases[safe: $0] } }
    set { self[rank: .availability] = newValue?.rank }
  }

  public var classification: Classification {
    Classification(confidentiality: confidentiality, integrity: integrity, availability: availability)
  }
}

/// Some of the words that a list fact allows.
public struct Choices: Sendable, Hashable {
  /// A bit for each word, in the order in which the fact allows them.
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Words that the fact does not allow are left out.
  public init(_ words: some Sequence<String>, of fact: Fact) {
    let allowed = fact.allowedWords
    rawValue = words.reduce(0) { bits, word in
      allowed.firstIndex(of: word).map { bits | 1 << UInt8($0) } ?? bits
    }
  }

  public func overlaps(_ other: Choices) -> Bool { rawValue & other.rawValue != 0 }

  public func words(of fact: Fact) -> [String] {
    fact.allowedWords.enumerated().filter { rawValue & 1 << UInt8($0.offset) != 0 }.map(\.element)
  }
}

extension Fact {
  fileprivate var allowedWords: [String] {
    if case .list(let allowed) = kind { allowed } else { [] }
  }

  /// Where its byte stands in `levels`.
  fileprivate var shift: UInt64 {
    switch self {
    case .kinds: 0
    case .model: 8
    case .confidentiality: 32
    case .integrity: 40
    case .availability: 48
    // Never asked: flags have no byte.
    default: 56
    }
  }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
