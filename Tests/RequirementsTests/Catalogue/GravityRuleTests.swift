import Requirements
import Testing

@Suite struct GravityRuleTests {
  @Test(arguments: [
    (Confidentiality?.some(.c3A), GravityRule.Status.notSatisfied, Phase.end, 400, 50 + 30 + 3 + 12),
    (.none, .unconfirmed, .before, 29, 25 + 5 + 1 + 0),
    (.some(.c1), .partial, .standing, 60, 10 + 10 + 4 + 4),
    (.some(.c1), .partial, .standing, -5, 10 + 10 + 4 + 0),
  ])
  func addsUpClassStatusPhaseAndDays(
    confidentiality: Confidentiality?, status: GravityRule.Status, phase: Phase, days: Int, points: Int
  ) throws {
    let rule = try Fixtures.smallCity().gravity
    #expect(
      rule.points(confidentiality: confidentiality, status: status, phase: phase, days: days) == points)
  }

  @Test(arguments: [
    (90, GravityRule.Level.critical), (89, .high), (60, .high), (59, .medium), (30, .medium), (29, .low),
    (0, .low),
  ])
  func reachesALevelAtItsPoints(points: Int, level: GravityRule.Level) throws {
    #expect(try Fixtures.smallCity().gravity.level(ofPoints: points) == level)
  }
}
