internal import DataFiles

/// Reads the `gravity` of a catalogue.
struct GravityReader {
  let reader: NodeReader
  private static let points = 0...10_000

  func rule() -> GravityRule? {
    let keys = ["class", "status", "phase", "perThirtyDays", "daysAtMost", "levels"]
    guard let mapping = reader.mapping(allowing: keys) else { return nil }
    let classes = mapping.required("class").flatMap { table($0, Confidentiality.self, besides: "unknown") }
    let statuses = mapping.required("status").flatMap { table($0, GravityRule.Status.self) }
    let phases = mapping.required("phase").flatMap { table($0, Phase.self) }
    let perThirtyDays = mapping.required("perThirtyDays")?.integer(in: GravityReader.points)
    let daysAtMost = mapping.required("daysAtMost")?.integer(in: GravityReader.points)
    let levels = mapping.required("levels").flatMap(levels)
    guard let classes, let unknown = classes.besides, let statuses, let phases, let perThirtyDays,
      let daysAtMost, let levels
    else { return nil }
    return GravityRule(
      classPoints: classes.points, unknownClassPoints: unknown, statusPoints: statuses.points,
      phasePoints: phases.points, perThirtyDays: perThirtyDays, daysAtMost: daysAtMost, levelPoints: levels)
  }

  /// Points for every case of an enum, and for one key besides.
  private func table<Key: RawRepresentable & CaseIterable & Hashable>(
    _ reader: NodeReader, _ type: Key.Type, besides extra: String? = nil
  ) -> (points: [Key: Int], besides: Int?)? where Key.RawValue == String {
    let names = Key.allCases.map(\.rawValue)
    guard let mapping = reader.mapping(allowing: names + [extra].compactMap { $0 }) else { return nil }
    var points: [Key: Int] = [:]
    for key in Key.allCases {
      points[key] = mapping.required(key.rawValue)?.integer(in: GravityReader.points)
    }
    let besides = extra.flatMap { mapping.required($0)?.integer(in: GravityReader.points) }
    guard points.count == names.count, extra == nil || besides != nil else { return nil }
    return (points, besides)
  }

  private func levels(_ reader: NodeReader) -> [GravityRule.Level: Int]? {
    guard let levels = table(reader, GravityRule.Level.self)?.points else { return nil }
    let inOrder = GravityRule.Level.allCases.compactMap { levels[$0] }
    guard inOrder.last == 0, zip(inOrder, inOrder.dropFirst()).allSatisfy({ $0 > $1 }) else {
      reader.report(CatalogueProblem.levelsNotInOrder)
      return nil
    }
    return levels
  }
}
