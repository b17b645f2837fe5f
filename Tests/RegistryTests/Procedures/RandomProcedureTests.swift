import Foundation
import Registry
import TestSupport
import Testing
import TextForms

/// Random sequences of commands by anybody, in any order, facts among them: whatever is not refused, an approved service
/// has an administrator, no applicant has decided, no stale approval counts, and no information went out before its NDA.
/// Of facts that broke one of these all the same, `gap` calls nothing satisfied.
@Suite struct RandomProcedureTests {
  /// More where somebody asks for them: DAICHO_SEQUENCES=30000.
  private static let sequences = ProcessInfo.processInfo.environment["DAICHO_SEQUENCES"].flatMap(Int.init) ?? 2000
  /// In one register, since making one takes as long as several of them; each has subjects of its own.
  private static let inOneRegister = 20
  private static let commands = 8

  @Test(arguments: 0..<(sequences + inOneRegister - 1) / inOneRegister)
  func whatMustNeverBeNeverIs(register: Int) async throws {
    var city = try await RandomCity(seed: UInt64(register) + 1)
    var tally = Tally()
    for sequence in 0..<Self.inOneRegister {
      var random = SeededRandom(seed: UInt64(register * Self.inOneRegister + sequence) &* 7919 &+ 3)
      try await run(sequence, in: &city, &random, &tally)
      if !tally.violations.isEmpty { break }
    }
    #expect(tally.violations.isEmpty, "register \(register): \(tally.violations)")
    #expect(try city.test.store.verify().holds)
    // Sequences in which everything is refused would show nothing.
    #expect(tally.refused > 0 && (tally.approvals > 0 || tally.handOvers > 0), "register \(register): \(tally)")
    // So would ones in which nothing is ever satisfied.
    #expect(!tally.satisfied.isEmpty, "register \(register): \(tally)")
  }

  private struct Tally {
    var violations: [String] = []
    var refused = 0
    var approvals = 0
    var handOvers = 0
    var satisfied: [String: Int] = [:]
  }

  private func run(
    _ sequence: Int, in city: inout RandomCity, _ random: inout SeededRandom, _ tally: inout Tally
  ) async throws {
    var known = try await RandomCase(sequence, in: city, &random)
    var watch = SequenceWatch()
    for step in 0..<Self.commands {
      var maker = CommandMaker(city, known, random, made: step)
      let command = maker.next()
      random = maker.random
      let added: RecordID?
      do {
        added = try await city.test.register.record(
          Act(command: "test", officer: command.officer, nature: command.nature), command.run)
      } catch RegisterError.refused {
        tally.refused += 1
        continue
      } catch is any ExplainedError { continue }
      if let kind = command.adds, let added {
        known.add(added, kind)
        if kind == .roleAssignment { city.roles.append(added) }
      }
      let (before, roles) = (known, city.roles)
      let today = city.test.context.today
      let gaps = city.gaps
      let (found, after, satisfied) = try await city.test.read { [watch, counted = tally.satisfied] reader in
        var (watch, counted) = (watch, counted)
        let oracle = try ProcedureOracle(reader, on: today, roles: roles, known: before)
        var found = try watch.violations(after: command, in: before, oracle)
        found += try watch.falselySatisfied(after: command, in: before, oracle, gaps, satisfied: &counted)
        return (found, watch, counted)
      }
      (watch, tally.satisfied) = (after, satisfied)
      (known.stages, known.schemes) = (after.stages, after.schemes)
      tally.approvals += watch.counted.isEmpty ? 0 : 1
      if command.name == "hand over", command.nature == .act { tally.handOvers += 1 }
      guard found.isEmpty else {
        tally.violations += found.map { "sequence \(sequence), command \(step) (\(command.name)): \($0)" }
        return
      }
    }
  }
}
