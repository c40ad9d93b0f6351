public import NIOCore
public import NIOHTTP1
import Synchronization

/// One request, from its complete head to its finished answer.
///
/// The connection creates it when the head is complete and adds the body when that has been collected; both happen on
/// the connection's event loop, before any service sees the request. After that nothing changes it, which is what
/// makes it safe to send to the request's task.
public final class Request: @unchecked Sendable {
    /// The method of the request line.
    public let method: HTTPMethod
    /// The request target in origin form: the path, and the query behind `?`. Absolute-form targets are reduced to it.
    public let target: String
    /// The header fields, in the order in which they came.
    public let headers: HTTPHeaders
    /// The address at the other end of the connection; a proxy's, where one stands between.
    public let remoteAddress: SocketAddress?
    /// The loop of the connection. The request's task runs on it.
    public let eventLoop: any EventLoop
    /// When the head was complete, in nanoseconds of the monotonic clock.
    public let received: UInt64
    /// The whole body, empty where there is none. Never longer than the operation's `maxBody`.
    public internal(set) var body = ByteBuffer()
    /// What the pipeline has found out so far.
    var facts = RequestFacts()
    /// The API that answers. The pipeline sets it before it does anything else with a request.
    var api: APIDescriptor!
    /// Counts requests against the limits of the API; nil before the pipeline has the request.
    var limiter: RateLimiter?
    /// What keeps answers; nil before admission.
    var keeping: AnswerKeeping?
    private let lazyUnitOfWork = Mutex<UnitOfWork?>(nil)

    /// Made when somebody first asks for it.
    var unitOfWork: UnitOfWork {
        lazyUnitOfWork.withLock { known in
            let unit = known ?? UnitOfWork()
            known = unit
            return unit
        }
    }

    /// The unit of work, if somebody asked for it.
    var startedUnitOfWork: UnitOfWork? { lazyUnitOfWork.withLock { $0 } }

    /// Creates a request whose body is still to come.
    /// - Parameter received: Nanoseconds of the monotonic clock; now, by default.
    public init(
        method: HTTPMethod, target: String, headers: HTTPHeaders, remoteAddress: SocketAddress?, eventLoop: any EventLoop,
        received: UInt64 = MonotonicClock.now
    ) {
        self.method = method
        self.target = target
        self.headers = headers
        self.remoteAddress = remoteAddress
        self.eventLoop = eventLoop
        self.received = received
    }
}
