import Foundation

@testable import Certification

/// A document as a register published it; `Fixtures/README.md` says where from.
enum Fixture {
  static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: Bundle.module.bundleURL.appending(path: "Fixtures/\(path)")))
  }

  static let marketplace2023 = "fedramp/marketplace-2023-02-21.json"
  static let marketplace2025 = "fedramp/marketplace-2025-06-30.json"
  static let marketplace2026 = "fedramp/marketplace-2026-04-28.json"
  static let products2026 = "fedramp/fedramp-products-2026-05-30.json"
  static let statusLog = "fedramp/fedramp-status-changelog-2026-05-30.json"
  static let corporations = "nta/nta-diff_20260819.csv"
}
