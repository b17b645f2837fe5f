import Foundation
import Registry
import TestSupport
import Testing

/// A token goes to the register that wants it, and stands nowhere else.
@Suite(.timeLimit(.minutes(1))) struct FetchTokenTests {
  private static let token = "tok-7h2k-9911-secret"
  private static let number = "7000012050002"
  private static let answer = #"{"hojin-infos":[{"corporate_number":"7000012050002","name":"国税庁","certification":[]}]}"#

  private func bench() async throws -> CertificationBench {
    let bench = try await CertificationBench()
    try bench.point("gbizinfo", to: "/hojin/{number}/certification")
    bench.serve(Array(Self.answer.utf8), at: "/hojin/\(Self.number)/certification")
    await bench.bench("vendor", "edit", "V-1", "--corporate-number", Self.number, "--correct")
    return bench
  }

  /// Everything that the register keeps, unpacked where it is packed, and what was said.
  private func whereItStands(_ bench: CertificationBench, _ runs: [Workbench.Run]) async throws -> [String] {
    var places = runs.enumerated().filter { $1.output.contains(Self.token) || $1.errors.contains(Self.token) }
      .map { "run \($0.offset)" }
    let files = FileManager.default.enumerator(atPath: bench.bench.folder.path)?.allObjects as? [String] ?? []
    #expect(files.contains { $0.contains("register.db.files/") })
    for file in files {
      let data = FileManager.default.contents(atPath: bench.bench.folder.path(file)) ?? Data()
      if data.range(of: Data(Self.token.utf8)) != nil { places.append(file) }
    }
    let journal = await bench.bench("journal", "log", "--format", "json").output
    if journal.contains(Self.token) { places.append("journal") }
    return places
  }

  @Test func itComesFromTheEnvironmentAndStandsNowhereElse() async throws {
    let bench = try await bench()
    let run = await bench.fetch("gbizinfo", environment: ["DAICHO_GBIZINFO_TOKEN": Self.token])
    #expect(run.code == 0, "\(run.output)\(run.errors)")
    #expect(bench.server.requests.first?["X-hojinInfo-api-token"] == Self.token)
    bench.answer("/hojin/\(Self.number)/certification") { request, connection in
      connection.answer("403 \(request["X-hojinInfo-api-token"] ?? "")")
    }
    let refused = await bench.fetch("gbizinfo", environment: ["DAICHO_GBIZINFO_TOKEN": Self.token])
    #expect(refused.code == 1 && refused.fault == "http-status")
    let history = await bench.certification("history", "--source", "gbizinfo", "--format", "json")
    #expect(try await whereItStands(bench, [run, refused, history]).isEmpty)
  }

  @Test func anAnswerThatHoldsItIsNotKept() async throws {
    let bench = try await bench()
    bench.answer("/hojin/\(Self.number)/certification") { request, connection in
      connection.answer(
        text: Self.answer.replacing("国税庁", with: request["X-hojinInfo-api-token"] ?? ""))
    }
    let run = await bench.fetch("gbizinfo", environment: ["DAICHO_GBIZINFO_TOKEN": Self.token])
    #expect(run.code == 1 && run.fault == "source-token-in-answer", "\(run.output)")
    bench.serve(Array(Self.answer.utf8), at: "/hojin/\(Self.number)/certification")
    let next = await bench.fetch("gbizinfo", environment: ["DAICHO_GBIZINFO_TOKEN": Self.token])
    #expect(next.code == 0)
    #expect(try await whereItStands(bench, [run, next]).isEmpty)
  }

  @Test func itComesFromAFileThatNobodyElseMayRead() async throws {
    let bench = try await bench()
    let file = try bench.bench.folder.write("\(Self.token)\n".utf8, to: "token")
    let environment = ["DAICHO_GBIZINFO_TOKEN_FILE": file]
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file)
    let open = await bench.fetch("gbizinfo", environment: environment)
    #expect(open.code == 1 && open.fault == "secret-open-to-others" && bench.server.requests.isEmpty)
    #expect(open.output.contains("chmod 600"))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
    #expect(await bench.fetch("gbizinfo", environment: environment).code == 0)
    #expect(bench.server.requests.first?["X-hojinInfo-api-token"] == Self.token)
    try FileManager.default.removeItem(atPath: file)
    #expect(try await whereItStands(bench, [open]).isEmpty)
  }

  @Test func withoutOneTheRegisterIsLeftOutAndSaidToBe() async throws {
    let bench = try await bench()
    let run = await bench.fetch("gbizinfo")
    #expect(run.code == 0 && run.fetched == "omitted" && bench.server.requests.isEmpty)
    #expect(run.output.contains("DAICHO_GBIZINFO_TOKEN_FILE"))
  }

  @Test func itDoesNotGoToAnotherOrigin() async throws {
    let bench = try await bench()
    let away = try LocalServer { _, connection in connection.answer(text: Self.answer) }
    bench.answer("/hojin/\(Self.number)/certification") { [url = away.url("/")] _, connection in
      connection.redirect(to: url)
    }
    let run = await bench.fetch("gbizinfo", environment: ["DAICHO_GBIZINFO_TOKEN": Self.token])
    #expect(run.code == 0, "\(run.output)")
    #expect(away.requests.count == 1 && away.requests.allSatisfy { $0["X-hojinInfo-api-token"] == nil })
    #expect(try await whereItStands(bench, [run]).isEmpty)
  }

  @Test func inAQueryItStandsInNoAddress() async throws {
    let bench = try await bench()
    try bench.point("nta-corporate-number", to: "/num?number={number}")
    bench.serve(Array("2026-04-01,0,1,1\n".utf8), at: "/num")
    let run = await bench.fetch(
      "nta-corporate-number", environment: ["DAICHO_NTA_APPLICATION_ID": Self.token])
    #expect(bench.server.requests.first?.target == "/num?number=\(Self.number)&id=\(Self.token)")
    #expect(run.code == 0 && run.items.first?["entries"] == 0, "\(run.output)\(run.errors)")
    #expect(try await whereItStands(bench, [run]).isEmpty)
  }
}
