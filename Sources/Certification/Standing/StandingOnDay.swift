public import Registry
public import TextForms

/// Where a certificate stands on a day, by all that was observed up to then.
public struct StandingOnDay: Sendable, Hashable {
  public let status: Certification.Status
  /// Nil where the register was never asked.
  public let fetch: FetchResult?
  /// The first day of the unbroken run of this status; nil where nothing was observed.
  public let since: CivilDate?
  public let conflict: StandingConflict?
  public let reason: StandingReason
}

/// A provider says that it has a certificate, and the register does not bear it out.
public struct StandingConflict: Sendable, Hashable {
  public let found: Certification.Status

  public var words: Words {
    Words(
      ja: "事業者は認証を取得していると申告していますが、登録簿では「\(found.words.ja)」です。",
      en: "the provider says that it is certified, but the register says: \(found.words.en)")
  }
}
