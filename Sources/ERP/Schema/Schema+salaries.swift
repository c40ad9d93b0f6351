import SekkeiSQL

extension Schema {
    /// Amounts are whole hundredths: no engine type keeps a decimal exactly in both.
    static let salaries: [SQLText] = [
        SQLText { dialect in
            """
            CREATE TABLE salaries (
                organization_id BIGINT NOT NULL REFERENCES organizations (id),
                user_id BIGINT NOT NULL REFERENCES users (id),
                amount BIGINT NOT NULL CHECK (amount >= 0),
                currency TEXT NOT NULL,
                created_at \(dialect.timestampType) NOT NULL,
                updated_at \(dialect.timestampType) NOT NULL,
                PRIMARY KEY (organization_id, user_id)
            )
            """
        }
    ]

    static let policies: [SQLText] = [
        SQLText { dialect in
            """
            CREATE TABLE policies (
                id \(dialect.generatedKey),
                organization_id BIGINT NOT NULL REFERENCES organizations (id),
                name TEXT NOT NULL,
                expression TEXT NOT NULL,
                description TEXT,
                created_at \(dialect.timestampType) NOT NULL,
                updated_at \(dialect.timestampType) NOT NULL,
                UNIQUE (organization_id, name)
            )
            """
        }
    ]
}
