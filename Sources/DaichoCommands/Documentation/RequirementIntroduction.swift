internal import Requirements
internal import TextForms

/// What stands before the requirements of a page.
struct RequirementIntroduction {
  let catalogue: Catalogue

  var paragraphs: [Words] { [note, source, reading, settings] }

  private var note: Words {
    Words(
      ja: "このページは `make docs` が要件目録から作ります。直すときは要件目録（`checklists/`）を直してください。",
      en: "`make docs` writes this page from the catalogue; to change it, change the catalogue (`checklists/`).")
  }

  private var source: Words {
    let count = catalogue.requirements.count
    return Words(
      ja: "\(catalogue.source.ja)の要件\(count)件です（要件目録 \(catalogue.id)、第\(catalogue.version)版）。"
        + "文言は条文の写しではなく、言い換えたものです。判断の拠り所は、それぞれの根拠に示した条文です。",
      en: "The \(count) requirements of the \(catalogue.source.en) (catalogue \(catalogue.id), version "
        + "\(catalogue.version)). They restate the standard and do not copy it: what counts is the text at each citation."
    )
  }

  private var reading: Words {
    Words(
      ja: "「満たすことを示すもの」のうち、その日について何かを示す最も強いものによって判定し、弱いものがそれを覆すことはありません。"
        + "どれも記録されていなければ「未確認」です。「職員の判定」は `daicho assess` で記録します。",
      en: "Of what shows a requirement the strongest that says anything on a day decides, and a weaker one never "
        + "overrides it; where nothing is recorded, it is unconfirmed. The judgement of an officer is recorded with "
        + "`daicho assess`.")
  }

  private var settings: Words {
    let from = catalogue.inForceFrom
    return Words(
      ja: "\(from)より前に締結した契約には、段階が「実施前」の要件は適用されません。"
        + "定期の間隔と終了後の猶予は対策基準に定めがなく、市の設定によります。",
      en: "Contracts signed before \(from) are not judged on what is asked before the work. The standard leaves open "
        + "how often periodic items are due and the days of grace after an end: those are settings of the city.")
  }
}
