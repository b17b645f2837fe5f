internal import Foundation

/// The header of that name: seconds, or a time.
enum RetryAfter {
  static func read(_ text: String, now: Date) -> Duration? {
    let text = text.withoutBlanks
    if !text.isEmpty, text.utf8.count <= 9, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let seconds = Int(text)
    {
      return .seconds(seconds)
    }
    guard let time = HTTPDate.read(text) else { return nil }
    return .seconds(max(0, time.timeIntervalSince(now)))
  }
}
