/// Who is who in a text: which of 甲 and 乙 does the work, and whether 当社 offers it or asks for it.
struct PartyRoles: Equatable {
  /// 甲 does the work.
  var isFirstContractor = false
  /// 提供者 offers what is confidential, not a service: somebody receives it.
  var isProviderClient = false

  func actors(_ party: Vocabulary.Party) -> Actors {
    switch party {
    case .contractor: .contractor
    case .client: .client
    case .subcontractor: .subcontractor
    case .both: [.contractor, .client]
    case .provider: isProviderClient ? .client : .contractor
    case .first: isFirstContractor ? .contractor : .client
    case .second: isFirstContractor ? .client : .contractor
    }
  }

  /// Weighs what the text says of 甲 and 乙 against the usual, that 乙 does the work.
  static func read(_ text: NormalText, _ provisions: [Provision]) -> PartyRoles {
    var weight = 0
    var isReceived = false
    text.bytes.withUnsafeBufferPointer { bytes in
      for provision in provisions {
        // Who asks for the work is said near the beginning; who may pass it on, further down.
        weight += Self.weight(bytes, provision.content)
        if abs(weight) > 12 { break }
      }
      for provision in provisions.prefix(40) where !isReceived {
        let piece = UnsafeBufferPointer(rebasing: bytes[provision.content])
        isReceived = receivers.contains { has(piece, $0) }
      }
    }
    return PartyRoles(isFirstContractor: weight > 2, isProviderClient: isReceived)
  }

  private static let receivers = ["受領者", "被提供者", "受領当事者", "被開示者"].map { Array($0.utf8) }

  private struct Sign {
    let words: [[UInt8]]
    /// For "甲 does the work".
    let weight: Int

    init(_ words: [String], _ weight: Int) {
      self.words = words.map { Array($0.utf8) }
      self.weight = weight
    }
  }

  /// What says that one does the work which another asks for.
  private static let patterns: [(words: [String], weight: Int)] = [
    (["#はこれを引き受け"], 6), (["#は、これを引き受け"], 6), (["#はこれを受託"], 6), (["#は、これを受託"], 6), (["#がこれを受託"], 6), (["#は", "再委託"], 2),
    (["#に委託し"], 5),
    (["#は", "第三者", "委託"], 1), (["%は", "#に", "支払"], 2), (["#の業務"], 1), (["#業務"], 1),
    (["受託者(以下「#」"], 8), (["受注者(以下「#」"], 8), (["委託者(以下「%」"], 8), (["発注者(以下「%」"], 8),
    (["市(以下「%」"], 8), (["県(以下「%」"], 8),
  ]

  private static let signs: [Sign] = signs("甲", "乙", 1) + signs("乙", "甲", -1)

  private static func signs(_ one: String, _ other: String, _ sign: Int) -> [Sign] {
    patterns.map { pattern in
      Sign(
        pattern.words.map { $0.replacing("#", with: one).replacing("%", with: other) }, pattern.weight * sign)
    }
  }

  private static func weight(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    var sum = 0
    let piece = UnsafeBufferPointer(rebasing: bytes[range])
    guard has(piece, [0xE7, 0x94, 0xB2]) || has(piece, [0xE4, 0xB9, 0x99]) else { return 0 }
    for sign in signs where isThere(sign.words, in: piece) { sum += sign.weight }
    return sum
  }

  /// One after the other.
  private static func isThere(_ words: [[UInt8]], in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = 0
    for word in words {
      guard let end = find(word, in: bytes, from: start) else { return false }
      start = end
    }
    return true
  }

  private static func has(_ bytes: UnsafeBufferPointer<UInt8>, _ word: [UInt8]) -> Bool {
    find(word, in: bytes, from: 0) != nil
  }

  private static func find(_ word: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard bytes.count - start >= word.count else { return nil }
    var index = start
    while index <= bytes.count - word.count {
      if bytes[index] == word[0], word.indices.allSatisfy({ bytes[index + $0] == word[$0] }) {
        return index + word.count
      }
      index += 1
    }
    return nil
  }
}
