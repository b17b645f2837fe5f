internal import CCurl

/// libcurl as a whole is made ready once, before its first use.
enum CurlLibrary {
  static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK
}
