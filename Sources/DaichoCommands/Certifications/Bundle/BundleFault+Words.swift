internal import TextForms

extension BundleFault {
  private static var limit: String { "\(BundleLimits.bytes >> 20) MiB" }

  var message: Words {
    switch self {
    case .empty: Words(ja: "持ち出す取得記録がありません。", en: "there is no observation to carry")
    case .tooMuch, .tooLarge:
      Words(
        ja: "受渡しファイルの上限（\(Self.limit)、ファイル\(BundleLimits.files)個）を超えています。",
        en: "it goes beyond what a bundle may hold (\(Self.limit), \(BundleLimits.files) files)")
    case .notMade: Words(ja: "受渡しファイルを組み立てられません。", en: "the bundle cannot be put together")
    case .unreadable:
      Words(
        ja: "zipとして開けません（途中で切れたか、壊れたか、別のファイルです）。",
        en: "it does not open as a zip: cut short, damaged, or something else")
    case .manifest:
      Words(ja: "manifest.json がないか、作られたときのものと違います。", en: "manifest.json is missing, or not as it was made")
    case .newer(let found, let known):
      Words(
        ja: "新しい版の daicho で作られています（形式 \(found)、この版が扱えるのは \(known) まで）。",
        en: "it was made by a newer daicho (format \(found); this one knows up to \(known))")
    case .otherHash(let expected, let found):
      Words(
        ja: "ハッシュ値が違います（--expect は \(expected)、受渡しファイルは \(found)）。",
        en: "its hash differs (--expect says \(expected), the bundle has \(found))")
    case .missing(let name): Words(ja: "中に \(name) がありません。", en: "\(name) is missing in it")
    case .extra(let name):
      Words(
        ja: "中に、manifest.json に書かれていない「\(name)」があります。", en: "it holds \"\(name)\", which manifest.json does not name")
    case .altered(let name): Words(ja: "中の \(name) の内容が変わっています。", en: "\(name) in it has been altered")
    case .observation(let number, let why):
      Words(ja: "取得記録「\(number)」を記録できません。\(why.ja)", en: "the observation \"\(number)\" cannot be recorded: \(why.en)")
    case .content(let number):
      Words(
        ja: "取得記録「\(number)」の本体又は掲載内容が、その取得記録のSHA-256、大きさ又は件数と合いません。",
        en: "body or entries of the observation \"\(number)\" are not of the SHA-256, size or count that it says")
    case .unknownSource(let number, let source):
      Words(
        ja: "取得記録「\(number)」の情報源「\(source)」の宣言が checklists/sources/ にありません。",
        en: "checklists/sources/ does not declare the source \"\(source)\" of the observation \"\(number)\"")
    case .unfounded(let number):
      Words(
        ja: "取得記録「\(number)」は「変更なし」ですが、変わっていないという元の一覧が入っていません。",
        en: "the observation \"\(number)\" says \"not modified\", and the list that was not modified is not in it")
    case .future(let number):
      Words(
        ja: "取得記録「\(number)」の日時が、受渡しファイルを作った日時又は現在より後です。",
        en: "the observation \"\(number)\" is later than the bundle, or than now")
    case .conflict(let number):
      Words(
        ja: "取得記録「\(number)」は、内容の違うものが既に台帳にあります。",
        en: "the register has an observation \"\(number)\" already, with other content")
    }
  }

  var remedy: Words {
    switch self {
    case .empty:
      Words(
        ja: "先に daicho certification fetch か import を実行し、--source と --since を確かめてください。",
        en: "Run \"daicho certification fetch\" or \"import\" first, and check --source and --since.")
    case .tooMuch:
      Words(ja: "--source か --since で分けて作ってください。", en: "Make several, with --source or --since.")
    case .notMade: Words(ja: "空きメモリを確かめて、もう一度実行してください。", en: "Check that memory is free, and run it again.")
    case .newer: Words(ja: "daicho を新しい版に入れ替えてください。", en: "Install the newer daicho.")
    case .unknownSource:
      Words(
        ja: "取得した側の checklists/sources/ にある宣言を、この機械にも置いてください。何も記録されていません。",
        en: "Put the declaration of the machine that fetched into checklists/sources/ here too; nothing was recorded.")
    case .future:
      Words(
        ja: "両方の機械の時計を確かめてください。何も記録されていません。", en: "Check the clocks of both machines; nothing was recorded.")
    case .conflict:
      Words(
        ja: "両方の台帳を daicho certification history --source で比べてください。何も記録されていません。",
        en: "Compare both registers with \"daicho certification history --source\"; nothing was recorded.")
    case .unreadable, .tooLarge, .manifest, .otherHash, .missing, .extra, .altered, .observation, .content, .unfounded:
      Words(
        ja: "取り込まず、作った側に確かめて、写し直すか作り直してください。何も記録されていません。",
        en: "Do not use it: ask who made it, and copy it again or have it made again; nothing was recorded.")
    }
  }
}
