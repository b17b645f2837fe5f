import Registry
import Testing

@testable import DaichoCommands

@Suite struct RecordFieldsTests {
  private func check<Fields: RecordFields>(_ type: Fields.Type) throws {
    let descriptor = RecordDescriptor.of(Fields.kind)
    #expect(Fields.kind.isKept)
    let typed = descriptor.fields.filter(\.isTyped)
    let page = CommandTree.page(at: [Fields.kind.commandName, "add"])
    let fields = page.arguments.filter { $0.section == "項目" }
    #expect(Set(fields.map(\.key)) == Set(typed.map(\.flagName)))
    #expect(fields.allSatisfy { !$0.abstract.isEmpty })
    var arguments: [String] = []
    for field in typed { arguments += ["--\(field.flagName)", "値"] }
    #expect(try Fields.parse(arguments).input == Dictionary(uniqueKeysWithValues: typed.map { ($0.key, ["値"]) }))
    #expect(Set(Fields.listed).isSubset(of: Set(typed.map(\.key))))
  }

  @Test func contractHasAFlagForEachField() throws { try check(ContractFields.self) }
  @Test func vendorHasAFlagForEachField() throws { try check(VendorFields.self) }
  @Test func ndaHasAFlagForEachField() throws { try check(NDAFields.self) }
  @Test func sectionHasAFlagForEachField() throws { try check(SectionFields.self) }
  @Test func officerHasAFlagForEachField() throws { try check(OfficerFields.self) }
  @Test func departmentHasAFlagForEachField() throws { try check(DepartmentFields.self) }
  @Test func roleHasAFlagForEachField() throws { try check(RoleAssignmentFields.self) }
  @Test func subcontractHasAFlagForEachField() throws { try check(SubcontractFields.self) }
  @Test func systemHasAFlagForEachField() throws { try check(InformationSystemFields.self) }
  @Test func serviceHasAFlagForEachField() throws { try check(CloudServiceFields.self) }
  @Test func applicationHasAFlagForEachField() throws { try check(ApplicationFields.self) }
  @Test func locationHasAFlagForEachField() throws { try check(DataLocationFields.self) }
  @Test func regulationHasAFlagForEachField() throws { try check(RegulationFields.self) }
  @Test func eventHasAFlagForEachField() throws { try check(EventFields.self) }
  @Test func remediationHasAFlagForEachField() throws { try check(RemediationFields.self) }
  @Test func exceptionHasAFlagForEachField() throws { try check(ExceptionMeasureFields.self) }
  @Test func certificationHasAFlagForEachField() throws { try check(CertificationFields.self) }
}
