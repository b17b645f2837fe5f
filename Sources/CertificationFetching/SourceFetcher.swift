internal import Certification
package import HTTPTransport
internal import TextForms

/// Asks registers, and reads what they answer. It writes nothing.
package struct SourceFetcher: Sendable {
  private let client: HTTPClient
  private let tokens: SourceTokens
  private let limits: HTTPLimits

  /// - Parameters:
  ///   - environment: holds the tokens that sources name, or says in which files they are.
  ///   - limits: of each request.
  package init(client: HTTPClient, environment: [String: String], limits: HTTPLimits = HTTPLimits()) {
    self.client = client
    tokens = SourceTokens(environment: environment)
    self.limits = limits
  }

  /// Pages after which a list is taken for one without end.
  private static let mostPages = 1_000

  /// One answer for each query, as they come.
  package func answers(to queries: [SourceQuery]) -> AsyncStream<SourceAnswer> {
    AsyncStream { continuation in
      let task = Task {
        await withTaskGroup(of: Void.self) { group in
          for query in queries { group.addTask { continuation.yield(await answer(to: query)) } }
        }
        continuation.finish()
      }
      continuation.onTermination = { _ in task.cancel() }
    }
  }

  package func answer(to query: SourceQuery) async -> SourceAnswer {
    var fetched: [HTTPResponse] = []
    do {
      let outcome = try await outcome(query, &fetched)
      return answer(to: query, fetched.first, outcome)
    } catch let fault as HTTPFault {
      let status: HTTPStatus? = if case .status(_, let status, _) = fault { status } else { nil }
      return answer(to: query, fetched.first, .failed(fault, pages: []), statusLine: status?.description)
    } catch let fault as any ExplainedError {
      let pages = fetched.filter { !$0.bodyHoldsSecret }.map(\.body)
      return answer(to: query, fetched.first, .failed(fault, pages: pages))
    } catch {
      return answer(to: query, fetched.first, .failed(SourceQueryFault.unexpected("\(error)"), pages: []))
    }
  }

  private func outcome(_ query: SourceQuery, _ fetched: inout [HTTPResponse]) async throws -> SourceAnswer.Outcome {
    let first = try await fetch(query, page: nil)
    fetched.append(first)
    if first.isNotModified { return .notModified }
    guard query.source.address?.isByPage == true else {
      return .read(pages: [first.body], try query.source.content(of: first.body))
    }
    var lists = [try query.source.parse(first.body)]
    var known = Set(lists[0].entries.map(\.id))
    while fetched.count < Self.mostPages {
      let page = try await fetch(query, page: (query.source.address?.firstPage ?? 1) + fetched.count)
      // The page behind the last holds nothing, or is the last again.
      guard let list = try next(query.source, page.body), list.entries.contains(where: { !known.contains($0.id) })
      else {
        return .read(pages: fetched.map(\.body), try query.source.content(joining: lists))
      }
      fetched.append(page)
      lists.append(list)
      known.formUnion(list.entries.map(\.id))
    }
    throw SourceQueryFault.endlessPages(Self.mostPages)
  }

  private func next(_ source: SourceDeclaration, _ page: [UInt8]) throws -> ParsedList? {
    do throws(SourceFault) { return try source.parse(page) } catch .empty { return nil }
  }

  private func fetch(_ query: SourceQuery, page: Int?) async throws -> HTTPResponse {
    let response = try await client.fetch(try request(query, page: page))
    guard !response.bodyHoldsSecret else { throw SourceQueryFault.tokenInAnswer }
    return response
  }

  func request(_ query: SourceQuery, page: Int?) throws -> HTTPRequest {
    guard let address = query.source.address?.address(number: query.number, page: page) else {
      throw SourceQueryFault.nothingToAsk
    }
    var request = HTTPRequest(try HTTPAddress(address))
    request.limits = limits
    if let declared = query.source.address {
      (request.limits.body, request.limits.unpackedBody) = (declared.largestDocument, declared.largestDocument)
      if declared.isOwnHost { request.privateHosts = [request.address.origin.host] }
    }
    if page == nil, query.etag != nil || query.lastModified != nil {
      request.validators = HTTPValidators(etag: query.etag, lastModified: query.lastModified)
    }
    if let token = query.source.token {
      let secret = try tokens.secret(token)
      switch token.place {
      case .header: try request.add(secretHeader: token.name, secret)
      case .query: try request.add(secretQuery: token.name, secret)
      }
    }
    return request
  }

  private func answer(
    to query: SourceQuery, _ response: HTTPResponse?, _ outcome: SourceAnswer.Outcome, statusLine: String? = nil
  ) -> SourceAnswer {
    let isKept = if case .failed = outcome { false } else { true }
    return SourceAnswer(
      query: query,
      address: query.source.address?.address(number: query.number) ?? query.source.address?.template ?? "",
      statusLine: statusLine ?? response?.status.description, etag: isKept ? response?.validators.etag : nil,
      lastModified: isKept ? response?.validators.lastModified : nil, outcome: outcome)
  }
}
