/// The status line and headers of an answer, line by line. An interim answer (100) gives way to the one after it.
struct AnswerHead {
  private(set) var status: HTTPStatus?
  private(set) var headers = HTTPHeaders()
  private(set) var isComplete = false
  /// Bytes of all lines, those of interim answers included.
  private(set) var size = 0

  /// - Returns: false for what is no line of a head.
  mutating func take(_ bytes: UnsafeRawBufferPointer) -> Bool {
    size += bytes.count
    let line = Self.text(bytes)
    if line.hasPrefix("HTTP/") { return begin(line) }
    // Trailers come after a body in pieces; nothing of ours depends on them.
    guard !isComplete else { return true }
    if line.isEmpty {
      isComplete = status.map { $0.code >= 200 || $0.code == 101 } == true
      return isComplete || status != nil
    }
    if line.first == " " || line.first == "\t" {
      headers.extendLast(by: line.withoutBlanks)
      return true
    }
    guard let colon = line.firstIndex(of: ":"), colon > line.startIndex else { return false }
    headers.append(line[..<colon].withoutBlanks, line[line.index(after: colon)...].withoutBlanks)
    return true
  }

  private mutating func begin(_ line: String) -> Bool {
    let parts = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count >= 2, let code = Int(parts[1]), (100...999).contains(code) else { return false }
    let reason = parts.count > 2 ? parts[2].withoutBlanks : ""
    status = HTTPStatus(version: String(parts[0]), code: code, reason: Self.shown(reason))
    (headers, isComplete) = (HTTPHeaders(), false)
    return true
  }

  /// How the answer says where its body ends.
  var framing: BodyFraming {
    if headers["Transfer-Encoding"] != nil { return .pieces }
    let values = headers.all("Content-Length").flatMap { $0.split(separator: ",").map(\.withoutBlanks) }
    guard let first = values.first else { return status?.version.hasPrefix("HTTP/1") == false ? .pieces : .untilClosed }
    guard values.allSatisfy({ $0 == first }), first.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let length = Int(first)
    else { return .contradictory }
    return .length(length)
  }

  /// In lower case and in the order in which they were applied.
  var packings: [String] {
    headers.all("Content-Encoding").flatMap { $0.split(separator: ",").map { $0.withoutBlanks.lowercased() } }
      .filter { !$0.isEmpty && $0 != "identity" }
  }

  private static func text(_ bytes: UnsafeRawBufferPointer) -> String {
    var bytes = bytes[...]
    while bytes.last == 0x0A || bytes.last == 0x0D { bytes.removeLast() }
    // Old servers write Latin-1.
    return String(validating: bytes, as: UTF8.self)
      ?? String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }

  /// What a server calls its status, as it may stand in a message.
  private static func shown(_ text: String) -> String {
    String(
      String.UnicodeScalarView(text.unicodeScalars.prefix(80).filter { $0.properties.generalCategory != .control }))
  }
}
