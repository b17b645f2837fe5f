import Requirements
import Testing

@Suite struct ConditionExpressionTests {
  let facts: FactValues = {
    var facts = FactValues()
    facts[.systemWork] = true
    facts[.repairsMedia] = false
    facts[choices: .kinds] = Choices(["build", "other"], of: .kinds)
    facts.confidentiality = .c3C
    return facts
  }()

  @Test func asksEachKindOfFact() {
    #expect(ConditionExpression.always.evaluate(facts) == .yes)
    #expect(ConditionExpression.flag(.systemWork).evaluate(facts) == .yes)
    #expect(ConditionExpression.flag(.repairsMedia).evaluate(facts) == .no)
    #expect(ConditionExpression.includes(.kinds, Choices(["operation", "build"], of: .kinds)).evaluate(facts) == .yes)
    #expect(ConditionExpression.includes(.kinds, Choices(["operation"], of: .kinds)).evaluate(facts) == .no)
    for (level, truth) in [("2", Truth.yes), ("3C", .yes), ("3B", .no)] {
      let rank = Confidentiality(rawValue: level)?.rank ?? -1
      #expect(ConditionExpression.classAtLeast(.confidentiality, rank: rank).evaluate(facts) == truth)
    }
  }

  @Test func saysUnknownForWhatIsNotRecorded() {
    #expect(
      ConditionExpression.flag(.residentVendorStaff).evaluate(facts) == .unknown([.residentVendorStaff]))
    #expect(ConditionExpression.classAtLeast(.integrity, rank: 1).evaluate(facts) == .unknown([.integrity]))
    #expect(
      ConditionExpression.includes(.kinds, Choices(["build"], of: .kinds)).evaluate(FactValues()) == .unknown([.kinds]))
  }

  /// The tables of Kleene, with one missing fact for each unknown operand.
  @Test func combinesThreeValuesAfterKleene() {
    let yes = ConditionExpression.flag(.systemWork)
    let no = ConditionExpression.flag(.repairsMedia)
    let first = ConditionExpression.flag(.residentVendorStaff)
    let second = ConditionExpression.flag(.connectsExternalNetwork)
    #expect(ConditionExpression.all([yes, yes]).evaluate(facts) == .yes)
    #expect(ConditionExpression.all([yes, no]).evaluate(facts) == .no)
    #expect(ConditionExpression.all([yes, first]).evaluate(facts) == .unknown([.residentVendorStaff]))
    #expect(ConditionExpression.all([first, no]).evaluate(facts) == .no)
    #expect(ConditionExpression.any([no, no]).evaluate(facts) == .no)
    #expect(ConditionExpression.any([first, yes]).evaluate(facts) == .yes)
    #expect(ConditionExpression.any([no, first]).evaluate(facts) == .unknown([.residentVendorStaff]))
    #expect(
      ConditionExpression.any([first, second]).evaluate(facts)
        == .unknown([.residentVendorStaff, .connectsExternalNetwork]))
    #expect(ConditionExpression.not(yes).evaluate(facts) == .no)
    #expect(ConditionExpression.not(no).evaluate(facts) == .yes)
    #expect(ConditionExpression.not(first).evaluate(facts) == .unknown([.residentVendorStaff]))
  }

  @Test func keepsAnUnknownThatCannotMatterToItself() {
    let settled = ConditionExpression.any([.flag(.residentVendorStaff), .flag(.systemWork)])
    let open = ConditionExpression.flag(.connectsExternalNetwork)
    #expect(ConditionExpression.all([settled, open]).evaluate(facts) == .unknown([.connectsExternalNetwork]))
  }

  @Test func namesMissingFactsInOneOrder() {
    let missing: FactSet = [.residentVendorStaff, .kinds, .integrity]
    #expect(missing.names == ["kinds", "integrity", "residentVendorStaff"])
    #expect(missing.contains(.kinds) && !missing.contains(.repairsMedia))
    var every = FactSet()
    for fact in Fact.allCases { every.insert(fact) }
    #expect(Array(every) == Fact.allCases)
  }
}
