/// A small spec of two files.
enum SampleSpec {
    static let files = ["api.yaml": api(), "services/tasks.yaml": tasks()]

    static func api(title: String = "Office", versions: String = "") -> String {
        """
        sekkei: 1
        api:
          title: \(title)
          version: 1.0.0
          languages: [en]
        versions:
          default: v2
        \(versions.isEmpty ? "" : "  # sekkei:allow SK0529 the same in all")
          v2: { current: true, released: 2026-01-15 }
        \(versions)

        """
    }

    static func tasks(type: String = "int64") -> String {
        """
        types:
          Task:
            properties:
              id: \(type)
            description: A piece of work.
        services:
          Tasks:
            path: /tasks
            description: Work in progress.
            operations:
              getTask:
                http: GET /{task_id}
                summary: Get a task
                auth: none
                path: { task_id: int64 }
                returns: Task

        """
    }
}
