#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension Double: SQLValueConvertible {
    /// `real`.
    @inlinable public var sqlValue: SQLValue { .real(self) }

    /// Takes integers too, as SQLite stores whole numbers of an untyped column so; nil when that would lose digits.
    @inlinable
    public init?(sqlValue: SQLValue) {
        switch sqlValue {
        case .real(let value): self = value
        case .integer(let value): self.init(exactly: value)
        default: return nil
        }
    }
}

extension String: SQLValueConvertible {
    /// `text`.
    @inlinable public var sqlValue: SQLValue { .text(self) }

    /// Takes text only.
    @inlinable
    public init?(sqlValue: SQLValue) {
        guard case .text(let value) = sqlValue else { return nil }
        self = value
    }
}

extension Bool: SQLValueConvertible {
    /// `boolean`.
    @inlinable public var sqlValue: SQLValue { .boolean(self) }

    /// Takes the integers 0 and 1 too: SQLite has no booleans.
    @inlinable
    public init?(sqlValue: SQLValue) {
        switch sqlValue {
        case .boolean(let value): self = value
        case .integer(0): self = false
        case .integer(1): self = true
        default: return nil
        }
    }
}

extension [UInt8]: SQLValueConvertible {
    /// `blob`.
    @inlinable public var sqlValue: SQLValue { .blob(self) }

    /// Takes blobs only.
    @inlinable
    public init?(sqlValue: SQLValue) {
        guard case .blob(let value) = sqlValue else { return nil }
        self = value
    }
}

extension Date: SQLValueConvertible {
    /// `timestamp`, to the millisecond.
    @inlinable public var sqlValue: SQLValue { .timestamp(self) }

    /// Takes the text form of ``SQLTimestamp`` too.
    @inlinable
    public init?(sqlValue: SQLValue) {
        switch sqlValue {
        case .timestamp(let value):
            self = value
        case .text(let text):
            guard let value = SQLTimestamp.date(from: text) else { return nil }
            self = value
        default:
            return nil
        }
    }
}

extension UUID: SQLValueConvertible {
    /// `uuid`; lower-case text where the engine has no such type.
    @inlinable public var sqlValue: SQLValue { .uuid(self) }

    /// Takes the text form too.
    @inlinable
    public init?(sqlValue: SQLValue) {
        switch sqlValue {
        case .uuid(let value): self = value
        case .text(let text): self.init(uuidString: text)
        default: return nil
        }
    }
}
