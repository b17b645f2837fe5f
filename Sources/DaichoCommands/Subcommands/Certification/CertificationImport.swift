internal import ArgumentParser
internal import Certification
internal import Foundation
internal import Registry
internal import SQLiteStore
internal import TextForms

/// `certification import`.
struct CertificationImport: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "import", Words(ja: "登録簿から書き出した一覧を取り込む", en: "take in a list that was exported from a register"),
      Words(
        ja: "取得と同じく、内容を取得記録として残し、突き合わせ済みの認証の状態を更新します。"
          + "一覧を手に入れた日が今日でないときは --on で示します。後の日に確かめた認証は、古い一覧では変わりません。"
          + "読み方は情報源の宣言によります（CSV は文字コードを問いません）。形式は text、csv、json、markdown です。",
        en:
          "As with fetch, the list is kept as an observation, and certifications that were matched with entries are brought "
          + "up to date. --on says on which day the list was taken, where that is not today; an older list changes nothing "
          + "that was looked up later. How it is read is declared with the source. Formats: text, csv, json, markdown."),
      examples: [
        "certification import ismap.csv --source ismap", "certification import list.csv --source ismap --on R8.9.30",
        "certification import diff_20260819.csv --source nta-corporate-number --dry-run",
      ])
  }

  @Argument(
    help: .words(ja: "取り込むファイル（.csv、.json、.html、.xml）", en: "the file (.csv, .json, .html, .xml)", value: "FILE"))
  var file: String
  @Option(help: .words(ja: "情報源の識別子", en: "id of the source", value: "SOURCE")) var source: String
  @Option(help: .words(ja: "一覧を手に入れた日（省略時は今日）", en: "the day on which the list was taken (else today)", value: "DATE"))
  var on: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var list: ListOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    let source = try session.sources().named(source)
    let time = try time(session)
    let bytes = try DataFileBytes.read(file, upTo: Self.largestFile)
    let content = try content(of: bytes, source)
    let register = try await session.register()
    let act = try await session.act("certification import", reason: write.reason, in: register)
    let store = try session.store().content
    let name = URL(fileURLWithPath: file).lastPathComponent
    let document = try ObservedDocument(source, file: name, bytes, content, at: time, store: store)
    let outcomes = try await session.record(act, in: register, isRehearsal: write.dryRun) { transaction in
      let intake = ObservationIntake(store: store)
      return write.dryRun
        ? try intake.observe([document], in: transaction) : try intake.record([document], in: transaction)
    }
    let report = FetchReport(outcomes)
    try session.write(report, list.format, schema: "daicho.certification-import/1")
    if write.dryRun, list.format == .text {
      try session.say(Words(ja: "試しただけで、何も記録していません。", en: "Nothing was recorded."))
    }
    return report.answer
  }

  /// Now, or the last moment of an earlier day.
  private func time(_ session: Session) throws -> Instant {
    let now = session.context.now()
    guard let on else { return now }
    let day = try DateOption.read(on, of: "--on")
    guard day <= now.dayInTokyo else {
      throw CommandFault.value(
        option: "--on", code: "day-in-future",
        message: Words(ja: "\(day.eraText)はまだ来ていません。", en: "\(day) has not come yet"),
        remedy: Words(ja: "一覧を手に入れた日を指定してください。", en: "Give the day on which the list was taken."))
    }
    return day == now.dayInTokyo ? now : Instant(day.description) ?? now
  }

  /// Bytes; readers of lists take no more.
  private static let largestFile = 64 << 20

  private func content(of bytes: [UInt8], _ source: SourceDeclaration) throws -> SourceContent {
    let ending = URL(fileURLWithPath: file).pathExtension.lowercased()
    let format: SourceFault.Format? = ending == "htm" ? .html : SourceFault.Format(rawValue: ending)
    guard let format else {
      throw CommandFault.value(
        option: "FILE", code: "file-ending-unknown",
        message: Words(ja: "「\(file)」の種類が拡張子から分かりません。", en: "the ending of \"\(file)\" does not say what it is"),
        remedy: Words(ja: "使えるのは: .csv、.json、.html、.xml", en: "It may be .csv, .json, .html or .xml."))
    }
    do throws(SourceFault) {
      return try source.content(of: bytes, as: source.reader == .declared ? format : nil)
    } catch {
      throw CommandFault.sourceFile(file, error)
    }
  }
}

extension CommandFault {
  /// A list of a register that cannot be read.
  static func sourceFile(_ file: String, _ fault: SourceFault) -> CommandFault {
    .refused(
      code: fault.code,
      message: Words(
        ja: "「\(file)」を取り込めません。\(fault.message.ja)", en: "\"\(file)\" cannot be taken in: \(fault.message.en)"),
      remedy: fault.remedy)
  }
}
