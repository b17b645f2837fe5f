/// Finds many words in bytes at once (Aho and Corasick), each where it ends, also inside others.
struct WordAutomaton: Sendable {
  /// Next state by state and class of the byte.
  private let next: [UInt16]
  private let classes: [UInt8]
  private let width: Int
  /// Of each state, which words end there: a range of `ending`.
  private let firstEnding: [Int32]
  private let ending: [UInt16]
  let lengths: [Int]

  /// More states than this cannot be numbered.
  static let maximum = Int(UInt16.max)

  /// Nil: the words are too many, or one is empty.
  init?(_ words: [[UInt8]]) {
    var classes = [UInt8](repeating: 0, count: 256)
    var width = 1
    for byte in Set(words.joined()).sorted() {
      guard width < 256 else { return nil }
      classes[Int(byte)] = UInt8(width)
      width += 1
    }
    var trie = Trie(width: width)
    for (place, word) in words.enumerated() {
      guard !word.isEmpty, place < Self.maximum, trie.add(word, as: UInt16(place), classes) else { return nil }
    }
    let links = trie.link()
    self.classes = classes
    self.width = width
    next = trie.next.map { UInt16($0) }
    (firstEnding, ending) = trie.endings(links)
    lengths = words.map(\.count)
  }

  /// Calls `visit` with the place of each word found, and where it ends.
  @inline(__always)
  func forEachWord(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ visit: (Int, Int) -> Void) {
    var state = 0
    next.withUnsafeBufferPointer { next in
      classes.withUnsafeBufferPointer { classes in
        firstEnding.withUnsafeBufferPointer { first in
          for index in range {
            state = Int(next[state * width + Int(classes[Int(bytes[index])])])
            let (low, high) = (first[state], first[state + 1])
            if low == high { continue }
            for place in low..<high { visit(Int(ending[Int(place)]), index + 1) }
          }
        }
      }
    }
  }

  private struct Trie {
    let width: Int
    /// -1: no such step.
    var next: [Int32]
    var own: [[UInt16]] = [[]]

    init(width: Int) {
      self.width = width
      next = Array(repeating: -1, count: width)
    }

    mutating func add(_ word: [UInt8], as place: UInt16, _ classes: [UInt8]) -> Bool {
      var state = 0
      for byte in word {
        let step = state * width + Int(classes[Int(byte)])
        if next[step] < 0 {
          guard own.count < WordAutomaton.maximum else { return false }
          next[step] = Int32(own.count)
          own.append([])
          next.append(contentsOf: repeatElement(-1, count: width))
        }
        state = Int(next[step])
      }
      own[state].append(place)
      return true
    }

    /// Fills in every step; the answer is where each state falls back to, in the order of their depth.
    mutating func link() -> [(state: Int, back: Int)] {
      var back = [Int](repeating: 0, count: own.count)
      var order: [(state: Int, back: Int)] = []
      var queue: [Int] = []
      for step in 0..<width {
        if next[step] < 0 { next[step] = 0 } else { queue.append(Int(next[step])) }
      }
      var head = 0
      while head < queue.count {
        let state = queue[head]
        head += 1
        order.append((state, back[state]))
        for step in 0..<width {
          let fallback = next[back[state] * width + step]
          if next[state * width + step] < 0 {
            next[state * width + step] = fallback
          } else {
            let child = Int(next[state * width + step])
            back[child] = Int(fallback)
            queue.append(child)
          }
        }
      }
      return order
    }

    func endings(_ links: [(state: Int, back: Int)]) -> ([Int32], [UInt16]) {
      var all = own
      for (state, back) in links { all[state] += all[back] }
      var first: [Int32] = [0]
      for state in all.indices { first.append(first[state] + Int32(all[state].count)) }
      return (first, all.flatMap(\.self))
    }
  }
}
