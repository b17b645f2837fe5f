public import TextForms

/// Why a register's file could not be used.
public enum StoreError: Error, Sendable, Equatable {
  case missing(path: String)
  case exists(path: String)
  case directory(path: String)
  case notARegister(path: String)
  /// Made by a newer version of the program.
  case newer(path: String, found: Int, known: Int)
  /// Kept by an older version of the program, where nothing can be written.
  case older(path: String)
  case networkFileSystem(path: String)
  case notReadable(path: String)
  case notWritable(path: String)
  case folderMissing(path: String)
  case busy(path: String)
  case full(path: String)
  case damaged(sequence: Int64)
  case sqlite(path: String, detail: String)
  case contentMissing(sha256: String)
  case contentAltered(sha256: String)
  case contentTooLarge(name: String, limit: Int64)
  case backupDoesNotVerify(path: String, sequence: Int64)
  /// A redaction is recorded, but another process kept the file from being written anew.
  case erasedBytesRemain(path: String)
}

extension StoreError: ExplainedError {
  public var code: String {
    switch self {
    case .missing: "registry-missing"
    case .exists: "registry-exists"
    case .directory: "registry-is-directory"
    case .notARegister: "not-a-registry"
    case .newer: "registry-newer"
    case .older: "registry-older"
    case .networkFileSystem: "network-file-system"
    case .notReadable: "registry-not-readable"
    case .notWritable: "registry-not-writable"
    case .folderMissing: "folder-missing"
    case .busy: "registry-busy"
    case .full: "disk-full"
    case .damaged: "journal-damaged"
    case .sqlite: "registry-failed"
    case .contentMissing: "content-missing"
    case .contentAltered: "content-altered"
    case .contentTooLarge: "file-too-large"
    case .backupDoesNotVerify: "backup-does-not-verify"
    case .erasedBytesRemain: "erased-bytes-remain"
    }
  }

  public var message: Words {
    switch self {
    case .missing(let path): Words(ja: "台帳「\(path)」がありません。", en: "there is no register at \"\(path)\".")
    case .exists(let path): Words(ja: "「\(path)」は既にあります。", en: "\"\(path)\" already exists.")
    case .directory(let path):
      Words(ja: "「\(path)」はフォルダーです。台帳はファイルで指定します。", en: "\"\(path)\" is a folder; a register is a file.")
    case .notARegister(let path):
      Words(ja: "「\(path)」は daicho の台帳ではありません。", en: "\"\(path)\" is not a register of daicho.")
    case .newer(let path, let found, let known):
      Words(
        ja: "台帳「\(path)」は新しい版の daicho で作られています（形式 \(found)、この版が扱えるのは \(known) まで）。",
        en:
          "the register \"\(path)\" was made by a newer daicho (format \(found); this one knows up to \(known))."
      )
    case .older(let path):
      Words(
        ja: "台帳「\(path)」は古い版の daicho の形式で、書き込めない場所にあるため更新できません。",
        en:
          "the register \"\(path)\" has the format of an older daicho, and lies where it cannot be brought up to date.")
    case .networkFileSystem(let path):
      Words(
        ja: "「\(path)」はネットワーク上の共有フォルダーにあります。書込みの順序が保証されないため使えません。",
        en: "\"\(path)\" lies on a network file system, where the order of writes is not guaranteed.")
    case .notReadable(let path): Words(ja: "「\(path)」を読む権限がありません。", en: "\"\(path)\" may not be read.")
    case .notWritable(let path): Words(ja: "「\(path)」に書き込めません。", en: "\"\(path)\" cannot be written.")
    case .folderMissing(let path): Words(ja: "フォルダー「\(path)」がありません。", en: "there is no folder \"\(path)\".")
    case .busy(let path):
      Words(ja: "台帳「\(path)」は別の処理が使用中です。", en: "the register \"\(path)\" is in use by another command.")
    case .full(let path): Words(ja: "「\(path)」のディスクに空きがありません。", en: "the disk of \"\(path)\" is full.")
    case .damaged(let sequence):
      Words(ja: "記録番号 \(sequence) を読み取れません。", en: "entry \(sequence) of the journal cannot be read.")
    case .sqlite(let path, let detail):
      Words(ja: "台帳「\(path)」の操作に失敗しました（\(detail)）。", en: "the register \"\(path)\" failed (\(detail)).")
    case .contentMissing(let sha256):
      Words(ja: "保管ファイル \(sha256) がありません。", en: "the stored file \(sha256) is missing.")
    case .contentAltered(let sha256):
      Words(ja: "保管ファイル \(sha256) の内容が変わっています。", en: "the stored file \(sha256) has been altered.")
    case .contentTooLarge(let name, let limit):
      Words(
        ja: "ファイル「\(name)」は大きすぎます（上限 \(limit / 1_048_576) MiB）。",
        en: "the file \"\(name)\" is too large (up to \(limit / 1_048_576) MiB).")
    case .backupDoesNotVerify(let path, let sequence):
      Words(
        ja: "控え「\(path)」は検証に通りません（記録番号 \(sequence)）。",
        en: "the backup \"\(path)\" does not verify (entry \(sequence)).")
    case .erasedBytesRemain(let path):
      Words(
        ja: "墨消しは記録されましたが、消した内容が台帳「\(path)」のファイルに残っている可能性があります。",
        en: "the redaction is recorded, but the erased bytes may still lie in the file \"\(path)\".")
    }
  }

