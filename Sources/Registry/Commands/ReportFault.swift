public import TextForms

/// Why a report is not issued.
public enum ReportFault: Error, Sendable, Equatable {
  /// It is issued already, and was to be changed or retired.
  case issued(number: String)
  case decidedAhead(on: CivilDate, today: CivilDate)
  /// It knows what was recorded after it had been decided on.
  case decidedBeforeEntry(on: CivilDate, sequence: Int64, recorded: CivilDate)
  case decidedBeforeReplaced(on: CivilDate, replaced: String, CivilDate)
  /// The journal has another entry in the place of the last one that the report knew.
  case otherJournal(JournalHead)
  /// Another edition took the place of the one that was to be replaced.
  case replaced(String, by: String)
  case otherCoverage(Words, replaced: String, Words)
  /// Another report speaks of the same.
  case alreadyIssued(number: String, Words)
}

extension ReportFault: ExplainedError {
  public var code: String {
    switch self {
    case .issued: "report-issued"
    case .decidedAhead: "report-decision-ahead"
    case .decidedBeforeEntry, .decidedBeforeReplaced: "report-decision-early"
    case .otherJournal: "report-journal-differs"
    case .replaced: "report-replaced"
    case .otherCoverage: "report-coverage-differs"
    case .alreadyIssued: "report-issued-already"
    }
  }

  public var message: Words {
    switch self {
    case .issued(let number):
      Words(
        ja: "報告書「\(number)」は発行済みなので、変更も抹消もできません。",
        en: "the report \"\(number)\" is issued and can be neither changed nor retired.")
    case .decidedAhead(let day, let today):
      Words(
        ja: "決裁日（\(day.eraText)）が今日（\(today.eraText)）より後です。",
        en: "the decision (\(day)) is later than today (\(today)).")
    case .decidedBeforeEntry(let day, let sequence, let recorded):
      Words(
        ja: "報告書は\(recorded.eraText)の記録（記録番号 \(sequence)）まで反映していますが、決裁日（\(day.eraText)）はそれより前です。",
        en: "the report knows what was recorded up to \(recorded) (entry \(sequence)), and the decision (\(day)) came "
          + "before that.")
    case .decidedBeforeReplaced(let day, let replaced, let earlier):
      Words(
        ja: "決裁日（\(day.eraText)）が、差し替える報告書「\(replaced)」の決裁日（\(earlier.eraText)）より前です。",
        en: "the decision (\(day)) came before that of the report \"\(replaced)\", which it replaces (\(earlier)).")
    case .otherJournal(let head):
      Words(
        ja: "記録番号 \(head.sequence) のハッシュ値が、報告書にある \(head.hash) ではありません。",
        en: "the hash of entry \(head.sequence) is not the one of the report (\(head.hash)).")
    case .replaced(let number, let newer):
      Words(
        ja: "報告書「\(number)」は既に「\(newer)」に差し替えられています。",
        en: "the report \"\(number)\" has already been replaced by \"\(newer)\".")
    case .otherCoverage(let found, let replaced, let expected):
      Words(
        ja: "対象（\(found.ja)）が、差し替える報告書「\(replaced)」の対象（\(expected.ja)）と違います。",
        en: "it speaks of \(found.en), and the report \"\(replaced)\" that it replaces of \(expected.en).")
    case .alreadyIssued(let number, let coverage):
      Words(
        ja: "\(coverage.ja)の報告書は、既に「\(number)」が発行されています。",
        en: "the report \"\(number)\" of \(coverage.en) is issued already.")
    }
  }

  public var remedy: Words {
    switch self {
    case .issued(let number), .alreadyIssued(let number, _):
      Words(
        ja: "訂正するときは、daicho report issue に --replaces \(number) と --correction 理由 を付けて、訂正版を発行してください。",
        en:
          "To correct it, issue a corrected edition: daicho report issue with --replaces \(number) and --correction WHY."
      )
    case .decidedAhead, .decidedBeforeReplaced:
      Words(
        ja: "--decided-on に、実際に決裁された日を指定してください。", en: "Give the day on which it was decided with --decided-on.")
    case .decidedBeforeEntry(let day, _, _):
      Words(
        ja: "--decided-on を確かめるか、--known-at \(day) で作り直した報告書を発行してください。",
        en: "Check --decided-on, or issue a report that was made with --known-at \(day).")
    case .otherJournal:
      Words(
        ja: "この台帳から作った報告書かどうかを確かめ、daicho journal verify で記録簿を検証してください。",
        en: "Check that it was made from this register, and verify the journal with daicho journal verify.")
    case .replaced(_, let newer):
      Words(
        ja: "daicho report list で確かめ、--replaces \(newer) を指定してください。",
        en: "See daicho report list, and give --replaces \(newer).")
    case .otherCoverage:
      Words(
        ja: "同じ期間・同じ課室の報告書を --replaces に指定してください（daicho report list で確認できます）。",
        en: "Name a report of the same period and sections with --replaces; daicho report list shows them.")
    }
  }
}
