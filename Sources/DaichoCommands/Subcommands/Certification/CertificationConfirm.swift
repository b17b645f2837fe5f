internal import ArgumentParser
internal import Certification
internal import Registry
internal import TextForms

/// `certification confirm`.
struct CertificationConfirm: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "confirm", Words(ja: "掲載が同じものであること、取消し又は更新申請を確認する", en: "confirm a match, a withdrawal or a pending renewal"),
      Words(
        ja: "番号は認証番号か、クラウドサービスの番号です。クラウドサービスのときは、掲載の内容で認証を新しく登録します。"
          + "確認した職員（--as）と日が残り、以後は登録簿の登録番号で追います。掲載がないだけでは取消しになりません。取消しを確かめた日を --withdrawn で、"
          + "更新の申請を確かめた日を --renewal-pending で示します。結果の形式は text と json です。",
        en:
          "NUMBER is that of a certification or of a cloud service; for a service a certification is recorded anew with what "
          + "the entry says. The officer (--as) and the day stay on record, and the register's own id is followed from then "
          + "on. Absence alone is no withdrawal: --withdrawn says on which day one was confirmed, --renewal-pending on which "
          + "day it was found that a renewal was applied for. Formats of the answer: text, json."),
      examples: [
        "certification confirm CE-001 --source ismap --entry C21-0001-2 --as 1001",
        "certification confirm CS-001 --source fedramp --entry F1206081364 --as 1001",
        "certification confirm CE-001 --withdrawn R8.9.30 --as 1001",
      ])
  }

  @Argument(help: .words(ja: "認証番号又はクラウドサービスの番号", en: "number of a certification or cloud service", value: "NUMBER"))
  var number: String
  @Option(help: .words(ja: "掲載のある情報源の識別子", en: "id of the source that lists it", value: "SOURCE")) var source: String?
  @Option(help: .words(ja: "掲載元での登録番号", en: "what the register calls it", value: "ID")) var entry: String?
  @Option(help: .words(ja: "新しく登録する認証の番号", en: "number of a certification that is recorded anew", value: "NUMBER"))
  var newNumber: String?
  @Option(help: .words(ja: "取消しを確かめた日", en: "day on which a withdrawal was confirmed", value: "DATE")) var withdrawn:
    String?
  @Option(help: .words(ja: "更新の申請を確かめた日", en: "day on which a pending renewal was confirmed", value: "DATE"))
  var renewalPending: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var answer: AnswerOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    let confirmation = try confirmation(session)
    let register = try await session.register()
    let act = try await session.act("certification confirm", reason: write.reason, in: register)
    let store = try session.store().content
    let written = try await session.record(act, in: register, isRehearsal: write.dryRun) {
      [number, newNumber] transaction in
      let matching = MatchConfirmation(store: store, transaction: transaction)
      let record: RecordID
      switch confirmation {
      case .match(let source, let entry):
        record = try matching.confirm(number, in: source, as: entry, newNumber: newNumber)
      case .withdrawn(let day, let catalogue):
        record = try transaction.record(.certification, number: number)
        try transaction.confirmWithdrawal(record, on: day)
        try matching.follow(record, catalogue)
      case .renewalPending(let day, let catalogue):
        record = try transaction.record(.certification, number: number)
        try transaction.confirmPendingRenewal(record, on: day)
        try matching.follow(record, catalogue)
      }
      return try WrittenRecord(record, in: transaction, entries: transaction.recorded)
    }
    try session.writeAnswer([written], .changed, isRehearsal: write.dryRun, format: answer.format)
    return .yes
  }

  private enum Confirmation: Sendable {
    case match(SourceDeclaration, entry: String)
    case withdrawn(CivilDate, SourceCatalogue)
    case renewalPending(CivilDate, SourceCatalogue)
  }

  private func confirmation(_ session: Session) throws -> Confirmation {
    let catalogue = try session.sources()
    switch (withdrawn, renewalPending) {
    case (.some, .some): throw CommandFault.conflict("--withdrawn", "--renewal-pending")
    case (let day?, nil):
      guard source == nil, entry == nil else { throw CommandFault.conflict("--withdrawn", "--entry") }
      return .withdrawn(try DateOption.read(day, of: "--withdrawn"), catalogue)
    case (nil, let day?):
      guard source == nil, entry == nil else { throw CommandFault.conflict("--renewal-pending", "--entry") }
      return .renewalPending(try DateOption.read(day, of: "--renewal-pending"), catalogue)
    case (nil, nil):
      guard let source else { throw CommandFault.required(option: "--source") }
      guard let entry else { throw CommandFault.required(option: "--entry") }
      return .match(try catalogue.named(source), entry: entry)
    }
  }
}