  public var remedy: Words {
    switch self {
    case .missing(let path):
      Words(
        ja: "daicho init --registry \(path) で作るか、--registry に正しいファイルを指定してください。",
        en: "Make it with daicho init --registry \(path), or name another file with --registry.")
    case .exists:
      Words(ja: "別の名前を指定してください。上書きはしません。", en: "Choose another name; nothing is overwritten.")
    case .directory:
      Words(ja: "台帳のファイルの名前まで指定してください。", en: "Name the register's file within it.")
    case .notARegister:
      Words(ja: "daicho が作った台帳又は控えのファイルを指定してください。", en: "Name a register that daicho made, or a backup of one.")
    case .newer:
      Words(ja: "daicho を新しい版に入れ替えてください。", en: "Install the newer daicho.")
    case .older:
      Words(ja: "書き込める場所に写してから、もう一度実行してください。", en: "Copy it to where it can be written and run this again.")
    case .networkFileSystem:
      Words(ja: "この機械の内蔵ディスクに置いてください。", en: "Keep it on a disk of this machine.")
    case .notReadable, .notWritable:
      Words(ja: "ファイルとフォルダーの権限を確認してください。", en: "Check the permissions of the file and its folder.")
    case .folderMissing:
      Words(ja: "フォルダーを作るか、別の場所を指定してください。", en: "Make the folder or choose another place.")
    case .busy:
      Words(ja: "その処理が終わってから、もう一度実行してください。", en: "Wait for it to end, then run this again.")
    case .full:
      Words(ja: "空きを作ってから、もう一度実行してください。何も記録されていません。", en: "Make room and run it again; nothing was recorded.")
    case .damaged, .sqlite:
      Words(
        ja: "daicho journal verify で確かめ、必要なら控えから戻してください。",
        en: "Check with daicho journal verify, and restore a backup if needed.")
    case .contentMissing, .contentAltered:
      Words(ja: "控え（backup）から戻してください。", en: "Restore it from a backup.")
    case .contentTooLarge:
      Words(
        ja: "分割するか、不要な内容を除いてください。証拠ファイルの上限は --size-limit で変えられます。",
        en: "Split it, or leave out what is not needed; for evidence, --size-limit sets another limit.")
    case .erasedBytesRemain:
      Words(
        ja: "台帳を使う他の処理が終わり、ディスクに空きがあることを確かめてから、daicho rebuild を実行してください。",
        en: "Once nothing else uses the register and the disk has room, run daicho rebuild.")
    case .backupDoesNotVerify:
      Words(ja: "別の控えを使ってください。今の台帳は変えていません。", en: "Use another backup; the register was not touched.")
    }
  }
}
