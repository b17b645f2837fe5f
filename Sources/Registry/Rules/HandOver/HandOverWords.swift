internal import TextForms

/// What is said of a hand-over that is refused.
struct HandOverWords {
  private let transaction: RegisterTransaction
  private let receiver: Receiver
  private let day: CivilDate
  private let isImportanceKnown: Bool

  init(_ transaction: RegisterTransaction, _ receiver: Receiver, on day: CivilDate, isImportanceKnown: Bool) {
    self.transaction = transaction
    self.receiver = receiver
    self.day = day
    self.isImportanceKnown = isImportanceKnown
  }

  static func noReceiver(basis: Words) -> Breach {
    Breach(
      code: "hand-over-without-receiver", basis: basis,
      message: Words(
        ja: "重要情報を渡す相手が分からないため、秘密保持契約の有無を確かめられません",
        en: "it cannot be told who receives the important information, and so not whether an NDA covers them"),
      remedy: Words(
        ja: "--subject に契約、クラウドサービス又はその下の再委託を指定してください。重要情報に当たらない情報のときは"
          + " --gives-important-information 無 を付けてください。",
        en: "Give a contract, a cloud service or a subcontract under one with --subject; where the information is not "
          + "important, add --gives-important-information no."))
  }

  func vendorNotCovered(basis: Words) throws -> Breach {
    let key = receiver.subject.version(on: day.dayNumber)?.vendor
    guard let key else { return vendorUnknown(basis: basis) }
    let vendor = try party(key)
    let agreements = try NDAShortfall.list(of: vendor.record, for: receiver.record, on: day, in: transaction)
    return Breach(
      code: "nda-not-in-force", basis: basis,
      message: Words(
        ja: "\(day) には、情報を受け取る「\(vendor.words.ja)」を対象とする有効な秘密保持契約がありません\(unknown.ja)。\(agreements.ja)",
        en: "on \(day) no NDA in force covers \"\(vendor.words.en)\", who receives the information\(unknown.en); "
          + agreements.en), remedy: remedy)
  }

  func subcontractorNotCovered(_ key: Int64) throws -> Breach {
    let vendor = try party(key)
    let agreements = try NDAShortfall.list(of: vendor.record, for: receiver.record, on: day, in: transaction)
    return Breach(
      code: "subcontractor-nda-not-in-force", basis: Breach.citySetting,
      message: Words(
        ja: "\(day) には、情報を取り扱う再委託先「\(vendor.words.ja)」を対象とする有効な秘密保持契約がありません\(unknown.ja)。\(agreements.ja)",
        en: "on \(day) no NDA in force covers the subcontractor \"\(vendor.words.en)\", who handles the information"
          + "\(unknown.en); " + agreements.en), remedy: remedy)
  }

  private func vendorUnknown(basis: Words) -> Breach {
    Breach(
      code: "nda-not-in-force", basis: basis,
      message: Words(
        ja: "\(day) の時点の相手方が登録されておらず、秘密保持契約の有無を確かめられません\(unknown.ja)",
        en: "the vendor on \(day) is not recorded, so that it cannot be told whether an NDA covers them\(unknown.en)"),
      remedy: Words(
        ja: "先に相手方を登録し、秘密保持契約を daicho nda add で登録してください。",
        en: "First record the vendor, and the NDA with daicho nda add."))
  }

  private var unknown: Words {
    isImportanceKnown
      ? Words(ja: "", en: "")
      : Words(
        ja: "（重要情報に当たるかどうかが登録されていないため、当たるものとして扱います）",
        en: " (whether it is important is not recorded: it is taken to be)")
  }

  private var remedy: Words {
    let place =
      isImportanceKnown
      ? Words(ja: "", en: "")
      : Words(
        ja: "重要情報に当たらない情報のときは --gives-important-information 無 を付けてください。",
        en: " Where the information is not important, add --gives-important-information no.")
    return Words(
      ja: "秘密保持契約を結び、締結日と有効期限（又は期限なし）を daicho nda add で登録してから、情報を渡してください。"
        + "既に渡したという過去の事実は、daicho record event で出典とともに登録できます（反している点は gap に出ます）。" + place.ja,
      en: "Conclude an NDA, record its day of signing and its end (or that it has none) with daicho nda add, and only "
        + "then give the information. That it was given already is a fact for daicho record event, with its source; what "
        + "it breaks shows as a gap." + place.en)
  }

  private func party(_ key: Int64) throws -> (record: RecordID, words: Words) {
    guard let entry = try transaction.reader.entry(key) else {
      return (receiver.record, Words(ja: "不明", en: "unknown"))
    }
    let latest = try transaction.reader.timeline(of: entry.record, at: transaction.sequence).last?.body ?? [:]
    let (name, number) = (latest.text("name"), latest.text("number"))
    return (entry.record, Words(ja: "\(name)（\(number)）", en: "\(name) (\(number))"))
  }
}
