import SekkeiSQL

extension Schema {
    static let sessions: [SQLText] = [
        SQLText { dialect in
            """
            CREATE TABLE sessions (
                id \(dialect.generatedKey),
                user_id BIGINT NOT NULL REFERENCES users (id),
                family_hash \(dialect.blobType) NOT NULL UNIQUE,
                token_hash \(dialect.blobType) NOT NULL,
                created_at \(dialect.timestampType) NOT NULL,
                refreshed_at \(dialect.timestampType) NOT NULL,
                expires_at \(dialect.timestampType) NOT NULL
            )
            """
        },
        "CREATE INDEX sessions_user ON sessions (user_id, refreshed_at)",
    ]
}
