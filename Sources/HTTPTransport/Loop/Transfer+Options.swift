internal import CCurl

extension Transfer {
  /// - Returns: false when libcurl does not take an option; without it a transfer would do what we do not want.
  func configure() -> Bool {
    guard Self.append(plan.headerLines, to: &headerList), Self.append(plan.knownNames, to: &nameList) else {
      return false
    }
    let context = Unmanaged.passUnretained(self).toOpaque()
    setCallbacks(context)
    return set(numbers) && set(texts) && daicho_curl_set_list(easy, CURLOPT_HTTPHEADER, headerList) == CURLE_OK
      && daicho_curl_set_list(easy, CURLOPT_RESOLVE, nameList) == CURLE_OK
      && daicho_curl_set_pointer(easy, CURLOPT_PRIVATE, context) == CURLE_OK && setAuthorities() && setProxy()
  }

  private static func append(_ lines: [String], to list: inout UnsafeMutablePointer<curl_slist>?) -> Bool {
    for line in lines {
      guard let longer = curl_slist_append(list, line) else { return false }
      list = longer
    }
    return true
  }

  private var numbers: [(CURLoption, Int)] {
    [
      (CURLOPT_NOSIGNAL, 1),
      // A name that is still being looked up must not hold up the end of the transfer.
      (CURLOPT_QUICK_EXIT, 1),
      (CURLOPT_FOLLOWLOCATION, 0), (CURLOPT_SSL_VERIFYPEER, 1), (CURLOPT_SSL_VERIFYHOST, 2),
      (CURLOPT_PROXY_SSL_VERIFYPEER, 1), (CURLOPT_PROXY_SSL_VERIFYHOST, 2),
      (CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2)), (CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_2TLS)),
      (CURLOPT_HTTP09_ALLOWED, 0),
      // Bodies are unpacked by ours, which knows whether they are whole.
      (CURLOPT_HTTP_CONTENT_DECODING, 0), (CURLOPT_SUPPRESS_CONNECT_HEADERS, 1), (CURLOPT_NOPROGRESS, 1),
      (CURLOPT_TCP_KEEPALIVE, 1), (CURLOPT_CONNECTTIMEOUT_MS, plan.limits.connect.milliseconds),
      (CURLOPT_TIMEOUT_MS, plan.whole.milliseconds),
      // Requests to one https server share a connection where it speaks HTTP/2.
      (CURLOPT_PIPEWAIT, plan.address.origin.scheme == .https ? 1 : 0),
    ]
  }

  private var texts: [(CURLoption, String)] {
    [
      (CURLOPT_PROTOCOLS_STR, "http,https"), (CURLOPT_REDIR_PROTOCOLS_STR, "http,https"), (CURLOPT_URL, plan.url),
      (CURLOPT_USERAGENT, plan.userAgent),
    ]
  }

  private func set(_ options: [(CURLoption, Int)]) -> Bool {
    options.allSatisfy { daicho_curl_set_long(easy, $0.0, $0.1) == CURLE_OK }
  }

  private func set(_ options: [(CURLoption, String)]) -> Bool {
    options.allSatisfy { daicho_curl_set_text(easy, $0.0, $0.1) == CURLE_OK }
  }

  private func setAuthorities() -> Bool {
    let files = plan.authorities
    return set([(CURLOPT_CAINFO, files.file), (CURLOPT_PROXY_CAINFO, files.file)].compactMap(Self.present))
      && set([(CURLOPT_CAPATH, files.folder), (CURLOPT_PROXY_CAPATH, files.folder)].compactMap(Self.present))
  }

  private static func present(_ option: (CURLoption, String?)) -> (CURLoption, String)? {
    option.1.map { (option.0, $0) }
  }

  /// Set in any case: libcurl would read the environment where it is not.
  private func setProxy() -> Bool {
    guard set([(CURLOPT_PROXY, plan.proxy?.url ?? ""), (CURLOPT_NOPROXY, "")]) else { return false }
    guard let proxy = plan.proxy, let user = proxy.user else { return true }
    return set([(CURLOPT_PROXYAUTH, daicho_curl_proxy_ways())])
      && set([(CURLOPT_PROXYUSERNAME, user), (CURLOPT_PROXYPASSWORD, proxy.password?.value ?? "")])
  }
}
