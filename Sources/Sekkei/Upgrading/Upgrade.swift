public import SekkeiJSON

/// Takes the values of a request from an older version to the newest one and collects what the newer rules refuse.
///
/// Its faults look as if the older version had had those rules: they carry the caller's own names of the fields.
@_spi(Generated) public struct Upgrade {
    /// A part of the path down to a value.
    private enum Step {
        case name(StaticString)
        case key(String)
        case element(Int)
    }

    private let request: Request
    private var location = FieldFault.Location.body
    private var path: [Step] = []
    /// What the caller sent, where the value that is checked was made of it.
    private var sent: (any JSONWritable)?
    private var faults = FaultList()

    /// Starts with nothing refused.
    public init(_ request: Request) {
        self.request = request
    }

    /// Whether nothing has been refused so far.
    public var isValid: Bool { faults.isEmpty }

    /// The answer to a request of which something was refused.
    public func refusal() -> Answer { request.failure(faults.sorted) }
}

// MARK: - Places

extension Upgrade {
    /// Upgrades what came in the path.
    public mutating func path<Value>(_ upgrade: (inout Upgrade) throws -> Value?) rethrows -> Value? { try within(.path, upgrade) }

    /// Upgrades what came in the query.
    public mutating func query<Value>(_ upgrade: (inout Upgrade) throws -> Value?) rethrows -> Value? { try within(.query, upgrade) }

    /// Upgrades what came in header fields.
    public mutating func headers<Value>(_ upgrade: (inout Upgrade) throws -> Value?) rethrows -> Value? { try within(.header, upgrade) }

    /// Upgrades what came in the body.
    public mutating func body<Value>(_ upgrade: (inout Upgrade) throws -> Value?) rethrows -> Value? { try within(.body, upgrade) }

    private mutating func within<Value>(
        _ location: FieldFault.Location, _ upgrade: (inout Upgrade) throws -> Value?
    ) rethrows -> Value? {
        self.location = location
        return try upgrade(&self)
    }

    /// Upgrades a field.
    /// - Parameters:
    ///   - name: What the caller calls it.
    ///   - sent: What the caller sent, where that is another value than the one that is checked.
    public mutating func at<Value>(
        _ name: StaticString, sent: (any JSONWritable)? = nil, _ upgrade: (inout Upgrade) throws -> Value?
    ) rethrows -> Value? {
        let outer = self.sent
        path.append(.name(name))
        if let sent { self.sent = sent }
        defer {
            path.removeLast()
            self.sent = outer
        }
        return try upgrade(&self)
    }

    /// Upgrades a field that is not called the same in all older versions.
    /// - Parameters:
    ///   - names: Its name in a version, and in each older one.
    ///   - version: The number of that version, counted from the newest.
    public mutating func at<Value>(
        _ names: [StaticString], since version: Int, sent: (any JSONWritable)? = nil, _ upgrade: (inout Upgrade) throws -> Value?
    ) rethrows -> Value? {
        try at(names[min(max(request.facts.version - version, 0), names.count - 1)], sent: sent, upgrade)
    }

    private mutating func inside<Value>(_ step: Step, _ upgrade: (inout Upgrade) throws -> Value?) rethrows -> Value? {
        path.append(step)
        defer { path.removeLast() }
        return try upgrade(&self)
    }
}

// MARK: - Containers

extension Upgrade {
    /// Upgrades a value that may be missing.
    public mutating func optional<Old, New>(
        _ value: Old?, _ upgrade: (Old, inout Upgrade) throws -> New?
    ) rethrows -> New? {
        try value.flatMap { try upgrade($0, &self) }
    }

    /// Upgrades a field of a merge patch.
    public mutating func patch<Old, New>(
        _ value: Patch<Old>, _ upgrade: (Old, inout Upgrade) throws -> New?
    ) rethrows -> Patch<New>? {
        switch value {
        case .absent: .absent
        case .null: .null
        case .value(let value): try upgrade(value, &self).map(Patch.value)
        }
    }

    /// Upgrades each element of a list; nil where one was refused.
    public mutating func list<Old, New>(
        _ values: [Old], _ upgrade: (Old, inout Upgrade) throws -> New?
    ) rethrows -> [New]? {
        var list: [New] = []
        list.reserveCapacity(values.count)
        for (number, value) in values.enumerated() {
            if let element = try inside(.element(number), { try upgrade(value, &$0) }) { list.append(element) }
        }
        return list.count == values.count ? list : nil
    }

    /// Upgrades each member of a map; nil where one was refused.
    public mutating func map<Old, New>(
        _ values: [String: Old], _ upgrade: (Old, inout Upgrade) throws -> New?
    ) rethrows -> [String: New]? {
        var map: [String: New] = [:]
        for (key, value) in values.sorted(by: { $0.key < $1.key }) {
            map[key] = try inside(.key(key)) { try upgrade(value, &$0) }
        }
        return map.count == values.count ? map : nil
    }
}

// MARK: - Faults

extension Upgrade {
    mutating func refuse(_ broken: BrokenRule, value: @autoclosure () -> FieldFault.Value) {
        let value = sent.map(Self.json) ?? value()
        faults.add(
            FieldFault(location: location, field: field, constraint: broken.constraint, parameter: broken.parameter, value: value))
    }

    /// A value as it stands in JSON.
    static func json(_ value: any JSONWritable) -> FieldFault.Value {
        var json = JSONWriter(capacity: 64)
        value.write(to: &json)
        return json.withUnsafeBytes { FaultList.value($0) }
    }

    /// `items[3].owner_id`.
    private var field: String {
        path.reduce(into: "") { text, step in
            switch step {
            case .name(let name): text += text.isEmpty ? "\(name)" : ".\(name)"
            case .key(let key): text += (text.isEmpty ? "" : ".") + FaultList.shortened(key)
            case .element(let number): text += "[\(number)]"
            }
        }
    }
}
