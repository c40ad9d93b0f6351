import Sekkei
import SekkeiJSON

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The formats of JSON Schema, OpenAPI and Sekkei that are asserted.
enum FormatCheck {
    /// Formats of which any text, or number, will do.
    private static let free: Set<String> = ["password", "binary", "byte", "float", "double", "uri-reference", "field-name"]

    private static let texts: [String: @Sendable (String) -> Bool] = [
        "date-time": { RFC3339.parse($0) != nil }, "date": { CalendarDate($0) != nil }, "time": isTimeWithZone,
        "time-local": { TimeOfDay($0) != nil },
        "email": EmailFormat.isValid, "hostname": HostnameFormat.isValid, "ipv4": IPv4Format.isValid, "ipv6": IPv6Format.isValid,
        "uri": URIFormat.isValid, "uuid": { UUIDFormat.parse($0) != nil }, "decimal": { Decimal(wireText: $0) != nil },
        "duration": { DurationText.parse($0) != nil },
    ]

    /// `full-time` of RFC 3339, which has a zone: what stands behind the `T` of a date-time.
    private static func isTimeWithZone(_ text: String) -> Bool { RFC3339.parse("2016-12-31T" + text) != nil }

    static func isKnown(_ format: String) -> Bool {
        free.contains(format) || texts[format] != nil || format == "int32" || format == "int64"
    }

    /// Whether a value has a format; a format says nothing about values of other types.
    static func accepts(_ value: JSONValue, as format: String) -> Bool {
        switch value {
        case .string(let text): texts[format]?(text) ?? true
        case .number(let number): accepts(number, as: format)
        default: true
        }
    }

    private static func accepts(_ number: JSONNumber, as format: String) -> Bool {
        switch format {
        case "int32": number.int64.map { Int32(exactly: $0) != nil } ?? false
        case "int64": number.int64 != nil
        default: true
        }
    }
}
