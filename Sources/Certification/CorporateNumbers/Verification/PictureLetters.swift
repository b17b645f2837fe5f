internal import Foundation

/// Letters that the register shows as a picture. Its text then has a like letter instead, or ＿.
enum PictureLetters {
  /// Whether the two texts differ only where the register had to show a picture: our letter is one that it cannot write.
  /// A letter that it can write would stand in its text.
  static func explain(_ ours: [Unicode.Scalar], _ registered: [Unicode.Scalar]) -> Bool {
    guard ours.count == registered.count else { return false }
    return zip(ours, registered).allSatisfy { $0 == $1 || $1 == "_" || !isWritten($0) }
  }

  /// Whether it is of JIS X 0208, its extensions by makers of computers left out.
  static func isWritten(_ letter: Unicode.Scalar) -> Bool {
    guard letter.value >= 0x80 else { return true }
    guard let bytes = String(letter).data(using: .shiftJIS), bytes.count == 2, let lead = bytes.first else {
      return false
    }
    return (0x81...0x84).contains(lead) || (0x88...0x9F).contains(lead) || (0xE0...0xEA).contains(lead)
  }
}
