/// The name and version of the program, in one place.
package enum ProgramVersion {
  package static let name = "daicho"
  package static let number = "0.1.0"
  package static let text = "\(name) \(number)"
}
