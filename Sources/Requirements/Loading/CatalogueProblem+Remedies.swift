internal import DataFiles
internal import TextForms

extension CatalogueProblem {
  var allowed: Words? {
    switch self {
    case .malformedName:
      Words(
        ja: "英字又は数字で始まり、英数字、「.」、「-」、「_」からなる名前",
        en: "ASCII letters, digits, \".\", \"-\" and \"_\", beginning with a letter or digit")
    case .conditionOfAnotherSubject(_, _, let wanted):
      Words(
        ja: "subject が \(wanted.rawValue) か、ない条件", en: "a condition of \(wanted.rawValue), or of no subject")
    case .notAnExpression:
      Words(
        ja: "true、{ field: … }、{ all: […] }、{ any: […] }、{ not: … }",
        en: "true, { field: … }, { all: […] }, { any: […] }, { not: … }")
    case .factOfAnotherSubject(_, let subject):
      Words(
        ja: Fact.known(of: subject).isEmpty
          ? "when: true" : Fact.known(of: subject).map(\.rawValue).joined(separator: "、"),
        en: Fact.known(of: subject).isEmpty
          ? "when: true" : Fact.known(of: subject).map(\.rawValue).joined(separator: ", "))
    case .wrongOperator(_, let operators):
      Words(ja: operators.joined(separator: "、"), en: operators.joined(separator: ", "))
    case .notASingleDerivation:
      Words(ja: "「- 名前: { … }」", en: "\"- name: { … }\"")
    case .noHead, .fileMissing, .fileNotListed, .fileListedTwice, .duplicateID, .ownIDAsFormer,
      .formerIDTwice, .formerIDInUse, .duplicateCitation, .officeTwice, .conditionWithoutWhen, .levelsNotInOrder,
      .classTwice, .classesWithoutRule, .unknownRequirement:
      nil
    }
  }

  var remedy: Words {
    switch self {
    case .noHead:
      Words(
        ja: "catalogue.yaml を置くか、別のフォルダーを指定してください",
        en: "put a catalogue.yaml there, or name another folder")
    case .fileMissing:
      Words(ja: "ファイルを置くか、この行を取り除いてください", en: "add the file, or remove this line")
    case .fileNotListed:
      Words(
        ja: "files に加えるか、ファイルをフォルダーの外へ移してください",
        en: "list it there, or move the file out of the folder")
    case .fileListedTwice, .officeTwice, .classTwice:
      Words(ja: "一つだけ残してください", en: "keep one of them")
    case .malformedName:
      Words(ja: "名前を直してください", en: "change the name")
    case .duplicateID:
      Words(ja: "どちらかの ID を変えてください", en: "change one of the two IDs")
    case .ownIDAsFormer:
      Words(
        ja: "この行を取り除いてください（formerly に書くのは、以前の版での ID だけです）",
        en: "remove this line (formerly names what the ID was in earlier versions)")
    case .formerIDTwice:
      Words(
        ja: "引き継ぐ要件を一つだけ残してください。一つの要件を分けたときは、全体の証拠だけでは各部分を満たすことは示せないので、"
          + "どの要件にも formerly を書かず、改めて判定します",
        en:
          "leave it with one requirement; where one was split, evidence of the whole shows none of the parts by itself: "
          + "name it with none of them, and judge them anew")
    case .formerIDInUse:
      Words(
        ja: "この行を取り除くか、その要件の ID を新しいものにしてください（ID は別の要件に使い回せません）",
        en: "remove this line, or give that requirement a new ID (an ID never passes on to another requirement)")
    case .duplicateCitation:
      Words(
        ja: "引用を確かめ、一つの段落に二つの義務があるときは「first half」「second half」などで分けてください",
        en:
          "check the citation, and part two obligations of one paragraph by \"first half\" and \"second half\""
      )
    case .conditionOfAnotherSubject:
      Words(ja: "appliesWhen か subject を直してください", en: "change appliesWhen or subject")
    case .conditionWithoutWhen:
      Words(
        ja: "catalogue.yaml のその条件に when を加えてください（常に当てはまるなら when: true）",
        en: "add a \"when\" to that condition in catalogue.yaml (when: true if it always holds)")
    case .notAnExpression:
      Words(ja: "このうちの一つの形で書いてください", en: "write it in one of these forms")
    case .factOfAnotherSubject:
      Words(ja: "この subject にある項目を使うか、subject を直してください", en: "use a field of that subject, or change the subject")
    case .wrongOperator:
      Words(ja: "項目に合う書き方に直してください", en: "write it as the field allows")
    case .notASingleDerivation:
      Words(ja: "導出を一つずつ別の項目に書いてください", en: "write each derivation as an item of its own")
    case .levelsNotInOrder:
      Words(ja: "点を直してください", en: "change the points")
    case .classesWithoutRule:
      Words(ja: "いずれかの規則の classes に加えてください", en: "add them to the classes of a rule")
    case .unknownRequirement:
      Words(ja: "要件の ID を直すか、この行を取り除いてください", en: "mend the ID, or remove this line")
    }
  }
}
