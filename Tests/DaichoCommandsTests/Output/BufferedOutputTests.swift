import Registry
import Synchronization
import TestSupport
import Testing

@testable import DaichoCommands

@Suite struct BufferedOutputTests {
  @Test func handsOnLargePiecesOnly() throws {
    let sizes = Mutex<[Int]>([])
    let output = BufferedOutput(
      OutputTarget(isTerminal: false, columns: nil) { bytes in sizes.withLock { $0.append(bytes.count) } })
    for _ in 0..<3000 { try output.writeLine(String(repeating: "x", count: 63)) }
    try output.flush()
    let written = sizes.withLock { $0 }
    #expect(written.count == 3)
    #expect(written.reduce(0, +) == 3000 * 64)
  }

  @Test func endsQuietlyWhenNobodyReadsAnyMore() async throws {
    let bench = try await Workbench.withRegister()
    let errors = Workbench.Capture()
    let closed = OutputTarget(isTerminal: false, columns: nil) { _ in throw OutputFailure.closed }
    let code = await DaichoProgram.run(
      arguments: ["contract", "list", "--registry", bench.registry], environment: [:], standardOutput: closed,
      standardError: errors.target, context: bench.context)
    #expect(code == 0)
    #expect(errors.text.isEmpty)
  }

  @Test func saysWhenTheResultCannotBeWritten() async throws {
    let bench = try await Workbench.withRegister()
    let errors = Workbench.Capture()
    let full = OutputTarget(isTerminal: false, columns: nil) { _ in throw OutputFailure.failed("no space") }
    let code = await DaichoProgram.run(
      arguments: ["contract", "list", "--registry", bench.registry], environment: ["LANG": "en_US"],
      standardOutput: full, standardError: errors.target, context: bench.context)
    #expect(code == 2)
    #expect(errors.text.contains("no space"))
  }
}
