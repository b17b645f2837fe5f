internal import GRDB

/// Statements of one text that may be needed while others of it run.
final class IdleStatements {
  private let sql: String
  private var idle: [DirectStatement] = []
  private var isFirst = true

  init(_ sql: String) { self.sql = sql }

  func take(_ db: Database) throws -> DirectStatement {
    if let statement = idle.popLast() { return statement }
    defer { isFirst = false }
    return try DirectStatement(db, sql, isKept: isFirst)
  }

  func giveBack(_ statement: DirectStatement) {
    statement.reset()
    idle.append(statement)
  }
}
