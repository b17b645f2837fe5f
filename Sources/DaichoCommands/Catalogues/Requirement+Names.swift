internal import Requirements
internal import TextForms

extension Phase {
  var words: Words {
    switch self {
    case .before: Words(ja: "実施前", en: "before the work")
    case .during: Words(ja: "実施中", en: "during the work")
    case .end: Words(ja: "終了時", en: "at the end")
    case .standing: Words(ja: "常時", en: "standing")
    case .selection: Words(ja: "選定", en: "selection")
    case .procurement: Words(ja: "調達", en: "procurement")
    case .approval: Words(ja: "利用承認", en: "approval")
    case .build: Words(ja: "導入・構築", en: "build")
    case .operation: Words(ja: "運用・保守", en: "operation")
    case .disposal: Words(ja: "更改・廃棄", en: "disposal")
    }
  }
}

extension Modality {
  var words: Words {
    switch self {
    case .must: Words(ja: "必須", en: "must")
    case .asNeeded: Words(ja: "必要に応じて", en: "as necessary")
    }
  }
}

extension Cadence {
  var words: Words {
    switch self {
    case .once: Words(ja: "一度", en: "once")
    case .periodic: Words(ja: "定期", en: "periodic")
    case .perEvent: Words(ja: "その都度", en: "at each event")
    }
  }
}
