import Registry
import Testing
import TextForms

@testable import Certification

/// What the snapshots show from one day to another, beside the marketplace's own log of changes.
@Suite struct FedRAMPChangesTests {
  /// Why a snapshot and the log differ on a day. Each is a matter of what the log keeps, or of how soon it is published.
  enum Difference: String, CaseIterable {
    /// Of products that lost their status the log has only the reviews.
    case logKeepsNoAuthorization
    /// The product was authorized again, or elsewhere, and the log has only the later day.
    case logDatesAuthorizationLater
    /// Authorized by the log, but for at most 90 days: the marketplace still showed the review.
    case snapshotLags
    /// The log begins after the day.
    case logBeginsLater
    /// A review has begun, and the marketplace still showed the product as ready.
    case readyStillShown
    /// The marketplace showed a review that the log does not have.
    case reviewNotInLog
    case unexplained
  }

  struct Figures: Equatable {
    var both = 0
    var agree = 0
    var changed = 0
    var changedAsLogged = 0
    var differences: [Difference: Int] = [:]
  }

  @Test func agreeWithTheLogFrom2023To2025() throws {
    let figures = try figures(Fixture.marketplace2023, Fixture.marketplace2025)
    #expect(
      figures
        == Figures(
          both: 324, agree: 277, changed: 60, changedAsLogged: 41,
          differences: [
            .logKeepsNoAuthorization: 32, .logDatesAuthorizationLater: 10, .snapshotLags: 11, .logBeginsLater: 9,
            .readyStillShown: 1, .reviewNotInLog: 1,
          ]))
  }

  @Test func agreeWithTheLogFrom2025To2026() throws {
    let figures = try figures(Fixture.marketplace2025, Fixture.marketplace2026)
    #expect(
      figures
        == Figures(
          both: 516, agree: 499, changed: 57, changedAsLogged: 49,
          differences: [
            .logBeginsLater: 11, .reviewNotInLog: 1, .logDatesAuthorizationLater: 1, .readyStillShown: 2,
            .logKeepsNoAuthorization: 1, .snapshotLags: 1,
          ]))
  }

  /// The log says so itself of all products with a review behind their authorization.
  @Test func takesNoReviewForTheEndOfAnAuthorization() throws {
    let log = try FedRAMPStatusLog.parse(try Fixture.bytes(Fixture.statusLog))
    let reviewed = log.products.values.filter { product in
      product.steps.contains { $0.stage == .authorized } && product.steps.last?.stage == .inReview
    }
    #expect(reviewed.count == 12)
    #expect(reviewed.allSatisfy { $0.current == "Authorized" })
    let far = CivilDate(dayNumber: 30_000)
    let stages = log.products.values.filter { $0.current == "Authorized" }.map { $0.stage(on: far) }
    #expect(stages.count == 519 && stages.allSatisfy { $0 == .authorized })
  }

  private func figures(_ first: String, _ second: String) throws -> Figures {
    let log = try FedRAMPStatusLog.parse(try Fixture.bytes(Fixture.statusLog))
    let (before, after) = (try FedRAMP.parse(try Fixture.bytes(first)), try FedRAMP.parse(try Fixture.bytes(second)))
    let days = [try #require(before.listDate), try #require(after.listDate)]
    var figures = Figures()
    for (id, was) in before.byID {
      guard let now = after.byID[id], let product = log.products[id] else { continue }
      let shown = [was, now].map { $0.rawStatus.flatMap { FedRAMPStage($0) } }
      let logged = days.map { product.stage(on: $0) }
      figures.both += 1
      if shown[0] != shown[1] { figures.changed += 1 }
      if shown == logged {
        figures.agree += 1
        if shown[0] != shown[1] { figures.changedAsLogged += 1 }
      }
      for index in 0...1 where shown[index] != logged[index] {
        figures.differences[difference(product, days[index], shown[index], logged[index]), default: 0] += 1
      }
    }
    return figures
  }

  private func difference(
    _ product: FedRAMPStatusLog.Product, _ day: CivilDate, _ shown: FedRAMPStage?, _ logged: FedRAMPStage?
  ) -> Difference {
    let authorized = product.steps.filter { $0.stage == .authorized }.map(\.start)
    guard let logged else { return .logBeginsLater }
    switch (shown, logged) {
    case (.authorized, _) where authorized.isEmpty: return .logKeepsNoAuthorization
    case (.authorized, _) where authorized.allSatisfy({ $0 > day }): return .logDatesAuthorizationLater
    case (.ready, .authorized), (.inReview, .authorized):
      return authorized.contains { $0 <= day && day.days(since: $0) <= 90 } ? .snapshotLags : .unexplained
    case (.ready, .inReview): return .readyStillShown
    case (.inReview, .ready): return .reviewNotInLog
    default: return .unexplained
    }
  }
}
