internal import Certification
internal import TextForms

extension VendorFinding {
  /// What a person may do about it; nil where there is nothing to do.
  var remedy: Words? {
    switch verdict {
    case .agrees: nil
    case .merged where successorEdit == nil:
      Words(
        ja: "承継先を登録簿に照会するか登記で確かめ、契約の承継を確認してください。",
        en: "Ask the register for the successor, or look at the company register, and at who took over the contracts.")
    case .merged:
      Words(
        ja: "合併を登記で確かめ、契約の承継を確認したうえで、次のように台帳に反映できます。",
        en: "Look at the company register and at who took over the contracts; then the change can be recorded:")
    case .closed, .deleted, .nameStruck:
      Words(
        ja: "登記を確かめ、契約と預けた情報の扱いを決めてください。", en: "Look at the company register, and decide on contracts and on the data.")
    case .notInRegister:
      Words(
        ja: "登記事項証明書などで法人番号を確かめ、誤りであれば次のように訂正できます。",
        en: "Find the corporate number in a paper of the vendor; where ours is wrong, correct it:")
    case .noNumber:
      Words(
        ja: "候補があっても、登記事項証明書などで法人番号を確かめたうえで、次のように記録してください。",
        en: "Find the corporate number in a paper of the vendor, whatever names are alike; then record it:")
    case .nameAndAddressDiffer, .nameDiffers, .addressDiffers:
      Words(
        ja: "変わったのであれば、その日付で次のように反映できます。最初からの誤りであれば --effective の代わりに --correct を使います。",
        en:
          "Where it changed, record it from that day on; where it was wrong from the start, --correct goes in place of "
          + "--effective:")
    case .pictureLetters:
      Words(ja: "法人番号公表サイトの画像と見比べてください。", en: "Compare it with the picture in the corporate-number register.")
    case .notRead:
      Words(
        ja: "登録簿に照会するか、登録簿のファイルを certification import で取り込んでください。",
        en: "Ask the register, or take in a file of it with \"certification import\":")
    }
  }

  /// How a change is taken over. Nothing is by itself.
  var commands: [String] {
    switch verdict {
    case .merged: [successorEdit ?? (isFollowedNoFurther ? inquiry : nil)].compactMap(\.self)
    case .notInRegister, .noNumber: [edit([("corporate-number", "NUMBER")], "--correct")]
    case .notRead: [inquiry]
    case .nameAndAddressDiffer, .nameDiffers, .addressDiffers: edits
    case .closed, .deleted, .nameStruck, .pictureLetters, .agrees: []
    }
  }

  private var edits: [String] {
    guard let record = finding.record else { return [] }
    let name = verdict == .addressDiffers ? nil : record.name
    let address = verdict == .nameDiffers ? nil : record.address
    if let name, let address, finding.nameChanged == finding.addressChanged {
      return [edit([("name", name), ("address", address)], Self.effective(finding.nameChanged))]
    }
    return [
      name.map { edit([("name", $0)], Self.effective(finding.nameChanged)) },
      address.map { edit([("address", $0)], Self.effective(finding.addressChanged)) },
    ].compactMap(\.self)
  }

  /// Only where the last corporation of the way is in the register.
  private var successorEdit: String? {
    guard let chain = finding.chain, case .active(let number) = chain.end, let step = chain.steps.last,
      let successor = finding.successors[number]
    else { return nil }
    var values = [("name", successor.name), ("corporate-number", number.digits)]
    if finding.subject.address != nil, let address = successor.address { values.append(("address", address)) }
    return edit(values, Self.effective(step.effective ?? step.day))
  }

  private var isFollowedNoFurther: Bool { if case .notAmongRecords = finding.chain?.end { true } else { false } }

  private var inquiry: String { "daicho vendor verify \(Self.quoted(vendor)) --fetch" }

  private func edit(_ values: [(option: String, value: String)], _ effect: String) -> String {
    let options = values.map { "--\($0.option) \(Self.quoted($0.value))" }.joined(separator: " ")
    return "daicho vendor edit \(Self.quoted(vendor)) \(options) \(effect)"
  }

  private static func effective(_ day: CivilDate?) -> String { "--effective \(day?.description ?? "DATE")" }

  /// As a shell takes it for one word.
  private static func quoted(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy {
      $0.value > 0x7F && !$0.properties.isWhitespace || $0.properties.isAlphabetic || ("0"..."9").contains($0)
        || "-_./@".unicodeScalars.contains($0)
    }
    return isPlain && !text.isEmpty ? text : "'" + text.replacing("'", with: "'\\''") + "'"
  }
}
