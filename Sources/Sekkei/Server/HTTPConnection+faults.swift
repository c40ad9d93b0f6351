import Logging
import NIOCore
import NIOHTTP1
import NIOSSL

extension HTTPConnection {
    /// Answers a fault, once: where an answer is already out, the connection just ends.
    func refuse(_ fault: ConnectionFault) {
        switch state.phase {
        case .fresh, .idle, .head, .body, .respond:
            deliver(responder.answer(to: request, fault: fault), closing: fault.closesConnection)
        case .drain, .stream: abandon()
        case .linger, .closed: break
        }
    }

    /// What the decoder's error means to the client.
    func fault(of error: any Error) -> ConnectionFault {
        switch error as? HTTPParserError {
        case .headerOverflow?:
            window.isRequestLineLonger(than: settings.limits.maxHeaderBytes) ? .targetTooLong : .headersTooLarge
        case .invalidVersion?: window.hasForeignVersion ? .unsupportedVersion : .malformedRequest
        // The decoder pauses at the preface of HTTP/2.
        case .paused?: .unsupportedVersion
        default: .malformedRequest
        }
    }

    /// Answers a request whose method the decoder does not know, as soon as its head has come: it may be of any method.
    func readRefusedLine() {
        let line = window.refusedLine
        let isTooLong = window.unseen > settings.limits.maxHeaderBytes
        awaitsRefusedLine = !isTooLong && line.awaitsMore
        switch line {
        // However much of a long line has come, its length is what is wrong with it.
        case .malformed where isTooLong && window.isRequestLineLonger(than: settings.limits.maxHeaderBytes): refuse(.targetTooLong)
        case .malformed: refuse(.malformedRequest)
        case .incomplete where isTooLong: refuse(.targetTooLong)
        case .incomplete: break
        case .request(_, let target, _) where target.utf8.count > settings.limits.maxTargetLength: refuse(.targetTooLong)
        case .request(_, _, nil) where isTooLong: refuse(.headersTooLarge)
        case .request(_, _, nil): break
        case .request(let method, let target, let fields?): refuse(method, target, fields)
        }
    }

    private func refuse(_ method: String, _ target: String, _ fields: HTTPHeaders) {
        guard let target = RequestTarget(target, method: .RAW(value: method))?.text else { return refuse(.malformedRequest) }
        request = Request(
            method: .other(method), target: target, headers: fields, remoteAddress: remoteAddress, eventLoop: loop.eventLoop)
        refuse(.unknownMethod)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // A client that hangs up without TLS's own goodbye: bodies tell their length, nothing can be cut off unnoticed.
        if let error = error as? NIOSSLError, error == .uncleanShutdown { return }
        fail(error)
    }

    /// The channel is broken: a reset, a failed handshake.
    func fail(_ error: any Error) {
        logger.debug("connection failed", metadata: ["error": "\(error)"])
        abandon()
    }

    /// Closes without another word.
    func abandon() {
        context?.close(promise: nil)
    }
}
