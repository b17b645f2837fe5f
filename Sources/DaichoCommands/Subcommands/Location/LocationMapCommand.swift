internal import ArgumentParser
internal import GapAnalysis
internal import Registry
internal import TextForms

/// `location map`.
struct LocationMapCommand: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "map", Words(ja: "どの情報がどの国にあるかを格付別に示す", en: "show which information is in which country, by classification"),
      Words(
        ja: "国と役割を行に、自治体機密性を列に取り、クラウドサービスと、再委託先の所在が登録された契約の番号を示します。"
          + "国の分からないものと、所在の登録がないものは「不明」の行に示します。csv と json は所在1件ごとの明細です。"
          + "形式: text、csv、json、markdown。",
        en: "Rows are countries and roles, columns the classes of confidentiality; cells name cloud services, and "
          + "contracts of whose subcontractors locations are recorded. Where the country is not known, or no location "
          + "is recorded, it stands in the row of what is not known. csv and json have one entry for each location. "
          + "Formats: text, csv, json, markdown."),
      examples: ["location map", "location map --as-of R8.10.1 --format markdown"])
  }

  @OptionGroup var list: ListOptions
  @OptionGroup var time: TimeOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    let (day, knownAt) = (try time.day(session), try time.knownAtTime())
    let register = try await session.register()
    let map = try await register.store.read { reader in
      try LocationReporter(asOf: day, knownAt: knownAt, from: reader).map()
    }
    let language = session.language
    try session.writeList(
      list.format, schema: "daicho.location-map/1", items: map.items.map(map.json),
      table: map.table(in: language), whole: map.wholeTable(in: language))
    return .yes
  }
}
