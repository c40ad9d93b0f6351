import SekkeiSpec

/// The expressions that take the parts of a request from an older version to the newest, step by step.
struct RequestParts {
    let versions: SwiftVersions
    let version: OperationVersion
    let patterns: PatternTable
    let tables: ConversionTables

    /// The versions that a request passes through, the oldest first.
    private var steps: [OperationVersion] { version.chain.dropLast() }

    /// Goes on with an expression: what may already have been refused goes on only where it was not.
    /// - Parameter name: What the value is called on the way, where a closure of its own needs it.
    private static func next(
        _ value: ConvertedExpression, as name: String? = nil, _ convert: (String) -> ConvertedExpression
    ) -> ConvertedExpression {
        guard value.isFailable else {
            var converted = convert(value.called)
            converted.isChecked = converted.isChecked || value.isChecked
            converted.throwing = converted.throwing || value.throwing
            return converted
        }
        let own = name ?? "$0"
        var converted = convert(own)
        if converted.text == own { return value }
        let parameter = name.map { "\($0) in " } ?? ""
        converted.text = "\(value.called).\(converted.isFailable ? "flatMap" : "map") { \(parameter)\(converted.called) }"
        converted.throwing = converted.throwing || value.throwing
        converted.isFailable = true
        converted.isChecked = true
        return converted
    }

    // MARK: - Structs

    /// The query, the header fields or the form.
    func fields(_ part: OperationPart, _ value: String, _ upgrade: String) -> ConvertedExpression {
        steps.reduce(ConvertedExpression(text: value)) { value, step in
            guard step.differs(part), let newer = step.newer else { return value }
            let type = Self.type(part, newer.signature)
            let isChecked = step.isChecked(part)
            return Self.next(value) {
                let text = "\(type)(upgrading: \($0)\(isChecked ? ", &\(upgrade)" : ""))"
                return ConvertedExpression(text: text, isFailable: isChecked, isChecked: isChecked)
            }
        }
    }

    private static func type(_ part: OperationPart, _ signature: OperationSignature) -> String {
        switch part {
        case .query: signature.queryType
        case .headers: signature.headersType
        case .form: signature.formType
        }
    }

    /// The page that is asked for.
    func page(_ value: String) -> ConvertedExpression {
        steps.reduce(ConvertedExpression(text: value)) { value, step in
            guard step.differsInSort, let newer = step.newer, newer.operation.pagination?.sort.isEmpty == false else { return value }
            return ConvertedExpression(text: "\(value.text).map { \(newer.signature.sortType)(upgrading: $0) }")
        }
    }

    // MARK: - Body

    func body(_ type: TypeReference, _ value: String, _ upgrade: String) -> ConvertedExpression {
        var patches = 0
        return steps.reduce(ConvertedExpression(text: value)) { value, step in
            let current = step.patch.map { _ in patches += 1 }.map { patches == 1 ? "current" : "current\(patches)" }
            return Self.next(value) {
                var converted = ValueConverter(context: step.context, registry: "self").upgraded($0, type, upgrade)
                if let current { converted.text = "\(converted.text.dropLast()), current: \(current))" }
                return converted
            }
        }
    }

    // MARK: - Path

    /// A parameter of the newest path.
    struct Parameter {
        /// The constant that holds what was read.
        let local: String
        let expression: (_ value: String, _ upgrade: String) -> ConvertedExpression
    }

    /// In the order of the newest path.
    var path: [Parameter] {
        version.newest.operation.pathParameters.map { parameter in
            let own = steps.reversed().reduce(parameter.name) { Self.conversions($1).olderName(of: $0) }
            let argument = zip(version.operation.pathParameters, version.signature.pathArguments).first { $0.0.name == own }?.1
            return Parameter(local: argument?.local ?? own) { self.parameter(own, $0, $1) }
        }
    }

    private static func conversions(_ step: OperationVersion) -> [FieldConversion] {
        guard let known = step.conversion?.path, step.conversion?.newer != nil else {
            return [FieldConversion](unchanged: step.operation.pathParameters)
        }
        return known
    }

    private func parameter(_ own: String, _ value: String, _ upgrade: String) -> ConvertedExpression {
        var name = own
        return steps.reduce(ConvertedExpression(text: value)) { value, step in
            guard let newer = step.newer else { return value }
            for case .value(let old, let new, let conversion) in Self.conversions(step) where old == name {
                name = new
                let sides = (field(old, of: step), field(new, of: newer))
                guard let olderField = sides.0, let newerField = sides.1 else { return value }
                var converter = FieldConverter(values: ValueConverter(context: step.context), patterns: patterns, tables: tables)
                converter.upgrade = upgrade
                converter.names = { FieldNames.through(versions.olderSteps(step, Self.conversions), from: $0) }
                return Self.next(value, as: "value") { converter.upgraded($0, olderField, newerField, conversion, isPartial: false) }
            }
            return value
        }
    }

    private func field(_ name: String, of version: OperationVersion) -> StructField? {
        StructFields(context: version.context).fields(of: version.operation.pathParameters).first { $0.property.name == name }
    }
}
