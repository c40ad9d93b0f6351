import Testing

@testable import SekkeiPolicy

/// What a generator sees.
@Suite struct FoldTests {
    /// Writes a condition as nested calls, with the form and the types of each comparison.
    private struct Outline: TypedExpressionFold {
        var places: [Int] = []

        mutating func constant(_ value: Bool, at span: PolicySpan) -> String { note("\(value)", span) }
        mutating func attribute(_ attribute: PolicyAttribute, at span: PolicySpan) -> String { note("flag(\(attribute))", span) }

        mutating func comparison(_ comparison: TypedComparison, at span: PolicySpan) -> String {
            note("\(name(comparison.form))(\(side(comparison.left)) \(comparison.sign.rawValue) \(side(comparison.right)))", span)
        }

        mutating func membership(_ membership: TypedMembership, at span: PolicySpan) -> String {
            switch membership.container {
            case .constants(let constants):
                note("\(name(membership.form))(\(side(membership.element)) in \(constants.map(\.value)))", span)
            case .attribute(let list): note("\(name(membership.form))(\(side(membership.element)) in \(list.type))", span)
            }
        }

        mutating func nullTest(_ attribute: PolicyAttribute, isNull: Bool, at span: PolicySpan) -> String {
            note(isNull ? "absent(\(attribute))" : "present(\(attribute))", span)
        }

        mutating func not(_ operand: String, at span: PolicySpan) -> String { note("not(\(operand))", span) }
        mutating func and(_ operands: [String], at span: PolicySpan) -> String { note("and(\(operands.joined(separator: ", ")))", span) }
        mutating func or(_ operands: [String], at span: PolicySpan) -> String { note("or(\(operands.joined(separator: ", ")))", span) }

        private mutating func note(_ text: String, _ span: PolicySpan) -> String {
            places.append(span.start.column)
            return text
        }

        private func side(_ operand: TypedOperand) -> String {
            switch operand {
            case .attribute(let attribute): "\(attribute.type)" + (attribute.isOptional ? "?" : "")
            case .constant(let constant): "\(constant.value)"
            }
        }

        private func name(_ form: PolicyComparisonForm) -> String {
            switch form {
            case .enumeration(let enumeration): "\(enumeration.name)"
            case .rank(let enumeration): "rank \(enumeration.name)"
            default: "\(form)"
            }
        }
    }

    @Test(arguments: [
        ("user.role.level >= 'lead'", "rank RoleLevel(RoleLevel? >= 'lead')"),
        ("task.status != 'done'", "TaskStatus(TaskStatus != 'done')"),
        ("user.score < 2", "numeric(number? < 2)"), ("user.limit < 2.50", "numeric(decimal? < 2.5)"),
        ("user.score < 2.50", "numeric(number? < 2.5)"),
        ("time.date > user.born", "date(date > date?)"), ("user.begins == '09:30'", "time(time? == '09:30:00')"),
        ("user.seen < '2026-06-01T18:30:00+09:00'", "dateTime(date-time? < '2026-06-01T09:30:00Z')"),
        ("user.role.permissions.salary_view == false", "not(Permission('salary_view' in list<Permission>))"),
        ("user.active == true AND NOT task.in", "and(boolean(boolean? == true), not(flag(resource.in)))"),
        ("user.department IN ['a', 'b'] OR user.photo != null OR true", "or(text(string? in ['a', 'b']), present(user.photo), true)"),
        ("user.id IN [1, 2.5]", "numeric(integer? in [1, 2.5])"), ("user.role == null", "absent(user.role)"),
    ])
    func fold_ofCheckedPolicy_seesFormsTypesAndAbsence(_ text: String, _ expected: String) throws {
        var outline = Outline()
        #expect(try CheckedPolicy.sample(text).condition.fold(&outline) == expected)
    }

    @Test func fold_always_visitsOperandsFirstFromLeftToRight() throws {
        var outline = Outline()
        _ = try CheckedPolicy.sample("user.active OR NOT task.in AND task.is_public").condition.fold(&outline)
        #expect(outline.places == [1, 20, 16, 32, 16, 1])
    }

    @Test func mentions_ofRoot_isByItsOwnName() throws {
        let policy = try CheckedPolicy.sample("task.id == 1 OR time.hour > 3")
        #expect(policy.mentions(root: "resource") && policy.mentions(root: "time"))
        #expect(!policy.mentions(root: "task") && !policy.mentions(root: "user"))
    }
}
