import Crypto
import NIOCore
import NIOHTTP1

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What is always answered with the same bytes: a document, a page. Caches may keep it and ask each time whether it is still the same.
struct Representation: Sendable {
    let tag: EntityTag
    private let bytes: ByteBuffer
    private let block: HeaderBlock

    /// - Parameter fields: Beside those about caching, `Content-Type` among them.
    init(_ bytes: [UInt8], fields: [(name: String, value: String)]) {
        self.bytes = ByteBuffer(bytes: bytes)
        tag = EntityTag(opaque: Data(SHA256.hash(data: bytes).prefix(12)).base64EncodedString())
        // A cache that is shared may hold it: nothing in it hangs on who asks.
        block = HeaderBlock(fields + [("Cache-Control", "public, no-cache"), ("ETag", tag.text)])
    }

    /// The answer to `GET` and `HEAD`, with the conditions that they may bring (RFC 9110, section 13.2.2).
    func answer(to request: Request) -> Answer {
        if let wanted = EntityTagList(request.headers["if-match"]), !wanted.matchesStrongly(tag) {
            return request.failure(BuiltInError.editedMeanwhile)
        }
        if let known = EntityTagList(request.headers["if-none-match"]), known.matchesWeakly(tag) {
            return Answer(status: 304, block: block, naming: request)
        }
        return Answer(status: 200, block: block, naming: request, body: .bytes(bytes))
    }
}
