internal import Requirements
public import TextForms

/// What a field may hold: how people type it, and how the journal writes it.
public enum FieldForm: Sendable, Equatable {
  /// One line unless `lines`; at most `maximum` characters.
  case text(maximum: Int, lines: Bool)
  /// Written `YYYY-MM-DD`; typed in any form that `DateReading` takes.
  case date
  /// A whole, non-negative number of yen.
  case yen
  case number(ClosedRange<Int64>)
  case flag
  case choice([FieldChoice])
  /// Several of the choices, each once, in the order of the choices.
  case choices([FieldChoice])
  case texts(maximum: Int)
  /// The number of another record as people type it; written as that record's id.
  case reference(RecordKind)
  /// As `reference`, where records of several kinds may be meant; `KIND:NUMBER` settles which.
  case anyReference([RecordKind])
  /// Several records of one kind, each once.
  case references(RecordKind)
  /// The id of a requirement of the adopted catalogue; typed as an id or a citation.
  case requirement
  case requirements
  /// The id of an office of the adopted catalogue; typed as an id or by its name.
  case office
  case offices
  /// ISO 3166-1 alpha-2, in capital letters.
  case country
  case confidentiality
  case integrity
  case availability
  case corporateNumber
  /// Where an imported fact stands: file, its SHA-256, row, column. Not typed by people.
  case source
  /// Nested data that the program writes and people do not type.
  case data
}

/// One allowed value of a field, with the words that people see and type.
public struct FieldChoice: Sendable, Equatable {
  public let value: String
  public let words: Words

  public init(_ value: String, ja: String, en: String) {
    self.value = value
    words = Words(ja: ja, en: en)
  }
}

extension FieldForm {
  public static let line = FieldForm.text(maximum: 500, lines: false)
  public static let prose = FieldForm.text(maximum: 20_000, lines: true)

  /// Whether several values are given, one after another.
  public var isList: Bool {
    switch self {
    case .choices, .texts, .references, .requirements, .offices: true
    default: false
    }
  }

  /// The kinds of records that the field may point to.
  public var referencedKinds: [RecordKind] {
    switch self {
    case .reference(let kind), .references(let kind): [kind]
    case .anyReference(let kinds): kinds
    default: []
    }
  }

  public var namesOffices: Bool { self == .office || self == .offices }

  var namesRequirements: Bool { self == .requirement || self == .requirements }

  /// What may stand in the field, in words.
  public var allowed: Words {
    switch self {
    case .text(let maximum, let lines):
      Words(
        ja: lines ? "\(maximum)文字までの文章" : "\(maximum)文字までの1行の文字列",
        en: lines ? "text of up to \(maximum) characters" : "one line of up to \(maximum) characters")
    case .texts(let maximum):
      Words(ja: "\(maximum)文字までの文字列（複数可）", en: "texts of up to \(maximum) characters each")
    case .date:
      Words(
        ja: "日付（令和8年4月1日、R8.4.1、2026/4/1、2026-04-01 など）",
        en: "a date (2026-04-01, 2026/4/1, R8.4.1, 令和8年4月1日 and the like)")
    case .yen: Words(ja: "0以上の円単位の整数", en: "a whole number of yen, 0 or more")
    case .number(let range):
      Words(
        ja: "\(range.lowerBound)から\(range.upperBound)までの整数",
        en: "a whole number from \(range.lowerBound) to \(range.upperBound)")
    case .flag: Words(ja: "有・無（はい・いいえ、true・false）", en: "yes or no (有 or 無, true or false)")
    case .choice(let choices), .choices(let choices):
      Words(
        ja: choices.map { $0.value == $0.words.ja ? $0.value : "\($0.words.ja)（\($0.value)）" }.joined(separator: "、"),
        en: choices.map { $0.value == $0.words.en ? $0.value : "\($0.value) (\($0.words.en))" }.joined(separator: ", "))
    case .reference(let kind):
      Words(ja: "登録済みの\(kind.words.ja)の番号", en: "the number of a recorded \(kind.words.en)")
    case .references(let kind):
      Words(ja: "登録済みの\(kind.words.ja)の番号（複数可）", en: "numbers of recorded \(kind.words.en)s")
    case .anyReference(let kinds): Self.allowed(anyOf: kinds)
    case .requirements:
      Words(
        ja: "採用済みの要件目録にある要件の識別子または根拠条文（複数可）", en: "ids or citations of requirements in the adopted catalogue")
    case .requirement:
      Words(ja: "採用済みの要件目録にある要件の識別子または根拠条文", en: "the id or citation of a requirement in the adopted catalogue")
    case .offices:
      Words(ja: "採用済みの要件目録にある職務の識別子または名称（複数可）", en: "ids or names of offices in the adopted catalogue")
    case .office:
      Words(ja: "採用済みの要件目録にある職務の識別子または名称", en: "the id or name of an office in the adopted catalogue")
    case .country: CountryCode.allowed
    case .confidentiality:
      Words(ja: "自治体機密性 3A・3B・3C・2・1", en: "confidentiality 3A, 3B, 3C, 2 or 1")
    case .integrity: Words(ja: "自治体完全性 2・1", en: "integrity 2 or 1")
    case .availability: Words(ja: "自治体可用性 2・1", en: "availability 2 or 1")
    case .corporateNumber:
      Words(ja: "検査用数字を含む13桁の法人番号", en: "a corporate number of 13 digits, check digit included")
    case .source: Words(ja: "取込み元（プログラムが書く）", en: "the source of an import (written by the program)")
    case .data: Words(ja: "プログラムが書くデータ", en: "data that the program writes")
    }
  }

  private static func allowed(anyOf kinds: [RecordKind]) -> Words {
    let records = kinds.filter { $0 != .register }
    let example = "\(records.first?.commandName ?? ""):C-1"
    let organization = kinds.contains(.register)
    return Words(
      ja: "登録済みの\(records.map(\.words.ja).joined(separator: "・"))の番号"
        + (organization ? "、または「組織」" : "") + "（同じ番号が複数の種類にあるときは \(example) のように種類を付ける）",
      en: "the number of a recorded \(records.map(\.words.en).joined(separator: ", "))"
        + (organization ? ", or \"organization\"" : "") + " (\(example) where several kinds have the number)")
  }
}
