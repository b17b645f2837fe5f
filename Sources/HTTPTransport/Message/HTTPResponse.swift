package import Foundation

/// A document as a server sent it, whole. A shorter one is a fault and never comes here.
package struct HTTPResponse: Sendable {
  /// Where it came from in the end, without secrets.
  package let address: HTTPAddress
  /// Where it was asked for before, when the server sent us on.
  package let redirectedFrom: [HTTPAddress]
  package let status: HTTPStatus
  package let headers: HTTPHeaders
  /// Unpacked. Empty when it is not modified.
  package let body: [UInt8]
  /// Bytes of the body that came over the wire.
  package let wireBytes: Int
  /// False when only the end of the connection said where the body ends: nobody can tell whether it is whole.
  package let hasKnownLength: Bool
  package let received: Date
  /// The tries it took, the last one included.
  package let tries: Int
  /// The server sent back the token it was sent: the body must not be kept as it is.
  package let bodyHoldsSecret: Bool

  /// The document is the one whose validators were sent.
  package var isNotModified: Bool { status.code == 304 }

  /// For the next time this address is asked.
  package var validators: HTTPValidators {
    HTTPValidators(etag: headers["ETag"], lastModified: headers["Last-Modified"])
  }

  package var lastModified: Date? { headers["Last-Modified"].flatMap(HTTPDate.read) }
  package var serverDate: Date? { headers["Date"].flatMap(HTTPDate.read) }

  /// Such as `text/csv`, in lower case.
  package var mediaType: String? { headers["Content-Type"].map(ContentType.init)?.mediaType }

  /// The encoding that the server claims, in lower case; servers are often wrong, so the body stays as it came.
  package var claimedCharset: String? { headers["Content-Type"].map(ContentType.init)?.charset }
}

extension HTTPResponse: CustomStringConvertible {
  package var description: String { "\(status) \(address) (\(body.count) bytes)" }
}
