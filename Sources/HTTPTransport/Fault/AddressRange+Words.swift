internal import TextForms

extension AddressRange {
  var words: Words {
    switch self {
    case .loopback: Words(ja: "この端末自身を指すアドレス", en: "this computer itself")
    case .privateUse: Words(ja: "庁内などで使うプライベートアドレス", en: "a private address")
    case .sharedByCarriers: Words(ja: "通信事業者の内部で使うアドレス", en: "an address shared inside a carrier's network")
    case .linkLocal: Words(ja: "同じ回線の中だけで使うアドレス", en: "an address of the local link")
    case .multicast: Words(ja: "同報用のアドレス", en: "a multicast address")
    case .unspecified: Words(ja: "相手を指さないアドレス", en: "an address of nobody")
    case .broadcast: Words(ja: "一斉送信用のアドレス", en: "the broadcast address")
    case .documentation: Words(ja: "例示用のアドレス", en: "an address for examples")
    case .reserved: Words(ja: "特別な用途のために予約されたアドレス", en: "an address reserved for special purposes")
    }
  }
}
