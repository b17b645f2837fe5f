import GapAnalysis
import Registry
import TestSupport
import Testing
import TextForms

@testable import Reporting

@Suite struct DueCalendarTests {
  private func folded(_ line: String) -> [[UInt8]] {
    var bytes: [UInt8] = []
    CalendarLine.append(line, to: &bytes)
    return bytes.split(separator: UInt8(ascii: "\r"), omittingEmptySubsequences: false).map { $0.drop { $0 == 0x0A } }
      .map(Array.init).dropLast()
  }

  @Test(arguments: 60...90) func foldsAtSeventyFiveOctetsAndCutsNoCharacter(length: Int) throws {
    for line in [
      String(repeating: "a", count: length),
      String(repeating: "a", count: length % 4) + String(repeating: "期", count: length),
      String(repeating: "𠮷", count: length),
    ] {
      let lines = folded(line)
      #expect(lines.allSatisfy { $0.count <= 75 && String(validating: $0, as: UTF8.self) != nil })
      #expect(lines.dropFirst().allSatisfy { $0.first == UInt8(ascii: " ") })
      let whole = lines.enumerated().flatMap { $0.offset == 0 ? $0.element : Array($0.element.dropFirst()) }
      #expect(String(decoding: whole, as: UTF8.self) == line)
    }
  }

  @Test func aLineOfSeventyFiveOctetsIsNotFolded() {
    #expect(folded(String(repeating: "a", count: 75)).count == 1)
    #expect(folded(String(repeating: "a", count: 76)).map(\.count) == [75, 2])
  }

  @Test func escapesWhatSeparatesValues() {
    #expect(CalendarLine.escaped("a,b;c\\d\ne\r\nf\u{7}g") == "a\\,b\\;c\\\\d\\ne\\nfg")
  }

  @Test func writesDaysAndTimesInBasicForm() {
    #expect(CalendarLine.day(date("2026-09-30")) == "20260930")
    #expect(CalendarLine.time(Instant(milliseconds: 1_774_972_799_123)) == "20260331T155959Z")
  }

  @Test func everyLineEndsInCRLFAndIsShortEnough() async throws {
    let bytes = try RenderedDue.bytes(try await RenderedDue.list(), .ics)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.replacing("\r\n", with: "").contains { $0.isNewline } == false)
    for line in bytes.split(separator: 0x0A) { #expect(line.count <= 76, "with its CR") }
  }

  @Test func hasOneComponentForEachItemAndEachUIDOnce() async throws {
    let list = try await RenderedDue.list()
    let text = try RenderedDue.text(list, .ics).replacing("\r\n ", with: "")
    let uids = text.split(separator: "\r\n").filter { $0.hasPrefix("UID:") }
    #expect(uids.count == list.items.count)
    #expect(Set(uids).count == uids.count)
    #expect(text.matches(of: /BEGIN:VTODO/).count == list.items(.unknown).count)
    #expect(text.contains("R8-001 住民情報システム運用・保守、その他\\; 「一式」"))
  }

  @Test func keepsTheUIDWhenTheDateMoves() async throws {
    let register = try await DueRegister.filled()
    let query = DueQuery(asOf: SampleRegister.day, until: SampleRegister.day.adding(days: 90))
    func uid() async throws -> (String, String)? {
      let list = try await register.test.read { try DueReporter.report(query, from: $0) }
      return list.items.first { $0.kind == .noticeDate && $0.date != nil }
        .map { (list.uid(of: $0), $0.date?.description ?? "") }
    }
    let before = try #require(try await uid())
    try await register.edit("R8-001", ["noticeDate": "2026-11-05"], effect: .correction)
    let after = try #require(try await uid())
    #expect(before.0 == after.0)
    #expect(before.1 == "2026-10-20" && after.1 == "2026-11-05")
  }
}
