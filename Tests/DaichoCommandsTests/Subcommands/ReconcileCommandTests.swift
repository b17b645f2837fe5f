import Foundation
import Registry
import Testing
import TextForms

@Suite struct ReconcileCommandTests {
  private static let list = """
    契約番号,件名,債権者名,支出負担行為額
    C-1,住民情報システム保守,㈱サンプル,4200001
    C-2,=HYPERLINK("x"),㈱サンプル,1

    """

  private func bench(_ list: String = list) async throws -> (Workbench, String) {
    let bench = try await Workbench.withRegister()
    return (bench, try bench.folder.write(list.utf8, to: "finance.csv"))
  }

  @Test func comparesAndWritesNothing() async throws {
    let (bench, file) = try await bench()
    let before = try bench.bytes()
    let run = await bench("reconcile", file, "--format", "json")
    #expect(run.code == 0, "\(run.errors)")
    #expect(
      run.json["counts"].map { CanonicalJSON.text($0) }
        == #"{"differing":1,"onlyHere":0,"onlyThere":1,"perhaps":0,"same":0}"#)
    #expect(try bench.bytes() == before)
    #expect(!FileManager.default.fileExists(atPath: bench.registry + ".files"))
    let text = await bench("reconcile", file, "--lang", "ja")
    #expect(text.output.contains("財務会計「4200001」 台帳「4200000」"))
  }

  @Test func endsWithOneOnlyWhenAskedAndThereIsADifference() async throws {
    let (bench, file) = try await bench()
    #expect(await bench("reconcile", file).code == 0)
    #expect(await bench("reconcile", file, "--fail-on", "difference").code == 1)
    // C-1 ends on 2027-03-31; C-2 has no date and may belong to any year.
    #expect(await bench("reconcile", file, "--fail-on", "difference", "--fiscal-year", "R12").code == 1)
    let same = try bench.folder.write("契約番号,件名,債権者名\nｃ－１,住民情報システム保守,㈱サンプル\n".utf8, to: "same.csv")
    #expect(await bench("reconcile", same, "--fail-on", "difference").code == 0)
  }

  @Test func readsTheEncodingsOfAnImport() async throws {
    let (bench, _) = try await bench()
    let bytes = try #require(Self.list.data(using: .shiftJIS))
    let file = try bench.folder.write(bytes, to: "cp932.csv")
    #expect(await bench("reconcile", file, "--format", "json").json["counts"]?.object?["differing"] == 1)
  }

  @Test func spreadsheetsGetOneRowAValueAndNoFormula() async throws {
    let (bench, file) = try await bench()
    let csv = await bench("reconcile", file, "--format", "csv", "--lang", "ja")
    #expect(
      csv.output.components(separatedBy: "\r\n") == [
        "照合結果,行,財務会計の番号,台帳の番号,件名,契約の相手方,項目,財務会計の値,台帳の値",
        "相違,2,C-1,C-1,住民情報システム保守,株式会社サンプル,契約金額（円）,4200001,4200000",
        #"財務会計のみ,3,C-2,,"'=HYPERLINK(""x"")",㈱サンプル,,,"#, "",
      ])
    let markdown = await bench("reconcile", file, "--format", "markdown")
    #expect(markdown.output.contains("| differs | 2 | C-1 | C-1 |"))
  }

  @Test func badInputIsRefused() async throws {
    let (bench, file) = try await bench()
    let rest = ["--registry", bench.registry]
    try await bench.refuses(
      ["reconcile", file, "--fiscal-year", "8"] + rest, exit: 64, code: "fiscal-year-unreadable", mentions: ["8", "R8"])
    try await bench.refuses(
      ["reconcile", file, "--fail-on", "gap"] + rest, exit: 64, code: "invalid-value", mentions: ["--fail-on"])
    let noHeader = try bench.folder.write("天気,温度\n晴,20\n".utf8, to: "weather.csv")
    try await bench.refuses(
      ["reconcile", noHeader] + rest, exit: 2, code: "ledger-header-missing", mentions: ["finance.yaml"])
    try await bench.refuses(
      ["reconcile", bench.folder.path("none.csv")] + rest, exit: 2, code: "file-not-readable", mentions: ["none.csv"])
  }
}
