import SekkeiSQL

extension Schema {
    static let identity: [SQLText] = [
        // One identity per user: whoever is linked stays linked to that identity.
        SQLText { dialect in
            """
            CREATE TABLE identities (
                issuer TEXT NOT NULL,
                subject TEXT NOT NULL,
                user_id BIGINT NOT NULL UNIQUE REFERENCES users (id),
                linked_at \(dialect.timestampType) NOT NULL,
                PRIMARY KEY (issuer, subject)
            )
            """
        },
        SQLText { dialect in
            """
            CREATE TABLE api_keys (
                id \(dialect.generatedKey),
                user_id BIGINT NOT NULL REFERENCES users (id),
                organization_id BIGINT NOT NULL REFERENCES organizations (id),
                name TEXT NOT NULL,
                prefix TEXT NOT NULL,
                key_hash \(dialect.blobType) NOT NULL UNIQUE,
                permissions TEXT,
                is_read_only BOOLEAN NOT NULL,
                created_at \(dialect.timestampType) NOT NULL,
                expires_at \(dialect.timestampType) NOT NULL,
                last_used_at \(dialect.timestampType)
            )
            """
        },
        "CREATE INDEX api_keys_user ON api_keys (user_id, id)",
        SQLText { dialect in
            """
            CREATE TABLE login_attempts (
                account_hash \(dialect.blobType) NOT NULL,
                network TEXT NOT NULL,
                failures BIGINT NOT NULL,
                locks BIGINT NOT NULL,
                last_at \(dialect.timestampType) NOT NULL,
                locked_until \(dialect.timestampType),
                PRIMARY KEY (account_hash, network)
            )
            """
        },
        "CREATE INDEX login_attempts_last ON login_attempts (last_at)",
    ]
}
