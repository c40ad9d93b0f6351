import ArgumentParser

/// `erp audit`.
struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: "Look after the audit trail.",
        discussion: """
            Every change leaves an entry in the table audit_log, written in the same transaction. Within seconds a server seals it: each
            entry gets a number and a hash over its contents and the hash before it. So an entry that is changed, moved or removed
            afterwards breaks the chain, and 'erp audit verify' says where.
            """,
        subcommands: [AuditVerifyCommand.self, AuditSealCommand.self, AuditPruneCommand.self])
}
