internal import Registry
internal import TextForms

/// Chains of contracts, for people and for programs.
struct ChainAccount: Sendable {
  let chains: [[ContractChains.Link]]
  let names: ReferenceNames

  /// One chain an item.
  var items: [JSONObject] { chains.map { ["contracts": .array($0.map { .object(item(of: $0)) })] } }

  private func item(of link: ContractChains.Link) -> JSONObject {
    var item = names.item(of: link.contract)
    item["predecessor"] = (link.predecessor?.contract.number).map(JSONValue.string)
    item["vendorChange"] = (link.vendor?.rawValue).map(JSONValue.string)
    return item
  }

  func writeText(to session: Session) throws {
    guard !chains.isEmpty else {
      return try session.say(Words(ja: "前契約の登録がある契約はありません。", en: "No contract names a predecessor."))
    }
    for (index, chain) in chains.enumerated() {
      if index > 0 { try session.output.writeLine("") }
      try table(of: chain, in: session.language).writeText(
        to: session.output, language: session.language, style: session.style)
    }
  }

  private func table(of chain: [ContractChains.Link], in language: Language) -> Table {
    Table(
      columns: [
        .init(ja: "契約番号", en: "number"), .init(ja: "件名", en: "title"), .init(ja: "契約の相手方", en: "vendor"),
        .init(ja: "期間", en: "term"), .init(ja: "前契約", en: "predecessor"), .init(ja: "前契約の相手方と", en: "vendor is"),
      ],
      rows: chain.map { link in
        [
          link.contract.contract.number, link.contract.contract.title, names.vendor(of: link.contract),
          link.contract.term(in: language), link.predecessor?.contract.number ?? "", link.vendor?.words[language] ?? "",
        ]
      })
  }
}

extension ChainedContract {
  /// First and last day; what is not recorded is left out.
  func term(in language: Language) -> String {
    let wave = Words(ja: "～", en: " to ")[language]
    guard contract.start != nil || contract.end != nil else { return "" }
    return (contract.start?.description ?? "") + wave + (contract.end?.description ?? "")
  }
}

extension ReferenceNames {
  func vendor(of link: ChainedContract) -> String { link.contract.vendor.flatMap { self[$0]?.name } ?? "" }

  func item(of link: ChainedContract) -> JSONObject {
    let vendor = link.contract.vendor.flatMap { self[$0] }
    let members: [String: String?] = [
      "number": link.contract.number, "title": link.contract.title, "vendor": vendor?.number,
      "vendorName": vendor?.name, "start": link.contract.start?.description, "end": link.contract.end?.description,
    ]
    return members.compactMapValues { $0.map(JSONValue.string) }
  }
}
