internal import Certification
internal import Registry
internal import TextForms

/// One vendor beside what was read of it in the corporate-number register.
struct VendorFinding: Sendable {
  /// The number of the vendor in this register.
  let vendor: String
  let finding: CorporateFinding
  /// Where what holds now was read, or that there is no record; nil where nothing was read.
  let place: CorporateReadings.Place?
  /// What came of asking for the number last, where that failed.
  let failure: CorporateReadings.Failure?

  var verdict: CorporateVerdict { finding.verdict }

  /// The day of which the register speaks; of a file that does not say it, the day of the record.
  var asOf: CivilDate? { place?.day ?? finding.record?.updated }

  /// What ought to be known beside the verdict.
  var remarks: [Words] {
    [fact].compactMap(\.self) + steps + comparisons + notes
  }

  private var fact: Words? {
    switch verdict {
    case .closed:
      guard let record = finding.record, let day = record.closed else { return nil }
      return Words(
        ja: "\(day.eraText)に登記記録が閉鎖されています（\(record.closeCause?.words.ja ?? "事由不明")）",
        en: "the record was closed on \(day) (\(record.closeCause?.words.en ?? "cause not known"))")
    case .deleted: return Words(ja: "登録簿から記録が削除されています", en: "the record was deleted from the register")
    case .nameStruck: return Words(ja: "商号の登記が抹消されています", en: "the registered name was struck off")
    case .notInRegister:
      return Words(ja: "登録簿に照会しましたが、この法人番号の記録はありませんでした", en: "the register was asked, and has no record of the number")
    case .notRead:
      return Words(
        ja: "読み取った登録簿の記録に、この法人番号がありません（存在しないという意味ではありません）",
        en:
          "nothing that was read of the register tells of the number (which does not say that there is no such number)")
    case .noNumber: return candidates
    default: return nil
    }
  }

  private var candidates: Words {
    guard !finding.candidates.isEmpty else {
      return Words(ja: "法人番号の記録がなく、名称からの候補もありません", en: "no corporate number is recorded, and no name is alike")
    }
    let found = finding.candidates.map { candidate in
      let closed = candidate.record.closed
      return (
        ja: "\(candidate.record.number) \(candidate.record.name)（\(candidate.record.address ?? "所在地なし")、"
          + "\(candidate.score)点\(closed.map { "、\($0.eraText)閉鎖" } ?? "")）",
        en: "\(candidate.record.number) \(candidate.record.name) (\(candidate.record.address ?? "no address"), "
          + "score \(candidate.score)\(closed.map { ", closed on \($0)" } ?? ""))"
      )
    }
    return Words(
      ja: "法人番号の記録がありません。名称からの候補: \(found.map(\.ja).joined(separator: "、"))",
      en: "no corporate number is recorded; names that are alike: \(found.map(\.en).joined(separator: ", "))")
  }

  private var steps: [Words] {
    guard let chain = finding.chain else { return [] }
    let steps = chain.steps.map { step in
      let name = finding.successors[step.to]?.name
      let registered = step.day
      return Words(
        ja: "\(step.from)は\(step.effective.map { "\($0.eraText)に" } ?? "")\(step.to)"
          + "（\(name ?? "名称は手元の記録にありません")）に合併しています"
          + (registered.map { "（登録簿の変更日 \($0.eraText)）" } ?? ""),
        en: "\(step.from) went into \(step.to) (\(name ?? "no record of its name at hand"))"
          + (step.effective.map { " on \($0)" } ?? "") + (registered.map { ", registered on \($0)" } ?? ""))
    }
    let end = chain.end.words
    return steps + [Words(ja: end.ja.hasSuffix("。") ? String(end.ja.dropLast()) : end.ja, en: end.en)]
  }

  private var comparisons: [Words] {
    var words: [Words] = []
    if let name = finding.name, name != .same { words.append(name.words) }
    if let address = finding.address, address != .same { words.append(address.words) }
    return words
  }

  private var notes: [Words] {
    var words: [Words] = []
    if let record = finding.record {
      if record.hasPictureLetters {
        words.append(
          Words(
            ja: "登録簿は名称又は所在地の一部の文字を画像で示しています", en: "the register shows letters of the name or the address as pictures"))
      }
      if record.isHiddenFromSearch {
        words.append(Words(ja: "登録簿の検索の対象から除かれています", en: "the register leaves it out of searches"))
      }
    }
    if let day = place?.day, place?.isStale == true {
      words.append(
        Words(ja: "登録簿を見た日（\(day.eraText)）から日が経っています", en: "what was read on \(day) is stale"))
    }
    if let failure {
      let lines = failure.text.split(separator: "\n").map(String.init)
      words.append(
        Words(
          ja: "直近の照会（\(failure.day.eraText)）は失敗しました: \(lines.first ?? "")",
          en: "asking failed on \(failure.day): \(lines.last ?? "")"))
    }
    return words
  }
}
