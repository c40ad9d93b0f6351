import SekkeiPolicy
import SekkeiSpec

/// A dotted name of a policy as generated code reaches its value.
struct PolicyAccess {
    enum Kind {
        case value(TypeReference)
        /// The query or a form.
        case fields([StructField])
        /// A text, a number or a day of the runtime's own.
        case scalar(Scalar)
    }

    /// `user.role?.level`
    private(set) var text: String
    /// Whether the expression's type is an optional.
    private(set) var isOptional: Bool
    private(set) var kind: Kind

    init(_ text: String, isOptional: Bool = false, _ kind: Kind) {
        self.text = text
        self.isOptional = isOptional
        self.kind = kind
    }

    /// One part further.
    func step(_ name: String, _ context: SwiftContext) -> PolicyAccess {
        switch kind {
        case .scalar: return self
        case .fields(let fields): return member(name, of: fields, isPartial: false)
        case .value(let type):
            switch type.kind {
            case .map(let value, _):
                return PolicyAccess("\(text)\(link)[\(SwiftLiteral.string(name))]", isOptional: true, .value(value))
            case .named(let object):
                guard let shape = context.structFields(ofObject: object) else { return self }
                return member(name, of: shape.fields, isPartial: shape.isPartial)
            case .scalar, .list: return self
            }
        }
    }

    private var link: String { isOptional ? "?" : "" }

    private func member(_ name: String, of fields: [StructField], isPartial: Bool) -> PolicyAccess {
        guard let field = fields.first(where: { $0.property.name == name }) else { return self }
        let member = "\(text)\(link).\(field.name)\(isPartial ? ".value" : "")"
        return PolicyAccess(member, isOptional: isOptional || isPartial || field.isOptional, .value(field.property.type))
    }

    // MARK: - What it holds

    /// The type of the value, or of the elements of a list; nil for anything but scalars.
    var scalar: Scalar? {
        switch kind {
        case .scalar(let scalar): return scalar
        case .fields: return nil
        case .value(let type):
            switch type.kind {
            case .scalar(let scalar): return scalar
            case .list(let element): if case .scalar(let scalar) = element.kind { return scalar }
            case .named, .map: break
            }
            return nil
        }
    }

    /// Whether stored policies and audits see more of it than that it is there.
    func isReadable(_ context: SwiftContext) -> Bool {
        switch kind {
        case .scalar: true
        case .fields: false
        case .value(let type): Self.isReadable(type, context)
        }
    }

    private static func isReadable(_ type: TypeReference, _ context: SwiftContext) -> Bool {
        switch type.kind {
        case .scalar(let scalar): ![.duration, .bytes, .file].contains(scalar)
        case .named(let name): context.enumeration(name) != nil
        case .list(let element): isReadable(element, context)
        case .map: false
        }
    }

    /// The value where it is more than JSON's `null`.
    var present: String {
        if case .value(let type) = kind, case .scalar(.any) = type.kind { return "\(text)\(link).unlessNull" }
        return text
    }

    /// The expression with something applied to the value, or to each element of a list.
    func mapped(isList: Bool, _ transform: (String) -> String) -> String {
        let base = isOptional ? "(\(text))" : text
        if isList { return "\(base)\(link).map { \(transform("$0")) }" }
        return isOptional ? "\(base).map { \(transform("$0")) }" : transform(text)
    }
}

extension SwiftContext {
    /// The stored properties of an object by its name, the caller's included.
    func structFields(ofObject name: String) -> (fields: [StructField], isPartial: Bool)? {
        let caller = api.auth.flatMap { $0.user.name == name ? $0.user : nil }
        guard let type = type(named: name) ?? caller, case .object(let object) = type.shape else { return nil }
        return (StructFields(context: self).fields(of: type, object), object.isPartial)
    }
}
