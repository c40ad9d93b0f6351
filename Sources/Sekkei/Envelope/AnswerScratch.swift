import NIOCore
import SekkeiJSON

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The memory in which a thread writes its answers, used again for each.
///
/// Answers are written without suspension, so one per thread is enough.
final class AnswerScratch {
    private var json = JSONWriter(capacity: 16 * 1024)

    /// Writes a body with the calling thread's memory and copies it out once.
    static func body(_ write: (inout JSONWriter) -> Void) -> ByteBuffer {
        ofThread.body(write)
    }

    private func body(_ write: (inout JSONWriter) -> Void) -> ByteBuffer {
        json.removeAll()
        write(&json)
        return json.withUnsafeBytes { bytes in
            var body = ByteBuffer(room: Self.headRoom, capacity: bytes.count)
            body.writeBytes(bytes)
            return body
        }
    }

    /// Room for the head of most answers, which the connection then writes in front of the body.
    private static let headRoom = 768

    private static let key: pthread_key_t = {
        var key = pthread_key_t()
        pthread_key_create(&key) { pointer in
            #if canImport(Darwin)
                Unmanaged<AnswerScratch>.fromOpaque(pointer).release()
            #else
                if let pointer { Unmanaged<AnswerScratch>.fromOpaque(pointer).release() }
            #endif
        }
        return key
    }()

    private static var ofThread: AnswerScratch {
        if let known = pthread_getspecific(key) { return Unmanaged<AnswerScratch>.fromOpaque(known).takeUnretainedValue() }
        let scratch = AnswerScratch()
        pthread_setspecific(key, Unmanaged.passRetained(scratch).toOpaque())
        return scratch
    }
}
