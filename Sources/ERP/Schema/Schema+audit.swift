import SekkeiSQL

extension Schema {
    /// The audit trail: rows are only ever added, sealed once, and removed from the beginning after ``AuditPruning`` has said so in the
    /// trail itself. The engine refuses everything else, which stops mistakes; what stops who controls the engine is the chain.
    static let audit: [SQLText] =
        [
            SQLText { dialect in
                """
                CREATE TABLE audit_log (
                    id \(dialect.generatedKey),
                    occurred_at \(dialect.timestampType) NOT NULL,
                    organization_id BIGINT,
                    actor_id TEXT,
                    actor_name TEXT,
                    action TEXT NOT NULL,
                    operation TEXT NOT NULL,
                    outcome TEXT NOT NULL,
                    reason TEXT,
                    resource_type TEXT,
                    resource_id TEXT,
                    changes TEXT NOT NULL,
                    client_address TEXT,
                    user_agent TEXT,
                    request_id TEXT NOT NULL,
                    trace_id TEXT NOT NULL,
                    api_version TEXT,
                    policy TEXT,
                    policy_allowed BOOLEAN,
                    policy_reasons TEXT,
                    sequence BIGINT UNIQUE,
                    hash \(dialect.blobType)
                )
                """
            },
            "CREATE INDEX audit_log_organization ON audit_log (organization_id, id)",
            "CREATE INDEX audit_log_actor ON audit_log (organization_id, actor_id, id)",
            "CREATE INDEX audit_log_unsealed ON audit_log (id) WHERE sequence IS NULL",
            SQLText { dialect in
                """
                CREATE TABLE audit_chain (
                    id BIGINT PRIMARY KEY CHECK (id = 1),
                    base_sequence BIGINT NOT NULL,
                    base_hash \(dialect.blobType) NOT NULL,
                    head_sequence BIGINT NOT NULL,
                    head_hash \(dialect.blobType) NOT NULL
                )
                """
            },
            SQLText(
                sqlite: "INSERT INTO audit_chain VALUES (1, 0, zeroblob(32), 0, zeroblob(32))",
                postgres: "INSERT INTO audit_chain VALUES (1, 0, decode(repeat('00', 32), 'hex'), 0, decode(repeat('00', 32), 'hex'))"),
        ] + auditGuards

    private static let auditGuards: [SQLText] = [
        SQLText(
            sqlite: """
                CREATE TRIGGER audit_log_entry_fixed BEFORE UPDATE OF \(auditContent) ON audit_log
                BEGIN SELECT RAISE(ABORT, 'the audit log is insert-only'); END
                """,
            postgres: """
                CREATE FUNCTION audit_log_guard() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                    IF TG_OP = 'DELETE' AND OLD.sequence <= (SELECT base_sequence FROM audit_chain WHERE id = 1) THEN RETURN OLD; END IF;
                    IF TG_OP = 'UPDATE' AND OLD.sequence IS NULL AND to_jsonb(NEW) - 'sequence' - 'hash' = to_jsonb(OLD) - 'sequence' - 'hash'
                    THEN RETURN NEW; END IF;
                    RAISE EXCEPTION 'the audit log is insert-only';
                END
                $$
                """),
        SQLText(
            sqlite: """
                CREATE TRIGGER audit_log_seal_fixed BEFORE UPDATE OF sequence, hash ON audit_log WHEN OLD.sequence IS NOT NULL
                BEGIN SELECT RAISE(ABORT, 'the audit log is sealed'); END
                """,
            postgres: """
                CREATE TRIGGER audit_log_fixed BEFORE UPDATE OR DELETE ON audit_log FOR EACH ROW EXECUTE FUNCTION audit_log_guard()
                """),
        SQLText(
            sqlite: """
                CREATE TRIGGER audit_log_kept BEFORE DELETE ON audit_log
                WHEN OLD.sequence IS NULL OR OLD.sequence > (SELECT base_sequence FROM audit_chain WHERE id = 1)
                BEGIN SELECT RAISE(ABORT, 'the audit log is kept until it is pruned'); END
                """,
            postgres: "CREATE TRIGGER audit_log_kept BEFORE TRUNCATE ON audit_log EXECUTE FUNCTION audit_log_guard()"),
    ]

    private static let auditContent = """
        id, occurred_at, organization_id, actor_id, actor_name, action, operation, outcome, reason, resource_type, resource_id, changes, \
        client_address, user_agent, request_id, trace_id, api_version, policy, policy_allowed, policy_reasons
        """
}
