import Sekkei
import SekkeiSQL

@testable import ERP

extension AuditEntry {
    /// As the ERP reads it.
    init(row: Row) throws { try self.init(row) }
}
