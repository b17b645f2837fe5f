internal import Registry
internal import TextForms

/// Why an answer of a form is refused.
enum FormFault: LedgerCause {
  case field(FieldFault)
  case register(RegisterError)
  case answeredTwice(first: RowPlace)
  case numberTwice(first: RowPlace)
  case severalMeant([String])
  case alreadyFiled
  case belongsElsewhere
  case draftsUnclear([String])

  var code: String {
    switch self {
    case .field(let fault): fault.code.rawValue
    case .register(let error): error.code
    case .answeredTwice: "form-answered-twice"
    case .numberTwice: "number-used-twice"
    case .severalMeant: FieldFault.Code.ambiguousReference.rawValue
    case .alreadyFiled: "application-already-filed"
    case .belongsElsewhere: "record-belongs-elsewhere"
    case .draftsUnclear: "application-drafts-unclear"
    }
  }

  var message: Words {
    switch self {
    case .field(let fault): Self.message(fault)
    case .register(let error): error.message
    case .answeredTwice(let row):
      Words(ja: "同じ項目に\(row.words.ja)でも答えています。", en: "\(row.words.en) answers the same")
    case .numberTwice(let row):
      Words(ja: "同じ番号が\(row.words.ja)で使われています。", en: "\(row.words.en) has the same number")
    case .severalMeant: Words(ja: "当たるものが複数登録されています。", en: "several are recorded that could be meant")
    case .alreadyFiled:
      Words(ja: "この番号の申請は、既に提出又は決定されています。", en: "the application of this number was filed or decided already")
    case .belongsElsewhere:
      Words(ja: "この番号の記録は、ほかの対象のものです。", en: "the record of this number belongs to something else")
    case .draftsUnclear:
      Words(ja: "この対象には、提出前の申請が複数あります。", en: "there are several drafts of an application for it")
    }
  }

  var allowed: Words {
    switch self {
    case .field(let fault): fault.allowed
    case .register(let error): error.remedy
    case .answeredTwice: Words(ja: "どちらか一方の答え", en: "one of the two answers")
    case .numberTwice: Words(ja: "行ごとに別の番号、又は空欄", en: "a number of its own in each row, or nothing")
    case .severalMeant(let labels): Self.list(labels)
    case .alreadyFiled:
      Words(ja: "新しい申請の番号、又は空欄（番号が付く）", en: "the number of a new application, or nothing (it is given one)")
    case .belongsElsewhere: Words(ja: "新しい番号、又は空欄（番号が付く）", en: "a new number, or nothing (it is given one)")
    case .draftsUnclear(let numbers): Self.list(numbers)
    }
  }

  private static func list(_ texts: [String]) -> Words {
    Words(ja: texts.joined(separator: "、"), en: texts.joined(separator: ", "))
  }

  /// Field and value stand before it, what is allowed behind it.
  private static func message(_ fault: FieldFault) -> Words {
    switch fault.code {
    case .missing: Words(ja: "記入されていません。", en: "nothing stands there")
    case .unknownReference: Words(ja: "台帳に登録がありません。", en: "it is not on record")
    case .contradiction: Words(ja: "ほかの答えと矛盾しています。", en: "it contradicts another answer")
    case .cycle: Words(ja: "たどるとこの記録自身に戻ります。", en: "it leads back to the record itself")
    case .date: Words(ja: "日付として読めません。", en: "it cannot be read as a date")
    default: Words(ja: "この値は使えません。", en: "this cannot stand there")
    }
  }
}
