import Testing
import TextForms

@Suite struct YearlyTitleTests {
  @Test(arguments: [
    "令和7年度庁舎清掃業務", "令和６年度　庁舎清掃業務", "令和七年度庁舎清掃業務", "令和元年度庁舎清掃業務", "R7庁舎清掃業務", "Ｒ７年度庁舎清掃業務",
    "庁舎清掃業務（R8）", "2025年度庁舎清掃業務", "庁舎清掃業務（２０２５年度）", "7年度庁舎清掃業務", "十二年度庁舎清掃業務", "FY2025 庁舎清掃業務",
    "庁舎清掃業務(令和7年)", "平成31年度庁舎清掃業務", "H31年度庁舎清掃業務", "庁舎清掃業務",
  ])
  func aYearIsNoPartOfTheTitle(title: String) {
    #expect(YearlyTitle.key(title) == "庁舎清掃業務")
  }

  @Test(arguments: [
    ("Windows Server 2019保守", "Windows Server 2022保守"), ("3年保守", "5年保守"), ("S3利用料", "S4利用料"),
    ("H2データベース", "H3データベース"), ("AIR7保守", "AIR8保守"), ("第1期工事", "第2期工事"), ("大三ビル清掃", "大五ビル清掃"),
    ("R7X保守", "R8X保守"), ("12025年度", "12026年度"),
  ])
  func aNumberThatMeansSomethingElseStays(one: String, other: String) {
    #expect(YearlyTitle.key(one) != YearlyTitle.key(other))
  }

  @Test func nothingIsLeftOfATitleThatIsAYear() {
    #expect(YearlyTitle.key("令和7年度") == "")
  }
}
