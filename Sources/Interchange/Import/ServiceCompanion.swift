internal import Registry

/// A record that comes with a cloud service, as it is to stand.
struct ServiceCompanion {
  let kind: Companion
  /// All but what points to the service.
  var fields: JSONObject
  let existing: ExistingRecord?
  /// Fields that no longer hold.
  var removed: [String] = []
  let column: LedgerColumn?

  /// The field that points to the service.
  var subject: String { kind == .applications ? "subject" : "service" }
}
