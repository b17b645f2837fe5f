package import TextForms

/// What the cells of a column say.
package enum HeadingTarget<Field: LedgerField>: Sendable, Hashable {
  case field(Field)
  /// Marks (○ ×) on a requirement, by its place in `Headings.marks`.
  case mark(Int)
  /// Known, and no part of the register.
  case notRead
}

/// A column of marks: whether one requirement is met, contract by contract.
package struct MarkColumn: Sendable, Hashable {
  /// The item of the list of contract items, where it is one.
  package let item: Int?
  package let requirement: String
  package let words: Words

  init(item: Int?, requirement: String) {
    self.item = item
    self.requirement = requirement
    words =
      item.map { Words(ja: "契約項目\($0)", en: "contract item \($0)") }
      ?? Words(ja: requirement, en: requirement)
  }

  /// In findings, where a field has its key.
  package var key: String { requirement }
}
