/// An error that people and programs can act on: a stable code, what is wrong and where, and what to do.
public protocol ExplainedError: Error, Sendable {
  /// In kebab case; never changes once released.
  var code: String { get }
  var message: Words { get }
  var remedy: Words { get }
}
