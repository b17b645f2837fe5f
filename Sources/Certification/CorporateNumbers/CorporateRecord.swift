public import TextForms

/// One record of the corporate-number register: what became of a corporation on a day. A corporation may have many.
public struct CorporateRecord: Sendable, Hashable {
  public let number: CorporateNumber
  /// As the register writes it; `process` is nil where the code is not known.
  public let processCode: String
  public var process: CorporateProcess? { CorporateProcess(rawValue: processCode) }
  public let updated: CivilDate?
  public let changed: CivilDate?
  public let name: String
  public let kana: String?
  public let englishName: String?
  /// The code of its kind, such as 301 for a 株式会社.
  public let kind: String
  public let prefecture: String?
  public let city: String?
  public let street: String?
  public let postCode: String?
  public let foreignAddress: String?
  public let closed: CivilDate?
  public let closeCauseCode: String?
  public var closeCause: CorporateCloseCause? { closeCauseCode.flatMap(CorporateCloseCause.init(rawValue:)) }
  public let successor: CorporateNumber?
  /// Free text on a merger.
  public let changeCause: String?
  /// Of the records of this corporation, the one that holds now.
  public let isLatest: Bool
  /// The corporation asked not to be found by searching.
  public let isHiddenFromSearch: Bool
  /// Where the register shows letters as a picture; others stand in the text.
  public let pictureLetters: Set<Part>
  public var hasPictureLetters: Bool { !pictureLetters.isEmpty }

  public enum Part: String, Sendable, CaseIterable { case name, address }

  /// The address on one line, in Japan or abroad.
  public var address: String? {
    let parts = [prefecture, city, street].compactMap { $0 }
    return parts.isEmpty ? foreignAddress : parts.joined()
  }
}
