/// The thirty items of a record, in the order of the CSV and under the names of the XML.
enum CorporateColumn: String, CaseIterable {
  case sequenceNumber, corporateNumber, process, correct, updateDate, changeDate, name, nameImageId, kind
  case prefectureName, cityName, streetNumber, addressImageId, prefectureCode, cityCode, postCode
  case addressOutside, addressOutsideImageId, closeDate, closeCause, successorCorporateNumber, changeCause
  case assignmentDate, latest, enName, enPrefectureName, enCityName, enAddressOutside, furigana, hihyoji
}
