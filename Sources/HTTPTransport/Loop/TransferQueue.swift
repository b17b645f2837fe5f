/// Which transfer starts next: the hosts take turns, and none gets more than its share at a time.
struct TransferQueue {
  private struct Lane {
    var waiting: [TransferStart] = []
    var first = 0
    var active = 0

    var isWaiting: Bool { first < waiting.count }

    mutating func next() -> TransferStart {
      defer {
        first += 1
        if first == waiting.count { (waiting, first) = ([], 0) }
      }
      return waiting[first]
    }
  }

  private let places: HTTPPlaces
  private var lanes: [String: Lane] = [:]
  /// Hosts for which something waits.
  private var turns: [String] = []
  private(set) var active = 0

  init(places: HTTPPlaces) { self.places = places }

  mutating func add(_ start: TransferStart) {
    var lane = lanes.removeValue(forKey: start.host) ?? Lane()
    if !lane.isWaiting { turns.append(start.host) }
    lane.waiting.append(start)
    lanes[start.host] = lane
  }

  /// `nil` when nothing waits or no place is free.
  mutating func next() -> TransferStart? {
    guard active < places.total else { return nil }
    guard let turn = turns.firstIndex(where: { lanes[$0].map { $0.active < places.perHost } == true }) else {
      return nil
    }
    let host = turns.remove(at: turn)
    guard var lane = lanes.removeValue(forKey: host) else { return nil }
    let start = lane.next()
    lane.active += 1
    active += 1
    if lane.isWaiting { turns.append(host) }
    lanes[host] = lane
    return start
  }

  /// Frees the place of one that `next` gave out.
  mutating func ended(host: String) {
    guard var lane = lanes.removeValue(forKey: host) else { return }
    lane.active -= 1
    active -= 1
    if lane.active > 0 || lane.isWaiting { lanes[host] = lane }
  }

  /// Takes out one that still waits.
  mutating func remove(_ ticket: TransferTicket) -> TransferStart? {
    for (host, lane) in lanes {
      guard let place = lane.waiting[lane.first...].firstIndex(where: { $0.ticket === ticket }) else { continue }
      var lane = lane
      let start = lane.waiting.remove(at: place)
      if !lane.isWaiting {
        (lane.waiting, lane.first) = ([], 0)
        turns.removeAll { $0 == host }
      }
      lanes[host] = lane.active > 0 || lane.isWaiting ? lane : nil
      return start
    }
    return nil
  }

  mutating func removeAll() -> [TransferStart] {
    defer { (lanes, turns, active) = ([:], [], 0) }
    return lanes.values.flatMap { $0.waiting[$0.first...] }
  }
}
