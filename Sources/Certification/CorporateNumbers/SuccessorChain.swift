public import TextForms

/// The way from a corporation to the one that has its rights and duties now.
public struct SuccessorChain: Sendable, Hashable {
  public enum End: Sendable, Hashable {
    /// It is in the register and goes on.
    case active(CorporateNumber)
    /// The records at hand do not hold it: ask the register for it.
    case notAmongRecords(CorporateNumber)
    case closed(CorporateNumber, CivilDate, CorporateCloseCause?)
    /// It went into another, and the text on the merger does not say which.
    case successorNotNamed(CorporateNumber, text: String)
    case struckOrDeleted(CorporateNumber)
    /// The records lead back to one that was passed already.
    case cycle(CorporateNumber)
  }

  public let steps: [CorporateRegister.Succession]
  public let end: End
}

extension CorporateRegister {
  /// Follows mergers from one corporation to the next.
  public func chain(from number: CorporateNumber) -> SuccessorChain {
    var steps: [Succession] = []
    var passed: Set<CorporateNumber> = [number]
    var place = number
    while let next = succession(of: place) {
      steps.append(next)
      guard passed.insert(next.to).inserted else { return SuccessorChain(steps: steps, end: .cycle(next.to)) }
      place = next.to
    }
    return SuccessorChain(steps: steps, end: end(at: place))
  }

  private func end(at number: CorporateNumber) -> SuccessorChain.End {
    guard let record = record(of: number), let state = state(of: number) else { return .notAmongRecords(number) }
    switch state {
    case .active: return .active(number)
    case .nameStruck, .deleted: return .struckOrDeleted(number)
    case .closed(let day, let cause):
      if cause == .merged { return .successorNotNamed(number, text: record.changeCause ?? "") }
      return .closed(number, day, cause)
    }
  }
}

extension SuccessorChain.End {
  public var words: Words {
    switch self {
    case .active(let number): Words(ja: "\(number)は存続しています。", en: "\(number) goes on")
    case .notAmongRecords(let number):
      Words(
        ja: "\(number)の記録が手元にありません。法人番号公表サイトで確かめてください。",
        en: "there is no record of \(number) at hand: look it up in the corporate-number register")
    case .closed(let number, let day, let cause):
      Words(
        ja: "\(number)は\(day.eraText)に登記記録が閉鎖されています\(cause.map { "（\($0.words.ja)）" } ?? "")。",
        en: "the record of \(number) was closed on \(day)\(cause.map { " (\($0.words.en))" } ?? "")")
    case .successorNotNamed(let number, let text):
      Words(
        ja: "\(number)は合併により解散しましたが、合併先の法人番号が書かれていません（\(text.isEmpty ? "記載なし" : text)）。",
        en:
          "\(number) was dissolved by a merger, and the number of the successor is not given (\(text.isEmpty ? "no text" : text))"
      )
    case .struckOrDeleted(let number):
      Words(ja: "\(number)の商号の登記又は記録が抹消されています。", en: "the name or the record of \(number) was struck off")
    case .cycle(let number):
      Words(
        ja: "合併の記録をたどると\(number)に戻ります。登記で確かめてください。",
        en: "the records of mergers lead back to \(number): look at the company register")
    }
  }
}
