/// Something that signals may find, and the best sentence for it.
struct Sought {
  let signals: [Signal]
  /// A sentence without any of these fits none of them.
  let keys: WordMask
  /// A weak sentence may be followed by a better one.
  let canBeFull: Bool
  /// A commentary does not count.
  let isOfTextOnly: Bool
  var best: Matches.Match?
  var isSettled = false

  init(_ signals: [Signal], isOfTextOnly: Bool = false) {
    self.signals = signals
    self.isOfTextOnly = isOfTextOnly
    keys = signals.reduce(.none) { $0.union($1.key) }
    canBeFull = !isOfTextOnly && signals.contains { !$0.isWeak }
  }
}
