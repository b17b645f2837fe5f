import Foundation

/// `openssl s_server` with a certificate of its own; it serves files of its folder, each a whole answer.
final class EncryptedServer {
  static let program = "/usr/bin/openssl"
  static let isPossible = FileManager.default.isExecutableFile(atPath: program)

  let port: Int
  /// The certificate, which is its own authority.
  let authority: String
  private let folder: URL
  private let process = Process()
  private let input = Pipe()

  init(files: [String: String]) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "tls-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    authority = folder.appending(path: "cert.pem").path
    for (name, text) in files { try Data(text.utf8).write(to: folder.appending(path: name)) }
    let maker = Process()
    maker.executableURL = URL(fileURLWithPath: Self.program)
    maker.currentDirectoryURL = folder
    maker.arguments = [
      "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", "key.pem",
      "-out", "cert.pem", "-days", "2", "-subj", "/CN=test", "-addext", "subjectAltName=IP:127.0.0.1",
    ]
    maker.standardError = FileHandle.nullDevice
    try maker.run()
    maker.waitUntilExit()

    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: Self.program)
    process.currentDirectoryURL = folder
    process.arguments = ["s_server", "-accept", "127.0.0.1:0", "-cert", "cert.pem", "-key", "key.pem", "-HTTP"]
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    process.standardInput = input
    try process.run()
    // It says `ACCEPT 127.0.0.1:40123`.
    var said = ""
    while !said.contains("ACCEPT") || !said.hasSuffix("\n") {
      let bytes = output.fileHandleForReading.availableData
      guard !bytes.isEmpty else { throw POSIXError(.ECONNREFUSED) }
      said += String(decoding: bytes, as: UTF8.self)
    }
    port = Int(said.split(separator: ":").last?.trimmingCharacters(in: .whitespacesAndNewlines) ?? "") ?? 0
  }

  deinit {
    // The threads of Swift's pool block other signals, and a program that they start does, too.
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    try? FileManager.default.removeItem(at: folder)
  }

  func url(_ path: String) -> String { "https://127.0.0.1:\(port)\(path)" }
}
