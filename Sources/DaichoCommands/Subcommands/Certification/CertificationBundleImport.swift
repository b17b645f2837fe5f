internal import ArgumentParser
internal import Certification
internal import Registry
internal import SQLiteStore
internal import TextForms

/// `certification bundle import`.
struct CertificationBundleImport: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "import", Words(ja: "受渡しファイルを確かめて取り込む", en: "check a bundle and take it in"),
      Words(
        ja: "受渡しファイルの取得記録を、この機械で取得したのと同じように時刻の順に記録し、突き合わせ済みの認証の状態を更新します。"
          + "既にある取得記録は省くため、同じファイルを何度取り込んでも結果は変わりません。"
          + "書き換えられたもの、欠けたもの、余分なもの、読めないものがあれば、何も記録せず終了コード 2 で終わります。"
          + "--expect は、作った側が伝えたハッシュ値と照合します。"
          + "終了コード: 0 変化なし又は改善、1 悪化した認証がある、又は最後の取得に失敗した登録簿がある。形式は text、csv、json、markdown です。",
        en:
          "Its observations are recorded in the order of time as if they had been fetched here, and certifications that were "
          + "matched with entries are brought up to date. What is on record already is left out: importing it again changes "
          + "nothing. Where something was altered, is missing, is there too much or cannot be read, nothing is recorded and "
          + "the exit code is 2. --expect compares the hash that its maker told. Exit codes: 0 nothing is worse; 1 a "
          + "certification got worse, or a register could not be read when it was asked last. Formats: text, csv, json, "
          + "markdown."),
      examples: [
        "certification bundle import 受渡し.zip --dry-run",
        "certification bundle import 受渡し.zip"
          + " --expect 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
      ])
  }

  @Argument(help: .words(ja: "受渡しファイル（.zip）", en: "the bundle (.zip)", value: "FILE")) var file: String
  @Option(help: .words(ja: "作った側が伝えたハッシュ値", en: "the hash that its maker told", value: "HASH")) var expect: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var list: ListOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    let expected = try expect.map { try Self.hash($0) }
    let catalogue = try session.sources()
    let register = try await session.register()
    let (bundle, documents) = try open(by: catalogue, now: session.context.now(), expected)
    let act = try await session.act("certification bundle import", reason: write.reason, in: register)
    let intake = BundleIntake(store: try session.store().content, files: bundle.files, documents: documents)
    let arrival: BundleIntake.Arrival
    do {
      arrival = try await session.record(act, in: register, isRehearsal: write.dryRun) { transaction in
        try intake.record(in: transaction, isRehearsal: write.dryRun)
      }
    } catch let fault as BundleFault {
      throw CommandFault.bundle(file, fault)
    }
    let report = FetchReport(arrival.outcomes, omitted: arrival.known.map(FetchPlan.Omitted.init))
    try session.write(report, list.format, schema: "daicho.certification-bundle-import/1")
    if list.format == .text { try close(bundle, isCompared: expected != nil, session) }
    return report.answer
  }

  private func open(
    by catalogue: SourceCatalogue, now: Instant, _ expected: Digest?
  ) throws -> (CertificationBundle, [ObservedDocument]) {
    let bytes = try DataFileBytes.read(file, upTo: BundleLimits.archiveBytes)
    do throws(BundleFault) {
      guard bytes.count <= BundleLimits.archiveBytes else { throw .tooLarge }
      let bundle = try CertificationBundle(opening: bytes, expecting: expected)
      var check = BundleCheck(bundle, by: catalogue, now: now)
      return (bundle, try check.documents())
    } catch {
      throw CommandFault.bundle(file, error)
    }
  }

  private func close(_ bundle: CertificationBundle, isCompared: Bool, _ session: Session) throws {
    let asked =
      isCompared
      ? Words(ja: "--expect と一致", en: "as --expect says")
      : Words(
        ja: "--expect がないため照合していません。作った側のハッシュ値と比べてください",
        en: "not compared without --expect; compare it with that of its maker")
    try session.say(Words(ja: "ハッシュ値: \(bundle.hash)（\(asked.ja)）", en: "Hash: \(bundle.hash) (\(asked.en))"))
    if write.dryRun { try session.say(Words(ja: "試しただけで、何も記録していません。", en: "Nothing was recorded.")) }
  }

  /// People read it out and write it down: spaces and capitals do not matter.
  private static func hash(_ text: String) throws -> Digest {
    guard let hash = Digest(Width.foldedForMatching(text)) else {
      throw CommandFault.value(
        option: "--expect", code: "hash-unreadable",
        message: Words(ja: "「\(text)」は16進数64桁のハッシュ値ではありません。", en: "\"\(text)\" is no hash of 64 hexadecimal digits"),
        remedy: Words(
          ja: "certification bundle create が表示したハッシュ値を指定してください。",
          en: "Give the hash that \"certification bundle create\" showed."))
    }
    return hash
  }
}

extension CommandFault {
  fileprivate static func bundle(_ file: String, _ fault: BundleFault) -> CommandFault {
    .refused(
      code: fault.code,
      message: Words(
        ja: "「\(file)」を取り込めません。\(fault.message.ja)", en: "\"\(file)\" cannot be taken in: \(fault.message.en)"),
      remedy: fault.remedy)
  }
}

extension FetchPlan.Omitted {
  fileprivate init(_ observation: Observation) {
    self.init(source: observation.source, asked: observation.asked, why: .known(observation.number))
  }
}
