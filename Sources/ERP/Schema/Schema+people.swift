import SekkeiSQL

extension Schema {
    static let people: [SQLText] = [
        SQLText { dialect in
            """
            CREATE TABLE organizations (
                id \(dialect.generatedKey),
                name TEXT NOT NULL,
                tier TEXT NOT NULL,
                created_at \(dialect.timestampType) NOT NULL,
                updated_at \(dialect.timestampType) NOT NULL
            )
            """
        },
        SQLText { dialect in
            """
            CREATE TABLE departments (
                id \(dialect.generatedKey),
                organization_id BIGINT NOT NULL REFERENCES organizations (id),
                parent_id BIGINT REFERENCES departments (id),
                code TEXT NOT NULL,
                name TEXT NOT NULL,
                path TEXT NOT NULL,
                created_at \(dialect.timestampType) NOT NULL,
                updated_at \(dialect.timestampType) NOT NULL,
                deleted_at \(dialect.timestampType)
            )
            """
        },
        "CREATE UNIQUE INDEX departments_code ON departments (organization_id, code) WHERE deleted_at IS NULL",
        "CREATE INDEX departments_parent ON departments (parent_id)",
        SQLText { dialect in
            """
            CREATE TABLE roles (
                id \(dialect.generatedKey),
                organization_id BIGINT NOT NULL REFERENCES organizations (id),
                name TEXT NOT NULL,
                level TEXT NOT NULL,
                UNIQUE (organization_id, name)
            )
            """
        },
        """
        CREATE TABLE role_permissions (
            role_id BIGINT NOT NULL REFERENCES roles (id),
            permission TEXT NOT NULL,
            PRIMARY KEY (role_id, permission)
        )
        """,
        SQLText { dialect in
            """
            CREATE TABLE users (
                id \(dialect.generatedKey),
                email TEXT NOT NULL UNIQUE,
                full_name TEXT NOT NULL,
                location TEXT,
                password_hash TEXT NOT NULL,
                password_changed_at \(dialect.timestampType) NOT NULL,
                last_login_at \(dialect.timestampType),
                created_at \(dialect.timestampType) NOT NULL,
                updated_at \(dialect.timestampType) NOT NULL
            )
            """
        },
        """
        CREATE TABLE memberships (
            user_id BIGINT NOT NULL REFERENCES users (id),
            organization_id BIGINT NOT NULL REFERENCES organizations (id),
            department_id BIGINT NOT NULL REFERENCES departments (id),
            role_id BIGINT NOT NULL REFERENCES roles (id),
            is_active BOOLEAN NOT NULL,
            PRIMARY KEY (user_id, organization_id)
        )
        """,
        "CREATE INDEX memberships_organization ON memberships (organization_id, user_id)",
        "CREATE INDEX memberships_department ON memberships (department_id)",
    ]
}
