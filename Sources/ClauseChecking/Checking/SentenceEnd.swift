/// What the end of a sentence makes of it.
enum SentenceEnd {
  static func isComma(_ bytes: UnsafeBufferPointer<UInt8>, before place: Int) -> Bool {
    place >= 3 && bytes[place - 3] == 0xE3 && bytes[place - 2] == 0x80 && bytes[place - 1] == 0x81
  }

  /// A predicate stands at the end; what follows it there is little.
  static func mood(
    _ found: Mood?, from start: Int?, to end: Int, isPart: Bool, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Mood? {
    if let found, let start, end - start <= 33 { return found }
    return isPart || isThere(bytes, at: end, "。") || isThere(bytes, at: end, "こと") ? .duty : nil
  }

  static func isThere(_ bytes: UnsafeBufferPointer<UInt8>, at end: Int, _ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    return end >= count && (0..<count).allSatisfy { bytes[end - count + $0] == word.utf8Start[$0] }
  }

  /// Also where boxes to tick, a place in brackets or a full stop stand behind it.
  static func isQuestion(_ bytes: UnsafeBufferPointer<UInt8>, before end: Int) -> Bool {
    // Nearly every sentence ends in a letter of hiragana before its full stop.
    let last = isThere(bytes, at: end, "。") ? end - 3 : end
    if last >= 3, bytes[last - 3] == 0xE3, bytes[last - 2] == 0x81 || bytes[last - 2] == 0x82,
      !isThere(bytes, at: last, "か"),
      !isThere(bytes, at: last, "い")
    {
      return false
    }
    var end = end
    while true {
      if let mark = boxes.first(where: { isThere(bytes, at: end, $0) }) {
        end -= mark.utf8CodeUnitCount
      } else if isThere(bytes, at: end, ")"), let open = (max(0, end - 60)..<end).last(where: { bytes[$0] == 0x28 }) {
        end = open
      } else {
        break
      }
    }
    return isThere(bytes, at: end, "か") && !isThere(bytes, at: end, "いずれか") || isThere(bytes, at: end, "?")
  }

  private static let boxes: [StaticString] = [
    "。", "□", "☐", "☑", "○", "×", "有", "無", "適", "否", "はい", "いいえ", "・", "/", "|",
  ]
}
