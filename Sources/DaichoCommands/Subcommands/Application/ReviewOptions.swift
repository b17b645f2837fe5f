internal import ArgumentParser
internal import Registry
internal import TextForms

/// What a decision says of its review.
struct ReviewOptions: ParsableArguments {
  @Option(help: .field(.application, "reviewNote")) var reviewNote: String?
  @Option(help: .field(.application, "samePersonReason")) var samePersonReason: String?
  @Option(
    help: .words(
      ja: "application check が示した照合値（その後に変わっていれば断る）",
      en: "the digest that application check showed; refused if it changed",
      value: "SHA-256"))
  var reviewed: String?

  /// What was seen, at its full length.
  func digest() throws -> Digest? {
    try reviewed.map { text in
      guard let digest = Digest(text.lowercased()) else {
        throw CommandFault.value(
          option: "--reviewed", code: "digest-malformed",
          message: Words(ja: "「\(text)」は照合値ではありません。", en: "\"\(text)\" is no digest."),
          remedy: Words(
            ja: "daicho application check が示す64桁の16進数を指定してください。",
            en: "Give the 64 hexadecimal digits that daicho application check shows."))
      }
      return digest
    }
  }

  func fill(_ decision: inout ApplicationDecision, _ digest: Digest?) {
    decision.reviewNote = reviewNote
    decision.samePersonReason = samePersonReason
    decision.reviewedDigest = digest
  }
}
