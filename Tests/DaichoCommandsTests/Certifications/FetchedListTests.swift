import Foundation
import Registry
import TestSupport
import Testing

/// What registers really published, served as they serve it, and what follows for certifications of ours.
@Suite(.timeLimit(.minutes(3))) struct FetchedListTests {
  /// Of the FedRAMP Marketplace: what became of them by the published lists of 2023-02-21, 2025-06-30, 2026-04-28 and
  /// 2026-05-30, the last in another schema.
  private static let followed = [
    ("CE-AWS", "AGENCYAMAZONEW", ["valid", "valid", "valid", "valid"]),
    ("CE-VIDEO", "FR2124663764", ["inProcess", "inProcess", "valid", "valid"]),
    ("CE-ISSIO", "FR2027958176", ["valid", "inProcess", "inProcess", "inProcess"]),
  ]

  @Test func theFedRAMPListsOfFourDaysAreFollowed() async throws {
    let bench = try await CertificationBench()
    try bench.point("fedramp", to: "/products.json")
    let days = [
      ("2026-04-02", "marketplace-2023-02-21", 387), ("2026-04-03", "marketplace-2025-06-30", 564),
      ("2026-04-04", "marketplace-2026-04-28", 642), ("2026-04-05", "fedramp-products-2026-05-30", 797),
    ]
    var codes: [Int32] = []
    for (place, (day, file, count)) in days.enumerated() {
      try bench.day(day)
      bench.serve(try CertificationBench.fixture("fedramp/\(file).json"), at: "/products.json")
      let run = await bench.fetch("fedramp")
      codes.append(run.code)
      #expect(run.fetched == "ok" && run.items.first?["entries"] == .integer(Int64(count)), "\(file) \(run.errors)")
      guard place == 0 else { continue }
      for (number, entry, _) in Self.followed + [("CE-BOX", "F1212191840", [])] {
        let run = await bench.certification(
          "confirm", "CS-1", "--source", "fedramp", "--entry", entry, "--new-number", number, "--as", "1001")
        #expect(run.code == 0, "\(run.errors)")
      }
    }
    // One is in process again on the second day, one has lost its status on the fourth: somebody should hear of it.
    #expect(codes == [0, 1, 0, 1])
    for (number, _, statuses) in Self.followed {
      let seen = await bench.certification("history", number, "--format", "json").items
      #expect(seen.compactMap { $0["entry"]?.object?["status"]?.text } == statuses, "\(number)")
      #expect(await bench.shown(number)["status"]?.text == statuses.last)
      for ((day, _, _), status) in zip(days, statuses) {
        let then = await bench.bench("certification", "show", number, "--as-of", day, "--format", "json")
        #expect(then.json["item"]?.object?["status"]?.text == status, "\(number) on \(day)")
      }
    }
    // Missing on two days, which means nothing yet; then the register itself says that it has no status.
    let missing = await bench.bench("certification", "show", "CE-BOX", "--as-of", "2026-04-04", "--format", "json")
    #expect(missing.json["item"]?.object?["status"] == "valid" && missing.json["item"]?.object?["absences"] == 2)
    let box = await bench.shown("CE-BOX")
    #expect(box["status"] == "notListed" && box["rawStatus"] == "No Status Found" && box["absences"] == nil)
    let whole = await bench.certification("history", "--source", "fedramp", "--format", "json").items
    #expect(whole.count == 4 && whole[0]["changes"] == nil)
    #expect((whole[1]["changes"]?.array?.count ?? 0) > 400)
  }

  @Test func bytesThatDifferAreNoChange() async throws {
    let bench = try await CertificationBench()
    try bench.point("fedramp", to: "/products.json")
    let list = try CertificationBench.fixture("fedramp/marketplace-2023-02-21.json")
    bench.serve(list, at: "/products.json")
    _ = await bench.fetch("fedramp")
    bench.serve(list + [0x0A], at: "/products.json")
    let run = await bench.fetch("fedramp")
    #expect(run.code == 0 && run.items.first?["changed"] == 0 && run.items.first?["vanished"] == 0)
    let hashes = await bench.certification("history", "--source", "fedramp", "--format", "json").items
    #expect(Set(hashes.compactMap { $0["bodySHA256"]?.text }).count == 2)
    // The entries are the same, and are kept once.
    let files = FileManager.default.enumerator(atPath: bench.bench.registry + ".files")?.allObjects as? [String] ?? []
    #expect(files.count { $0.contains("/") } == 3, "\(files)")
  }

  @Test func whatIsNotModifiedIsNotSentAgain() async throws {
    let bench = try await CertificationBench()
    try bench.point("fedramp", to: "/products.json")
    let list = try CertificationBench.fixture("fedramp/marketplace-2023-02-21.json")
    bench.answer("/products.json") { request, connection in
      request["If-None-Match"] == "\"v1\""
        ? connection.answer("304 Not Modified") : connection.answer("200 OK", ["ETag: \"v1\""], body: list)
    }
    _ = await bench.fetch("fedramp")
    await bench.certification(
      "confirm", "CS-1", "--source", "fedramp", "--entry", "AGENCYAMAZONEW", "--new-number", "CE-1", "--as", "1001")
    bench.bench.clock.advance(days: 3)
    let run = await bench.fetch("fedramp")
    #expect(run.code == 0 && run.fetched == "notModified")
    let shown = await bench.shown("CE-1")
    #expect(shown["status"] == "valid" && shown["observedOn"] == "2026-04-04" && shown["freshUntil"] == "2026-04-11")
    let status = await bench.certification("status", "--format", "json").items.first
    #expect(status?["fetch"] == "notModified")
    #expect(await bench.fetch("fedramp", "--max-age", "24h").fetched == "omitted")
    bench.bench.clock.advance(days: 2)
    #expect(await bench.fetch("fedramp", "--max-age", "24h").fetched == "notModified")
    #expect(await bench.fetch("fedramp", "--max-age", "1 day").code == 64)
  }

  @Test func theCSAPageAndTheISMAPExportAreRead() async throws {
    let bench = try await CertificationBench()
    try bench.point("csa-star", to: "/star", changing: [("fewestEntries: 100", "fewestEntries: 3")])
    bench.serve(try CertificationBench.fixture("csa-star/star-registry-index-3cards.html"), at: "/star")
    let star = await bench.fetch("csa-star")
    #expect(star.code == 0 && star.items.first?["entries"] == 3, "\(star.output)")
    let ismap = await bench.certification(
      "import", CertificationBench.fixtures + "ismap/known-registrations.csv", "--source", "ismap", "--format", "json")
    #expect(ismap.code == 0 && ismap.items.first?["entries"] == 10, "\(ismap.output)\(ismap.errors)")
    #expect(ismap.items.first?["warnings"]?.array?.isEmpty == false)
  }

  @Test func theCorporateNumbersOfADayAreReadWhole() async throws {
    let bench = try await CertificationBench()
    let run = await bench.certification(
      "import", CertificationBench.fixtures + "nta/nta-diff_20260819.csv", "--source", "nta-corporate-number",
      "--format", "json")
    #expect(run.code == 0 && run.items.first?["entries"] == 2254, "\(run.errors)")
  }

  @Test func aListThatComesInPagesIsOneList() async throws {
    let bench = try await CertificationBench()
    try bench.point("ismap", to: "/list?page={page}")
    bench.answer("/list") { request, connection in
      let rows = ["1": "A-1,会議,甲,登録\nA-2,申請,乙,登録\n", "2": "A-3,地図,丙,登録\n"]
      let page = String(request.target.split(separator: "=").last ?? "")
      connection.answer(text: "登録番号,サービス名,事業者名,状態\n" + (rows[page] ?? ""))
    }
    let run = await bench.fetch("ismap")
    #expect(run.code == 0 && run.items.first?["entries"] == 3, "\(run.output)\(run.errors)")
    #expect(bench.server.requests.map(\.target) == ["/list?page=1", "/list?page=2", "/list?page=3"])
    #expect(await bench.bench("evidence", "verify").code == 0)
    // Without its second page it is not read at all.
    bench.answer("/list") { request, connection in
      request.target.hasSuffix("=2")
        ? connection.answer("500 Oops") : connection.answer(text: "登録番号,サービス名,事業者名,状態\nA-1,会議,甲,登録\n")
    }
    #expect(await bench.fetch("ismap").fault == "http-status")
  }

  @Test func manyNumbersAreAskedAtOnce() async throws {
    let bench = try await CertificationBench()
    try bench.point("isms-ac", to: "/CR_{number}.html")
    let numbers = (0..<200).map { "IS-\($0)" }
    for number in numbers {
      bench.serve(
        Array(
          """
          <html><meta charset="utf-8"><table><tr><th>登録番号</th><td>\(number)</td></tr><tr><th>組織名</th><td>甲</td></tr>
          <tr><th>状態</th><td>有効</td></tr></table></html>
          """.utf8), at: "/CR_\(number).html")
    }
    let asked = numbers.flatMap { ["--number", $0] }
    let run = await bench.bench.run(
      [
        "certification", "fetch", "--source", "isms-ac", "--format", "json", "--registry", bench.bench.registry,
        "--checklists", bench.bench.folder.path("checklists"),
      ] + asked)
    #expect(run.code == 0 && run.items.count == 200 && run.items.allSatisfy { $0["entries"] == 1 }, "\(run.errors)")
    #expect(run.items.compactMap { $0["asked"]?.text } == numbers.sorted())
    #expect(bench.server.connections <= 16)
  }
}
