internal import Requirements
internal import TextForms

/// Important information is given only when an agreement in force covers the vendor on that day (9.1(2)①(オ), ②(ウ)) and,
/// where the city has set it so, each subcontractor that handles it. Whether it is important, where nobody recorded
/// that, is taken to be so.
struct HandOverUnderNDA: ActRule {
  static let kinds: Set<RecordKind> = [.event]

  static func breaches(of change: RecordChange, in transaction: RegisterTransaction) throws -> [Breach] {
    let event = Event(body: change.body)
    guard event.kind == .handOver, !change.retires, event.givesImportantInformation != false,
      let day = event.on, let named = event.subject,
      try change.touches(["kind", "subject", "on", "givesImportantInformation"], in: transaction)
    else { return [] }
    let terms = try HandOverTerms(transaction)
    guard let receiver = try Receiver(named, on: day, in: transaction) else {
      return [HandOverWords.noReceiver(basis: terms.basis)]
    }
    let facts = receiver.subject.version(on: day.dayNumber)?.facts ?? FactValues()
    let isImportant = event.givesImportantInformation ?? facts.givesImportantInformation(terms.important)
    guard isImportant != false else { return [] }
    let words = HandOverWords(transaction, receiver, on: day, isImportanceKnown: isImportant != nil)
    var breaches: [Breach] = []
    if !receiver.subject.coversVendor(on: day.dayNumber, articles: terms.articles) {
      breaches.append(try words.vendorNotCovered(basis: terms.basis))
    }
    if try transaction.reader.setting(.subcontractorNDA, at: transaction.sequence)?.value == "on" {
      for vendor in uncovered(receiver.subject, on: day.dayNumber) {
        breaches.append(try words.subcontractorNotCovered(vendor))
      }
    }
    return breaches
  }

  /// The vendors of subcontracts that run on the day and handle the information, as far as anybody recorded: unknown is
  /// not "no".
  private static func uncovered(_ subject: Subject, on day: Int32) -> [Int64] {
    let running = subject.related.filter {
      $0.kind == .subcontract && $0.holds(on: day) && $0.outcome != Subcontract.Decision.refused.code
        && !$0.marks.contains(.noImportantInformation) && (($0.ended?.dayNumber ?? .max) >= day)
    }
    return Set(running.map(\.party)).filter { !subject.coversSubcontractor($0, on: day) }.sorted()
  }
}
