import Registry
import TestSupport
import Testing
import TextForms

@testable import Certification

/// What is cut, garbled or changed ends in a fault or a warning; nothing comes out that was not in it.
@Suite struct DamagedInputTests {
  static let json = """
    {"meta":{"last_change":"2026-04-28T02:40:42.651Z"},"data":{"Products":[
    {"id":"F1","csp":"Akamai","cso":"Content Delivery®","status":"FedRAMP Authorized","auth_date":"2013-08-23T04:00:00.000Z",
    "impact_level":"Moderate","service_model":["IaaS"]},
    {"id":"F2","csp":"Oracle","cso":"Service Cloud","status":"FedRAMP Ready","auth_date":"Not Active"}]}}
    """
  static let csv = "番号,名称,状態,期限\r\n1,甲,有効,R8.3.31\r\n2,\"乙,丙\",取消し,\r\n"
  static let html = "<html><ul><li id='1'><b>甲</b><i>有効</i></li><li id='2'><b>乙</b><i>取消し</i></li></ul></html>"
  static let xml = "<list><item no='1'><name>甲</name><state>有効</state></item><item no='2'><name>乙</name></item></list>"

  static func declared(_ rest: String) throws -> SourceDeclaration {
    try Declarations.source(rest + "\nstatus: { words: { valid: [有効], withdrawn: [取消し] } }")
  }

  typealias Parse = @Sendable ([UInt8]) throws -> ParsedList

  static func readers() throws -> [(name: String, bytes: [UInt8], parse: Parse)] {
    let table = try declared(
      "layouts: [{ format: csv, fields: { id: [番号], service: [名称], rawStatus: [状態], validUntil: [期限] } }]")
    let page = try declared(
      "layouts: [{ format: html, entries: //li, fields: { id: \"@id\", service: b, rawStatus: i } }]")
    let tree = try declared(
      "layouts: [{ format: xml, entries: /list/item, fields: { id: \"@no\", service: name, rawStatus: state } }]")
    return [
      ("json", Array(json.utf8), { try FedRAMP.parse($0, minimum: 1) }),
      ("csv", Array(csv.utf8), { try table.parse($0) }),
      ("html", Array(html.utf8), { try page.parse($0) }), ("xml", Array(xml.utf8), { try tree.parse($0) }),
    ]
  }

  @Test func readsThemWhole() throws {
    for reader in try Self.readers() {
      let list = try reader.parse(reader.bytes)
      #expect(list.entries.count == 2, "\(reader.name)")
      #expect(list.entries.first?.status == .valid, "\(reader.name)")
    }
  }

  /// A row that is whole may stand before the cut of a table; of JSON, XML and a page nothing does.
  @Test func takesNothingFromADocumentThatIsCutOff() throws {
    for reader in try Self.readers() {
      let end = reader.bytes.lastIndex { $0 > 0x20 } ?? 0
      for count in 0..<end {
        let list = try? reader.parse(Array(reader.bytes.prefix(count)))
        if reader.name == "csv" {
          for entry in list?.entries ?? [] where entry.status == .valid {
            #expect(entry.id == "1" && entry.service == "甲", "\(count)")
          }
        } else {
          #expect(list == nil, "\(reader.name) \(count)")
        }
      }
    }
  }

  @Test func makesNoEntryValidThatWasNot() throws {
    var random = SeededRandom(seed: 20_261_123)
    for reader in try Self.readers() {
      for _ in 0..<3_000 {
        var bytes = reader.bytes
        for _ in 0..<Int.random(in: 1...3, using: &random) {
          let index = Int.random(in: bytes.indices, using: &random)
          bytes[index] ^= UInt8(1 << Int.random(in: 0...7, using: &random))
        }
        guard let list = try? reader.parse(bytes) else { continue }
        let valid = list.entries.filter { $0.status == .valid }
        #expect(valid.count <= 1, "\(reader.name): \(String(decoding: bytes, as: UTF8.self))")
        #expect(valid.allSatisfy { !$0.id.isEmpty && ($0.service != nil || $0.provider != nil) })
      }
    }
  }

  @Test func survivesChangesInTheCorporateRegister() throws {
    var random = SeededRandom(seed: 7)
    let bytes = Array(try Fixture.bytes(Fixture.corporations).prefix(6_000))
    let end = try #require(bytes.lastIndex(of: 0x0A))
    let whole = Array(bytes[...end])
    let known = Set(try CorporateList.parse(whole).records.map(\.number))
    for _ in 0..<500 {
      var changed = whole
      let index = Int.random(in: changed.indices, using: &random)
      changed[index] ^= UInt8(1 << Int.random(in: 0...7, using: &random))
      guard let list = try? CorporateList.parse(changed) else { continue }
      #expect(list.records.allSatisfy { known.contains($0.number) })
    }
  }
}
