internal import TextForms

/// Reads a date given to an option, in any form that staff write.
enum DateOption {
  static func read(_ text: String, of option: String) throws -> CivilDate {
    do { return try DateReading.read(text) } catch {
      throw CommandFault.value(
        option: option, code: error.code, message: error.message, remedy: error.remedy)
    }
  }
}
