internal import ArgumentParser
internal import Registry
internal import TextForms

/// `contract chain`.
struct ContractChainCommand: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "chain", Words(ja: "年度ごとの契約のつながりを表示し、前契約の候補を示す", en: "show how yearly contracts follow each other"),
      Words(
        ja: "番号を指定するとその契約の、省略するとすべてのつながりを、項目「前契約」に従って表示します。"
          + "--suggest は、前契約の登録がない契約に候補を示します。相手方と所管課室が同じで、年度の語を除いた件名が等しく、履行終了日が開始日の前31日以内の契約です。"
          + "--record を付けると候補が一つに決まるものをまとめて記録し、決まらないものには手を付けません。結果の形式は text と json です。",
        en:
          "Of the contract with that number, or all chains, as the field predecessor says. With --suggest it proposes "
          + "predecessors for contracts without one: same vendor, same section, the same title but for the words that "
          + "name a year, ended at most 31 days before the start. --record records those that need no choice, all or "
          + "none, and leaves the others alone. Formats of the answer: text, json."),
      examples: [
        "contract chain C-2026-001", "contract chain --suggest",
        "contract chain --suggest --record --dry-run --reason 前契約の整理",
      ])
  }

  @Argument(help: .words(ja: "契約番号（省略時はすべて）", en: "number of a contract (else all)", value: "NUMBER"))
  var recordNumber: String?
  @Flag(help: .words(ja: "前契約の候補を示す", en: "propose predecessors")) var suggest = false
  @Flag(help: .words(ja: "候補が一つに決まるものを記録する", en: "record those that need no choice")) var record = false
  @OptionGroup var time: TimeOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var answer: AnswerOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    guard suggest || !record else { throw CommandFault.required(option: "--suggest") }
    guard record || !(write.dryRun || write.reason != nil) else { throw CommandFault.required(option: "--record") }
    switch (suggest, record) {
    case (_, true): try await recordSuggestions(session)
    case (true, false): try await showSuggestions(session)
    case (false, false): try await showChains(session)
    }
    return .yes
  }

  private func showChains(_ session: Session) async throws {
    let (day, knownAt) = (try time.day(session), try time.knownAtTime())
    let register = try await session.register()
    let account = try await register.store.read { [recordNumber] reader in
      let sequence = try reader.sequence(knownAt)
      let chains = try ContractChains(on: day, at: sequence, reader: reader)
      let names = try ReferenceNames(for: .contract, in: reader, at: sequence)
      guard let recordNumber else { return ChainAccount(chains: chains.all, names: names) }
      let record = try Self.contract(recordNumber, in: reader, at: sequence)
      let chain = chains.chain(of: record)
      // Retired, or not there yet on that day.
      guard !chain.isEmpty else { throw RegisterError.unknownRecord(.contract, number: recordNumber) }
      return ChainAccount(chains: [chain], names: names)
    }
    switch answer.format {
    case .json: try session.writeItems(account.items, schema: "daicho.contract-chain-list/1")
    case .text: try account.writeText(to: session)
    }
  }

  private func showSuggestions(_ session: Session) async throws {
    let (day, knownAt) = (try time.day(session), try time.knownAtTime())
    let register = try await session.register()
    let account = try await register.store.read { [recordNumber] reader in
      try Self.suggestions(for: recordNumber, on: day, at: try reader.sequence(knownAt), reader: reader)
    }
    try account.write(to: session, format: answer.format)
  }

  private func recordSuggestions(_ session: Session) async throws {
    // What is recorded is read from the register as it is now.
    if time.asOf != nil { throw CommandFault.conflict("--as-of", "--record") }
    if time.knownAt != nil { throw CommandFault.conflict("--known-at", "--record") }
    let register = try await session.register()
    let act = try await session.act("contract chain", reason: write.reason, in: register)
    var account = try await session.record(act, in: register, isRehearsal: write.dryRun) {
      [recordNumber] transaction in
      let account = try Self.suggestions(
        for: recordNumber, on: transaction.today, at: transaction.sequence, reader: transaction.reader)
      try transaction.record(account.suggestions)
      return account
    }
    account.recording = write.dryRun ? .rehearsed : .recorded
    try account.write(to: session, format: answer.format)
  }

  private static func suggestions(
    for number: String?, on day: CivilDate, at sequence: Int64, reader: any RegisterReading
  ) throws -> SuggestionAccount {
    let only = try number.map { try contract($0, in: reader, at: sequence) }
    let suggestions = try ContractChains(on: day, at: sequence, reader: reader).suggestions
    return SuggestionAccount(
      suggestions: suggestions.filter { only == nil || $0.contract.record == only },
      names: try ReferenceNames(for: .contract, in: reader, at: sequence))
  }

  private static func contract(_ number: String, in reader: any RegisterReading, at sequence: Int64) throws -> RecordID
  {
    guard let record = try reader.find(.contract, number: number, at: sequence) else {
      throw RegisterError.unknownRecord(.contract, number: number)
    }
    return record
  }
}
