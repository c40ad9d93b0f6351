import Sekkei

extension RateLimitConformance {
    func window() async throws {
        let rule = rule("window", limit: 3, window: 1_000)
        for left in [2, 1, 0] {
            let state = try await charge(rule)
            try expect("window", !state.isExceeded && state.remaining == left, "\(left) should remain: \(state)")
        }
        let refused = try await charge(rule)
        try expect("window", refused.isExceeded && refused.remaining == 0 && (1...1_000).contains(refused.reset), "refuses: \(refused)")
        try await advance(1_001)
        let state = try await charge(rule)
        try expect("window", !state.isExceeded && state.remaining == 2, "is empty after its time: \(state)")
    }

    /// Requests leave one by one, not all at the end of a fixed period.
    func sliding() async throws {
        let rule = rule("sliding", limit: 2, window: 1_000)
        _ = try await charge(rule)
        try await advance(600)
        _ = try await charge(rule)
        try await advance(450)
        let second = try await charge(rule)
        try expect("sliding", !second.isExceeded, "the first request counts no more: \(second)")
        let third = try await charge(rule)
        try expect("sliding", third.isExceeded && third.reset <= 550, "the second still counts: \(third)")
    }

    func identities() async throws {
        let rules = [rule("identities-1", limit: 1, window: 60_000), rule("identities-2", limit: 1, window: 60_000)]
        let address = RateLimitIdentity.address(ClientAddress(ipv4: 192, 0, 2, 1))
        for identity in [RateLimitIdentity.caller("1"), .caller("2"), .value("1"), address] {
            for rule in rules {
                let state = try await store.charge(RateLimitCharges(RateLimitCharge(rule, identity))).first
                try expect("identities", !state.isExceeded, "\(identity) has a count of its own in \(rule.name)")
            }
        }
        let tier = RateLimitCharge(rules[0], .caller("1"), limit: 2)
        let state = try await store.charge(RateLimitCharges(tier)).first
        try expect("identities", !state.isExceeded && state.remaining == 0, "the tier's limit holds: \(state)")
    }

    func atomicity() async throws {
        let (wide, narrow) = (rule("wide", limit: 5, window: 60_000), rule("narrow", limit: 1, window: 60_000))
        let charges = RateLimitCharges(RateLimitCharge(wide, .caller("a")), [RateLimitCharge(narrow, .caller("a"))])
        let first = try await store.charge(charges)
        try expect("atomicity", first.isAllowed && first[0].remaining == 4 && first[1].remaining == 0, "counts both: \(first)")
        for _ in 0..<3 {
            let refused = try await store.charge(charges)
            try expect("atomicity", !refused.isAllowed && !refused[0].isExceeded && refused[1].isExceeded, "one refuses: \(refused)")
        }
        let state = try await charge(wide)
        try expect("atomicity", state.remaining == 3, "the other has counted nothing of what was refused: \(state)")
    }

    func refund() async throws {
        let rule = rule("refund", limit: 2, window: 60_000)
        let charges = RateLimitCharges(RateLimitCharge(rule, .caller("a")))
        _ = try await store.charge(charges)
        _ = try await store.charge(charges)
        try await store.refund(charges)
        let state = try await store.charge(charges).first
        try expect("refund", !state.isExceeded && state.remaining == 0, "one request was taken back: \(state)")
    }

    func block() async throws {
        let rule = rule("block", limit: 1, window: 100, block: 1_000)
        _ = try await charge(rule)
        var length = 1_000
        for _ in 0..<4 {
            let refused = try await charge(rule)
            try expect("block", refused.isExceeded && (length - 50...length).contains(refused.reset), "blocks for \(length) ms: \(refused)")
            try await advance(length - 100)
            let still = try await charge(rule)
            try expect("block", still.isExceeded && still.reset <= 100, "asking lengthens nothing: \(still)")
            try await advance(101)
            let free = try await charge(rule)
            try expect("block", !free.isExceeded, "the block is over: \(free)")
            length *= 2
        }
        try await advance(20_000)
        _ = try await charge(rule)
        let forgiven = try await charge(rule)
        try expect("block", forgiven.isExceeded && forgiven.reset <= 1_000, "a long quiet time forgives: \(forgiven)")
    }

    func probe() async throws {
        let rule = rule("probe", limit: 1, window: 60_000)
        let charges = RateLimitCharges(RateLimitCharge(rule, .caller("a"), isProbe: true))
        for _ in 0..<3 {
            let verdict = try await store.charge(charges)
            try expect("probe", verdict.isAllowed, "counts nothing: \(verdict)")
        }
        _ = try await charge(rule)
        let verdict = try await store.charge(charges)
        try expect("probe", !verdict.isAllowed, "is refused like any other: \(verdict)")
    }

    func parallel() async throws {
        let rule = rule("parallel", limit: 50, window: 60_000)
        let allowed = try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<200 { group.addTask { try await !self.charge(rule).isExceeded } }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        try expect("parallel", allowed == 50, "\(allowed) of 200 requests at once passed a limit of 50")
    }

    /// Random requests and pauses, each answer compared with that of a list of all times.
    func reference(seed: UInt64, rounds: Int) async throws {
        var random = SplitMix(seed: seed)
        for limit in [1, 2, 7, 100] {
            let rule = rule("reference", limit: limit, window: 500)
            var reference = ReferenceWindow(limit: limit, window: 500)
            var now = 0
            for round in 0..<rounds {
                let pause = random.next() % 4 == 0 ? Int(random.next() % 260) : Int(random.next() % 3)
                if pause > 0 { try await advance(pause) }
                now += pause
                let expected = reference.charge(at: now)
                let state = try await charge(rule)
                try expect(
                    "reference", state == expected, "seed \(seed), limit \(limit), round \(round): \(state) instead of \(expected)")
            }
        }
    }
}
