public import TextForms

extension RegisterError: ExplainedError {
  public var code: String {
    switch self {
    case .invalid(_, _, let faults): faults.first?.code.rawValue ?? "record-invalid"
    case .refused(_, _, let breaches): breaches.first?.code ?? "act-refused"
    case .unknownRecord: "record-unknown"
    case .numberTaken: "number-taken"
    case .retired: "record-retired"
    case .staleVersion: "version-stale"
    case .nothingToChange: "nothing-to-change"
    case .clockBehind: "clock-behind"
    case .officerRequired: "officer-required"
    case .notNeededForMust: "not-needed-for-must"
    case .reasonRequired: "reason-required"
    case .unknownEntry: "entry-unknown"
    case .stillInForce: "entry-in-force"
    case .alreadyRedacted: "already-redacted"
    case .unreadableBody: "entry-unreadable"
    case .noCatalogue: "catalogue-missing"
    }
  }

  public var message: Words {
    switch self {
    case .invalid(let kind, let number, let faults):
      Words(
        ja: "\(kind.words.ja)\(number.isEmpty ? "" : "「\(number)」")を記録できません。"
          + Self.list(faults.map(\.words.ja)),
        en: "the \(kind.words.en)\(number.isEmpty ? "" : " \"\(number)\"") cannot be recorded:"
          + Self.list(faults.map { " " + $0.words.en }))
    case .refused(let kind, let number, let breaches):
      Words(
        ja: "\(kind.words.ja)\(number.isEmpty ? "" : "「\(number)」")を記録できません。"
          + Self.list(breaches.map { "\($0.message.ja)（\($0.basis.ja)）。" }),
        en: "the \(kind.words.en)\(number.isEmpty ? "" : " \"\(number)\"") cannot be recorded:"
          + Self.list(breaches.map { " \($0.message.en) (\($0.basis.en))" }))
    case .unknownRecord(let kind, let number):
      Words(
        ja: "\(kind.words.ja)「\(number)」は登録されていません。", en: "there is no \(kind.words.en) \"\(number)\".")
    case .numberTaken(let kind, let number):
      Words(
        ja: "番号「\(number)」の\(kind.words.ja)は既に登録されています。",
        en: "another \(kind.words.en) has the number \"\(number)\" already.")
    case .retired(let kind, let number):
      Words(
        ja: "\(kind.words.ja)「\(number)」は既に抹消されています。",
        en: "the \(kind.words.en) \"\(number)\" has already been retired.")
    case .staleVersion(let kind, let number, let expected, let found):
      Words(
        ja: "\(kind.words.ja)「\(number)」の今の版は \(found) で、指定した版 \(expected) ではありません（別の人が変更した可能性があります）。",
        en:
          "the \(kind.words.en) \"\(number)\" is at version \(found), not at \(expected) as was given; somebody else may "
          + "have changed it.")
    case .nothingToChange(let kind, let number):
      Words(
        ja: "\(kind.words.ja)「\(number)」に変更する内容がありません。",
        en: "there is nothing to change in the \(kind.words.en) \"\(number)\".")
    case .clockBehind(let now, let head):
      Words(
        ja: "この機械の時計（\(now)）が、最後の記録（\(head)）より24時間以上遅れています。",
        en: "this machine's clock (\(now)) is more than 24 hours behind the last entry (\(head)).")
    case .officerRequired(let act):
      Words(
        ja: "「\(act.ja)」は職務としての行為なので、行う職員の指定が必要です。",
        en: "\"\(act.en)\" is an act of office and needs the officer who does it.")
    case .notNeededForMust(let requirement):
      Words(
        ja: "\(requirement) は必須の要件なので、「適用不要」と判定することはできません。",
        en: "\(requirement) is a must item and cannot be judged \"not needed\".")
    case .reasonRequired(let act):
      Words(ja: "「\(act.ja)」には理由が必要です。", en: "\"\(act.en)\" needs a reason.")
    case .unknownEntry(let sequence):
      Words(ja: "記録番号 \(sequence) は記録簿にありません。", en: "there is no entry \(sequence) in the journal.")
    case .stillInForce(let sequence):
      Words(
        ja: "記録番号 \(sequence) は現在も有効な内容なので、墨消しできません。",
        en: "entry \(sequence) says what holds today and cannot be redacted.")
    case .alreadyRedacted(let sequence):
      Words(ja: "記録番号 \(sequence) は既に墨消しされています。", en: "entry \(sequence) is already redacted.")
    case .unreadableBody(let sequence):
      Words(
        ja: "記録番号 \(sequence) の内容を読み取れません。記録簿が壊れている可能性があります。",
        en: "the body of entry \(sequence) cannot be read; the journal may be damaged.")
    case .noCatalogue:
      Words(
        ja: "この時点では要件目録が採用されていません。",
        en: "no catalogue had been adopted at that time.")
    }
  }

  public var remedy: Words {
    switch self {
    case .invalid:
      Words(
        ja: "値を直して、もう一度実行してください。何も記録されていません。",
        en: "Correct the values and run it again; nothing was recorded.")
    case .refused(_, _, let breaches):
      Words(
        ja: Self.distinct(breaches.map(\.remedy.ja)).joined(separator: "\n"),
        en: Self.distinct(breaches.map(\.remedy.en)).joined(separator: "\n"))
    case .unknownRecord(let kind, _):
      Words(
        ja: "登録済みの番号は daicho \(kind.commandName) list で確認できます。",
        en: "daicho \(kind.commandName) list shows the numbers that are recorded.")
    case .numberTaken(let kind, _) where !kind.isKept:
      Words(
        ja: "別の番号を付けてください。登録済みの番号は daicho \(kind.commandName) list で確認できます。",
        en: "Give it another number; daicho \(kind.commandName) list shows those that are recorded.")
    case .numberTaken(let kind, let number):
      Words(
        ja: "内容を変えるときは daicho \(kind.commandName) edit \(number) を使ってください。",
        en: "To change it, use daicho \(kind.commandName) edit \(number).")
    case .retired:
      Words(ja: "必要なら別の番号で登録し直してください。", en: "Record it anew under another number if it is needed.")
    case .staleVersion(let kind, let number, _, _):
      Words(
        ja: "daicho \(kind.commandName) show \(number) で今の内容を確かめてから、やり直してください。",
        en: "See daicho \(kind.commandName) show \(number) and decide again.")
    case .nothingToChange:
      Words(ja: "変更する項目を指定してください（--help に一覧があります）。", en: "Name the fields to change; --help lists them.")
    case .clockBehind:
      Words(ja: "時計を合わせてから、もう一度実行してください。", en: "Set the clock, then run it again.")
    case .officerRequired:
      Words(
        ja: "--as 職員番号 を付けるか、daicho settings set officer 職員番号 で既定の職員を決めてください。",
        en: "Add --as NUMBER, or set the officer with daicho settings set officer NUMBER.")
    case .notNeededForMust:
      Words(
        ja: "守れない事情があるときは、例外措置（8.4）の許可を受けてください。",
        en: "Where it cannot be met, an exception under 8.4 is the way.")
    case .reasonRequired:
      Words(ja: "--reason に理由を書いてください。", en: "Give it with --reason.")
    case .unknownEntry:
      Words(ja: "daicho journal log で番号を確認してください。", en: "daicho journal log shows the numbers.")
    case .stillInForce:
      Words(
        ja: "先に訂正または抹消を記録し、古くなった記録を墨消ししてください。",
        en: "First record a correction or retire the record, then redact what it replaced.")
    case .alreadyRedacted:
      Words(ja: "何もする必要はありません。", en: "There is nothing to do.")
    case .unreadableBody:
      Words(
        ja: "daicho journal verify で確かめ、控え（backup）から戻してください。",
        en: "Check with daicho journal verify and restore a backup.")
    case .noCatalogue:
      Words(
        ja: "daicho checklist adopt で採用するか、採用後の時点を --known-at に指定してください。",
        en: "Adopt one with daicho checklist adopt, or give a later --known-at.")
    }
  }
}

extension RegisterError {
  /// Each once, in their order.
  private static func distinct(_ texts: [String]) -> [String] {
    texts.enumerated().filter { texts.firstIndex(of: $0.element) == $0.offset }.map(\.element)
  }

  /// One in the sentence, several each on a line of its own.
  private static func list(_ faults: [String]) -> String {
    faults.count == 1 ? faults[0] : faults.map { "\n  - " + $0.drop { $0 == " " } }.joined()
  }
}
