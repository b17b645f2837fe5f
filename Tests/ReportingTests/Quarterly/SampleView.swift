import TextForms

@testable import Reporting

/// Views of a few rows, with what is hard to write among them.
enum SampleView {
  static let columns: [ReportView.Column] = [
    .init(Words(ja: "番号", en: "number"), .key), .init(Words(ja: "件名", en: "title"), .text),
    .init(Words(ja: "理由", en: "reason"), .prose), .init(Words(ja: "件数", en: "count"), .number),
    .init(Words(ja: "日付", en: "day"), .day), .init(Words(ja: "状態", en: "status"), .status),
    .init(Words(ja: "重大度", en: "gravity"), .gravity),
  ]

  static let rows: [[ReportView.Cell]] = [
    [
      .text("R8-001"), .text("=1+1"), .text("髙﨑①, \"引用\"\n改行"), .number(1_234), .day(day("2026-09-30")), .text("期限超過"),
      .text("高"),
    ],
    [.text("8-1"), .text("𠮷野"), .text("−1 から"), .number(-5), .day(day("1868-10-23")), .text("適合"), .empty],
    [.text("001"), .empty, .text("@x"), .number(0), .empty, .empty, .empty],
  ]

  static func day(_ iso: String) -> CivilDate { CivilDate(iso: iso) ?? CivilDate(dayNumber: 0) }

  static func view(
    _ name: String = "findings", _ title: Words = Words(ja: "不備の一覧", en: "Findings"),
    columns: [ReportView.Column] = columns, rows: [[ReportView.Cell]] = rows
  ) -> ReportView {
    ReportView(name, title, columns, count: rows.count) { visit in
      for row in rows { try visit(row) }
    }
  }
}
