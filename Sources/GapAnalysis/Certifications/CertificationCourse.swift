internal import Registry
internal import TextForms

/// How one certification stood from day to day, as far as a judgement may rest on it.
struct CertificationCourse {
  /// What holds unchanged from one day until the next stretch begins.
  private struct Stretch {
    let from: Int32
    /// The entry that says so.
    let sequence: Int64
    /// Nil: it bears on the service no more, or not yet.
    let status: Certification.Status?
    /// Its end has passed; what is recorded of its status would be better.
    var isLapsed = false
    var isStale = false
    var isDisputed = false

    /// Where it is not there, nobody knows of it.
    var standing: Certification.Status { status ?? .unknown }

    func isLike(_ other: Stretch) -> Bool {
      status == other.status && isLapsed == other.isLapsed && isStale == other.isStale && isDisputed == other.isDisputed
    }
  }

  private var stretches: [Stretch] = [Stretch(from: Day.always, sequence: 0, status: nil)]

  /// - Parameter versions: of one certification, in the order of `effectiveFrom`.
  init(_ versions: some Sequence<RelatedFacts>) {
    for version in versions {
      let from = Day.of(version.effectiveFrom)
      guard !version.isRetired else {
        append(Stretch(from: from, sequence: version.sequence, status: nil))
        continue
      }
      let until = version.replacedFrom?.dayNumber ?? Day.never
      let turns = [version.ended, version.reported].compactMap { $0.map { $0.dayNumber + 1 } }
      for day in [from] + turns.filter({ from < $0 && $0 < until }).sorted() {
        append(Self.stretch(of: version, on: day))
      }
      // The next version takes its place, if there is one.
      if until != Day.never { append(Stretch(from: until, sequence: version.sequence, status: nil)) }
    }
  }

  private static func stretch(of version: RelatedFacts, on day: Int32) -> Stretch {
    // A status that nobody recorded is not known.
    let recorded = Certification.Status.allCases.first { $0.code == version.code } ?? .unknown
    let hasEnded = version.ended.map { $0.dayNumber < day } ?? false
    let status = hasEnded ? recorded.afterItsEnd : recorded
    return Stretch(
      from: day, sequence: version.sequence, status: status, isLapsed: status != recorded,
      isStale: version.reported.map { $0.dayNumber < day } ?? false,
      isDisputed: version.marks.contains(.claimNotBorneOut))
  }

  /// A version that changes nothing of this, such as another day on which it was seen, makes no new stretch.
  private mutating func append(_ stretch: Stretch) {
    if let last = stretches.last, last.from == stretch.from { stretches.removeLast() }
    if let last = stretches.last, last.isLike(stretch) { return }
    stretches.append(stretch)
  }

  /// The days on which something of it changes.
  var days: [Int32] { stretches.map(\.from) }

  /// What is wrong with it on a day, and has not always been.
  func doubts(on day: Int32) -> [CertificationDoubt] {
    guard let place = stretches.lastIndex(where: { $0.from <= day }), let status = stretches[place].status else {
      return []
    }
    let now = stretches[place]
    var doubts: [CertificationDoubt] = []
    func add(_ isSo: (Stretch) -> Bool, _ shown: (Stretch) -> Shown) {
      guard let first = self.first(of: isSo, upTo: place) else { return }
      doubts.append(CertificationDoubt(shown: shown(first), since: first.from, sequence: first.sequence))
    }
    add({ !status.isWorse(than: $0.standing) }, { $0.isLapsed ? .certificationLapsed : .certificationWorse })
    if now.isStale { add(\.isStale) { _ in .certificationStale } }
    if now.isDisputed { add(\.isDisputed) { _ in .certificationDisputed } }
    return doubts
  }

  /// The first stretch since which something has been so without a break; nil: it always was.
  private func first(of isSo: (Stretch) -> Bool, upTo place: Int) -> Stretch? {
    var first = place
    while first > 0, isSo(stretches[first - 1]) { first -= 1 }
    return stretches[first].from == Day.always ? nil : stretches[first]
  }
}
