internal import Registry
internal import TextForms

/// Reads sections given to an option. One that is not known is refused: an empty list must mean that there is nothing.
enum SectionOption {
  /// The names of the sections that are typed by number or name.
  static func names(
    _ typed: [String], on day: CivilDate, at sequence: Int64, from reader: any RegisterReading
  ) throws -> Set<String> {
    var names: [String: String] = [:]
    try reader.records(.section, on: day, at: sequence) { version in
      let name = version.body?["name"]?.text ?? version.number ?? ""
      names[name] = name
      if let number = version.number { names[number] = name }
      return true
    }
    return try typed.reduce(into: []) { chosen, typed in
      guard let name = names[typed] else { throw RegisterError.unknownRecord(.section, number: typed) }
      chosen.insert(name)
    }
  }
}
