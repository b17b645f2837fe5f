internal import ArgumentParser
internal import Certification
internal import Registry
internal import SQLiteStore
internal import TextForms

/// `certification bundle create`.
struct CertificationBundleCreate: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "create", Words(ja: "取得記録を受渡しファイルに書く", en: "write observations into a bundle"),
      Words(
        ja: "取得記録（失敗、変更なしを含む）と、取得した内容を、一つの受渡しファイル（.zip）に書きます。トークンは入りません。"
          + "表示されるハッシュ値を、ファイルとは別の手段（電話など）で取り込む側に伝え、import --expect で照合してください。"
          + "「変更なし」の元になった一覧は、--since より前のものも入ります。同じ時刻に同じ内容で作ると、同じファイルになります。"
          + "結果の形式は text と json です。",
        en:
          "Observations (failed and unchanged ones too) and what was received go into one bundle (.zip); tokens do not. Tell "
          + "those who import it the hash that is shown in another way than with the file, by telephone for example, for "
          + "import --expect. A list that was \"not modified\" comes along though it is older than --since. The same "
          + "content at the same time gives the same file. Formats of the answer: text, json."),
      examples: [
        "certification bundle create --output 受渡し.zip",
        "certification bundle create --output 受渡し.zip --source fedramp --since R8.9.1",
      ])
  }

  @Option(help: .words(ja: "書き出すファイル（.zip）", en: "the file to write (.zip)", value: "FILE")) var output: String
  @Option(help: .words(ja: "情報源の識別子（繰り返し可。省略時はすべて）", en: "id of a source; may be repeated (else all)", value: "SOURCE"))
  var source: [String] = []
  @Option(help: .words(ja: "この日からの取得記録だけ", en: "only what was observed from this day on", value: "DATE"))
  var since: String?
  @Flag(help: .words(ja: "既にあるファイルに上書きする", en: "overwrite a file that is there")) var force = false
  @OptionGroup var answer: AnswerOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    let catalogue = try session.sources()
    let sources = Set(try source.map { try catalogue.named($0).id })
    let day = try since.map { try DateOption.read($0, of: "--since") }
    guard output.lowercased().hasSuffix(".zip") else { throw CommandFault.bundleEnding(output) }
    let target = OutputFile(path: output, replaces: force)
    try target.check()
    let register = try await session.register()
    let selection = try await register.store.read { reader in
      BundleSelection(try PastObservations(reader, at: try reader.head().sequence), sources: sources, since: day)
    }
    guard !selection.observations.isEmpty else { throw BundleFault.empty }
    let bundle = try CertificationBundle(
      selection.observations, now: session.context.now(), from: try session.store().content)
    let bytes = try bundle.archive()
    try target.write(bytes)
    try report(bundle, size: bytes.count, session)
    return .yes
  }

  private func report(_ bundle: CertificationBundle, size: Int, _ session: Session) throws {
    let (observations, files) = (bundle.manifest.observations.count, bundle.files.count)
    switch answer.format {
    case .json:
      try session.writeJSON([
        "schema": "daicho.certification-bundle-made/1", "file": .string(output), "sha256": .string(bundle.hash),
        "made": .string(bundle.manifest.made.description), "observations": .integer(Int64(observations)),
        "files": .integer(Int64(files)), "size": .integer(Int64(size)),
      ])
    case .text:
      try session.say(
        Words(
          ja: "「\(output)」を書きました（取得記録 \(observations) 件、内容のファイル \(files) 個、\(size) バイト）。",
          en: "Wrote \"\(output)\" (observations: \(observations), files of content: \(files), bytes: \(size))."))
      try session.say(Words(ja: "ハッシュ値: \(bundle.hash)", en: "Hash: \(bundle.hash)"))
      try session.say(
        Words(
          ja: "ハッシュ値は、ファイルとは別の手段で取り込む側に伝えてください（import --expect で照合します）。",
          en: "Tell it to those who import the bundle in another way than with the file, for import --expect."))
    }
  }
}

extension CommandFault {
  fileprivate static func bundleEnding(_ found: String) -> CommandFault {
    .value(
      option: "--output", code: "bundle-ending",
      message: Words(ja: "「\(found)」の末尾が .zip ではありません。", en: "\"\(found)\" does not end in .zip"),
      remedy: Words(ja: "名前の末尾を .zip にしてください。", en: "End its name in .zip."))
  }
}
