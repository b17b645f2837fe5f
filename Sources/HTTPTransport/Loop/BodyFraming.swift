/// How an answer says where its body ends.
enum BodyFraming: Hashable {
  case length(Int)
  /// In pieces of which the last is marked: chunks of HTTP/1.1, frames of HTTP/2.
  case pieces
  case untilClosed
  /// Two lengths that differ, or one that is no number.
  case contradictory
}
