internal import Certification
internal import CertificationFetching
internal import Registry
internal import TextForms

/// What is asked of which register, and what is left alone, with the reason.
struct FetchPlan: Sendable {
  /// Why a register is not asked.
  enum Omission: Sendable {
    /// There is nothing to fetch: lists of this register are imported.
    case noAddress
    case noToken(String)
    case noNumbers
    /// It answered at that time, which is recent enough.
    case recent(Instant)
    /// A bundle brought what is on record already.
    case known(String)

    var words: Words {
      switch self {
      case .noAddress:
        Words(ja: "取得するアドレスがありません。書き出した一覧を import で取り込んでください", en: "it has no address; import an exported list")
      case .noToken(let name):
        Words(ja: "環境変数 \(name)（又は \(name)_FILE）がありません", en: "neither \(name) nor \(name)_FILE is set")
      case .noNumbers: Words(ja: "照会する番号がありません", en: "there is no number to ask for")
      case .recent(let time):
        Words(ja: "\(time.dayInTokyo.eraText)に確かめたばかりです", en: "it was asked on \(time.dayInTokyo)")
      case .known(let number):
        Words(ja: "取得記録「\(number)」は既に台帳にあります", en: "the observation \"\(number)\" is on record already")
      }
    }
  }

  struct Omitted: Sendable {
    let source: String
    let asked: String?
    let why: Omission
  }

  struct Selection: Sendable {
    /// Empty: all.
    var sources: [SourceDeclaration] = []
    var service: String?
    var numbers: [String] = []
    /// Milliseconds; what answered within them is not asked again.
    var maximumAge: Int64?
  }

  private(set) var queries: [SourceQuery] = []
  private(set) var omitted: [Omitted] = []

  init(
    _ selection: Selection, catalogue: SourceCatalogue, environment: [String: String], now: Instant,
    reader: any RegisterReading, at sequence: Int64
  ) throws {
    let past = try PastObservations(reader, at: sequence)
    let subjects = try FetchSubjects(service: selection.service, reader, at: sequence)
    for source in selection.sources.isEmpty ? catalogue.sources : selection.sources {
      guard source.address != nil else {
        omit(source, .noAddress)
        continue
      }
      guard SourceFetcher.hasToken(for: source, in: environment) else {
        omit(source, .noToken(source.token?.environment ?? ""))
        continue
      }
      guard source.isByNumber else {
        if selection.service == nil || subjects.bears(on: source) { ask(source, nil, past, selection, now) }
        continue
      }
      let numbers = selection.numbers.isEmpty ? subjects.numbers(for: source) : selection.numbers
      if numbers.isEmpty { omit(source, .noNumbers) }
      for number in numbers { ask(source, number, past, selection, now) }
    }
  }

  private mutating func omit(_ source: SourceDeclaration, _ why: Omission, asked: String? = nil) {
    omitted.append(Omitted(source: source.id, asked: asked, why: why))
  }

  private mutating func ask(
    _ source: SourceDeclaration, _ number: String?, _ past: PastObservations, _ selection: Selection, _ now: Instant
  ) {
    let answered = past.lastAnswered(of: source.id, asked: number)
    if let answered, let age = selection.maximumAge, now.milliseconds - answered.at.milliseconds <= age {
      return omit(source, .recent(answered.at), asked: number)
    }
    // Only of what is kept does "not modified" say anything; a list that comes in pages has no version of its own.
    let kept = source.address?.isByPage == true ? nil : past.lastRead(of: source.id, asked: number)
    queries.append(SourceQuery(source, number: number, etag: kept?.etag, lastModified: kept?.lastModified))
  }
}
