internal import ArgumentParser
internal import Certification
internal import Foundation
internal import Registry
internal import TextForms

/// `vendor verify`.
struct VendorVerify: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "verify", Words(ja: "事業者の名称と所在地を法人番号の登録簿と照合する", en: "check vendors against the corporate-number register"),
      Words(
        ja: "法人番号公表サイト（国税庁）の記録のうち最後に読み取ったもの（certification fetch と import の取得記録）と照合し、事業者ごとに一つの結果を、重いものから順に示します。"
          + "--fetch を付けると、先に Web-API へ照会して取得記録に残します。--from は登録簿のファイル（CSV、XML）と照合し、何も記録しません。"
          + "名称は全角半角、空白、㈱と株式会社の違いを問いませんが、前株と後株、新旧の字体は区別します。"
          + "所在地は全角半角、ハイフン、丁目・番・号の書き方、都道府県の省略を問わず、ほかの違いは並べて示します。"
          + "合併は承継先の最後までたどります。読み取っていない法人番号は不明とし、存在しないとはしません。台帳の事業者は変更しません。"
          + "終了コード: 0 すべて一致、1 相違、閉鎖、合併、不明又は照会の失敗がある。形式は text、csv、json、markdown です。",
        en: "Vendors are held against what was last read of the corporate-number register of the National Tax Agency "
          + "(observations of certification fetch and import); each has one finding, the worst first. --fetch asks the "
          + "Web-API first, which is recorded as an observation. --from holds them against a file of the register (CSV, "
          + "XML), and records nothing. Of names, widths, spaces and ㈱ for 株式会社 make no difference; the position of the "
          + "legal form and old and new forms of kanji do. Of addresses, widths, hyphens, the writing of 丁目・番・号 and a "
          + "prefecture that is left out make none; anything else is shown side by side. Mergers are followed to the last "
          + "successor. A number that was not read is unknown, not absent. No vendor is changed. Exit codes: 0 all agree; "
          + "1 something differs, is closed, merged or unknown, or could not be asked. Formats: text, csv, json, markdown."
      ),
      examples: [
        "vendor verify", "vendor verify V-001 --fetch", "vendor verify --from diff_20260819.csv --format csv",
        "vendor verify --as-of R8.9.30",
      ])
  }

  @Argument(help: .words(ja: "事業者の番号（省略時はすべて）", en: "numbers of vendors (else all)", value: "NUMBER"))
  var vendors: [String] = []
  @Flag(help: .words(ja: "先に登録簿の Web-API に照会し、取得記録に残す", en: "ask the Web-API of the register first, and record it"))
  var fetch = false
  @Option(
    help: .words(
      ja: "照合する登録簿のファイル（CSV、XML。記録しない）", en: "a file of the register to check against (CSV, XML); not recorded",
      value: "FILE"))
  var from: String?
  @OptionGroup var list: ListOptions
  @OptionGroup var time: TimeOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  /// Mergers that follow upon each other; each round asks for the successors of the one before.
  private static let mostRounds = 10

  func run(in session: Session) async throws -> Answer {
    try checkOptions()
    let readings = try readFile()
    let sources = try sources(session)
    let register = try await session.register()
    var findings = try await verified(session, register, readings, sources)
    var isAnswered = true
    if fetch { (findings, isAnswered) = try await asked(findings, session, register, sources) }
    try session.write(findings, list.format)
    return findings.agree && isAnswered ? .yes : .no
  }

  private func checkOptions() throws {
    guard fetch else { return }
    let others = [("--from", from), ("--as-of", time.asOf), ("--known-at", time.knownAt)]
    if let other = others.first(where: { $0.1 != nil }) { throw CommandFault.conflict("--fetch", other.0) }
  }

  private func readFile() throws -> CorporateReadings? {
    guard let from else { return nil }
    return try CorporateReadings(file: from)
  }

  private func sources(_ session: Session) throws -> [SourceDeclaration] {
    guard from == nil else { return [] }
    return try session.sources().sources.filter { $0.reader == .corporateNumbers }
  }

  /// Asks for the vendors, then for the successors that came to light, and verifies anew.
  ///
  /// - Returns: what was found, and whether every question was answered.
  private func asked(
    _ known: VendorFindings, _ session: Session, _ register: Register, _ sources: [SourceDeclaration]
  ) async throws -> (VendorFindings, Bool) {
    let inquiry = CorporateInquiry(session: session, register: register, sources: sources)
    var findings = known
    var isAnswered = true
    var asked: Set<String> = []
    var numbers = Set(known.corporateNumbers)
    var rounds = 0
    while !numbers.isEmpty, rounds < Self.mostRounds {
      let answered = try await inquiry.ask(numbers.sorted())
      isAnswered = isAnswered && answered
      asked.formUnion(numbers)
      findings = try await verified(session, register, nil, sources)
      numbers = Set(findings.successorsToAsk).subtracting(asked)
      rounds += 1
    }
    return (findings, isAnswered)
  }

  private func verified(
    _ session: Session, _ register: Register, _ file: CorporateReadings?, _ sources: [SourceDeclaration]
  ) async throws -> VendorFindings {
    let (day, knownAt) = (try time.day(session), try time.knownAtTime())
    let store = try session.store().content
    return try await register.store.read { [vendors] reader in
      let sequence = try reader.sequence(knownAt)
      let readings = try file ?? CorporateReadings(sources, on: day, store: store, reader: reader, at: sequence)
      return try VendorFindings(vendors, on: day, readings, reader: reader, at: sequence)
    }
  }
}

extension CorporateReadings {
  /// Bytes; readers of lists take no more.
  private static let largestFile = 64 << 20

  /// - Throws: what the file is not, as one message.
  init(file: String) throws {
    let bytes = try DataFileBytes.read(file, upTo: Self.largestFile)
    do throws(SourceFault) {
      self.init(try CorporateList.parse(bytes), file: URL(fileURLWithPath: file).lastPathComponent)
    } catch {
      throw CommandFault.refused(
        code: error.code,
        message: Words(
          ja: "「\(file)」を読めません。\(error.message.ja)", en: "\"\(file)\" cannot be read: \(error.message.en)"),
        remedy: error.remedy)
    }
  }
}

extension Session {
  fileprivate func write(_ findings: VendorFindings, _ format: ListFormat) throws {
    switch format {
    case .json: try writeJSON(findings.json(in: language))
    case .csv: try findings.wholeTable(in: language).writeCSV(to: output, language: language)
    case .markdown: try findings.wholeTable(in: language).writeMarkdown(to: output, language: language)
    case .text: try findings.writeText(to: self)
    }
  }
}
