import Synchronization

/// Collects the steps that a progress callback reports.
final class Steps: Sendable {
  private let steps = Mutex<[[Int]]>([])

  func add(_ done: Int, _ total: Int) { steps.withLock { $0.append([done, total]) } }

  var last: [Int]? { steps.withLock(\.last) }
}
