/// What stands behind the name of a party.
enum Following {
  case subject
  /// とand 及び: the subject is not whole yet.
  case another
  case nothing

  private static let subjectParticles = ["は", "も", "においては", "側は", "等は", "が自ら"].map { Array($0.utf8) }
  private static let joints = ["及び", "又は", "並びに", "若しくは", "および", "または", "と", "、", "・"].map { Array($0.utf8) }

  static func read(_ place: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Following {
    func isThere(_ word: [UInt8]) -> Bool {
      place + word.count <= end && word.indices.allSatisfy { bytes[place + $0] == word[$0] }
    }
    if subjectParticles.contains(where: isThere) { return .subject }
    return joints.contains(where: isThere) ? .another : .nothing
  }
}
