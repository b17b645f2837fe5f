internal import CCurl

extension Transfer {
  func setCallbacks(_ context: UnsafeMutableRawPointer) {
    daicho_curl_on_data(easy, takeHead, takeBody, countRaw, context)
    daicho_curl_on_connection(easy, openSocket, beforeRequest, context)
  }

  fileprivate static func from(_ context: UnsafeMutableRawPointer?) -> Transfer? {
    context.map { Unmanaged<Transfer>.fromOpaque($0).takeUnretainedValue() }
  }

  /// - Returns: false to end the transfer.
  fileprivate func take(headLine bytes: UnsafeRawBufferPointer) -> Bool {
    lastSign = .now
    guard head.take(bytes) else { return stop(.malformed(plan.address)) }
    // What stands below a head that gave way to this one (a proxy that wants a password) does not count.
    if !head.isComplete { rawBytes = 0 }
    guard head.size <= plan.limits.head else { return stop(.exceeds(plan.address, .head(limit: plan.limits.head))) }
    if head.isComplete, body == nil, head.status?.isDocument == true { return beginBody() }
    return true
  }

  private func beginBody() -> Bool {
    let framing = head.framing
    guard framing != .contradictory else { return stop(.malformed(plan.address)) }
    var length: Int?
    if case .length(let declared) = framing { length = declared }
    do {
      body = try BodyReader(packings: head.packings, length: length, limits: plan.limits)
      return true
    } catch { return stop(fault(error)) }
  }

  fileprivate func take(body bytes: UnsafeRawBufferPointer) -> Bool {
    lastSign = .now
    // What stands on an error page is not wanted, and is not waited for when it is long; its status is.
    guard body != nil else { return head.status?.isDocument == false && rawBytes <= plan.limits.head }
    do {
      try body?.take(bytes)
      return true
    } catch { return stop(fault(error)) }
  }

  func mayConnect(to address: IPAddress) -> Bool {
    // Through a proxy, the proxy connects; it has a private address as a rule.
    guard plan.proxy == nil, !plan.mayBePrivate, let range = AddressRange.of(address) else { return true }
    refusedAddress = (address, range)
    return false
  }

  func sendsRequest(to address: IPAddress?, fromPort port: Int32) -> Bool {
    lastSign = .now
    localPort = port
    guard let address, mayConnect(to: address) else { return address == nil && plan.proxy != nil }
    return true
  }

  private func stop(_ fault: HTTPFault) -> Bool {
    stopped = stopped ?? fault
    return false
  }

  func fault(_ stop: BodyReader.Stop) -> HTTPFault {
    switch stop {
    case .bound(let bound): .exceeds(plan.address, bound)
    case .packing(let problem): .packing(plan.address, problem)
    }
  }
}

private func takeHead(
  _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
  let line = UnsafeRawBufferPointer(start: bytes, count: size * count)
  return Transfer.from(context)?.take(headLine: line) == true ? line.count : 0
}

private func takeBody(
  _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
  let piece = UnsafeRawBufferPointer(start: bytes, count: size * count)
  return Transfer.from(context)?.take(body: piece) == true ? piece.count : 0
}

private func countRaw(
  _ easy: UnsafeMutableRawPointer?, _ kind: curl_infotype, _ bytes: UnsafeMutablePointer<CChar>?, _ count: Int,
  _ context: UnsafeMutableRawPointer?
) -> Int32 {
  if kind == CURLINFO_DATA_IN { Transfer.from(context)?.rawBytes += count }
  return 0
}

private func openSocket(
  _ context: UnsafeMutableRawPointer?, _ purpose: curlsocktype, _ address: UnsafeMutablePointer<curl_sockaddr>?
) -> curl_socket_t {
  guard let transfer = Transfer.from(context), let address else { return CURL_SOCKET_BAD }
  var bytes = [UInt8](repeating: 0, count: 16)
  let count = Int(daicho_curl_address(address, &bytes))
  guard count > 0, transfer.mayConnect(to: IPAddress(bytes: Array(bytes[..<count]))) else { return CURL_SOCKET_BAD }
  transfer.hasOpenedConnection = true
  return daicho_curl_open(address)
}

/// A connection that stands already was opened for another request, which may have been allowed more.
private func beforeRequest(
  _ context: UnsafeMutableRawPointer?, _ peer: UnsafeMutablePointer<CChar>?, _ local: UnsafeMutablePointer<CChar>?,
  _ peerPort: Int32, _ localPort: Int32
) -> Int32 {
  let address = peer.flatMap { IPAddress(String(cString: $0)) }
  return Transfer.from(context)?.sendsRequest(to: address, fromPort: localPort) == true
    ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT
}
