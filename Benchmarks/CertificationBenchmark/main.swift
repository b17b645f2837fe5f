internal import Certification
internal import Foundation
internal import Registry

/// `certification-benchmark FILE...` reads documents of the FedRAMP Marketplace, or corporate numbers for `.csv`;
/// without a file, 2,000 services are looked for among 5,000 entries. Run it once a file: the peak is of the process.
func milliseconds(_ body: () throws -> Void) rethrows -> Int {
  let clock = ContinuousClock()
  let took = try clock.measure(body)
  return Int(took.components.seconds * 1_000 + took.components.attoseconds / 1_000_000_000_000_000)
}

func peakMegabytes() -> Int {
  let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
  let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
  return (Int(line.filter(\.isNumber)) ?? 0) / 1_024
}

func read(_ path: String) throws {
  let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  let before = peakMegabytes()
  var entries = 0
  let took = try milliseconds {
    if path.hasSuffix(".csv") {
      entries = try CorporateList.parse(bytes).records.count
    } else if path.contains("changelog") {
      entries = try FedRAMPStatusLog.parse(bytes).products.count
    } else {
      entries = try FedRAMP.parse(bytes).entries.count
    }
  }
  print("\(path): \(bytes.count) bytes, \(entries) entries, \(took) ms, peak \(peakMegabytes()) MB (\(before) before)")
}

func match() {
  let words = ["住民", "税務", "福祉", "会計", "文書", "教育", "水道", "防災", "図書", "健康"]
  let entries = (0..<5_000).map { number in
    var entry = ListedEntry(source: "benchmark", id: "\(number)", status: .valid)
    entry.service = "\(words[number % 10])\(words[number / 10 % 10])クラウド\(number)"
    entry.provider = "\(words[number / 100 % 10])システム\(number)株式会社"
    return entry
  }
  var found = 0
  let took = milliseconds {
    let index = MatchIndex(entries)
    for number in stride(from: 0, to: 4_000, by: 2) {
      let query = MatchQuery(
        service: "\(words[number % 10])\(words[number / 10 % 10])ｸﾗｳﾄﾞ \(number)",
        provider: "㈱\(words[number / 100 % 10])システム\(number)")
      if index.candidates(for: query, most: 1).first?.entry.id == "\(number)" { found += 1 }
    }
  }
  print("2,000 services among 5,000 entries: \(found) found, \(took) ms, peak \(peakMegabytes()) MB")
}

let paths = CommandLine.arguments.dropFirst()
if paths.isEmpty { match() } else { for path in paths { try read(path) } }
