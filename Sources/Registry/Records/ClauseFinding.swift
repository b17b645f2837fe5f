public import TextForms

/// What a contract says of one requirement, as the program read it in a document and as an officer decided on it
/// (9.1(2)①(エ)(オ)). A proposal counts for nothing.
public struct ClauseFinding: Sendable, Equatable {
  public enum Found: String, WordedChoice {
    case present
    case partial
    /// The contract says the opposite.
    case contradicted
    case absent

    public var words: Words {
      switch self {
      case .present: Words(ja: "有り", en: "present")
      case .partial: Words(ja: "一部", en: "partial")
      case .contradicted: Words(ja: "矛盾", en: "contradicted")
      case .absent: Words(ja: "無し", en: "absent")
      }
    }
  }

  public enum Confidence: String, WordedChoice {
    case high
    case medium
    case low

    public var words: Words {
      switch self {
      case .high: Words(ja: "高", en: "high")
      case .medium: Words(ja: "中", en: "medium")
      case .low: Words(ja: "低", en: "low")
      }
    }
  }

  /// How the document writes the numbers of its articles.
  public enum Numerals: String, WordedChoice {
    case fullwidth
    case halfwidth
    case kanji

    public var words: Words {
      switch self {
      case .fullwidth: Words(ja: "全角", en: "full-width")
      case .halfwidth: Words(ja: "半角", en: "half-width")
      case .kanji: Words(ja: "漢数字", en: "kanji")
      }
    }
  }

  public enum State: String, WordedChoice {
    case proposed
    case confirmed
    case rejected

    public var words: Words {
      switch self {
      case .proposed: Words(ja: "提案", en: "proposed")
      case .confirmed: Words(ja: "確認済み", en: "confirmed")
      case .rejected: Words(ja: "却下", en: "rejected")
      }
    }
  }

  public let number: String
  public let contract: RecordID?
  /// The id of a requirement of the catalogue.
  public let requirement: String
  public let found: Found?
  public let article: String?
  /// Of the document, counted from 1.
  public let line: Int64?
  public let quotation: String?
  public let why: String?
  public let confidence: Confidence?
  /// SHA-256 of the file that was read; it need not lie in the content store.
  public let document: String
  public let documentName: String?
  /// What the document calls the side that does the work, as it was read; nil: it names nobody.
  public let contractorName: String?
  /// What it calls the side that asks for the work.
  public let clientName: String?
  public let numerals: Numerals?
  public let checkedOn: CivilDate?
  public let state: State?
  public let decidedBy: RecordID?
  public let decidedOn: CivilDate?
  /// The day since which the contract has said so; nil: always.
  public let holdsFrom: CivilDate?

  public init(body: JSONObject) {
    number = body.text("number")
    contract = body.record("contract")
    requirement = body.text("requirement")
    found = body.choice("found")
    article = body["article"]?.text
    line = body["line"]?.integer
    quotation = body["quotation"]?.text
    why = body["why"]?.text
    confidence = body.choice("confidence")
    document = body.text("document")
    documentName = body["documentName"]?.text
    contractorName = body["contractorName"]?.text
    clientName = body["clientName"]?.text
    numerals = body.choice("numerals")
    checkedOn = body.date("checkedOn")
    state = body.choice("state")
    decidedBy = body.record("decidedBy")
    decidedOn = body.date("decidedOn")
    holdsFrom = body.date("holdsFrom")
  }

  /// Characters of a quotation at most.
  public static let longestQuotation = 4_000

  static let descriptor = RecordDescriptor(
    kind: .clauseFinding, fields: read + decided, ordered: [("checkedOn", "decidedOn")],
    contradictions: contradictions)

  private static let read: [FieldDescriptor] = [
    FieldDescriptor("number", .line, ja: "確認結果番号", en: "finding number", required: true, fixed: true),
    FieldDescriptor("contract", .reference(.contract), ja: "契約", en: "contract", required: true, fixed: true),
    FieldDescriptor("requirement", .requirement, ja: "要件", en: "requirement", required: true, fixed: true),
    FieldDescriptor("found", .choice(Found.choices), ja: "条項の有無", en: "found", required: true, fixed: true),
    FieldDescriptor("article", .line, ja: "条項", en: "article", fixed: true),
    FieldDescriptor("line", .number(1...CanonicalJSON.largestInteger), ja: "行", en: "line", fixed: true),
    FieldDescriptor(
      "quotation", .text(maximum: longestQuotation, lines: true), ja: "引用", en: "quotation", fixed: true),
    FieldDescriptor("why", .prose, ja: "そう読んだ理由", en: "why it was read so", fixed: true),
    FieldDescriptor("confidence", .choice(Confidence.choices), ja: "確度", en: "confidence", fixed: true),
    FieldDescriptor(
      "document", .line, ja: "確認した文書（SHA-256）", en: "document that was checked (SHA-256)", required: true,
      fixed: true),
    FieldDescriptor("documentName", .line, ja: "文書のファイル名", en: "file name of the document", fixed: true),
    FieldDescriptor("contractorName", .line, ja: "受託する側の呼び方", en: "the contractor is called", fixed: true),
    FieldDescriptor("clientName", .line, ja: "委託する側の呼び方", en: "the client is called", fixed: true),
    FieldDescriptor("numerals", .choice(Numerals.choices), ja: "条番号の書き方", en: "numbers of articles", fixed: true),
    FieldDescriptor("rules", .line, ja: "判定に用いた規則", en: "rules that read it", fixed: true),
    FieldDescriptor("checkedOn", .date, ja: "文書の確認日", en: "document checked on", required: true, fixed: true),
  ]

  private static let decided: [FieldDescriptor] = [
    FieldDescriptor("state", .choice(State.choices), ja: "状態", en: "state", required: true),
    FieldDescriptor("decidedBy", .reference(.officer), ja: "決めた職員", en: "decided by"),
    FieldDescriptor("decidedOn", .date, ja: "決めた日", en: "decided on"),
    FieldDescriptor("decisionReason", .prose, ja: "決めた理由", en: "reason for the decision"),
    FieldDescriptor("holdsFrom", .date, ja: "契約がそう定めた日", en: "the contract says so since"),
  ]
}
