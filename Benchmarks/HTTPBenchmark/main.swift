internal import Foundation
internal import HTTPTransport

/// Fetches documents 0 to COUNT-1 of a server on this computer, 16 at a time, and prints seconds and bytes:
/// `http-benchmark PORT COUNT`.
let arguments = CommandLine.arguments
guard arguments.count == 3, let port = UInt16(arguments[1]), let count = Int(arguments[2]), count > 0 else {
  FileHandle.standardError.write(Data("usage: http-benchmark PORT COUNT\n".utf8))
  exit(64)
}
do {
  let start = ContinuousClock.now
  var settings = HTTPSettings(userAgent: "daicho/benchmark")
  settings.places = HTTPPlaces(total: 16, perHost: 16)
  let client = HTTPClient(settings)
  let bytes = try await withThrowingTaskGroup(of: Int.self) { group in
    for number in 0..<count {
      var request = HTTPRequest(try HTTPAddress("http://127.0.0.1:\(port)/\(number)"))
      request.privateHosts = ["127.0.0.1"]
      let wanted = request
      group.addTask { try await client.fetch(wanted).body.count }
    }
    var sum = 0
    for try await bytes in group { sum += bytes }
    return sum
  }
  let elapsed = ContinuousClock.now - start
  print(elapsed / .seconds(1), bytes)
} catch {
  FileHandle.standardError.write(Data("\(error)\n".utf8))
  exit(2)
}
