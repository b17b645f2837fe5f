import Testing

@testable import DaichoCommands

@Suite struct ColorTests {
  private let terminal = OutputTarget(isTerminal: true, columns: 80) { _ in }
  private let pipe = OutputTarget(isTerminal: false, columns: nil) { _ in }

  @Test func colorsOnlyOnATerminal() {
    #expect(ColorChoice.auto.isColored(on: terminal, environment: [:]))
    #expect(!ColorChoice.auto.isColored(on: pipe, environment: [:]))
    #expect(ColorChoice.always.isColored(on: pipe, environment: [:]))
    #expect(!ColorChoice.never.isColored(on: terminal, environment: [:]))
  }

  @Test func obeysTheWishForNoColor() {
    #expect(!ColorChoice.auto.isColored(on: terminal, environment: ["NO_COLOR": "1"]))
    #expect(ColorChoice.auto.isColored(on: terminal, environment: ["NO_COLOR": ""]))
    #expect(ColorChoice.always.isColored(on: terminal, environment: ["NO_COLOR": "1"]))
  }
}
