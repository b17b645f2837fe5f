import Testing

/// One way round one rule of `Registry/Rules`, as it would be typed, put into a file of records, and entered as a fact.
struct RuleAttempt: Sendable, CustomTestStringConvertible {
  /// What shows that a fact of the kind does not count.
  enum Countermark: Sendable {
    /// The requirement is a gap of the subject.
    case gap(String, of: String)
    /// The subject is in no list of approved services, or not as one that counts.
    case notApproved(String)
  }

  /// The name of the type of the rule.
  let rule: String
  var setup: [[String]] = []
  let act: [String]
  /// The code and the citation with which it is refused.
  let code: String
  let citation: String
  /// The command that takes a file, and its text; nil: a file adds records, and the rule is about changing one.
  var file: (command: [String], text: String)?
  let fact: [String]
  let shows: Countermark

  var testDescription: String { "\(rule): \(act.joined(separator: " "))" }
}

extension RuleAttempt {
  private static let asked = [
    ["exception", "ask", "EX-1", "--as", "1004"],
    ["exception", "join", "EX-1", "--as", "1006"],
  ]
  private static let filed = [["application", "submit", "A2026-001", "--as", "1001"]]
  private static let approved =
    filed + [
      ["application", "approve", "A2026-001", "--as", "1002", "--administrator-officer", "1005"]
    ]
  private static let covered = [
    ["nda", "add", "--number", "N-1", "--vendor", "V-1", "--signed", "2026-03-01", "--without-end", "有"],
    ["event", "add", "--number", "EV-1", "--kind", "handOver", "--subject", "contract:C-1", "--on", "2026-03-10"],
  ]
  private static let source = ["--source-document", "決裁文書"]

  static let all: [RuleAttempt] = applications + exceptions + others

  private static let applications = [
    RuleAttempt(
      rule: "ApplicationFiling", act: ["application", "submit", "A2026-001", "--as", "1005"],
      code: "office-without-right", citation: "9.3（自治体機密性2以上を取り扱う場合）(5)①",
      file: (
        ["application", "add", "--as", "1005"],
        "- { number: AP-9, scheme: cloudServiceC2OrHigher, subject: CS-1, appliedOn: 2026-04-01, applicantOfficer: '1005' }"
      ),
      fact: [
        "record", "application", "--number", "AP-9", "--scheme", "cloudServiceC2OrHigher", "--subject", "CS-1",
        "--applied-on", "2026-03-01", "--applicant-officer", "1005", "--decided-on", "2026-03-02", "--decision",
        "approved", "--decider-officer", "1002", "--administrator-officer", "1005",
      ] + source, shows: .notApproved("CS-1")),
    RuleAttempt(
      rule: "ApplicationDeciding", setup: filed,
      act: ["application", "approve", "A2026-001", "--as", "1001", "--administrator-officer", "1005"],
      code: "office-without-right", citation: "9.3（自治体機密性2以上を取り扱う場合）(5)②",
      file: (
        ["application", "add", "--as", "1001"],
        """
        - { number: AP-9, scheme: cloudServiceC2OrHigher, subject: CS-1, appliedOn: 2026-04-01, applicantOfficer: '1001',
            decision: approved, decidedOn: 2026-04-01, deciderOfficer: '1001', administratorOfficer: '1005' }
        """
      ),
      fact: [
        "record", "application", "--number", "AP-9", "--scheme", "cloudServiceC2OrHigher", "--subject", "CS-1",
        "--applied-on", "2026-03-01", "--applicant-officer", "1001", "--decided-on", "2026-03-02", "--decision",
        "approved", "--decider-officer", "1001", "--administrator-officer", "1005",
      ] + source, shows: .gap("9.3A-5-2", of: "CS-1")),
    RuleAttempt(
      rule: "ApplicationFrozen", setup: approved,
      act: ["application", "edit", "A2026-001", "--subject", "service:CS-2", "--as", "1001", "--correct"],
      code: "application-decided", citation: "9.2(4)、9.3、8.4",
      fact: ["application", "edit", "A2026-001", "--subject", "service:CS-2", "--correct"] + source,
      shows: .notApproved("CS-2")),
    RuleAttempt(
      rule: "SubcontractDeciding",
      act: [
        "subcontract", "edit", "SC-1", "--decision", "approved", "--decided-on", "2026-04-01", "--decider", "1001",
        "--as", "1001",
      ],
      code: "decided-without-application", citation: "9.3（自治体機密性2以上を取り扱う場合）(3)⑥",
      file: (
        ["subcontract", "add", "--as", "1001"],
        "- { number: SC-9, service: CS-1, vendor: V-1, decision: approved, decidedOn: 2026-04-01, decider: '1001' }"
      ),
      fact: [
        "subcontract", "edit", "SC-1", "--decision", "approved", "--decided-on", "2026-04-01", "--decider", "1001",
      ] + source,
      shows: .gap("9.3A-3-6-decide", of: "CS-1")),
    RuleAttempt(
      rule: "ApprovedServiceAdministrator", setup: approved,
      act: ["service", "edit", "CS-1", "--clear", "administrator-officer", "--as", "1001"],
      code: "administrator-missing", citation: "9.3（自治体機密性2以上を取り扱う場合）(5)③",
      fact: ["service", "edit", "CS-1", "--clear", "administrator-officer"] + source, shows: .notApproved("CS-1")),
  ]

