/// The name and version of the program, in one place.
enum ProgramVersion {
  static let name = "daicho"
  static let number = "0.1.0"
  static let text = "\(name) \(number)"
}
