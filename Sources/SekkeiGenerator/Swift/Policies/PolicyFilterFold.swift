import SekkeiPolicy
import SekkeiSpec

/// Writes a condition as Swift that fills in what is known and leaves the resource's fields open.
struct PolicyFilterFold: TypedExpressionFold {
    /// A part of the condition.
    enum Part {
        /// It does not look at the resource: Swift that decides it.
        case known(PolicySource)
        /// Swift that makes a `SekkeiPolicy.PolicyFilter`.
        case open(PolicySource)

        var filter: PolicySource {
            switch self {
            case .known(let truth): .call(".constant(", [truth], ")")
            case .open(let filter): filter
            }
        }
    }

    private let truth: PolicyTruthFold
    private let names: PolicyFieldNames
    private var use: PolicyUse { truth.use }

    init(_ use: PolicyUse, _ names: PolicyFieldNames) {
        truth = PolicyTruthFold(use: use)
        self.names = names
    }

    func constant(_ value: Bool, at span: PolicySpan) -> Part { .known(truth.constant(value, at: span)) }

    func attribute(_ attribute: PolicyAttribute, at span: PolicySpan) -> Part {
        guard isOpen(attribute) else { return .known(truth.attribute(attribute, at: span)) }
        return .open(.text(".comparing(\(names.field(attribute)), .equal, .boolean(true), .boolean)"))
    }

    func comparison(_ comparison: TypedComparison, at span: PolicySpan) -> Part {
        let form = names.form(comparison.form)
        switch (openField(comparison.left), openField(comparison.right)) {
        case (nil, nil): return .known(truth.comparison(comparison, at: span))
        case (let left?, let right?): return call(".fieldComparison(", [left, ".\(comparison.sign.member)", right, form])
        case (let field?, nil): return call(".comparing(", [field, ".\(comparison.sign.member)", value(comparison.right), form])
        case (nil, let field?): return call(".comparing(", [field, ".\(comparison.sign.flipped.member)", value(comparison.left), form])
        }
    }

    func membership(_ membership: TypedMembership, at span: PolicySpan) -> Part {
        let form = names.form(membership.form)
        let field = openField(membership.element)
        switch membership.container {
        case .constants(let constants):
            guard let field else { return .known(truth.membership(membership, at: span)) }
            return call(".finding(", [field, "in: " + SwiftLiteral.list(constants.map { names.value($0.value) }), form])
        case .attribute(let list):
            switch (field, isOpen(list)) {
            case (nil, false): return .known(truth.membership(membership, at: span))
            case (let field?, false): return call(".finding(", [field, "in: \(known(list))?.elements", form])
            case (let field?, true): return call(".containsField(", [names.field(list), field, form])
            case (nil, true): return call(".containing(", [names.field(list), value(membership.element), form])
            }
        }
    }

    func nullTest(_ attribute: PolicyAttribute, isNull: Bool, at span: PolicySpan) -> Part {
        guard isOpen(attribute) else { return .known(truth.nullTest(attribute, isNull: isNull, at: span)) }
        guard !attribute.steps.isEmpty else { return .known(.text(isNull ? ".false" : ".true")) }
        return .open(.text(isNull ? ".isNull(\(names.field(attribute)))" : ".not(.isNull(\(names.field(attribute))))"))
    }

    func not(_ operand: Part, at span: PolicySpan) -> Part {
        switch operand {
        case .known(let source): .known(truth.not(source, at: span))
        case .open(let source): .open(.call(".not(", [source], ")"))
        }
    }

    func and(_ operands: [Part], at span: PolicySpan) -> Part { joined(operands, ".and([") { truth.and($0, at: span) } }
    func or(_ operands: [Part], at span: PolicySpan) -> Part { joined(operands, ".or([") { truth.or($0, at: span) } }

    private func joined(_ operands: [Part], _ open: String, _ join: ([PolicySource]) -> PolicySource) -> Part {
        let known = operands.compactMap { if case .known(let source) = $0 { source } else { nil } }
        if known.count == operands.count { return .known(join(known)) }
        return .open(.call(open, operands.map(\.filter), "])"))
    }

    // MARK: - Operands

    private func call(_ open: String, _ items: [String]) -> Part { .open(.call(open, items.map(PolicySource.text), ")")) }

    private func isOpen(_ attribute: PolicyAttribute) -> Bool { attribute.root == "resource" }

    /// The name of the field; nil for what is known.
    private func openField(_ operand: TypedOperand) -> String? {
        operand.access.flatMap { isOpen($0) ? names.field($0) : nil }
    }

    private func value(_ operand: TypedOperand) -> String {
        switch operand {
        case .attribute(let attribute): known(attribute)
        case .constant(let constant): names.value(constant.value)
        }
    }

    private func known(_ attribute: PolicyAttribute) -> String { "\(use.access(attribute).text).policyValue(at: [])" }
}
