/// What a difference does on each of the two ways.
struct Effect: Sendable, Equatable {
    var request: Difference.Severity
    var response: Difference.Severity
    /// What follows from it for requests that were fine, and for answers.
    var requestWords = ""
    var responseWords = ""

    private static let refused = "requests that were fine are refused"
    private static let unexpected = "answers may hold what callers do not expect"

    /// Fewer values than before.
    static let narrower = Effect(request: .breaking, response: .safe, requestWords: refused)
    /// More values than before.
    static let wider = Effect(request: .safe, response: .breaking, responseWords: unexpected)
    /// Neither: values that were there are gone, and there are new ones.
    static let other = Effect(request: .breaking, response: .breaking, requestWords: refused, responseWords: unexpected)

    static let breaking = Effect(request: .breaking, response: .breaking)
    static let risky = Effect(request: .risky, response: .risky)
    static let safe = Effect(request: .safe, response: .safe)

    static func of(isNarrower: Bool, isWider: Bool) -> Effect {
        switch (isNarrower, isWider) {
        case (true, true): .other
        case (true, false): .narrower
        case (false, true): .wider
        case (false, false): .safe
        }
    }

    /// The worse of the ways on which it is met, and those on which it is that bad.
    func severity(_ reach: Reach) -> (severity: Difference.Severity, direction: Difference.Direction) {
        switch (reach.meetsRequests, reach.meetsResponses) {
        case (true, false): (request, .request)
        case (false, true): (response, .response)
        case _ where request == response: (request, .both)
        default: request < response ? (request, .request) : (response, .response)
        }
    }

    func words(_ direction: Difference.Direction) -> String {
        switch direction {
        case .request: requestWords
        case .response: responseWords
        case .both: [requestWords, responseWords].filter { !$0.isEmpty }.joined(separator: ", and ")
        }
    }
}
