public import TextForms

/// Why a certificate stands where it stands.
public enum StandingReason: Sendable, Hashable {
  case neverObserved
  case claimedOnly
  case listed(on: CivilDate)
  case pastEnd(CivilDate, isPending: Bool)
  /// Past its end, while a renewal is pending.
  case pending(end: CivilDate?)
  /// Missing, but not yet often enough to count.
  case missing(times: Int, needed: Int, lastListed: CivilDate)
  case notListed(times: Int, since: CivilDate)
  case withdrawalConfirmed(CivilDate)
  /// Missing from the first, and not yet often enough.
  case notFound(times: Int, needed: Int)

  public var words: Words {
    switch self {
    case .neverObserved: Words(ja: "登録簿を一度も確かめられていません。", en: "the register could never be read")
    case .claimedOnly:
      Words(ja: "事業者の申告だけで、登録簿では確かめられていません。", en: "only the provider says so; the register was never read")
    case .listed(let day): Words(ja: "\(day.eraText)の登録簿の掲載によります。", en: "as the register had it on \(day)")
    case .pastEnd(let end, isPending: true):
      Words(
        ja: "有効期間が\(end.eraText)に終わりました。更新手続中ですが、この制度では更新されるまで有効ではありません。",
        en: "it ended on \(end); a renewal is pending, but under this scheme that does not make it valid")
    case .pastEnd(let end, isPending: false):
      Words(
        ja: "有効期間が\(end.eraText)に終わり、更新手続中とは掲載されていません。",
        en: "it ended on \(end), and the register does not say that a renewal is pending")
    case .pending(let end):
      Words(
        ja: "\(end.map { "有効期間の末日（\($0.eraText)）を過ぎても、" } ?? "")更新手続中のため有効です。",
        en: "valid\(end.map { " past its end (\($0))" } ?? ""), since a renewal is pending")
    case .missing(let times, let needed, let day):
      Words(
        ja: "\(day.eraText)まで掲載されていましたが、その後\(times)回続けて見つかりません（\(needed)回で「掲載なし」とします）。",
        en: "listed until \(day), then missing \(times) times in a row (\(needed) make it not listed)")
    case .notListed(let times, let since):
      Words(
        ja: "\(since.eraText)から\(times)回続けて掲載がありません。取消しかどうかは、担当者が確かめてください。",
        en: "missing \(times) times in a row since \(since); whether it was withdrawn is for a person to confirm")
    case .withdrawalConfirmed(let day):
      Words(ja: "\(day.eraText)に取消しを確認しました。", en: "the withdrawal was confirmed on \(day)")
    case .notFound(let times, let needed):
      Words(
        ja: "\(times)回確かめましたが、掲載が見つかりません（\(needed)回で「掲載なし」とします）。",
        en: "looked for \(times) times and not found (\(needed) make it not listed)")
    }
  }
}
