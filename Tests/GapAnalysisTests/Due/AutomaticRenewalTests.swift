import Testing

@testable import GapAnalysis

@Suite struct AutomaticRenewalTests {
  @Test(arguments: [
    "自動更新", "１年ごとの自動更新", "自動更新（更新しない旨の申出がない限り1年延長）", "自動更新。ただし一方が更新しないときは3か月前に通知",
    "Automatic renewal by one year", "renewed automatically",
  ]) func isNamed(text: String) { #expect(AutomaticRenewal.isNamed(in: text)) }

  @Test(arguments: [
    "自動更新なし", "自動更新しない", "自動更新の定めはありません", "自動更新は行わない", "自動更新：無", "双方協議のうえ更新", "なし", "",
    "no automatic renewal", "Not automatic", "by agreement",
  ]) func isNotNamed(text: String) { #expect(!AutomaticRenewal.isNamed(in: text)) }
}
