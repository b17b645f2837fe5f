internal import CCurl

extension Transfer {
  /// - Parameter hasConnection: see `hasExcess`.
  func outcome(_ result: CURLcode, hasConnection: Bool = false) -> Result<TransferAnswer, HTTPFault> {
    // An error page or redirect says what it has to say in its head.
    if let status = head.status, head.isComplete, !status.isDocument {
      if status.code == 407, let proxy = plan.proxy {
        return .failure(.proxy(plan.address, .authentication(proxy.description)))
      }
      return .success(answer(status, body: []))
    }
    if let stopped { return .failure(stopped) }
    guard result == CURLE_OK else { return .failure(fault(result)) }
    guard let status = head.status, head.isComplete, let body else { return .failure(.malformed(plan.address)) }
    if hasExcess(hasConnection: hasConnection) { return .failure(.longBody(plan.address, declared: body.wireBytes)) }
    do { try body.end() } catch { return .failure(fault(error)) }
    return .success(answer(status, body: body.bytes))
  }

  private func answer(_ status: HTTPStatus, body bytes: [UInt8]) -> TransferAnswer {
    TransferAnswer(
      status: status, headers: head.headers, body: bytes, wireBytes: body?.wireBytes ?? 0,
      hasKnownLength: head.framing != .untilClosed, elapsed: elapsed)
  }

  private func fault(_ result: CURLcode) -> HTTPFault {
    let address = plan.address
    switch result {
    case CURLE_COULDNT_RESOLVE_HOST: return .unknownHost(address)
    case CURLE_COULDNT_RESOLVE_PROXY: return .proxy(address, .unknownHost(proxyName))
    case CURLE_COULDNT_CONNECT, CURLE_ABORTED_BY_CALLBACK: return connectionFault
    case CURLE_OPERATION_TIMEDOUT: return .timedOut(address, timeout)
    case CURLE_PARTIAL_FILE, CURLE_GOT_NOTHING, CURLE_SEND_ERROR, CURLE_RECV_ERROR, CURLE_HTTP2, CURLE_HTTP2_STREAM:
      return endOfConnection
    case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_ISSUER_ERROR: return .tls(address, .certificate)
    case CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CIPHER, CURLE_SSL_INVALIDCERTSTATUS: return .tls(address, .handshake)
    case CURLE_SSL_CACERT_BADFILE: return .tls(address, .authorities(plan.authorities.file))
    case CURLE_UNSUPPORTED_PROTOCOL, CURLE_WEIRD_SERVER_REPLY: return .malformed(address)
    default: return .library(address, number: Int(result.rawValue))
    }
  }

  private var proxyName: String { plan.proxy?.description ?? "" }

  private var connectionFault: HTTPFault {
    if let refusedAddress, !hasOpenedConnection || lastSign != nil {
      return .forbiddenAddress(plan.address, found: refusedAddress.address.description, refusedAddress.range)
    }
    return plan.proxy == nil ? .unreachable(plan.address) : .proxy(plan.address, .unreachable(proxyName))
  }

  private var timeout: HTTPTimeout {
    lastSign == nil && elapsed < plan.whole ? .connect(plan.limits.connect) : .whole(plan.limits.whole)
  }

  private var endOfConnection: HTTPFault {
    let tunnel = daicho_curl_long(easy, CURLINFO_HTTP_CONNECTCODE)
    if tunnel == 407 { return .proxy(plan.address, .authentication(proxyName)) }
    if tunnel != 0, tunnel / 100 != 2 { return .proxy(plan.address, .refused(proxyName, status: tunnel)) }
    guard head.isComplete, let body else { return .closed(plan.address) }
    guard case .length(let declared) = head.framing else {
      return .cutBody(plan.address, received: body.wireBytes, declared: nil)
    }
    return .cutBody(plan.address, received: body.wireBytes, declared: declared)
  }
}
