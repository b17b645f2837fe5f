/// Counts by which names a text speaks of its parties.
struct PartyNaming {
  /// By the place of the word in the vocabulary.
  private var counts: [Int: Count] = [:]

  private struct Count {
    let party: Vocabulary.Party
    /// Where the word stands first.
    let place: Range<Int>
    var subjects = 0
    var mentions = 0
    /// 以下「甲」という, を甲とし.
    var definitions = 0

    var isLetter: Bool { party == .first || party == .second }
    var isName: Bool { subjects + definitions > 0 }
    var points: Int { subjects * 3 + mentions }
    /// What a text defines comes before what it only uses, a letter before a word: 受領者 may be either party.
    var weight: (Int, Int, Int, Int) {
      (definitions > 0 && isLetter ? 1 : 0, definitions > 0 ? 1 : 0, points, -place.lowerBound)
    }
  }

  mutating func add(
    _ word: Int, _ party: Vocabulary.Party, at place: Range<Int>, of sentence: Range<Int>, isSubject: Bool,
    isSpaced: Bool, _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    guard [.contractor, .client, .provider, .first, .second].contains(party) else { return }
    // 水道 and 個人情報取扱事業者 name no party.
    if place.lowerBound > sentence.lowerBound, !isSpaced, Self.isWordLetter(bytes, at: place.lowerBound - 3) { return }
    func isThere(_ text: StaticString, at start: Int) -> Bool {
      let count = text.utf8CodeUnitCount
      return start >= sentence.lowerBound && start + count <= sentence.upperBound
        && (0..<count).allSatisfy { bytes[start + $0] == text.utf8Start[$0] }
    }
    let isDefined =
      isThere("以下「", at: place.lowerBound - 9) && isThere("」", at: place.upperBound)
      || isThere("を", at: place.lowerBound - 3) && isThere("とし", at: place.upperBound)
    // 市 in 市内 is none either.
    let isWhole = place.upperBound >= sentence.upperBound || !Self.isWordLetter(bytes, at: place.upperBound)
    guard isDefined || isSubject || isWhole else { return }
    var count = counts[word] ?? Count(party: party, place: place)
    if isDefined { count.definitions += 1 } else if isSubject { count.subjects += 1 } else { count.mentions += 1 }
    counts[word] = count
  }

  /// Kanji or katakana; 及, 又, 並 and 若 part words.
  private static func isWordLetter(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    guard place >= 0, place + 2 < bytes.count else { return false }
    let (lead, second, third) = (bytes[place], bytes[place + 1], bytes[place + 2])
    if lead == 0xE3 { return second == 0x82 && third >= 0xA1 || second == 0x83 && third <= 0xBC }
    guard (0xE4...0xE9).contains(lead) else { return false }
    return !["及", "又", "並", "若"].contains(String(decoding: [lead, second, third], as: UTF8.self))
  }

  /// The text says by which names it calls its parties.
  var definesParties: Bool { counts.values.contains { $0.definitions > 0 } }

  // MARK: The names

  private struct Name {
    let text: String
    let count: Count
  }

  func names(_ roles: PartyRoles, _ text: NormalText) -> PartyNames {
    let all = counts.values.map { count in
      Name(text: String(decoding: text.bytes[count.place], as: UTF8.self), count: count)
    }.sorted { $0.count.weight > $1.count.weight }
    let contractors = all.filter { roles.actors($0.count.party) == .contractor }
    let clients = all.filter { roles.actors($0.count.party) == .client }
    guard let strongest = all.first(where: \.count.isName) else { return PartyNames(contractor: nil, client: nil) }
    if roles.actors(strongest.count.party) == .contractor {
      return PartyNames(contractor: strongest.text, client: Self.partner(of: strongest, among: clients))
    }
    return PartyNames(contractor: Self.partner(of: strongest, among: contractors), client: strongest.text)
  }

  /// Who stands opposite: the usual partner, unless the text speaks much more of somebody else.
  private static func partner(of name: Name, among others: [Name]) -> String? {
    if name.count.isLetter { return name.text == "甲" ? "乙" : "甲" }
    let partners = PartyNames.partners(of: name.text)
    let named = others.first(where: \.count.isName)
    if let usual = others.first(where: { partners.contains($0.text) }),
      usual.count.points * 3 >= named?.count.points ?? 0
    {
      return usual.text
    }
    return named?.text ?? partners.first
  }
}
