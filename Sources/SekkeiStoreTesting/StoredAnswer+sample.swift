public import Sekkei

extension StoredAnswer {
    /// An answer to fill stores with, its text told apart by a number.
    /// - Parameter size: Bytes of padding.
    public static func sample(_ number: Int, size: Int = 0) -> StoredAnswer {
        let text = "{\"success\":true,\"data\":\"\(number)\(String(repeating: "x", count: size))\"}"
        return StoredAnswer(enveloped: text, fields: [("X-Number", String(number))])
    }
}
