internal import TextForms

extension CommandFault {
  var remedy: Words {
    switch self {
    case .usage(_, let page):
      Words(ja: "使い方は \(page) で確認できます。", en: "\(page) shows how it is used.")
    case .value(_, _, _, let remedy): remedy
    case .knownAt:
      Words(
        ja: "日付（2026-04-01）、時刻（2026-04-01T09:00）、または @ と記録番号（@120）で指定してください。",
        en: "Give a day (2026-04-01), a time (2026-04-01T09:00) or @ and a sequence (@120).")
    case .number: Words(ja: "整数を指定してください。", en: "Give a whole number.")
    case .conflict: Words(ja: "どちらか一方だけを指定してください。", en: "Give only one of them.")
    case .required(let option): Words(ja: "\(option) を付けて、もう一度実行してください。", en: "Run it again with \(option).")
    case .nothingTyped(takesFile: false):
      Words(
        ja: "変更する項目をオプションで指定してください（--help に一覧があります）。", en: "Give the fields to change as options; --help lists them.")
    case .nothingTyped(takesFile: true):
      Words(
        ja: "項目をオプションで指定するか、--from にファイルを指定してください（--help に一覧があります）。",
        en: "Give the fields as options, or a file with --from; --help lists them.")
    case .expectedHead:
      Words(ja: "daicho journal head が表示した文字列をそのまま指定してください。", en: "Give what daicho journal head printed, unchanged.")
    case .unknownKind: Words(ja: "種類の名前を確かめてください。", en: "Check the name of the kind.")
    case .noHome: Words(ja: "--registry に台帳のファイルを指定してください。", en: "Name the register's file with --registry.")
    case .unreadableFile:
      Words(ja: "ファイルの名前と権限を確かめてください。", en: "Check the file's name and permissions.")
    case .noContract:
      Words(ja: "契約書、特記事項又は誓約書のファイルを指定してください。", en: "Name a contract, special provisions or a pledge.")
    case .fileChanged:
      Words(
        ja: "ほかのソフトで閉じてから、もう一度実行してください。何も記録されていません。", en: "Close it elsewhere and run it again; nothing was recorded.")
    case .dataFile, .records:
      Words(
        ja: "示した場所を直して、もう一度実行してください。何も記録されていません。", en: "Mend the places named and run it again; nothing was recorded.")
    case .checklistsMissing:
      Words(
        ja: "--checklists または DAICHO_CHECKLISTS にフォルダーを指定してください。",
        en: "Name the folder with --checklists or DAICHO_CHECKLISTS.")
    case .unknownCatalogue:
      Words(ja: "上の名前か、目録のフォルダーの場所を指定してください。", en: "Give one of these names, or the path of a catalogue's folder.")
    case .unknownSetting:
      Words(ja: "daicho settings list で確認してください。", en: "daicho settings list shows them.")
    case .unknownRequirement:
      Words(ja: "daicho checklist list で識別子と根拠を確認してください。", en: "daicho checklist list shows ids and citations.")
    case .severalRequirements:
      Words(ja: "上の識別子のどれかを指定してください。", en: "Give one of these ids.")
    case .severalDocuments: Words(ja: "もっと長く指定してください。", en: "Give more of its digits.")
    case .titleOfSeveral:
      Words(ja: "1個ずつ登録するか、--title を外してください。", en: "Add them one by one, or leave out --title.")
    case .nothingFilledIn:
      Words(ja: "判定と確認方法を記入してから、もう一度実行してください。", en: "Fill in outcome and tier, then run it again.")
    case .noTerminal:
      Words(
        ja: "端末で実行するか、答えをパイプで渡すか、daicho assess template と --from を使ってください。",
        en: "Run it on a terminal, pipe the answers in, or use daicho assess template and --from.")
    case .refused(_, _, let remedy): remedy
    case .outputExists:
      Words(ja: "別の名前にするか、上書きしてよければ --force を付けてください。", en: "Choose another name, or overwrite it with --force.")
    case .outputNotWritable:
      Words(ja: "フォルダーの有無、権限、空きを確かめてください。", en: "Check that the folder is there, its permissions and its room.")
    case .output: Words(ja: "書き出し先の空きと権限を確かめてください。", en: "Check the room and the permissions of where it goes.")
    case .unexpected:
      Words(
        ja: "もう一度実行し、続くようなら daicho journal verify で台帳を確かめてください。",
        en: "Run it again; if it persists, check the register with daicho journal verify.")
    }
  }
}
