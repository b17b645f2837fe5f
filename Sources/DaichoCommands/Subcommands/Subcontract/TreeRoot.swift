internal import Registry
internal import TextForms

/// The record under which a tree is asked for.
struct TreeRoot {
  let kind: RecordKind
  let record: RecordID

  private static let kinds: [RecordKind] = [.contract, .cloudService, .subcontract]

  /// - Parameter typed: its number, or `KIND:NUMBER`.
  init(_ typed: String, in reader: any RegisterReading, at sequence: Int64) throws {
    let parts = typed.split(maxSplits: 1) { ":：".contains($0) }.map(String.init)
    if parts.count == 2, let kind = Self.kinds.first(where: { $0.commandName == parts[0] }),
      let record = try reader.find(kind, number: parts[1], at: sequence)
    {
      (self.kind, self.record) = (kind, record)
      return
    }
    let found = try Self.kinds.compactMap { kind in
      try reader.find(kind, number: typed, at: sequence).map { (kind: kind, record: $0) }
    }
    guard let first = found.first else { throw Self.unknown(typed) }
    guard found.count == 1 else {
      throw CommandFault.value(
        option: "NUMBER", code: "number-ambiguous",
        message: Words(ja: "番号「\(typed)」の記録は複数の種類にあります。", en: "several kinds have the number \"\(typed)\"."),
        remedy: Words(
          ja: found.map { "\($0.kind.commandName):\(typed)" }.joined(separator: "、") + " のいずれかを指定してください。",
          en: "Give one of " + found.map { "\($0.kind.commandName):\(typed)" }.joined(separator: ", ") + "."))
    }
    (kind, record) = first
  }

  private static func unknown(_ typed: String) -> CommandFault {
    .value(
      option: "NUMBER", code: "record-unknown",
      message: Words(
        ja: "番号「\(typed)」の契約、クラウドサービス又は再委託は登録されていません。",
        en: "there is no contract, cloud service or subcontract \"\(typed)\"."),
      remedy: Words(
        ja: "daicho subcontract tree（番号なし）で、再委託のある契約とクラウドサービスを確認できます。",
        en: "daicho subcontract tree without a number shows those that have subcontracts."))
  }
}
