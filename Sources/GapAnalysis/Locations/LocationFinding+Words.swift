internal import Registry
public import Requirements
public import TextForms

extension LocationFinding.Standing {
  public var words: Words {
    switch self {
    case .broken: Words(ja: "規則に反する", en: "breaks a rule")
    case .unknown: Words(ja: "不明な点がある", en: "not known")
    case .kept: Words(ja: "規則どおり", en: "as the rules say")
    }
  }
}

extension LocationFinding {
  /// The citation of what asks for it, or that the city does.
  public var basis: Words {
    guard let requirement else { return Words(ja: "市の設定", en: "set by the city") }
    return Words(ja: requirement.citation.text(in: .ja), en: requirement.citation.text(in: .en))
  }

  /// - Parameter regions: for the names of countries.
  public func words(_ regions: RegionTable?) -> Words {
    switch cause {
    case .noLocation: Words(ja: "データの所在が登録されていない", en: "no data location is recorded")
    case .countryNotAllowed(let found):
      Words(
        ja: "格付ごとに認めた国の外にある（\(Self.names(found, regions).ja)）",
        en: "outside the countries set for the class (\(Self.names(found, regions).en))")
    case .countryUnknown: Words(ja: "国が分からない", en: "the country is not known")
    case .regionContradicts: Words(ja: "リージョンの指す国と登録された国が違う", en: "the region is not in the recorded country")
    case .roleUnknown:
      Words(
        ja: "データの役割が登録されていないため、認めた国の外かどうか決まらない",
        en: "the role of the data is not recorded, so whether the country is allowed is open")
    case .subcontractWithoutLocation:
      Words(ja: "再委託先でのデータの所在が登録されていない", en: "no data location is recorded of the subcontractor")
    case .foreignLawNotAssessed:
      Words(ja: "国外法令のリスクを評価した記録がない", en: "no assessment of the risk of foreign law is recorded")
    case .foreignLawPlaceAdded(let assessed):
      Words(
        ja: "国外法令のリスクの評価（\(assessed)）の後に、日本国外の所在又は国の分からない所在が加わった",
        en: "added after the risk of foreign law was assessed (\(assessed)), and not known to be in Japan")
    case .lawMissing: Words(ja: "準拠法が登録されていない", en: "no governing law is recorded")
    case .lawUnclear(let text):
      Words(ja: "準拠法「\(text)」がどの国の法か読み取れない", en: "of what country the governing law \"\(text)\" is cannot be told")
    case .lawNotAllowed(let text, let country):
      Words(
        ja: "準拠法「\(text)」が、認めた国のものではない（\(Self.names([country], regions).ja)）",
        en: "the governing law \"\(text)\" is not of an allowed country (\(Self.names([country], regions).en))")
    case .courtMissing: Words(ja: "合意管轄裁判所が登録されていない", en: "no court of jurisdiction is recorded")
    case .courtUnclear(let text):
      Words(ja: "合意管轄裁判所「\(text)」がどの国の裁判所か読み取れない", en: "in what country the court \"\(text)\" is cannot be told")
    case .courtNotAllowed(let text, let country):
      Words(
        ja: "合意管轄裁判所「\(text)」が、認めた国のものではない（\(Self.names([country], regions).ja)）",
        en: "the court \"\(text)\" is not of an allowed country (\(Self.names([country], regions).en))")
    }
  }

  /// What to do about it.
  public var remedy: Words {
    switch cause {
    case .noLocation:
      Words(ja: "事業者に確かめ、daicho location add で登録する", en: "ask the provider, and record it with daicho location add")
    case .countryNotAllowed:
      Words(
        ja: "認めた国へ移すか、例外措置の許可を得る。誤りなら daicho location edit で直す",
        en: "move the data, or have an exception permitted; if it is a mistake, mend it with daicho location edit")
    case .countryUnknown, .regionContradicts:
      Words(
        ja: "事業者に国を確かめ、daicho location edit で登録する",
        en: "ask the provider for the country, and record it with daicho location edit")
    case .roleUnknown:
      Words(ja: "daicho location edit --role で役割を登録する", en: "record the role with daicho location edit --role")
    case .subcontractWithoutLocation:
      Words(
        ja: "再委託先での所在を確かめ、daicho location add --service に再委託番号を指定して登録する",
        en:
          "find out where the data are there, and record it with daicho location add --service and the subcontract number"
      )
    case .foreignLawNotAssessed:
      Words(
        ja: "評価し、daicho service edit --foreign-law-assessed-on で評価日を登録する",
        en: "assess it, and record the day with daicho service edit --foreign-law-assessed-on")
    case .foreignLawPlaceAdded:
      Words(ja: "この所在を含めて評価し直し、評価日を登録する", en: "assess it anew with this location, and record the day")
    case .lawMissing, .lawUnclear:
      Words(
        ja: "契約書又は約款を確かめ、daicho service edit --governing-law で登録する",
        en: "look into the contract or terms, and record it with daicho service edit --governing-law")
    case .courtMissing, .courtUnclear:
      Words(
        ja: "契約書又は約款を確かめ、daicho service edit --court で登録する",
        en: "look into the contract or terms, and record it with daicho service edit --court")
    case .lawNotAllowed, .courtNotAllowed:
      Words(ja: "契約条件を改めるか、例外措置の許可を得る", en: "change the terms, or have an exception permitted")
    }
  }

  private static func names(_ codes: [String], _ regions: RegionTable?) -> Words {
    let words = codes.map { regions?.words(ofCountry: $0) ?? Words(ja: $0, en: $0) }
    return Words(ja: words.map(\.ja).joined(separator: "・"), en: words.map(\.en).joined(separator: ", "))
  }
}
