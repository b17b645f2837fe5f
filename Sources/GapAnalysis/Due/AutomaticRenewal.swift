internal import TextForms

/// Whether a contract is renewed unless somebody gives notice, by what its field on renewal says.
enum AutomaticRenewal {
  /// Behind 自動: 自動更新なし, 自動更新の定めはありません. What stands farther off is about something else, as in
  /// 自動更新（更新しない旨の申出がない限り）.
  private static let denialsBehind = ["なし", "無", "しない", "せず", "行わない", "ありません"]
  private static let reach = 12
  private static let denials = [
    "noauto", "notauto", "withoutauto", "notrenewedauto", "notberenewedauto", "notrenewauto",
  ]

  /// Words that neither name it nor deny it say nothing.
  static func isNamed(in text: String) -> Bool {
    let folded = Width.foldedForMatching(text)
    if let place = folded.firstRange(of: "自動") {
      let behind = folded[place.upperBound...].prefix(reach).prefix { !"。、".contains($0) }
      return !denialsBehind.contains { behind.contains($0) && !behind.contains($0 + "旨") }
    }
    return folded.contains("auto") && !denials.contains { folded.contains($0) }
  }
}
