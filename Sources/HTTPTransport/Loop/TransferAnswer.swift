/// What a server answered to one request.
struct TransferAnswer: Sendable {
  let status: HTTPStatus
  let headers: HTTPHeaders
  /// Unpacked; empty unless the status says that the body is the document.
  let body: [UInt8]
  let wireBytes: Int
  let hasKnownLength: Bool
  let elapsed: Duration
}
