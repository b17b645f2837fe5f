internal import TextForms

/// One entry that is about to be written.
struct RecordChange {
  let kind: RecordKind
  let record: RecordID
  /// Counts from 1: the record is new.
  let version: Int
  /// The whole of it as it will be.
  let body: JSONObject
  /// Nil: from the start.
  let effectiveFrom: CivilDate?

  var isNew: Bool { version == 1 }
  var retires: Bool { body["retired"] == true }
  var number: String { body.text("number") }
}
