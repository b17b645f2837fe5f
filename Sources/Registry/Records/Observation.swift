public import TextForms

/// What one fetch or import of one certification register gave (取得記録), or that it gave nothing. What was received and
/// what was read from it lie in the content store, compressed.
public struct Observation: Sendable, Equatable {
  public enum Fetch: String, WordedChoice {
    case ok
    /// The register says that nothing has changed since an earlier one.
    case notModified
    case failed

    public var words: Words {
      switch self {
      case .ok: Words(ja: "取得", en: "fetched")
      case .notModified: Words(ja: "変更なし", en: "not modified")
      case .failed: Words(ja: "失敗", en: "failed")
      }
    }
  }

  /// Bytes that lie in the content store.
  public struct Kept: Sendable, Hashable {
    /// SHA-256 of the bytes themselves: equal while nothing changed.
    public let sha256: String
    /// SHA-256 of the compressed file: its name in the content store.
    public let storedSHA256: String

    public init(sha256: String, storedSHA256: String) {
      self.sha256 = sha256
      self.storedSHA256 = storedSHA256
    }
  }

  /// Why nothing was received: a stable code, and what to show.
  public struct Fault: Sendable, Equatable {
    public let code: String
    public let text: String

    public init(code: String, text: String) {
      self.code = code
      self.text = text
    }
  }

  /// `SOURCE@INSTANT`, or `SOURCE/ASKED@INSTANT`.
  public private(set) var number: String
  /// The id of a declared source.
  public let source: String
  /// The number that was asked for, where a source answers for one at a time; nil: the whole list.
  public let asked: String?
  /// Whence it came: a URL, or the name of an imported file.
  public let address: String?
  public private(set) var at: Instant
  public let fetch: Fetch
  public var statusLine: String?
  public var fault: Fault?
  public var etag: String?
  public var lastModified: String?
  public var body: Kept?
  /// The pages after the first, of a list that comes in pages.
  public var furtherPages: [Kept] = []
  /// Of the body, in bytes; of all pages together.
  public var size: Int64?
  /// The entries that were read, as canonical JSON.
  public var records: Kept?
  /// How many there are.
  public var entries: Int64?
  /// The day of which the list itself says that it is.
  public var listDate: CivilDate?
  /// What could not be read, as the reader puts it.
  public var warnings: [JSONValue] = []

  public init(source: String, asked: String? = nil, address: String?, at: Instant, fetch: Fetch) {
    number = Self.number(source, asked, at)
    self.source = source
    self.asked = asked
    self.address = address
    self.at = at
    self.fetch = fetch
  }

  private static func number(_ source: String, _ asked: String?, _ time: Instant) -> String {
    "\(source)\(asked.map { "/" + $0 } ?? "")@\(time)"
  }

  /// The same at another time: of one source there is one at a time.
  public func moved(to time: Instant) -> Observation {
    var moved = self
    moved.at = time
    moved.number = Self.number(source, asked, time)
    return moved
  }

  /// The files in the content store that it names.
  public var files: [Kept] { [body].compactMap(\.self) + furtherPages + [records].compactMap(\.self) }
}

extension Observation {
  public init(body object: JSONObject) {
    number = object.text("number")
    source = object.text("source")
    asked = object["asked"]?.text
    address = object["address"]?.text
    at = Instant(object.text("at")) ?? Instant(milliseconds: 0)
    fetch = object.choice("fetch") ?? .failed
    statusLine = object["statusLine"]?.text
    fault = object["fault"]?.text.map { Fault(code: $0, text: object.text("faultText")) }
    etag = object["etag"]?.text
    lastModified = object["lastModified"]?.text
    body = object.kept("body", "stored")
    furtherPages = (object["furtherPages"]?.array ?? []).compactMap { $0.object?.kept("body", "stored") }
    size = object["size"]?.integer
    records = object.kept("records", "recordsStored")
    entries = object["entries"]?.integer
    listDate = object.date("listDate")
    warnings = object["warnings"]?.array ?? []
  }

  /// As the journal holds it.
  package var json: JSONObject {
    var object: JSONObject = [
      "number": .string(number), "source": .string(source), "at": .string(at.description),
      "fetch": .string(fetch.rawValue),
    ]
    let texts = [
      "asked": asked, "address": address, "statusLine": statusLine, "fault": fault?.code, "faultText": fault?.text,
      "etag": etag,
      "lastModified": lastModified, "bodySHA256": body?.sha256, "storedSHA256": body?.storedSHA256,
      "recordsSHA256": records?.sha256, "recordsStoredSHA256": records?.storedSHA256,
      "listDate": listDate?.description,
    ]
    for (key, text) in texts { object[key] = text.map(JSONValue.string) }
    object["size"] = size.map(JSONValue.integer)
    object["entries"] = entries.map(JSONValue.integer)
    if !furtherPages.isEmpty {
      object["furtherPages"] = .array(
        furtherPages.map {
          .object(["bodySHA256": .string($0.sha256), "storedSHA256": .string($0.storedSHA256)])
        })
    }
    if !warnings.isEmpty { object["warnings"] = .array(warnings) }
    return object
  }
}

extension JSONObject {
  fileprivate func kept(_ content: String, _ stored: String) -> Observation.Kept? {
    guard let sha256 = self[content + "SHA256"]?.text, let file = self[stored + "SHA256"]?.text else { return nil }
    return Observation.Kept(sha256: sha256, storedSHA256: file)
  }
}
