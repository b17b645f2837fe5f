package import TextForms

/// Why a token or password is not taken. None of these says what was found.
package enum SecretFault: TextFault {
  case noVariable(String)
  case noFile(String)
  case notPlainFile(String)
  /// Others may read it, or write it; the permissions as chmod writes them.
  case openToOthers(String, mode: UInt32)
  case ofAnotherUser(String)
  case empty(SecretPlace)
  case tooLong(SecretPlace)
  case badCharacter(SecretPlace)

  package var code: String {
    switch self {
    case .noVariable: "secret-no-variable"
    case .noFile: "secret-no-file"
    case .notPlainFile: "secret-not-a-file"
    case .openToOthers: "secret-open-to-others"
    case .ofAnotherUser: "secret-of-another-user"
    case .empty: "secret-empty"
    case .tooLong: "secret-too-long"
    case .badCharacter: "secret-bad-character"
    }
  }

  package var message: Words {
    switch self {
    case .noVariable(let name):
      Words(ja: "環境変数\(name)が設定されていません。", en: "the environment variable \(name) is not set")
    case .noFile(let path): Words(ja: "ファイル\(path)を読めません。", en: "the file \(path) cannot be read")
    case .notPlainFile(let path):
      Words(ja: "\(path)は通常のファイルではありません。", en: "\(path) is no plain file")
    case .openToOthers(let path, let mode):
      Words(
        ja: "ファイル\(path)は、所有者以外も読み書きできる権限（\(Self.octal(mode))）になっています。",
        en: "others than its owner may read or write the file \(path) (its mode is \(Self.octal(mode)))")
    case .ofAnotherUser(let path):
      Words(ja: "ファイル\(path)は、ほかの利用者のものです。", en: "the file \(path) belongs to another user")
    case .empty(let place):
      Words(ja: "\(place.words.ja)の値が空です。", en: "\(place.words.en) holds no value")
    case .tooLong(let place):
      Words(
        ja: "\(place.words.ja)の値が\(Secret.longest)バイトを超えています。",
        en: "\(place.words.en) holds more than \(Secret.longest) bytes")
    case .badCharacter(let place):
      Words(
        ja: "\(place.words.ja)の値に、改行、制御文字又は英数字・記号以外の文字があります。",
        en: "\(place.words.en) holds a line break, a control character or a character outside ASCII")
    }
  }

  package var remedy: Words {
    switch self {
    case .noVariable:
      Words(
        ja: "発行されたトークン又はパスワードをその環境変数に設定してください。", en: "Set it to the token or password that was issued.")
    case .noFile:
      Words(ja: "ファイルの場所と権限を確かめてください。", en: "Check where the file is and who may read it.")
    case .notPlainFile:
      Words(ja: "トークンだけを1行に書いたファイルを指定してください。", en: "Give a file that holds the token alone, on one line.")
    case .openToOthers(let path, _):
      Words(ja: "「chmod 600 \(path)」で権限を絞ってください。", en: "Run \"chmod 600 \(path)\".")
    case .ofAnotherUser:
      Words(ja: "このプログラムを実行する利用者のファイルにしてください。", en: "Make it a file of the user who runs this program.")
    case .empty, .tooLong, .badCharacter:
      Words(ja: "発行されたとおりの値を1行で入れてください。", en: "Put the value there as it was issued, on one line.")
    }
  }

  private static func octal(_ mode: UInt32) -> String { String(mode & 0o777, radix: 8) }
}
