internal import TextForms

/// Which country's law and courts the terms of a service name, as far as their words tell.
extension RegionTable {
  /// 日本法, 日本国の法律. Nil: the text does not say so in words that are known.
  public func country(ofLaw text: String) -> String? {
    single(of: text) { country(among: Self.candidates($0, endings: endings.laws)) }
  }

  /// 福岡地方裁判所飯塚支部. A court in a place that is not known is in no known country: courts abroad are called
  /// 地方裁判所 too.
  public func country(ofCourt text: String) -> String? {
    single(of: text) { part in
      let key = HeadingKey.of(part)
      let starts = endings.courts.compactMap { key.range(of: $0)?.lowerBound }
      return starts.min().flatMap { country(among: [String(key[..<$0])]) }
    }
  }

  /// The one country that all parts of a list name.
  private func single(of text: String, _ read: (String) -> String?) -> String? {
    let separated = ["又は", "または", "及び", "および", "並びに"].reduce(text) { $0.replacing($1, with: "、") }
    let parts = separated.split { "、，,／/\n".contains($0) }.map(String.init)
    let codes = Set(parts.map(read))
    return codes.count == 1 ? codes.first ?? nil : nil
  }
}
