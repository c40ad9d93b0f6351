/// The types that stand at the same places of two operations.
struct OperationTypes {
    private let old: Operation
    private let new: Operation
    private let number: Int

    init(_ old: Operation, _ new: Operation, _ number: Int) {
        self.old = old
        self.new = new
        self.number = number
    }

    func follow(_ reachable: inout ReachableTypes) {
        for (a, b) in zip(old.pathParameters, new.pathParameters) { reachable.follow(a.type, b.type, .request(number)) }
        follow(old.query, new.query, .request(number), &reachable)
        follow(old.headers, new.headers, .request(number), &reachable)
        follow(old.returns.headers, new.returns.headers, .response(number), &reachable)
        switch (old.body?.content, new.body?.content) {
        case (.json(let a)?, .json(let b)?): reachable.follow(a, b, .request(number))
        case (.multipart(let a)?, .multipart(let b)?): follow(a, b, .request(number), &reachable)
        default: break
        }
        if let a = old.returns.body, let b = new.returns.body { reachable.follow(a, b, .response(number)) }
        if let a = old.returns.stream?.element, let b = new.returns.stream?.element { reachable.follow(a, b, .response(number)) }
    }

    private func follow(_ old: [Property], _ new: [Property], _ reach: Reach, _ reachable: inout ReachableTypes) {
        for a in old {
            if let b = new.first(where: { $0.name.lowercased() == a.name.lowercased() }) { reachable.follow(a.type, b.type, reach) }
        }
    }
}
