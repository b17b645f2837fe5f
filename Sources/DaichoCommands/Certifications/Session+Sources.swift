internal import Certification
internal import TextForms

extension Session {
  /// The registers of certificates that staff declare in `checklists/sources/`.
  func sources() throws -> SourceCatalogue { try SourceCatalogue.load(try checklistFiles("sources")) }
}

extension SourceCatalogue {
  func named(_ id: String, option: String = "--source") throws -> SourceDeclaration {
    guard let source = self[id] else { throw unknown(id, option) }
    return source
  }

  private func unknown(_ id: String, _ option: String) -> CommandFault {
    let known = sources.map(\.id)
    return .value(
      option: option, code: "source-unknown",
      message: Words(ja: "「\(id)」という情報源はありません。", en: "there is no source \"\(id)\""),
      remedy: Words(
        ja: "使えるのは: \(known.joined(separator: "、"))。一覧は daicho certification sources で見られます。",
        en: "There are: \(known.joined(separator: ", ")); \"daicho certification sources\" lists them."))
  }
}
