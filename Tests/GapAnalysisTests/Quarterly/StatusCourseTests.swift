import Testing

@testable import GapAnalysis

/// Which of the steps from one report to the next is the cause.
@Suite struct StatusCourseTests {
  private func cause(
    _ then: Status?, _ byToday: Status?, _ knownNow: Status?, _ now: Status?, _ reason: Reason? = nil
  ) -> ChangeCause {
    StatusCourse(then: then, byToday: byToday, knownNow: knownNow, now: now, reason: reason).cause
  }

  @Test func theLastStepThatOpenedOrClosedItIsTheCause() {
    #expect(cause(.satisfied, .unconfirmed, .unconfirmed, .unconfirmed) == .catalogueChanged)
    #expect(cause(.satisfied, .satisfied, .notSatisfied, .notSatisfied) == .lateEntry)
    #expect(cause(.unconfirmed, .unconfirmed, .satisfied, .satisfied) == .lateEntry)
    #expect(cause(.satisfied, .unconfirmed, .satisfied, .unconfirmed) == .new)
    #expect(cause(nil, .unconfirmed, .notDue, .unconfirmed) == .new)
    #expect(cause(.partial, .satisfied, .partial, .satisfied) == .closed)
  }

  @Test func ofAGapThatStayedTheLastChangeIs() {
    #expect(cause(.unconfirmed, .partial, .partial, .partial) == .catalogueChanged)
    #expect(cause(.unconfirmed, .unconfirmed, .notSatisfied, .notSatisfied) == .lateEntry)
    #expect(cause(.unconfirmed, .unconfirmed, .unconfirmed, .notSatisfied, .judged(.observed)) == .restated)
  }

  @Test func whatHappenedIsToldByWhereItCameFromAndWhy() {
    #expect(cause(.excepted, .excepted, .excepted, .unconfirmed, .nothingRecorded) == .exceptionLapsed)
    #expect(cause(.satisfied, .satisfied, .satisfied, .overdue, .evidenceLapsed(.init(dayNumber: 0))) == .expired)
    #expect(cause(.satisfied, .satisfied, .satisfied, .overdue, .periodPassed(.init(dayNumber: 0))) == .expired)
    #expect(cause(.satisfied, .satisfied, .satisfied, .overdue, .shown(.approvalStale)) == .approvalStale)
    #expect(
      cause(.satisfied, .satisfied, .satisfied, .unconfirmed, .shown(.certificationWorse)) == .certificateLost)
    #expect(cause(.notDue, .notDue, .notDue, .unconfirmed, .nothingRecorded) == .new)
    #expect(cause(.unconfirmed, .unconfirmed, .unconfirmed, nil) == .closed)
  }
}
