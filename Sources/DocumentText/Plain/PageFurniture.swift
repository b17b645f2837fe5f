/// Finds the lines that a page has and the text has not: page numbers, running headers and footers.
struct PageFurniture {
  private let bytes: [UInt8]
  private var lines: [SourceLine]
  /// Lines that say something, in their order.
  private let filled: [Int]
  /// Places in `filled` where a new page begins.
  private var pageStarts: [Int] = []
  private var notes: [DocumentNote] = []
  /// What was found to repeat, each text once, and how many lines in all.
  private var running: [String] = []
  private var runningCount = 0

  /// Marks the lines found.
  static func mark(_ lines: inout [SourceLine], in bytes: [UInt8], width: Int?) -> [DocumentNote] {
    var furniture = PageFurniture(lines, bytes)
    furniture.markNumbers()
    furniture.markRunningLines(narrowerThan: width.map { $0 - WrapWidth.slack } ?? .max)
    if let width { furniture.markLinesWithinSentences(width) }
    if furniture.runningCount > 0 {
      furniture.notes.append(.pageHeaders(furniture.running, lines: furniture.runningCount))
    }
    lines = furniture.lines
    return furniture.notes
  }

  private init(_ lines: [SourceLine], _ bytes: [UInt8]) {
    self.lines = lines
    self.bytes = bytes
    filled = lines.indices.filter { !lines[$0].isBlank }
  }

  private struct Candidate {
    /// In `filled`.
    let place: Int
    let number: PageNumber
    let isAtEdge: Bool
    let isAtPageEdge: Bool
  }

  private mutating func markNumbers() {
    var candidates: [Candidate] = []
    var startsPage = Set<Int>()
    var previous = -1
    for (place, index) in filled.enumerated() {
      if lines[(previous + 1)...index].contains(where: \.startsPage) { startsPage.insert(place) }
      previous = index
    }
    let endsPage = !lines.isEmpty && lines[(previous + 1)...].contains { $0.startsPage }
    for (place, index) in filled.enumerated() {
      guard let number = PageNumber(lines[index], in: bytes) else { continue }
      let isLast = place + 1 == filled.count
      let isAtPageEdge = startsPage.contains(place) || startsPage.contains(place + 1) || isLast && endsPage
      candidates.append(
        Candidate(
          place: place, number: number, isAtEdge: isAtPageEdge || place == 0 || isLast,
          isAtPageEdge: isAtPageEdge || !startsPage.isEmpty && (place == 0 || isLast)))
    }
    let taken = candidates.indices.filter { isPageNumber(candidates, $0) }.map { candidates[$0].place }
    for place in taken { lines[filled[place]].isFurniture = true }
    if !taken.isEmpty { notes.append(.pageNumbers(taken.count)) }
    pageStarts = startsPage.isEmpty ? taken.map { $0 + 1 } : startsPage.sorted()
  }

  /// Numbers of one style that ascend by one; a single one only where a page or the text ends.
  private func isPageNumber(_ all: [Candidate], _ index: Int) -> Bool {
    let candidate = all[index]
    if candidate.number.style == .bare, !candidate.isAtPageEdge { return false }
    let before = all[..<index].last { $0.number.style == candidate.number.style }
    let after = all[(index + 1)...].first { $0.number.style == candidate.number.style }
    let value = candidate.number.value
    if before?.number.value == value - 1 || after?.number.value == value + 1 { return true }
    return candidate.isAtEdge && candidate.number.style != .bare
  }

  private mutating func markRunningLines(narrowerThan width: Int) {
    guard !pageStarts.isEmpty else { return }
    for direction in [1, -1] {
      var starts = direction > 0 ? [0] + pageStarts : pageStarts.map { $0 - 1 } + [filled.count - 1]
      // A header of more than a few lines is no header.
      for _ in 0..<3 {
        starts = Set(starts.compactMap { firstText(from: $0, direction) }).sorted()
        let groups = Dictionary(grouping: starts) { Array(bytes[lines[filled[$0]].start..<lines[filled[$0]].end]) }
        let repeated = groups.filter { isRepeated($0.value.count) && isRunning($0.value[0], width) }
        guard !repeated.isEmpty else { break }
        for (_, places) in repeated.sorted(by: { $0.value[0] < $1.value[0] }) {
          // At the very beginning it is the title as well.
          for place in places where place > 0 { drop(place) }
        }
      }
    }
  }

  private mutating func drop(_ place: Int) {
    let line = lines[filled[place]]
    lines[filled[place]].isFurniture = true
    runningCount += 1
    let text = String(decoding: bytes[line.start..<line.end], as: UTF8.self)
    if !running.contains(text) { running.append(text) }
  }

  /// With two pages a header stands only once: between the halves of a sentence, and parted from the second.
  private mutating func markLinesWithinSentences(_ width: Int) {
    for start in pageStarts {
      guard let place = firstText(from: start, 1), place > 0, let before = firstText(from: start - 1, -1),
        filled.indices.contains(place + 1)
      else { continue }
      let (last, line, next) = (lines[filled[before]], lines[filled[place]], lines[filled[place + 1]])
      guard filled[place + 1] > filled[place] + 1, LineStart(of: line, in: bytes) == .plain,
        !LineEnd.isSentenceEnd(of: last, in: bytes), !LineEnd.isSentenceEnd(of: line, in: bytes),
        line.columns < width - WrapWidth.slack, LineStart(of: last, in: bytes) != .alone
      else { continue }
      let begin = LineStart(of: next, in: bytes)
      let isFull = last.columns >= width - WrapWidth.slack
      if begin == .carriedOver || isFull && begin == .plain { drop(place) }
    }
  }

  private func firstText(from place: Int, _ direction: Int) -> Int? {
    var place = place
    while filled.indices.contains(place), lines[filled[place]].isFurniture { place += direction }
    return filled.indices.contains(place) ? place : nil
  }

  /// On half of the pages: left and right pages may differ.
  private func isRepeated(_ count: Int) -> Bool { count >= 2 && count * 2 + 1 >= pageStarts.count }

  /// Full lines, and the ends of sentences, are text.
  private func isRunning(_ place: Int, _ width: Int) -> Bool {
    lines[filled[place]].columns < width && !LineEnd.isSentenceEnd(of: lines[filled[place]], in: bytes)
  }
}
