package import NIOCore

extension Application {
    /// Takes a request through the pipeline as a connection does, without one: body limit, deadline and metrics included.
    package func respond(to request: Request, body: ByteBuffer) async -> Answer {
        let answer = await admit(request, body)
        responder.finished(request, status: answer.status, bytes: 0)
        return answer
    }

    private func admit(_ request: Request, _ body: ByteBuffer) async -> Answer {
        switch responder.admit(request) {
        case .answer(let answer): return answer
        case .read(let limit):
            guard body.readableBytes <= limit else { return responder.answer(to: request, fault: .bodyTooLarge(limit: limit)) }
            request.body = body
        }
        switch responder.respond(to: request) {
        case .answer(let answer): return answer
        case .suspend(let deadline, let work): return await finish(work, of: request, before: deadline)
        }
    }

    private func finish(_ work: @escaping @Sendable () async -> Answer, of request: Request, before deadline: UInt64) async -> Answer {
        guard deadline != .max else { return await work() }
        let now = MonotonicClock.now
        let rest = Duration.nanoseconds(Int64(clamping: deadline > now ? deadline - now : 0))
        let inTime = await withTaskGroup(of: Answer?.self) { group in
            group.addTask { await work() }
            group.addTask {
                // Cancelled where the work was faster, and then nobody asks for what it returns.
                try? await Task.sleep(for: rest)
                return nil
            }
            let first = await group.next()
            group.cancelAll()
            return first ?? nil
        }
        return inTime ?? responder.answer(to: request, fault: .timeout)
    }
}
