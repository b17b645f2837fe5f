/// A document that was read for its clauses. It need not be kept.
public struct ReadDocument: Sendable, Equatable {
  /// 64 hexadecimal digits in lower case.
  public let sha256: String
  /// Of the file.
  public let name: String
  /// What it calls the side that does the work; nil: it names nobody.
  public let contractorName: String?
  /// What it calls the side that asks for the work; nil: it names nobody.
  public let clientName: String?
  public let numerals: ClauseFinding.Numerals?

  public init(
    sha256: String, name: String, contractorName: String? = nil, clientName: String? = nil,
    numerals: ClauseFinding.Numerals? = nil
  ) {
    self.sha256 = sha256
    self.name = name
    self.contractorName = contractorName
    self.clientName = clientName
    self.numerals = numerals
  }

  var body: JSONObject {
    var body: JSONObject = ["document": .string(sha256), "documentName": .string(name)]
    body["contractorName"] = contractorName.map(JSONValue.string)
    body["clientName"] = clientName.map(JSONValue.string)
    body["numerals"] = (numerals?.rawValue).map(JSONValue.string)
    return body
  }
}
