/// The legal form found in a name whose widths are folded and whose brackets are round, and the name without it.
package struct LegalFormMatch {
  package let form: LegalForm
  let isAbbreviated: Bool
  package let position: CompanyName.Position
  package let rest: String

  /// Looks at the beginning, then at the end, then, for companies, in between.
  package static func find(in name: String) -> LegalFormMatch? {
    // No form is the beginning of another; 社団法人 ends 一般社団法人, which comes first.
    for writing in writings where name.count > writing.text.count && name.hasPrefix(writing.text) {
      return writing.match(.before, rest: String(name.dropFirst(writing.text.count)))
    }
    for writing in writings where name.count > writing.text.count && name.hasSuffix(writing.text) {
      return writing.match(.after, rest: String(name.dropLast(writing.text.count)))
    }
    for writing in writings where writing.form.hasBranches {
      if name.count > writing.text.count, let (before, after) = parts(of: name, around: writing.text) {
        return writing.match(.within, rest: before + after)
      }
    }
    return nil
  }

  private static func parts(of name: String, around writing: String) -> (Substring, Substring)? {
    guard let first = writing.first else { return nil }
    var search = name[...]
    while let start = search.firstIndex(of: first) {
      if name[start...].hasPrefix(writing) {
        return (name[..<start], name[start...].dropFirst(writing.count))
      }
      search = search[start...].dropFirst()
    }
    return nil
  }

  private struct Writing {
    let text: String
    let form: LegalForm
    let isAbbreviated: Bool

    func match(_ position: CompanyName.Position, rest: some StringProtocol) -> LegalFormMatch {
      LegalFormMatch(form: form, isAbbreviated: isAbbreviated, position: position, rest: String(rest))
    }
  }

  private static let writings: [Writing] = LegalForm.allCases.flatMap { form in
    form.fullWritings.map { Writing(text: $0, form: form, isAbbreviated: false) }
      + form.shortWritings.map { Writing(text: $0, form: form, isAbbreviated: true) }
  }
}

extension LegalForm {
  /// Companies, whose branches are written after the form.
  fileprivate var hasBranches: Bool {
    switch self {
    case .kabushiki, .yugen, .godo: true
    default: false
    }
  }
}
