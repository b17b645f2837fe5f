internal import Registry
internal import TextForms

/// Why a folder is not the draft of a report that could be issued.
enum DraftFault: ExplainedError, Equatable {
  case noManifest(String)
  /// It is not as `report` writes it.
  case manifest(String)
  case newer(String, found: Int64, known: Int64)
  case final(String, number: String)
  /// Judged by a catalogue that was not the adopted one.
  case trial(String, catalogue: String, adopted: String)

  var code: String {
    switch self {
    case .noManifest: "draft-manifest-missing"
    case .manifest: "draft-manifest-invalid"
    case .newer: "draft-newer"
    case .final: "draft-is-final"
    case .trial: "draft-is-trial"
    }
  }

  var message: Words {
    switch self {
    case .noManifest(let folder):
      Words(
        ja: "フォルダー「\(folder)」に \(Report.manifestName) がありません。",
        en: "there is no \(Report.manifestName) in a folder \"\(folder)\".")
    case .manifest(let folder):
      Words(
        ja: "「\(folder)」の \(Report.manifestName) は、daicho report が書き出したものではありません。",
        en: "the \(Report.manifestName) of \"\(folder)\" is not as daicho report writes it.")
    case .newer(let folder, let found, let known):
      Words(
        ja: "「\(folder)」は新しい版の daicho で作られています（形式 \(found)、この版が扱えるのは \(known) まで）。",
        en: "\"\(folder)\" was made by a newer daicho (format \(found); this one knows up to \(known)).")
    case .final(let folder, let number):
      Words(
        ja: "「\(folder)」は下書きではなく、発行済みの報告書「\(number)」です。",
        en: "\"\(folder)\" is no draft, but the report \"\(number)\" as it was issued.")
    case .trial(let folder, let catalogue, let adopted):
      Words(
        ja: "「\(folder)」の判定に使われた要件目録（\(catalogue)）は、その時点で採用されていたもの（\(adopted)）ではありません。",
        en: "\"\(folder)\" was judged by the catalogue \(catalogue), and \(adopted) was the adopted one.")
    }
  }

  var remedy: Words {
    switch self {
    case .noManifest, .manifest:
      Words(
        ja: "daicho report quarterly 又は snapshot の --output で書き出したフォルダーを、手を加えずに指定してください。",
        en: "Name a folder that daicho report quarterly or snapshot wrote with --output, as it was written.")
    case .newer: Words(ja: "daicho を新しい版に入れ替えてください。", en: "Install the newer daicho.")
    case .final:
      Words(
        ja: "訂正するときは、下書きを作り直し、--replaces と --correction を付けて発行してください。",
        en: "To correct it, make another draft and issue that with --replaces and --correction.")
    case .trial:
      Words(
        ja: "採用済みの要件目録で報告書を作り直すか、先に daicho checklist adopt で採用してください。",
        en: "Make the report by the adopted catalogue, or adopt the other one first with daicho checklist adopt.")
    }
  }
}
