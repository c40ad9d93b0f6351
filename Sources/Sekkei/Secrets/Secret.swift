/// Bytes that nobody may read by accident: a signing key, the password of a client.
///
/// A secret has no text: it prints as `Secret`, mirrors show nothing of it, and it is not `Encodable`. Comparing two takes the same time
/// wherever they differ. Its memory is overwritten when the last copy is gone; copies that ``withBytes(_:)`` lets others make are not.
///
/// ```swift
/// let secret = Secret(environment["ERP_JWT_SECRET"] ?? "")
/// logger.info("signing with \(secret)")   // signing with Secret
/// ```
public struct Secret: Sendable {
    private let storage: SecretStorage

    /// Takes bytes over.
    public init(_ bytes: [UInt8]) {
        storage = SecretStorage(bytes)
    }

    /// Takes the UTF-8 bytes of a text over.
    public init(_ text: String) {
        self.init(Array(text.utf8))
    }

    /// The number of bytes.
    public var count: Int { storage.bytes.count }

    /// Lends the bytes, for as long as the body runs. Whoever copies them answers for the copy.
    public func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try body(UnsafeRawBufferPointer(storage.bytes))
    }
}

extension Secret: Equatable {
    /// Takes the same time wherever the secrets differ; only their lengths can be told from it.
    public static func == (left: Secret, right: Secret) -> Bool {
        left.withBytes { left in right.withBytes { ConstantTime.equal(left, $0) } }
    }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// `Secret`, whatever it is.
    public var description: String { "Secret" }
    /// `Secret`, whatever it is.
    public var debugDescription: String { description }
    /// Nothing.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
