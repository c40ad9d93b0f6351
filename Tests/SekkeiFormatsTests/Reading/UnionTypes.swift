import SekkeiJSON

@_spi(Generated) @testable import Sekkei

// Written as the generator writes them.

struct Commented: JSONReadable, JSONWritable, Equatable {
    var text: String
    var stars: Int32?

    init?(from body: inout BodyReader) throws(JSONError) {
        var text: String?
        var stars: Int32?
        guard try body.beginObject() else { return nil }
        while let key = try body.nextKey() {
            switch key {
            case "text": text = try body.string(0, maxLength: 5)
            case "stars": stars = try body.int32(1, minimum: 1)
            default: try body.unknownField()
            }
        }
        body.endObject(required: 0b1, ["text"], minProperties: 1)
        guard let text else { return nil }
        self.text = text
        self.stars = stars
    }

    func write(to json: inout JSONWriter) {
        json.write(#"{"text":"#, text)
        if let stars { json.write(#","stars":"#, stars) }
        json.raw("}")
    }
}

/// Takes members that nobody declared.
struct Moved: JSONReadable, JSONWritable, Equatable {
    var additionalProperties: [String: Int32] = [:]

    init?(from body: inout BodyReader) throws(JSONError) {
        var additionalProperties: [String: Int32] = [:]
        guard try body.beginObject() else { return nil }
        while let key = try body.nextKey() {
            switch key {
            default: try body.additional(key, into: &additionalProperties) { try $0.int32() }
            }
        }
        body.endObject(maxProperties: 2)
        self.additionalProperties = additionalProperties
    }

    func write(to json: inout JSONWriter) {
        json.raw("{")
        json.members(additionalProperties)
        json.raw("}")
    }
}

/// Holds other events, and passes over members that nobody declared.
struct Grouped: JSONReadable, JSONWritable, Equatable {
    var events: [TaskEvent]

    init?(from body: inout BodyReader) throws(JSONError) {
        var events: [TaskEvent]?
        guard try body.beginObject() else { return nil }
        while let key = try body.nextKey() {
            switch key {
            case "events": events = try body.list(0) { try $0.value() }
            default: try body.skipField()
            }
        }
        body.endObject(required: 0b1, ["events"])
        guard let events else { return nil }
        self.events = events
    }

    func write(to json: inout JSONWriter) {
        json.write(#"{"events":"#, events)
        json.raw("}")
    }
}

indirect enum TaskEvent: JSONReadable, JSONWritable, Equatable {
    case commented(Commented)
    case moved(Moved)
    case grouped(Grouped)

    init?(from body: inout BodyReader) throws(JSONError) {
        switch try body.discriminator("kind", ["commented", "moved", "grouped"]) {
        case "commented":
            guard let value = try Commented(from: &body) else { return nil }
            self = .commented(value)
        case "moved":
            guard let value = try Moved(from: &body) else { return nil }
            self = .moved(value)
        case "grouped":
            guard let value = try Grouped(from: &body) else { return nil }
            self = .grouped(value)
        default: return nil
        }
    }

    func write(to json: inout JSONWriter) {
        switch self {
        case .commented(let value): json.writeTagged(#"{"kind":"commented""#, value)
        case .moved(let value): json.writeTagged(#"{"kind":"moved""#, value)
        case .grouped(let value): json.writeTagged(#"{"kind":"grouped""#, value)
        }
    }
}
