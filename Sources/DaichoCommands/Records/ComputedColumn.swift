internal import Registry
internal import TextForms

/// What follows from records on a day and stands in none of their fields, such as the state of an application.
struct ComputedColumn: Sendable {
  /// In JSON.
  let key: String
  let heading: Words
  /// One for each record; nil: nothing to say.
  let values: [Value?]

  struct Value: Sendable {
    let json: JSONValue
    let words: Words
  }
}
