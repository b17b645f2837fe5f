internal import TextForms

/// Who asks does not decide (2(9)①).
enum SamePerson {
  /// - Parameter allowsReason: whether the record can say why it could not be avoided.
  static func breach(
    _ officer: RecordID, _ substitutes: [RecordID], allowsReason: Bool = true, _ transaction: RegisterTransaction
  ) throws -> Breach {
    let basis = try Breach.basis(in: transaction) { $0.isShown(by: "partiesDiffer") && $0.subject == .approval }
    let name = try transaction.officerName(officer)
    let others = try substitutes.map { try transaction.officerName($0) }
    return Breach(
      code: "applicant-decides", basis: basis,
      message: Words(
        ja: "申請者と決定者が同じ職員（\(name)）です", en: "the applicant would decide: \(name)"),
      remedy: others.isEmpty
        ? Words(
          ja: "別の職員が決定するか、代わりに決定する職員を daicho role add --substitute-for で定めてください。"
            + (allowsReason ? "避けられないときだけ --same-person-reason に理由を書きます（すべての報告に表示されます）。" : ""),
          en: "Let another officer decide, or name a substitute with daicho role add --substitute-for."
            + (allowsReason
              ? " Only where it cannot be avoided, give the reason with --same-person-reason; every report shows it."
              : ""))
        : Words(
          ja: "代わりに決定する職員は \(others.joined(separator: "、")) です。",
          en: "The substitute who decides is \(others.joined(separator: ", "))."))
  }
}
