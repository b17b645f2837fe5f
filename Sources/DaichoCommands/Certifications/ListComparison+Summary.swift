internal import Certification
internal import TextForms

extension ListComparison {
  var appearedCount: Int { changes.count { $0.kind == .appeared || $0.kind == .returned } }
  var changedCount: Int { changes.count { if case .changed = $0.kind { true } else { false } } }

  /// How much differs, in a few words.
  var summary: Words {
    guard !changes.isEmpty else { return Words(ja: "なし", en: "none") }
    return Words(
      ja: "追加\(appearedCount) 消失\(vanished.count) 変更\(changedCount)",
      en: "+\(appearedCount) -\(vanished.count) ~\(changedCount)")
  }
}
