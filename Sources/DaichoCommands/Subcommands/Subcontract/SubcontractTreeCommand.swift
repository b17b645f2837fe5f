internal import ArgumentParser
internal import Registry
internal import TextForms

/// `subcontract tree`.
struct SubcontractTreeCommand: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "tree", Words(ja: "再委託の階層を表示する", en: "show subcontracts under contracts and services as a tree"),
      Words(
        ja: "契約・クラウドサービス・再委託の番号を指定するとその下を、省略するとすべてを表示します。再委託先ごとに、業務、国（登録がなければ不明）、重要情報の取扱い、"
          + "承認の可否と日、有効な秘密保持契約の有無、条項の引継ぎと、足りないものを根拠とともに示します。同じ番号が複数の種類にあるときは"
          + " contract:番号、service:番号、subcontract:番号 とします。形式は text、csv、json、markdown です。",
        en: "Under the contract, cloud service or subcontract with that number, else all. Of each subcontractor: work, "
          + "country (unknown where none is recorded), whether it handles important information, the approval and its "
          + "day, whether an NDA is in force, whether clauses are passed down, and what is missing with its citation. "
          + "Where several kinds have the number, give contract:NUMBER, service:NUMBER or subcontract:NUMBER. "
          + "Formats: text, csv, json, markdown."),
      examples: ["subcontract tree", "subcontract tree C-2026-001 --as-of 2026-10-01 --format csv"])
  }

  @Argument(
    help: .words(
      ja: "契約・クラウドサービス・再委託の番号（省略時はすべて）", en: "number of a contract, service or subcontract (else all)",
      value: "NUMBER"))
  var recordNumber: String?
  @OptionGroup var list: ListOptions
  @OptionGroup var time: TimeOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    let (day, knownAt) = (try time.day(session), try time.knownAtTime())
    let register = try await session.register()
    let account = try await register.store.read { [recordNumber] reader in
      let sequence = try reader.sequence(knownAt)
      let named = try recordNumber.map { try TreeRoot($0, in: reader, at: sequence) }
      var trees = try SubcontractTrees(
        of: named?.kind == .subcontract ? nil : named?.record, on: day, at: sequence, reader: reader
      ).all
      if let named, named.kind == .subcontract { trees = trees.compactMap { $0.part(from: named.record) } }
      return SubcontractTreeAccount(
        trees: trees, names: try ReferenceNames(for: .subcontract, in: reader, at: sequence))
    }
    try account.write(to: session, format: list.format)
    return .yes
  }
}
