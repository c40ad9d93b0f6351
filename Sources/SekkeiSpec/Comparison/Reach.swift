/// Who meets a difference: the operations that have it in their requests and in their answers.
struct Reach: Sendable, Equatable {
    /// Numbers of operations in the order of the older spec.
    var requests: Set<Int> = []
    var responses: Set<Int> = []
    /// Whether any call may meet it, on both ways.
    var isEverything = false

    static let everything = Reach(isEverything: true)

    static func request(_ operation: Int) -> Reach { Reach(requests: [operation]) }
    static func response(_ operation: Int) -> Reach { Reach(responses: [operation]) }
    static func both(_ operation: Int) -> Reach { Reach(requests: [operation], responses: [operation]) }

    var meetsRequests: Bool { isEverything || !requests.isEmpty }
    var meetsResponses: Bool { isEverything || !responses.isEmpty }
    var isEmpty: Bool { !meetsRequests && !meetsResponses }

    func union(_ other: Reach) -> Reach {
        Reach(
            requests: requests.union(other.requests), responses: responses.union(other.responses),
            isEverything: isEverything || other.isEverything)
    }

    /// What is left of it on one way.
    func limited(to way: Way) -> Reach {
        switch way {
        case .request: Reach(requests: requests, isEverything: false)
        case .response: Reach(responses: responses, isEverything: false)
        }
    }

    func meets(_ way: Way) -> Bool { way == .request ? meetsRequests : meetsResponses }

    /// Operations that meet it where it has its severity.
    func operations(_ direction: Difference.Direction) -> Set<Int> {
        switch direction {
        case .request: requests
        case .response: responses
        case .both: requests.union(responses)
        }
    }

    enum Way: Sendable, CaseIterable { case request, response }
}
