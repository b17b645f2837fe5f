internal import Registry

/// What binds a record of a form to what is applied for.
struct FormTies {
  /// Holds unless the form says otherwise.
  var fields: JSONObject = [:]
  /// The field by which it belongs to something.
  var owner: String?
  /// Before the count that a record without a number is given.
  var numbered: String?

  /// Stands in for what is not recorded yet, where a body is checked.
  static let unrecorded = JSONValue.string(RecordID(high: 0, low: 0).description)
}
