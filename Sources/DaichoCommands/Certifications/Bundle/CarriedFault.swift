internal import Registry
internal import TextForms

/// Why another machine received nothing, as it noted it.
struct CarriedFault: ExplainedError {
  private let fault: Observation.Fault

  init(_ fault: Observation.Fault) { self.fault = fault }

  var code: String { fault.code }
  var message: Words { fault.words }
  var remedy: Words {
    Words(ja: "取得した側の機械で確かめ、取得し直してください。", en: "Look into it on the machine that fetched, and fetch again there.")
  }
}
