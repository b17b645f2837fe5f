internal import Registry
internal import TextForms

extension WordedChoice {
  /// The words of a value that a catalogue names; what is unknown here stands as it is.
  static func words(named name: String?) -> Words {
    name.flatMap(Self.init(rawValue:))?.words ?? Words(ja: name ?? "", en: name ?? "")
  }
}
