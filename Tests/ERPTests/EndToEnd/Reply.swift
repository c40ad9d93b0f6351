import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// An answer of the server, its envelope taken apart.
struct Reply: Sendable {
    let status: Int
    let headers: [String: String]
    let body: Data

    /// Sends a request below a version, `/api/v2` unless said.
    /// - Parameter login: The demo login that sends it.
    static func to(
        _ method: String, _ path: String, version: String = "v2", body: String? = nil, login: String? = nil,
        headers: [String: String] = [:]
    ) async throws -> Reply {
        var request = URLRequest(url: URL(string: try await RunningERP.shared.base() + "/api/\(version)" + path)!)
        request.httpMethod = method
        if let body {
            request.httpBody = Data(body.utf8)
            request.setValue("application/json", forHTTPHeaderField: "Content-Type")
        }
        if let login { request.setValue("Bearer \(try await RunningERP.shared.token(login))", forHTTPHeaderField: "Authorization") }
        for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
        let (data, response) = try await URLSession.shared.data(for: request)
        let answer = response as! HTTPURLResponse
        return Reply(
            status: answer.statusCode,
            headers: Dictionary(answer.allHeaderFields.map { ("\($0.key)".lowercased(), "\($0.value)") }) { first, _ in first },
            body: data)
    }

    private var json: Any? { try? JSONSerialization.jsonObject(with: body) }

    /// A value by the names on the way to it, as text: `error.code`, `data.0.id`.
    subscript(path: String) -> String? {
        var value = json
        for name in path.split(separator: ".") {
            if let list = value as? [Any] {
                value = Int(name).flatMap { list.indices.contains($0) ? list[$0] : nil }
            } else {
                value = (value as? [String: Any])?[String(name)]
            }
        }
        return value.flatMap { $0 is NSNull ? nil : "\($0)" }
    }

    /// `data` as a list, in the order sent.
    var items: [[String: Any]] { (json as? [String: Any])?["data"] as? [[String: Any]] ?? [] }

    /// The faults of single fields.
    var fieldErrors: [[String: Any]] {
        ((json as? [String: Any])?["error"] as? [String: Any])?["field_errors"] as? [[String: Any]] ?? []
    }
}
