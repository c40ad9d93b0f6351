import SekkeiSQL

extension Schema {
    static let work: [SQLText] = [
        SQLText { dialect in
            """
            CREATE TABLE projects (
                id \(dialect.generatedKey),
                organization_id BIGINT NOT NULL REFERENCES organizations (id),
                code TEXT NOT NULL,
                name TEXT NOT NULL,
                description TEXT,
                status TEXT NOT NULL,
                owner_id BIGINT REFERENCES users (id),
                created_at \(dialect.timestampType) NOT NULL,
                updated_at \(dialect.timestampType) NOT NULL,
                deleted_at \(dialect.timestampType)
            )
            """
        },
        "CREATE UNIQUE INDEX projects_code ON projects (organization_id, code) WHERE deleted_at IS NULL",
        SQLText { dialect in
            """
            CREATE TABLE tasks (
                id \(dialect.generatedKey),
                organization_id BIGINT NOT NULL REFERENCES organizations (id),
                project_id BIGINT NOT NULL REFERENCES projects (id),
                parent_id BIGINT REFERENCES tasks (id),
                title TEXT NOT NULL,
                description TEXT,
                status TEXT NOT NULL,
                priority INTEGER NOT NULL CHECK (priority BETWEEN 1 AND 4),
                assignee_id BIGINT REFERENCES users (id),
                reporter_id BIGINT NOT NULL REFERENCES users (id),
                department_id BIGINT NOT NULL REFERENCES departments (id),
                department_visibility TEXT NOT NULL,
                start_date \(dialect.timestampType),
                due_date \(dialect.timestampType),
                completed_at \(dialect.timestampType),
                estimated_hours DOUBLE PRECISION,
                actual_hours DOUBLE PRECISION,
                row_version BIGINT NOT NULL,
                created_at \(dialect.timestampType) NOT NULL,
                updated_at \(dialect.timestampType) NOT NULL,
                deleted_at \(dialect.timestampType)
            )
            """
        },
        "CREATE INDEX tasks_created ON tasks (organization_id, created_at, id) WHERE deleted_at IS NULL",
        "CREATE INDEX tasks_due ON tasks (organization_id, due_date, id) WHERE deleted_at IS NULL",
        "CREATE INDEX tasks_parent ON tasks (parent_id)",
        """
        CREATE TABLE task_tags (
            task_id BIGINT NOT NULL REFERENCES tasks (id),
            tag TEXT NOT NULL,
            position INTEGER NOT NULL,
            PRIMARY KEY (task_id, tag)
        )
        """,
        "CREATE INDEX task_tags_tag ON task_tags (tag, task_id)",
    ]
}