  private static let exceptions = [
    RuleAttempt(
      rule: "ExceptionAsking", act: ["exception", "ask", "EX-1", "--as", "1005"], code: "office-without-right",
      citation: "8.4(1)",
      file: (
        ["exception", "add", "--as", "1005"],
        """
        - { number: EX-9, requirements: [9.1-2-1-e], subject: 'contract:C-1', reason: 手続中, from: 2026-04-01, until: 2026-09-30,
            askedOn: 2026-04-01, askedByOfficer: '1005' }
        """
      ),
      fact: [
        "exception", "edit", "EX-1", "--asked-on", "2026-04-01", "--asked-by-officer", "1005", "--permitted-on",
        "2026-04-01", "--permitted-by-officer", "1003",
      ] + source, shows: .gap("9.1-2-1-e", of: "C-1")),
    RuleAttempt(
      rule: "ExceptionJoining", setup: [asked[0]], act: ["exception", "join", "EX-1", "--as", "1005"],
      code: "office-without-right", citation: "8.4(1)",
      file: (
        ["exception", "add", "--as", "1006"],
        """
        - { number: EX-9, requirements: [9.1-2-1-e], subject: 'contract:C-1', reason: 手続中, from: 2026-04-01, until: 2026-09-30,
            joinedOn: 2026-04-01, joinedByOfficer: '1006' }
        """
      ),
      fact: [
        "exception", "edit", "EX-1", "--joined-on", "2026-04-01", "--joined-by-officer", "1005", "--permitted-on",
        "2026-04-01", "--permitted-by-officer", "1003",
      ] + source, shows: .gap("9.1-2-1-e", of: "C-1")),
    RuleAttempt(
      rule: "ExceptionPermitting", setup: asked, act: ["exception", "permit", "EX-1", "--as", "1004"],
      code: "office-without-right", citation: "8.4(1)",
      file: (
        ["exception", "add", "--as", "1003"],
        """
        - { number: EX-9, requirements: [9.1-2-1-e], subject: 'contract:C-1', reason: 手続中, from: 2026-04-01, until: 2026-09-30,
            permittedOn: 2026-04-01, permittedByOfficer: '1003' }
        """
      ),
      fact: ["exception", "edit", "EX-1", "--permitted-on", "2026-04-01", "--permitted-by-officer", "1006"] + source,
      shows: .gap("9.1-2-1-e", of: "C-1")),
    RuleAttempt(
      rule: "ExceptionReviewing",
      act: ["exception", "review", "EX-1", "--method", "点検", "--result", "良", "--as", "1004"],
      code: "office-without-right", citation: "8.4(3)",
      file: (
        ["event", "add", "--as", "1004"],
        "- { number: EV-9, kind: review, subject: 'exception:EX-1', on: 2026-04-01, byOfficer: '1004', method: 点検, result: 良, actionTaken: false }"
      ),
      fact: [
        "record", "event", "--number", "EV-9", "--kind", "review", "--subject", "exception:EX-1", "--on", "2026-04-01",
        "--by-officer", "1004", "--method", "点検", "--result", "良", "--action-taken", "無",
      ] + source, shows: .gap("8.4-3", of: "EX-1")),
  ]

  private static let others = [
    RuleAttempt(
      rule: "HandOverUnderNDA",
      act: [
        "event", "add", "--number", "EV-1", "--kind", "handOver", "--subject", "contract:C-1", "--on", "2026-03-10",
      ],
      code: "nda-not-in-force", citation: "9.1(2)①(オ)",
      file: (["event", "add"], "- { number: EV-9, kind: handOver, subject: 'contract:C-1', on: 2026-03-10 }"),
      fact: [
        "record", "event", "--number", "EV-1", "--kind", "handOver", "--subject", "contract:C-1", "--on", "2026-03-10",
      ] + source, shows: .gap("9.1-2-1-e", of: "C-1")),
    RuleAttempt(
      rule: "HandOversStayCovered", setup: covered,
      act: ["nda", "edit", "N-1", "--signed", "2026-03-20", "--correct"], code: "nda-still-needed",
      citation: "9.1(2)①(オ)",
      fact: ["nda", "edit", "N-1", "--signed", "2026-03-20", "--correct"] + source,
      shows: .gap("9.1-2-1-e", of: "C-1")),
    RuleAttempt(
      rule: "ClosingConfirmed", act: ["contract", "edit", "C-1", "--closed-on", "2026-04-01"],
      code: "acceptance-not-confirmed", citation: "9.1(4)①(ア)",
      file: (["contract", "add"], "- { number: C-9, title: 件名, closedOn: 2026-04-01 }"),
      fact: ["contract", "edit", "C-1", "--closed-on", "2026-04-01"] + source, shows: .gap("9.1-4-1-a", of: "C-1")),
  ]
}
