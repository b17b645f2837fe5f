/// The certificates of authorities that are trusted; `nil` leaves the choice to the system. Verification itself cannot
/// be switched off.
package struct AuthorityFiles: Sendable, Hashable {
  /// A file of certificates in PEM form.
  package let file: String?
  /// A folder of such files, named by their hashes.
  package let folder: String?

  package init(file: String? = nil, folder: String? = nil) { (self.file, self.folder) = (file, folder) }

  /// What is set comes first, then `CURL_CA_BUNDLE`, then `SSL_CERT_FILE` and `SSL_CERT_DIR`; libcurl heeds none of
  /// them by itself.
  package init(file: String? = nil, environment: [String: String]) {
    func value(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
    self.init(
      file: file ?? value("CURL_CA_BUNDLE") ?? value("SSL_CERT_FILE"), folder: value("SSL_CERT_DIR"))
  }
}
