public import TextForms

/// Where applications stand on a day. Places and subcontracts are looked through once, and only where something was
/// approved.
public final class ApplicationStates {
  private let day: CivilDate
  private let reader: any RegisterReading
  private let sequence: Int64
  private var reviewed: ReviewedStates?

  public init(on day: CivilDate, at sequence: Int64, reader: any RegisterReading) {
    self.day = day
    self.sequence = sequence
    self.reader = reader
  }

  public func state(of application: Application) throws -> ApplicationState {
    try application.state(on: day) { try application.isChanged(on: day, in: try states()) }
  }

  private func states() throws -> ReviewedStates {
    if let reviewed { return reviewed }
    let states = try ReviewedStates(at: sequence, reader: reader)
    reviewed = states
    return states
  }
}
