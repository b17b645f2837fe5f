internal import Registry
internal import TextForms

/// Trees of subcontracts, for people and for programs.
struct SubcontractTreeAccount: Sendable {
  let trees: [SubcontractTree]
  let names: ReferenceNames

  func write(to session: Session, format: ListFormat) throws {
    let language = session.language
    switch format {
    case .text where !trees.isEmpty:
      for (index, tree) in trees.enumerated() {
        if index > 0 { try session.output.writeLine() }
        for line in lines(of: tree, in: language) { try session.output.writeLine(line) }
      }
    case .text, .csv, .json, .markdown:
      try session.writeList(
        format, schema: "daicho.subcontract-tree/1", items: items, table: table(in: language),
        whole: table(in: language))
    }
  }

  /// One subcontract an item, each before what lies under it.
  private var items: [JSONObject] {
    trees.flatMap { tree in tree.nodes.map { item(of: $0, under: tree) } }
  }

  private func item(of node: SubcontractTree.Node, under tree: SubcontractTree) -> JSONObject {
    let subcontract = node.subcontract
    let vendor = subcontract.vendor.flatMap { names[$0] }
    let texts: [String: String?] = [
      "rootKind": tree.kind.rawValue, "root": tree.number, "number": subcontract.number, "vendor": vendor?.number,
      "vendorName": vendor?.name, "work": subcontract.work, "country": subcontract.country,
      "decision": subcontract.decision?.rawValue, "decidedOn": subcontract.decidedOn?.description,
      "parent": subcontract.parent.flatMap { names[$0]?.number },
    ]
    var item = texts.compactMapValues { $0.map(JSONValue.string) }
    item["depth"] = .integer(Int64(node.depth))
    item["handlesImportantInformation"] = subcontract.handlesImportantInformation.map(JSONValue.bool)
    item["clausesPassedDown"] = subcontract.clausesPassedDown.map(JSONValue.bool)
    item["ndaInForce"] = .bool(node.isUnderNDA)
    item["retired"] = .bool(node.isRetired)
    item["missing"] = .array(
      node.shortfalls.map {
        var missing: JSONObject = [
          "what": .string($0.what.rawValue),
          "basis": .object(["ja": .string($0.basis.ja), "en": .string($0.basis.en)]),
        ]
        if !$0.doubts.isEmpty { missing["doubts"] = .array($0.doubts.map { .string($0.rawValue) }) }
        return .object(missing)
      })
    return item
  }

  private func table(in language: Language) -> Table {
    Table(
      columns: [
        .init(ja: "種類", en: "kind"), .init(ja: "契約・サービス", en: "contract or service"), .init(ja: "階層", en: "depth"),
        .init(ja: "再委託番号", en: "subcontract"), .init(ja: "元の再委託", en: "subcontract above"),
        .init(ja: "再委託先", en: "subcontractor"),
      ] + Self.facts.map { Table.Column($0.title) } + [.init(ja: "足りないもの", en: "missing")],
      rows: trees.flatMap { tree in
        tree.nodes.map { node in
          [
            tree.kind.words[language], tree.number, String(node.depth), number(of: node, in: language),
            node.subcontract.parent.flatMap { names[$0]?.number } ?? "", vendor(node.subcontract.vendor, in: language),
          ] + Self.facts.map { $0.text(node)[language] } + [missing(node, in: language)]
        }
      })
  }

  private func missing(_ node: SubcontractTree.Node, in language: Language) -> String {
    node.shortfalls.map { shortfall in
      let basis = shortfall.basis[language]
      return shortfall.words[language] + (language == .ja ? "（\(basis)）" : " (\(basis))")
    }.joined(separator: language == .ja ? "、" : "; ")
  }

  private func number(of node: SubcontractTree.Node, in language: Language) -> String {
    node.subcontract.number + (node.isRetired ? Words(ja: "（抹消済み）", en: " (retired)")[language] : "")
  }

  private func vendor(_ record: RecordID?, in language: Language) -> String {
    record.flatMap { names[$0]?.name } ?? Words(ja: "不明", en: "unknown")[language]
  }

  /// The tree as it is drawn.
  private func lines(of tree: SubcontractTree, in language: Language) -> [String] {
    let root = "\(tree.kind.words[language]) \(tree.number) \(tree.title)"
    let holder = vendor(tree.vendor, in: language)
    var lines = [root + (language == .ja ? "（\(holder)）" : " (\(holder))")]
    let least = tree.nodes.first?.depth ?? 1
    let last = Self.lastOfTheirParent(tree.nodes)
    /// Of each depth, whether more follows under the same parent.
    var continues: [Bool] = []
    for (node, isLast) in zip(tree.nodes, last) {
      let level = node.depth - least
      continues.removeLast(max(0, continues.count - level))
      let margin = continues.map { $0 ? "│  " : "   " }.joined()
      let facts = Self.facts.map { "\($0.title[language]): \($0.text(node)[language])" }
      let name = "\(number(of: node, in: language)) \(vendor(node.subcontract.vendor, in: language))"
      lines.append(margin + (isLast ? "└─ " : "├─ ") + name)
      let inner = margin + (isLast ? "   " : "│  ")
      lines.append(inner + facts.joined(separator: language == .ja ? "、" : "; "))
      if !node.shortfalls.isEmpty { lines.append(inner + "! " + missing(node, in: language)) }
      continues.append(!isLast)
    }
    return lines
  }

  private static func lastOfTheirParent(_ nodes: [SubcontractTree.Node]) -> [Bool] {
    var last = Array(repeating: true, count: nodes.count)
    // From the end: the depths at which something follows before a shallower one.
    var following: Set<Int> = []
    for index in nodes.indices.reversed() {
      let depth = nodes[index].depth
      last[index] = !following.contains(depth)
      following = following.filter { $0 <= depth }
      following.insert(depth)
    }
    return last
  }
}
