/// A request that is sent over and over.
struct Workload {
    let name: String
    let bytes: [UInt8]
    let status: Int
    /// The most blocks that one request may take.
    let bound: Int

    private init(_ name: String, _ line: String, body: String? = nil, status: Int, bound: Int) {
        self.name = name
        let fields = body.map { "Content-Type: application/json\r\nContent-Length: \($0.utf8.count)\r\n" } ?? ""
        bytes = Array("\(line) HTTP/1.1\r\nHost: 127.0.0.1\r\n\(fields)\r\n\(body ?? "")".utf8)
        self.status = status
        self.bound = bound
    }

    static let all = [
        Workload("W1", "GET /health-like", status: 200, bound: 11),
        Workload("W2", "GET /api/v1/users?page=1&size=20", status: 200, bound: 14),
        Workload(
            "W3", "POST /api/v1/tasks", body: task(title: "Prepare quarterly report", status: "todo", priority: 3), status: 201, bound: 17),
        Workload("W4", "POST /api/v1/tasks", body: task(title: "", status: "nope", priority: 9), status: 422, bound: 10),
    ]

    private static func task(title: String, status: String, priority: Int) -> String {
        """
        {"title":"\(title)","description":"Collect the figures of all departments and draft the summary.",\
        "status":"\(status)","priority":\(priority),"assignee_id":7,"project_id":3,"due_date":"2026-12-31T17:00:00Z",\
        "tags":["finance","q4","report"]}
        """
    }
}
