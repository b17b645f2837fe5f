internal import Registry
internal import TextForms

/// What of a cloud service is taken in, and should be looked at.
enum ServiceWarning: LedgerCause {
  case modelUnknown
  case regionUnknown
  /// The country column says that it is not known.
  case countryNotKnown
  case countryUnrecognised
  /// Nothing stands in the country column.
  case countryMissing(meaning: Words)
  /// - Parameter countries: what the country column says, as it is recorded.
  case regionContradicts(meaning: Words, countries: Words)
  case decisionUndated
  case decisionUnclear
  case certificateNumberMissing
  /// - Parameter number: that of the recorded location.
  case locationLeftOut(number: String)

  var code: String {
    switch self {
    case .modelUnknown: "model-unknown"
    case .regionUnknown: "region-unknown"
    case .countryNotKnown: "country-not-known"
    case .countryUnrecognised: "country-unrecognised"
    case .countryMissing: "country-missing"
    case .regionContradicts: "region-contradicts-country"
    case .decisionUndated: "decision-undated"
    case .decisionUnclear: "decision-unclear"
    case .certificateNumberMissing: "certificate-number-missing"
    case .locationLeftOut: "location-left-out"
    }
  }

  var message: Words {
    switch self {
    case .modelUnknown:
      Words(
        ja: "サービスモデルとして一つに決まらない言葉なので、サービスモデルを記録しません。",
        en: "it is not one service model that is known, so none is recorded")
    case .regionUnknown:
      Words(
        ja: "リージョンの表にない言葉です。記載どおりに記録します。どの国を指すかは確かめていません。",
        en:
          "the table of regions does not have it; it is recorded as written, and what country it is in was not checked")
    case .countryNotKnown:
      Words(ja: "国の名前が書かれていません。国は不明のままとします。", en: "it names no country; the country stays unknown")
    case .countryUnrecognised:
      Words(
        ja: "どの国か読み取れない言葉です。記載どおりに記録し、国は不明のままとします。",
        en: "it names no country that is known; it is recorded as written, and the country stays unknown")
    case .countryMissing(let meaning):
      Words(
        ja: "リージョンは\(meaning.ja)を指しますが、保存国の欄は空です。国は不明のままとします。",
        en: "the region means \(meaning.en), and the country column is empty; the country stays unknown")
    case .regionContradicts(let meaning, let countries):
      Words(
        ja: "リージョンは\(meaning.ja)を指しますが、保存国の欄は\(countries.ja)です。どちらも記載どおりに記録し、国は保存国の欄のとおりとします。",
        en:
          "the region means \(meaning.en), but the country column says \(countries.en); both are recorded as written, "
          + "and the country is that of its column")
    case .decisionUndated:
      Words(ja: "承認日がないため、決定を記録しません。", en: "no day of the decision is given, so the decision is not recorded")
    case .decisionUnclear:
      Words(
        ja: "承認されたかどうかが読み取れないため、決定を記録しません。",
        en: "it does not say whether it was approved, so the decision is not recorded")
    case .certificateNumberMissing:
      Words(ja: "ISMAPの登録番号がないため、登録を記録しません。", en: "no ISMAP number is given, so no registration is recorded")
    case .locationLeftOut(let number):
      Words(
        ja: "登録済みのデータの所在「\(number)」が台帳に書かれていません。記録はそのまま残します。",
        en: "the recorded data location \(number) is not in the ledger; it stays as it is")
    }
  }

  var allowed: Words {
    switch self {
    case .modelUnknown: Words(ja: "IaaS、PaaS、SaaSのうち一つ", en: "one of IaaS, PaaS and SaaS")
    case .regionUnknown:
      Words(
        ja: "checklists/regions/ にあるリージョン（ない場合は、そこに加える）",
        en: "a region of checklists/regions/, or one that is added there")
    case .countryNotKnown, .countryMissing: Words(ja: "データを保存する国の名前", en: "the name of the country where the data are")
    case .countryUnrecognised:
      Words(
        ja: "checklists/regions/countries.yaml にある国の名前",
        en: "the name of a country of checklists/regions/countries.yaml")
    case .regionContradicts:
      Words(ja: "リージョンのある国と同じ国", en: "the country in which the region is")
    case .decisionUndated: Words(ja: "承認日（決定した日）", en: "the day of the decision")
    case .decisionUnclear:
      RecordDescriptor.of(.application).field("decision")?.form.allowed ?? ServiceField.decision.words
    case .certificateNumberMissing:
      Words(ja: "ISMAPクラウドサービスリストの登録番号、又は空欄", en: "the number in the ISMAP list, or nothing")
    case .locationLeftOut(let number):
      Words(
        ja: "データを置かなくなったときは「daicho location edit \(number) --until 日付」で終わりの日を記録する",
        en: "where no data are kept there any more, record its last day: daicho location edit \(number) --until DATE")
    }
  }
}
