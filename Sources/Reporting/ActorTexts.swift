internal import GapAnalysis
internal import TextForms

/// Who must act, as every report says it.
enum ActorTexts {
  /// The offices, each with who holds it; empty where there is none.
  static func text(_ actors: [DueActor], together: Bool, in language: Language) -> String {
    let texts = actors.map { GapWords.text($0.words[language], with: people($0, in: language), in: language) }
    return texts.joined(separator: (together ? DueWords.and : DueWords.or)[language])
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
