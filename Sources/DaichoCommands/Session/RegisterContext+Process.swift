internal import Foundation
package import Registry

extension RegisterContext {
  /// The clock, the random numbers and the user of this process.
  package static let ofThisProcess = RegisterContext(
    now: { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }, random: systemRandom,
    operatingSystemUser: userName)

  /// By the user id: `USER` can say anything.
  private static var userName: String {
    guard let entry = getpwuid(getuid()) else { return String(getuid()) }
    return String(cString: entry.pointee.pw_name)
  }
}
