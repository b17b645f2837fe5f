/// What one request may take. Every bound ends it with a fault of its own.
package struct HTTPLimits: Sendable, Hashable {
  /// Until a connection stands: name, connection, proxy and TLS together.
  package var connect: Duration = .seconds(15)
  /// Without a byte, once the request is sent.
  package var idle: Duration = .seconds(30)
  /// One try from its start to its last byte, redirects included. Waiting for a free place does not count.
  package var whole: Duration = .seconds(180)
  /// Bytes of the body as they come over the wire.
  package var body = 16 << 20
  /// Bytes of the body when it is unpacked.
  package var unpackedBody = 16 << 20
  /// Bytes of the status line and headers.
  package var head = 64 << 10
  package var redirects = 5
  /// Tries after the first.
  package var retries = 3
  /// The longest pause between two tries; a server that asks for a longer one is not asked again.
  package var longestPause: Duration = .seconds(60)

  package init() {}
}
