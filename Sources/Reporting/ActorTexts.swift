internal import GapAnalysis
internal import TextForms

/// Who must act, as every report says it.
enum ActorTexts {
  /// The offices, each with who holds it; empty where there is none.
  static func text(_ actors: [DueActor], together: Bool, in language: Language) -> String {
    let conjunction = (together ? DueWords.and : DueWords.or)[language]
    // Of several that nobody holds, it is enough to say so once.
    if actors.count > 1, actors.allSatisfy({ $0.isVacant && $0.substitutes.isEmpty }) {
      let offices = actors.map { $0.words[language] }.joined(separator: conjunction)
      return GapWords.text(offices, with: DueWords.allVacant[language], in: language)
    }
    let texts = actors.map { GapWords.text($0.words[language], with: people($0, in: language), in: language) }
    return texts.joined(separator: conjunction)
  }

  static func people(_ actor: DueActor, in language: Language) -> String {
    func names(_ people: [DueActor.Person], _ role: Words?) -> [String] {
      people.map { person in role.map { "\($0[language]): \(person.name)" } ?? person.name }
    }
    let inOffice = names(actor.holders, nil) + names(actor.acting, DueWords.acting)
    let all =
      (inOffice.isEmpty ? [DueWords.vacant[language]] : inOffice)
      + names(actor.substitutes, DueWords.substitute)
    return all.joined(separator: language == .ja ? "、" : ", ")
  }
}
