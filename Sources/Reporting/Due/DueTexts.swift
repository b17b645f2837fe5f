internal import GapAnalysis
internal import Registry
internal import Requirements
internal import TextForms

/// What every format says of an item, in one language.
struct DueTexts {
  let list: DueList
  let language: Language

  func date(_ item: DueItem) -> String {
    item.date.map { language == .ja ? $0.eraText : $0.description } ?? DueWords.unknownDate[language]
  }

  func left(_ item: DueItem) -> String { list.daysLeft(item).map { DueWords.left($0)[language] } ?? "" }

  /// The number and the title; the city as a whole has no number.
  func subject(_ item: DueItem) -> String {
    let subject = list.subject(of: item)
    if subject.kind == .register { return DueWords.wholeCity[language] }
    let title = subject.title[language]
    return title.isEmpty ? "\(subject.number) \(subject.kind.words[language])" : "\(subject.number) \(title)"
  }

  func sections(_ item: DueItem) -> String { list.sections(of: item).joined(separator: language == .ja ? "、" : ", ") }

  func citations(_ item: DueItem) -> String {
    list.requirements(of: item).map { $0.citation.text(in: language) }.joined(separator: language == .ja ? "、" : ", ")
  }

  /// The provisions, with their titles where they alone say what falls due.
  private func provisions(_ item: DueItem) -> String {
    guard item.kind.isOfVerdict else { return citations(item) }
    let titled = list.requirements(of: item).map { "\($0.citation.text(in: language)) \($0.title[language])" }
    return titled.joined(separator: language == .ja ? "、" : ", ")
  }

  /// The provisions, and that the city sets the time; where no provision speaks of it, so.
  func basis(_ item: DueItem) -> String {
    let provisions = provisions(item)
    if provisions.isEmpty {
      return item.date == nil ? DueWords.noProvision[language] : DueWords.recordedDate[language]
    }
    guard list.isSetByCity(item) else { return provisions }
    let setting = language == .ja ? "期限は\(DueWords.bySetting.ja)" : "the time: \(DueWords.bySetting.en)"
    return GapWords.text(provisions, with: setting, in: language)
  }

  /// The record in which the date stands, where that is not the subject itself.
  func record(_ item: DueItem) -> String {
    guard item.record != list.subject(of: item).record else { return "" }
    return "\(item.recordKind.words[language]) \(item.recordNumber)"
  }

  func action(_ item: DueItem) -> String { list.action(of: item)[language] }

  /// The offices, each with who holds it.
  func actors(_ item: DueItem) -> String {
    let actors = ActorTexts.text(list.actors(of: item), together: list.actTogether(item), in: language)
    var texts = actors.isEmpty ? [] : [actors]
    if let owner = item.ownerName { texts.insert("\(DueWords.owner[language]): \(owner)", at: 0) }
    if texts.isEmpty {
      let sections = sections(item)
      let noActor = DueWords.noActor[language]
      return sections.isEmpty ? noActor : GapWords.text(sections, with: noActor, in: language)
    }
    return texts.joined(separator: language == .ja ? "、" : "; ")
  }

  func people(_ actor: DueActor) -> String { ActorTexts.people(actor, in: language) }
}
