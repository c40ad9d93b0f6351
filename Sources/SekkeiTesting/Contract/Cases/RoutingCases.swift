/// Requests that belong to no operation: paths and methods that the document does not know.
struct RoutingCase: Sendable {
    /// Method and path, as the name of an operation that is none.
    let name: String
    let request: TestRequest
    let status: Int
    /// The methods that `Allow` must list; nil where there is no `Allow`.
    let allowed: Set<String>?
    /// What the document says of the answer, where it says anything.
    var documented: ContractResponse?

    /// The cases of a document.
    static func all(_ document: ContractDocument, known: (String) -> String) -> [RoutingCase] {
        let paths = document.methods.flatMap { path, methods in
            let gone = document.retired.filter { $0.path == path }.map(\.method)
            return wrongMethods(path, methods, gone, document.basePath + known(path))
        }
        let gone = document.retired.map { path, method, responses in
            RoutingCase(
                name: "\(method) \(path)", request: TestRequest(method, document.basePath + known(path)), status: 410, allowed: nil,
                documented: responses[410])
        }
        let unknown = ["/no-such-path", (document.methods.first?.path ?? "") + "/no/such/path", "/%00"]
        return paths + gone
            + unknown.map { path in
                RoutingCase(name: "GET \(path)", request: TestRequest("GET", document.basePath + path), status: 404, allowed: nil)
            }
    }

    /// - Parameter gone: Methods that the path had once.
    private static func wrongMethods(_ path: String, _ methods: [String], _ gone: [String], _ target: String) -> [RoutingCase] {
        let allowed = Set(methods + (methods.contains("GET") ? ["HEAD"] : []) + ["OPTIONS"])
        let wrong = ["GET", "POST", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND"].filter { !(methods + gone).contains($0) }
        return wrong.map {
            RoutingCase(name: "\($0) \(path)", request: TestRequest($0, target), status: 405, allowed: allowed)
        } + [RoutingCase(name: "OPTIONS \(path)", request: TestRequest("OPTIONS", target), status: 204, allowed: allowed)]
    }
}
