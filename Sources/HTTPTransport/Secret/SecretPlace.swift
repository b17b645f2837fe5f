package import TextForms

/// Where a secret comes from; messages name it, and never what stands there.
package enum SecretPlace: Sendable, Hashable {
  case variable(String)
  case file(String)

  package var words: Words {
    switch self {
    case .variable(let name): Words(ja: "環境変数\(name)", en: "the environment variable \(name)")
    case .file(let path): Words(ja: "ファイル\(path)", en: "the file \(path)")
    }
  }
}
