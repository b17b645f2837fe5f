internal import Interchange
internal import Registry
internal import TextForms

/// The schemes for which there is a form.
enum FormSchemes {
  static let list = ApplicationForm.schemes.map(\.rawValue).joined(separator: ", ")

  /// By its name or its words.
  static func read(_ typed: String) throws -> Application.Scheme {
    let key = Width.foldedForMatching(typed)
    let match = ApplicationForm.schemes.first { scheme in
      [scheme.rawValue, scheme.words.ja, scheme.words.en].contains { Width.foldedForMatching($0) == key }
    }
    guard let match else {
      let allowed = Words(
        ja: ApplicationForm.schemes.map { "\($0.words.ja)（\($0.rawValue)）" }.joined(separator: "、"),
        en: ApplicationForm.schemes.map { "\($0.rawValue) (\($0.words.en))" }.joined(separator: ", "))
      throw CommandFault.value(
        option: "--scheme", code: "scheme-without-form",
        message: Words(ja: "「\(typed)」という区分の様式はありません。", en: "there is no form for the scheme \"\(typed)\"."),
        remedy: Words(ja: "使えるのは: \(allowed.ja)", en: "Allowed: \(allowed.en)."))
    }
    return match
  }
}
