internal import DataFiles
internal import TextForms

extension CommandFault: ExplainedError {
  /// `EX_USAGE` where the arguments themselves are wrong, else 2.
  var exitCode: Int32 {
    switch self {
    case .usage, .value, .knownAt, .number, .conflict, .required, .nothingTyped, .expectedHead, .unknownKind,
      .titleOfSeveral:
      64
    default: 2
    }
  }

  var code: String {
    switch self {
    case .usage(let message, _): message.code
    case .value(_, let code, _, _): code
    case .knownAt: "known-at-unreadable"
    case .number: "number-unreadable"
    case .conflict: "options-conflict"
    case .required: "option-missing"
    case .nothingTyped: "nothing-to-record"
    case .expectedHead: "head-unreadable"
    case .unknownKind: "kind-unknown"
    case .noHome: "home-unknown"
    case .unreadableFile: "file-not-readable"
    case .fileChanged: "file-changed"
    case .noContract: "not-a-contract"
    case .dataFile(let diagnostics): diagnostics.first?.code ?? "data-file-invalid"
    case .records(let faults): faults.first?.code ?? "record-invalid"
    case .checklistsMissing: "checklists-missing"
    case .unknownCatalogue: "catalogue-unknown"
    case .unknownSetting: "setting-unknown"
    case .unknownRequirement: "requirement-unknown"
    case .severalRequirements: "requirement-ambiguous"
    case .severalDocuments: "document-ambiguous"
    case .titleOfSeveral: "title-of-several"
    case .nothingFilledIn: "nothing-filled-in"
    case .noTerminal: "terminal-missing"
    case .output: "output-failed"
    case .outputExists: "output-exists"
    case .outputNotWritable: "output-not-writable"
    case .unexpected: "unexpected"
    case .refused(let code, _, _): code
    }
  }

  var message: Words {
    switch self {
    case .usage(let message, _): message.words
    case .value(let option, _, let message, _):
      Words(ja: "\(option): \(message.ja)", en: "\(option): \(message.en)")
    case .knownAt(let found):
      Words(ja: "--known-at の「\(found)」は時点として読めません。", en: "--known-at: \"\(found)\" is not a point in time.")
    case .number(let option, let found):
      Words(
        ja: "\(option) の「\(found)」は1以上の整数ではありません。", en: "\(option): \"\(found)\" is not a whole number of 1 or more.")
    case .conflict(let one, let other):
      Words(ja: "\(one) と \(other) は同時に使えません。", en: "\(one) and \(other) cannot be used together.")
    case .required(let option):
      Words(ja: "\(option) が必要です。", en: "\(option) is needed.")
    case .nothingTyped:
      Words(ja: "記録する内容が指定されていません。", en: "nothing to record was given.")
    case .expectedHead(let found):
      Words(
        ja: "--expect の「\(found)」は「記録番号:ハッシュ値」の形ではありません。",
        en: "--expect: \"\(found)\" is not of the form SEQUENCE:HASH.")
    case .unknownKind(let found, let allowed):
      Words(
        ja: "「\(found)」という記録の種類はありません。使えるのは: \(allowed.joined(separator: "、"))",
        en: "there is no kind of record \"\(found)\"; allowed: \(allowed.joined(separator: ", ")).")
    case .noHome:
      Words(
        ja: "台帳の場所が決まりません（HOME も XDG_DATA_HOME も設定されていません）。",
        en: "it is not known where the register lies (neither HOME nor XDG_DATA_HOME is set).")
    case .unreadableFile(let path):
      Words(ja: "ファイル「\(path)」を読めません。", en: "the file \"\(path)\" cannot be read.")
    case .noContract(let file, let why):
      Words(ja: "「\(file)」は契約書ではありません。\(why.ja)。", en: "\"\(file)\" is no contract: \(why.en).")
    case .fileChanged(let path):
      Words(ja: "ファイル「\(path)」が取込みの途中で変わりました。", en: "the file \"\(path)\" changed while it was taken in.")
    case .dataFile(let diagnostics):
      Words(
        ja: diagnostics.map { $0.text(in: .ja) }.joined(separator: "\n"),
        en: diagnostics.map { $0.text(in: .en) }.joined(separator: "\n"))
    case .records(let faults):
      Words(
        ja: faults.map { $0.text(in: .ja) }.joined(separator: "\n"),
        en: faults.map { $0.text(in: .en) }.joined(separator: "\n"))
    case .checklistsMissing(let looked):
      Words(
        ja: "要件目録のフォルダーが見つかりません。探した場所: \(looked.joined(separator: "、"))",
        en: "there is no folder of catalogues; looked in: \(looked.joined(separator: ", ")).")
    case .unknownCatalogue(let name, let allowed):
      Words(
        ja: "「\(name)」という要件目録はありません。あるのは: \(allowed.joined(separator: "、"))",
        en: "there is no catalogue \"\(name)\"; there are: \(allowed.joined(separator: ", ")).")
    case .unknownSetting(let name, let allowed):
      Words(
        ja: "「\(name)」という設定はありません。あるのは: \(allowed.joined(separator: "、"))",
        en: "there is no setting \"\(name)\"; there are: \(allowed.joined(separator: ", ")).")
    case .unknownRequirement(let found):
      Words(ja: "「\(found)」に当たる要件はありません。", en: "no requirement has the id or citation \"\(found)\".")
    case .severalRequirements(let found, let ids):
      Words(
        ja: "「\(found)」に当たる要件は複数あります: \(ids.joined(separator: "、"))",
        en: "\"\(found)\" stands for several requirements: \(ids.joined(separator: ", ")).")
    case .severalDocuments(let found, let documents):
      Words(
        ja: "「\(found)」で始まる文書は複数あります: \(documents.joined(separator: "、"))",
        en: "\"\(found)\" begins the SHA-256 of several documents: \(documents.joined(separator: ", ")).")
    case .titleOfSeveral(let files):
      Words(
        ja: "--title は1個のファイルにしか付けられません（指定されたファイル \(files) 個）。",
        en: "--title is for one file, and \(files) were given.")
    case .nothingFilledIn(let file):
      Words(ja: "\(file): 記入された判定がありません。", en: "\(file): no judgement is filled in.")
    case .noTerminal:
      Words(
        ja: "--interactive は端末で使います（標準入力がありません）。",
        en: "--interactive needs a terminal; there is no standard input.")
    case .output(let detail):
      Words(ja: "結果を書き出せません（\(detail)）。", en: "the result cannot be written (\(detail)).")
    case .outputExists(let path): Words(ja: "「\(path)」は既にあります。", en: "\"\(path)\" already exists.")
    case .outputNotWritable(let path):
      Words(ja: "「\(path)」に書き込めません。", en: "\"\(path)\" cannot be written.")
    case .refused(_, let message, _):
      Words(ja: String(message.ja.prefix { $0 != "\n" }), en: String(message.en.prefix { $0 != "\n" }))
    case .unexpected(let detail):
      Words(ja: "予期しない失敗です（\(detail)）。", en: "it failed unexpectedly (\(detail)).")
    }
  }
}
