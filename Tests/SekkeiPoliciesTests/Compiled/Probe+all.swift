// swift-format-ignore-file
// Written by ProbeWriter.
@testable import PolicyAPI

extension Probe {
    static let parts: [@Sendable () -> [Probe]] = [part0, part1, part2, part3, part4, part5, part6, part7, part8, part9, part10, part11]

    private static func part0() -> [Probe] {
        var probes: [Probe] = []
        probes.append(Probe(
            name: "p000", text: #"record.due != user.born"#, truth: { API.p000Policy(user: $0.user, record: $0.record) },
            decision: { API.p000Decision(user: $0.user, record: $0.record) }, filter: { API.p000Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p001", text: #"(record.public == null OR user.role.name > user.team)"#, truth: { API.p001Policy(user: $0.user, record: $0.record) },
            decision: { API.p001Decision(user: $0.user, record: $0.record) }, filter: { API.p001Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p002", text: #"user.attributes.region == '😀'"#, truth: { API.p002Policy(user: $0.user) },
            decision: { API.p002Decision(user: $0.user) }, filter: { API.p002Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p003", text: #"NOT (((record.owner.name IN ['hr'] AND 'HR' IN record.tags) AND (record.amount IN [-9223372036854775808] OR record.needs.task_write) AND (record.id < 1.0 OR record.needs.task_write)))"#, truth: { API.p003Policy(record: $0.record) },
            decision: { API.p003Decision(record: $0.record) }, filter: { _ in API.p003Filter() }))
        probes.append(Probe(
            name: "p005", text: #"user.limit != null"#, truth: { API.p005Policy(user: $0.user) },
            decision: { API.p005Decision(user: $0.user) }, filter: { API.p005Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p006", text: #"(record.opens IN ['09:30:00.25', '00:00:00', '09:30:00'] AND record.public AND user.role.permissions.salary_view)"#, truth: { API.p006Policy(user: $0.user, record: $0.record) },
            decision: { API.p006Decision(user: $0.user, record: $0.record) }, filter: { API.p006Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p007", text: #"2.25 IN record.prices"#, truth: { API.p007Policy(record: $0.record) },
            decision: { API.p007Decision(record: $0.record) }, filter: { _ in API.p007Filter() }))
        probes.append(Probe(
            name: "p008", text: #"record.title IN ['日本', '0b5ae0f4-7a3c-4d3e-9f25-1f0a1c2b3d4e']"#, truth: { API.p008Policy(record: $0.record) },
            decision: { API.p008Decision(record: $0.record) }, filter: { _ in API.p008Filter() }))
        probes.append(Probe(
            name: "p010", text: #"user.active == record.public"#, truth: { API.p010Policy(user: $0.user, record: $0.record) },
            decision: { API.p010Decision(user: $0.user, record: $0.record) }, filter: { API.p010Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p011", text: #"'09:30:00' >= user.starts"#, truth: { API.p011Policy(user: $0.user) },
            decision: { API.p011Decision(user: $0.user) }, filter: { API.p011Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p012", text: #"'' > record.department"#, truth: { API.p012Policy(record: $0.record) },
            decision: { API.p012Decision(record: $0.record) }, filter: { _ in API.p012Filter() }))
        probes.append(Probe(
            name: "p013", text: #"NOT ((('none' IN record.needs AND record.needs.none AND record.owner.id < 9007199254740993) OR '1969-12-31T23:59:59Z' IN record.moments))"#, truth: { API.p013Policy(record: $0.record) },
            decision: { API.p013Decision(record: $0.record) }, filter: { _ in API.p013Filter() }))
        probes.append(Probe(
            name: "p015", text: #"record.opens IN ['09:30:00']"#, truth: { API.p015Policy(record: $0.record) },
            decision: { API.p015Decision(record: $0.record) }, filter: { _ in API.p015Filter() }))
        probes.append(Probe(
            name: "p016", text: #"(record.department != null AND record.amount > record.owner.id AND record.effort == null)"#, truth: { API.p016Policy(record: $0.record) },
            decision: { API.p016Decision(record: $0.record) }, filter: { _ in API.p016Filter() }))
        probes.append(Probe(
            name: "p017", text: #"(NOT ((user.starts IN ['23:59:59', '09:30:00.25', '09:30:00'] OR user.regions == null))) == true"#, truth: { API.p017Policy(user: $0.user) },
            decision: { API.p017Decision(user: $0.user) }, filter: { API.p017Filter(user: $0.user) }))
        return probes
    }

    private static func part1() -> [Probe] {
        var probes: [Probe] = []
        probes.append(Probe(
            name: "p020", text: #"record.quantity IN [1.0]"#, truth: { API.p020Policy(record: $0.record) },
            decision: { API.p020Decision(record: $0.record) }, filter: { _ in API.p020Filter() }))
        probes.append(Probe(
            name: "p021", text: #"(record.due IN user.days OR user.vip != false)"#, truth: { API.p021Policy(user: $0.user, record: $0.record) },
            decision: { API.p021Decision(user: $0.user, record: $0.record) }, filter: { API.p021Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p022", text: #"((123456789012345678901234567890.12345 IN user.sums AND 'salary_view' IN user.role.permissions AND user.id < user.id) OR (NOT (user.born >= user.born)) == true)"#, truth: { API.p022Policy(user: $0.user) },
            decision: { API.p022Decision(user: $0.user) }, filter: { API.p022Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p024", text: #"'23:59:59' <= user.starts"#, truth: { API.p024Policy(user: $0.user) },
            decision: { API.p024Decision(user: $0.user) }, filter: { API.p024Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p025", text: #"record.id != time.hour"#, truth: { API.p025Policy(record: $0.record, time: $0.time) },
            decision: { API.p025Decision(record: $0.record, time: $0.time) }, filter: { API.p025Filter(time: $0.time) }))
        probes.append(Probe(
            name: "p026", text: #"'it''s' IN record.tags"#, truth: { API.p026Policy(record: $0.record) },
            decision: { API.p026Decision(record: $0.record) }, filter: { _ in API.p026Filter() }))
        probes.append(Probe(
            name: "p027", text: #"(NOT ((record.public AND record.ratio != 2))) == true"#, truth: { API.p027Policy(record: $0.record) },
            decision: { API.p027Decision(record: $0.record) }, filter: { _ in API.p027Filter() }))
        probes.append(Probe(
            name: "p028", text: #"(NOT (NOT (record.needs.none)) AND ((NOT (user.age < -9223372036854775808)) != false AND (record.amount >= user.boss.id OR 'Sales' <= record.department OR record.owner.name >= record.department)))"#, truth: { API.p028Policy(user: $0.user, record: $0.record) },
            decision: { API.p028Decision(user: $0.user, record: $0.record) }, filter: { API.p028Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p030", text: #"17 > user.boss.id"#, truth: { API.p030Policy(user: $0.user) },
            decision: { API.p030Decision(user: $0.user) }, filter: { API.p030Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p031", text: #"(user.role.name != null OR user.score == 1 OR user.id IN [123456789012345678901234567890.12345, 123456789012345678901234567890.12345, 0.5])"#, truth: { API.p031Policy(user: $0.user) },
            decision: { API.p031Decision(user: $0.user) }, filter: { API.p031Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p032", text: #"record.labels.region IN record.teams"#, truth: { API.p032Policy(record: $0.record) },
            decision: { API.p032Decision(record: $0.record) }, filter: { _ in API.p032Filter() }))
        probes.append(Probe(
            name: "p035", text: #"record.team == 'é'"#, truth: { API.p035Policy(record: $0.record) },
            decision: { API.p035Decision(record: $0.record) }, filter: { _ in API.p035Filter() }))
        probes.append(Probe(
            name: "p036", text: #"record.public"#, truth: { API.p036Policy(record: $0.record) },
            decision: { API.p036Decision(record: $0.record) }, filter: { _ in API.p036Filter() }))
        return probes
    }

    private static func part2() -> [Probe] {
        var probes: [Probe] = []
        probes.append(Probe(
            name: "p040", text: #"user.role.level < 'manager'"#, truth: { API.p040Policy(user: $0.user) },
            decision: { API.p040Decision(user: $0.user) }, filter: { API.p040Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p041", text: #"(user.vip AND user.counts.visits != 9223372036854775807 AND user.role.permissions.none)"#, truth: { API.p041Policy(user: $0.user) },
            decision: { API.p041Decision(user: $0.user) }, filter: { API.p041Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p042", text: #"((record.public AND record.owner.level IN ['manager', 'staff', 'manager']) AND user.boss.level IN ['director', 'lead', 'director'])"#, truth: { API.p042Policy(user: $0.user, record: $0.record) },
            decision: { API.p042Decision(user: $0.user, record: $0.record) }, filter: { API.p042Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p043", text: #"record.needs.none"#, truth: { API.p043Policy(record: $0.record) },
            decision: { API.p043Decision(record: $0.record) }, filter: { _ in API.p043Filter() }))
        probes.append(Probe(
            name: "p045", text: #"record.ratio < 1.5"#, truth: { API.p045Policy(record: $0.record) },
            decision: { API.p045Decision(record: $0.record) }, filter: { _ in API.p045Filter() }))
        probes.append(Probe(
            name: "p046", text: #"(record.public != user.active AND record.owner.level == null)"#, truth: { API.p046Policy(user: $0.user, record: $0.record) },
            decision: { API.p046Decision(user: $0.user, record: $0.record) }, filter: { API.p046Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p047", text: #"record.department >= record.labels.region"#, truth: { API.p047Policy(record: $0.record) },
            decision: { API.p047Decision(record: $0.record) }, filter: { _ in API.p047Filter() }))
        probes.append(Probe(
            name: "p048", text: #"user.role.name <= 'Sales'"#, truth: { API.p048Policy(user: $0.user) },
            decision: { API.p048Decision(user: $0.user) }, filter: { API.p048Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p050", text: #"'HR' < user.boss.name"#, truth: { API.p050Policy(user: $0.user) },
            decision: { API.p050Decision(user: $0.user) }, filter: { API.p050Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p051", text: #"record.labels.region < record.department"#, truth: { API.p051Policy(record: $0.record) },
            decision: { API.p051Decision(record: $0.record) }, filter: { _ in API.p051Filter() }))
        probes.append(Probe(
            name: "p052", text: #"(user.active AND (true != user.active AND user.role.permissions.none AND 'é' < record.owner.name) AND ('none' IN record.needs AND user.boss.name < '日本'))"#, truth: { API.p052Policy(user: $0.user, record: $0.record) },
            decision: { API.p052Decision(user: $0.user, record: $0.record) }, filter: { API.p052Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p055", text: #"user.boss.level != 'lead'"#, truth: { API.p055Policy(user: $0.user) },
            decision: { API.p055Decision(user: $0.user) }, filter: { API.p055Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p056", text: #"('salary_view' IN record.needs OR user.boss.id != time.hour)"#, truth: { API.p056Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p056Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p056Filter(user: $0.user, time: $0.time) }))
        probes.append(Probe(
            name: "p057", text: #"record.due IN user.days"#, truth: { API.p057Policy(user: $0.user, record: $0.record) },
            decision: { API.p057Decision(user: $0.user, record: $0.record) }, filter: { API.p057Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p058", text: #"NOT (((user.team == record.labels.region OR record.title < '😀') OR (user.active != user.active OR record.needs.salary_view OR user.id > 2147483648)))"#, truth: { API.p058Policy(user: $0.user, record: $0.record) },
            decision: { API.p058Decision(user: $0.user, record: $0.record) }, filter: { API.p058Filter(user: $0.user) }))
        return probes
    }

    private static func part3() -> [Probe] {
        var probes: [Probe] = []
        probes.append(Probe(
            name: "p060", text: #"'Sales' < user.role.name"#, truth: { API.p060Policy(user: $0.user) },
            decision: { API.p060Decision(user: $0.user) }, filter: { API.p060Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p061", text: #"(NOT (record.department IN ['it''s'])) == false"#, truth: { API.p061Policy(record: $0.record) },
            decision: { API.p061Decision(record: $0.record) }, filter: { _ in API.p061Filter() }))
        probes.append(Probe(
            name: "p062", text: #"(NOT ((time.weekday < time.weekday OR user.boss.name IN record.teams OR user.seen > '2026-06-01T09:30:00Z'))) == false"#, truth: { API.p062Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p062Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p062Filter(user: $0.user, time: $0.time) }))
        probes.append(Probe(
            name: "p065", text: #"user.born > '1970-01-01'"#, truth: { API.p065Policy(user: $0.user) },
            decision: { API.p065Decision(user: $0.user) }, filter: { API.p065Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p066", text: #"(record.public == user.active OR record.department IN record.tags OR user.role.permissions.task_write)"#, truth: { API.p066Policy(user: $0.user, record: $0.record) },
            decision: { API.p066Decision(user: $0.user, record: $0.record) }, filter: { API.p066Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p067", text: #"((user.limit IN [9007199254740993, 9, 1] OR time.weekday != record.quantity) AND (NOT (user.attributes.region IN user.regions)) == true)"#, truth: { API.p067Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p067Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p067Filter(user: $0.user, time: $0.time) }))
        probes.append(Probe(
            name: "p070", text: #"'2026-06-01T09:30:00Z' IN record.moments"#, truth: { API.p070Policy(record: $0.record) },
            decision: { API.p070Decision(record: $0.record) }, filter: { _ in API.p070Filter() }))
        probes.append(Probe(
            name: "p071", text: #"(record.public AND record.needs.none AND user.team != 'hr')"#, truth: { API.p071Policy(user: $0.user, record: $0.record) },
            decision: { API.p071Decision(user: $0.user, record: $0.record) }, filter: { API.p071Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p072", text: #"(('none' IN user.role.permissions AND record.department IN ['f0000000-0000-4000-8000-000000000001', 'it''s', '0b5ae0f4-7a3c-4d3e-9f25-1f0a1c2b3d4e']) AND user.role.level IN record.allowed)"#, truth: { API.p072Policy(user: $0.user, record: $0.record) },
            decision: { API.p072Decision(user: $0.user, record: $0.record) }, filter: { API.p072Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p075", text: #"record.quantity < record.quantity"#, truth: { API.p075Policy(record: $0.record) },
            decision: { API.p075Decision(record: $0.record) }, filter: { _ in API.p075Filter() }))
        probes.append(Probe(
            name: "p076", text: #"(user.boss.id > record.amount AND record.ratio IN [3, 9007199254740993, 2147483648] AND user.role.name IN ['hr'])"#, truth: { API.p076Policy(user: $0.user, record: $0.record) },
            decision: { API.p076Decision(user: $0.user, record: $0.record) }, filter: { API.p076Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p077", text: #"((user.limit != null AND user.age > record.id AND user.role.permissions != null) AND (record.at IN ['2026-06-01T09:30:00.123456789Z'] OR record.department IN ['Sales', 'hr', '😀']))"#, truth: { API.p077Policy(user: $0.user, record: $0.record) },
            decision: { API.p077Decision(user: $0.user, record: $0.record) }, filter: { API.p077Filter(user: $0.user) }))
        return probes
    }

    private static func part4() -> [Probe] {
        var probes: [Probe] = []
        probes.append(Probe(
            name: "p080", text: #"user.boss.name <= 'Sales'"#, truth: { API.p080Policy(user: $0.user) },
            decision: { API.p080Decision(user: $0.user) }, filter: { API.p080Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p081", text: #"user.boss.name > 'é'"#, truth: { API.p081Policy(user: $0.user) },
            decision: { API.p081Decision(user: $0.user) }, filter: { API.p081Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p085", text: #"record.ratio >= 123456789012345678901234567890.12345"#, truth: { API.p085Policy(record: $0.record) },
            decision: { API.p085Decision(record: $0.record) }, filter: { _ in API.p085Filter() }))
        probes.append(Probe(
            name: "p086", text: #"(NOT (user.limit IN user.sums)) != true"#, truth: { API.p086Policy(user: $0.user) },
            decision: { API.p086Decision(user: $0.user) }, filter: { API.p086Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p087", text: #"NOT (record.id != user.id)"#, truth: { API.p087Policy(user: $0.user, record: $0.record) },
            decision: { API.p087Decision(user: $0.user, record: $0.record) }, filter: { API.p087Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p090", text: #"user.limit >= record.amount"#, truth: { API.p090Policy(user: $0.user, record: $0.record) },
            decision: { API.p090Decision(user: $0.user, record: $0.record) }, filter: { API.p090Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p091", text: #"(record.public AND user.vip)"#, truth: { API.p091Policy(user: $0.user, record: $0.record) },
            decision: { API.p091Decision(user: $0.user, record: $0.record) }, filter: { API.p091Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p092", text: #"NOT ((user.team >= record.owner.name AND record.public))"#, truth: { API.p092Policy(user: $0.user, record: $0.record) },
            decision: { API.p092Decision(user: $0.user, record: $0.record) }, filter: { API.p092Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p093", text: #"user.age > user.boss.id"#, truth: { API.p093Policy(user: $0.user) },
            decision: { API.p093Decision(user: $0.user) }, filter: { API.p093Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p095", text: #"record.team IN ['😀', 'it''s']"#, truth: { API.p095Policy(record: $0.record) },
            decision: { API.p095Decision(record: $0.record) }, filter: { _ in API.p095Filter() }))
        probes.append(Probe(
            name: "p096", text: #"(record.at IN record.moments AND user.department >= '')"#, truth: { API.p096Policy(user: $0.user, record: $0.record) },
            decision: { API.p096Decision(user: $0.user, record: $0.record) }, filter: { API.p096Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p097", text: #"(NOT ((record.public OR record.level != 'manager' OR user.role.permissions.task_write))) != true"#, truth: { API.p097Policy(user: $0.user, record: $0.record) },
            decision: { API.p097Decision(user: $0.user, record: $0.record) }, filter: { API.p097Filter(user: $0.user) }))
        return probes
    }

    private static func part5() -> [Probe] {
        var probes: [Probe] = []
        probes.append(Probe(
            name: "p100", text: #"user.role.level IN ['lead']"#, truth: { API.p100Policy(user: $0.user) },
            decision: { API.p100Decision(user: $0.user) }, filter: { API.p100Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p101", text: #"time.weekday < 17.0"#, truth: { API.p101Policy(time: $0.time) },
            decision: { API.p101Decision(time: $0.time) }, filter: { API.p101Filter(time: $0.time) }))
        probes.append(Probe(
            name: "p102", text: #"(1.5 IN record.sizes OR (record.amount IN [-1] AND user.team == user.boss.name))"#, truth: { API.p102Policy(user: $0.user, record: $0.record) },
            decision: { API.p102Decision(user: $0.user, record: $0.record) }, filter: { API.p102Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p103", text: #"(record.quantity IN [1.5] OR (record.title == user.team AND (record.tags == null OR user.score IN [-1, 17, 17.0] OR user.boss.level == null)))"#, truth: { API.p103Policy(user: $0.user, record: $0.record) },
            decision: { API.p103Decision(user: $0.user, record: $0.record) }, filter: { API.p103Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p105", text: #"0.05 IN user.sums"#, truth: { API.p105Policy(user: $0.user) },
            decision: { API.p105Decision(user: $0.user) }, filter: { API.p105Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p106", text: #"NOT (record.department >= '日本')"#, truth: { API.p106Policy(record: $0.record) },
            decision: { API.p106Decision(record: $0.record) }, filter: { _ in API.p106Filter() }))
        probes.append(Probe(
            name: "p107", text: #"record.level >= record.level"#, truth: { API.p107Policy(record: $0.record) },
            decision: { API.p107Decision(record: $0.record) }, filter: { _ in API.p107Filter() }))
        probes.append(Probe(
            name: "p108", text: #"record.title IN ['hr', 'hr', 'Sales']"#, truth: { API.p108Policy(record: $0.record) },
            decision: { API.p108Decision(record: $0.record) }, filter: { _ in API.p108Filter() }))
        probes.append(Probe(
            name: "p110", text: #"user.role.permissions.salary_view"#, truth: { API.p110Policy(user: $0.user) },
            decision: { API.p110Decision(user: $0.user) }, filter: { API.p110Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p111", text: #"(user.active OR user.team IN ['0b5ae0f4-7a3c-4d3e-9f25-1f0a1c2b3d4e'] OR record.at != '2026-06-01T09:30:01.5Z')"#, truth: { API.p111Policy(user: $0.user, record: $0.record) },
            decision: { API.p111Decision(user: $0.user, record: $0.record) }, filter: { API.p111Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p112", text: #"((NOT (record.team IN record.tags)) == true OR NOT (user.boss.name <= 'HR') OR (user.score >= time.hour AND user.active))"#, truth: { API.p112Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p112Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p112Filter(user: $0.user, time: $0.time) }))
        probes.append(Probe(
            name: "p115", text: #"record.team >= 'f0000000-0000-4000-8000-000000000001'"#, truth: { API.p115Policy(record: $0.record) },
            decision: { API.p115Decision(record: $0.record) }, filter: { _ in API.p115Filter() }))
        probes.append(Probe(
            name: "p116", text: #"(user.active AND record.owner.id < time.hour AND record.at == null)"#, truth: { API.p116Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p116Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p116Filter(user: $0.user, time: $0.time) }))
        probes.append(Probe(
            name: "p117", text: #"((record.quantity != 0.5 OR user.score == null) OR (record.title < 'f0000000-0000-4000-8000-000000000001' AND record.labels != null))"#, truth: { API.p117Policy(user: $0.user, record: $0.record) },
            decision: { API.p117Decision(user: $0.user, record: $0.record) }, filter: { API.p117Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p119", text: #"(NOT (user.active IN [true])) == false"#, truth: { API.p119Policy(user: $0.user) },
            decision: { API.p119Decision(user: $0.user) }, filter: { API.p119Filter(user: $0.user) }))
        return probes
    }

    private static func part6() -> [Probe] {
        var probes: [Probe] = []
        probes.append(Probe(
            name: "p120", text: #"user.role.permissions.none"#, truth: { API.p120Policy(user: $0.user) },
            decision: { API.p120Decision(user: $0.user) }, filter: { API.p120Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p121", text: #"user.boss.level != null"#, truth: { API.p121Policy(user: $0.user) },
            decision: { API.p121Decision(user: $0.user) }, filter: { API.p121Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p122", text: #"(record.owner.level == record.owner.level OR (user.role.permissions.task_write AND 'salary_view' IN record.needs))"#, truth: { API.p122Policy(user: $0.user, record: $0.record) },
            decision: { API.p122Decision(user: $0.user, record: $0.record) }, filter: { API.p122Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p123", text: #"record.owner.id == 9"#, truth: { API.p123Policy(record: $0.record) },
            decision: { API.p123Decision(record: $0.record) }, filter: { _ in API.p123Filter() }))
        probes.append(Probe(
            name: "p125", text: #"record.department > 'f0000000-0000-4000-8000-000000000001'"#, truth: { API.p125Policy(record: $0.record) },
            decision: { API.p125Decision(record: $0.record) }, filter: { _ in API.p125Filter() }))
        probes.append(Probe(
            name: "p126", text: #"(record.at IN ['2026-06-01T09:30:00Z', '2026-06-01T09:30:00.123456789Z'] OR record.team != 'Sales')"#, truth: { API.p126Policy(record: $0.record) },
            decision: { API.p126Decision(record: $0.record) }, filter: { _ in API.p126Filter() }))
        probes.append(Probe(
            name: "p127", text: #"user.role.level != null"#, truth: { API.p127Policy(user: $0.user) },
            decision: { API.p127Decision(user: $0.user) }, filter: { API.p127Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p130", text: #"user.seen >= '2026-06-01T09:30:00Z'"#, truth: { API.p130Policy(user: $0.user) },
            decision: { API.p130Decision(user: $0.user) }, filter: { API.p130Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p131", text: #"(NOT (record.needs.task_write)) == true"#, truth: { API.p131Policy(record: $0.record) },
            decision: { API.p131Decision(record: $0.record) }, filter: { _ in API.p131Filter() }))
        probes.append(Probe(
            name: "p132", text: #"((record.department != null AND user.team == user.department) AND ('task_write' IN user.role.permissions AND user.score == null) AND record.ratio != null)"#, truth: { API.p132Policy(user: $0.user, record: $0.record) },
            decision: { API.p132Decision(user: $0.user, record: $0.record) }, filter: { API.p132Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p135", text: #"user.counts.visits > 2147483648"#, truth: { API.p135Policy(user: $0.user) },
            decision: { API.p135Decision(user: $0.user) }, filter: { API.p135Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p136", text: #"(record.ratio != null OR user.team > record.team)"#, truth: { API.p136Policy(user: $0.user, record: $0.record) },
            decision: { API.p136Decision(user: $0.user, record: $0.record) }, filter: { API.p136Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p137", text: #"((user.active == false OR user.age IN record.prices OR record.due IN user.days) OR NOT (record.quantity IN user.sums))"#, truth: { API.p137Policy(user: $0.user, record: $0.record) },
            decision: { API.p137Decision(user: $0.user, record: $0.record) }, filter: { API.p137Filter(user: $0.user) }))
        return probes
    }

    private static func part7() -> [Probe] {
        var probes: [Probe] = []
        probes.append(Probe(
            name: "p140", text: #"user.role.permissions.task_write"#, truth: { API.p140Policy(user: $0.user) },
            decision: { API.p140Decision(user: $0.user) }, filter: { API.p140Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p141", text: #"(user.vip OR record.department != record.team OR user.team <= user.team)"#, truth: { API.p141Policy(user: $0.user, record: $0.record) },
            decision: { API.p141Decision(user: $0.user, record: $0.record) }, filter: { API.p141Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p142", text: #"NOT ((record.id IN record.sizes OR '' IN record.teams))"#, truth: { API.p142Policy(record: $0.record) },
            decision: { API.p142Decision(record: $0.record) }, filter: { _ in API.p142Filter() }))
        probes.append(Probe(
            name: "p143", text: #"NOT (((user.id >= record.owner.id OR user.born < user.born) AND (user.active OR record.needs.task_write) AND (record.public AND user.department IN ['é', 'é'] AND user.vip == record.public)))"#, truth: { API.p143Policy(user: $0.user, record: $0.record) },
            decision: { API.p143Decision(user: $0.user, record: $0.record) }, filter: { API.p143Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p145", text: #"record.owner.name IN ['😀', '', 'é']"#, truth: { API.p145Policy(record: $0.record) },
            decision: { API.p145Decision(record: $0.record) }, filter: { _ in API.p145Filter() }))
        probes.append(Probe(
            name: "p146", text: #"(NOT (record.owner.id < user.limit)) == false"#, truth: { API.p146Policy(user: $0.user, record: $0.record) },
            decision: { API.p146Decision(user: $0.user, record: $0.record) }, filter: { API.p146Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p147", text: #"(NOT (user.role.permissions.none)) != false"#, truth: { API.p147Policy(user: $0.user) },
            decision: { API.p147Decision(user: $0.user) }, filter: { API.p147Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p148", text: #"NOT ((2.25 <= user.id AND (user.born >= record.due AND user.score IN [0.5, 2, 2147483648])))"#, truth: { API.p148Policy(user: $0.user, record: $0.record) },
            decision: { API.p148Decision(user: $0.user, record: $0.record) }, filter: { API.p148Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p150", text: #"0.05 IN record.sizes"#, truth: { API.p150Policy(record: $0.record) },
            decision: { API.p150Decision(record: $0.record) }, filter: { _ in API.p150Filter() }))
        probes.append(Probe(
            name: "p151", text: #"record.team != null"#, truth: { API.p151Policy(record: $0.record) },
            decision: { API.p151Decision(record: $0.record) }, filter: { _ in API.p151Filter() }))
        probes.append(Probe(
            name: "p152", text: #"((record.team IN ['é', 'é', ''] AND record.team IN ['Sales', 'hr', 'Sales'] AND user.boss.name == null) OR (record.owner.name != 'hr' OR record.opens IN ['23:59:59'] OR record.needs.task_write))"#, truth: { API.p152Policy(user: $0.user, record: $0.record) },
            decision: { API.p152Decision(user: $0.user, record: $0.record) }, filter: { API.p152Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p155", text: #"user.active != record.public"#, truth: { API.p155Policy(user: $0.user, record: $0.record) },
            decision: { API.p155Decision(user: $0.user, record: $0.record) }, filter: { API.p155Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p156", text: #"NOT (user.role.level IN ['director', 'lead'])"#, truth: { API.p156Policy(user: $0.user) },
            decision: { API.p156Decision(user: $0.user) }, filter: { API.p156Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p158", text: #"user.active"#, truth: { API.p158Policy(user: $0.user) },
            decision: { API.p158Decision(user: $0.user) }, filter: { API.p158Filter(user: $0.user) }))
        return probes
    }

    private static func part8() -> [Probe] {
        var probes: [Probe] = []
        probes.append(Probe(
            name: "p160", text: #"user.age IN [3]"#, truth: { API.p160Policy(user: $0.user) },
            decision: { API.p160Decision(user: $0.user) }, filter: { API.p160Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p161", text: #"(record.level != record.level AND 'task_write' IN user.role.permissions)"#, truth: { API.p161Policy(user: $0.user, record: $0.record) },
            decision: { API.p161Decision(user: $0.user, record: $0.record) }, filter: { API.p161Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p162", text: #"((record.labels.region >= 'é' OR record.id IN [1, 9223372036854775807, 17.0] OR record.needs.salary_view) OR (record.public OR user.limit != record.owner.id))"#, truth: { API.p162Policy(user: $0.user, record: $0.record) },
            decision: { API.p162Decision(user: $0.user, record: $0.record) }, filter: { API.p162Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p163", text: #"((NOT (user.boss.name != record.labels.region)) == true OR user.role.name == null)"#, truth: { API.p163Policy(user: $0.user, record: $0.record) },
            decision: { API.p163Decision(user: $0.user, record: $0.record) }, filter: { API.p163Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p165", text: #"record.title >= record.title"#, truth: { API.p165Policy(record: $0.record) },
            decision: { API.p165Decision(record: $0.record) }, filter: { _ in API.p165Filter() }))
        probes.append(Probe(
            name: "p166", text: #"NOT (user.id <= time.weekday)"#, truth: { API.p166Policy(user: $0.user, time: $0.time) },
            decision: { API.p166Decision(user: $0.user, time: $0.time) }, filter: { API.p166Filter(user: $0.user, time: $0.time) }))
        probes.append(Probe(
            name: "p167", text: #"(user.role.permissions.salary_view AND (user.boss.id IN [3, -1.0] OR record.needs.salary_view OR user.regions != null))"#, truth: { API.p167Policy(user: $0.user, record: $0.record) },
            decision: { API.p167Decision(user: $0.user, record: $0.record) }, filter: { API.p167Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p169", text: #"('none' IN record.needs AND (NOT (NOT (record.public)) AND NOT ((user.boss.level > 'manager' OR user.id == user.boss.id OR record.public))) AND NOT (record.public == record.public))"#, truth: { API.p169Policy(user: $0.user, record: $0.record) },
            decision: { API.p169Decision(user: $0.user, record: $0.record) }, filter: { API.p169Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p170", text: #"record.title IN user.regions"#, truth: { API.p170Policy(user: $0.user, record: $0.record) },
            decision: { API.p170Decision(user: $0.user, record: $0.record) }, filter: { API.p170Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p171", text: #"(user.boss.level <= user.boss.level OR user.active)"#, truth: { API.p171Policy(user: $0.user) },
            decision: { API.p171Decision(user: $0.user) }, filter: { API.p171Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p175", text: #"true == user.active"#, truth: { API.p175Policy(user: $0.user) },
            decision: { API.p175Decision(user: $0.user) }, filter: { API.p175Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p176", text: #"('none' IN record.needs AND user.active AND user.vip)"#, truth: { API.p176Policy(user: $0.user, record: $0.record) },
            decision: { API.p176Decision(user: $0.user, record: $0.record) }, filter: { API.p176Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p177", text: #"((user.boss.level < 'lead' AND user.score != -1) AND record.owner.name IN ['日本', 'é', 'é'] AND record.level == null)"#, truth: { API.p177Policy(user: $0.user, record: $0.record) },
            decision: { API.p177Decision(user: $0.user, record: $0.record) }, filter: { API.p177Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p178", text: #"(NOT (record.department < '') AND NOT ((NOT (user.id != user.counts.visits)) == true) AND record.owner.name != record.labels.region)"#, truth: { API.p178Policy(user: $0.user, record: $0.record) },
            decision: { API.p178Decision(user: $0.user, record: $0.record) }, filter: { API.p178Filter(user: $0.user) }))
        return probes
    }

    private static func part9() -> [Probe] {
        var probes: [Probe] = []
        probes.append(Probe(
            name: "p180", text: #"user.score <= 1.5"#, truth: { API.p180Policy(user: $0.user) },
            decision: { API.p180Decision(user: $0.user) }, filter: { API.p180Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p181", text: #"(record.level IN ['manager'] OR user.seen >= user.seen)"#, truth: { API.p181Policy(user: $0.user, record: $0.record) },
            decision: { API.p181Decision(user: $0.user, record: $0.record) }, filter: { API.p181Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p182", text: #"(NOT (record.public)) != false"#, truth: { API.p182Policy(record: $0.record) },
            decision: { API.p182Decision(record: $0.record) }, filter: { _ in API.p182Filter() }))
        probes.append(Probe(
            name: "p183", text: #"record.public != null"#, truth: { API.p183Policy(record: $0.record) },
            decision: { API.p183Decision(record: $0.record) }, filter: { _ in API.p183Filter() }))
        probes.append(Probe(
            name: "p185", text: #"user.limit IN [123456789012345678901234567890.12345, 0.5, 1.5]"#, truth: { API.p185Policy(user: $0.user) },
            decision: { API.p185Decision(user: $0.user) }, filter: { API.p185Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p186", text: #"(record.public AND user.active IN [false])"#, truth: { API.p186Policy(user: $0.user, record: $0.record) },
            decision: { API.p186Decision(user: $0.user, record: $0.record) }, filter: { API.p186Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p187", text: #"user.department <= '😀'"#, truth: { API.p187Policy(user: $0.user) },
            decision: { API.p187Decision(user: $0.user) }, filter: { API.p187Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p188", text: #"(NOT (((NOT (user.role.permissions.task_write)) == true OR ('2026-06-01T09:30:01.5Z' IN record.moments OR user.team == user.department)))) == true"#, truth: { API.p188Policy(user: $0.user, record: $0.record) },
            decision: { API.p188Decision(user: $0.user, record: $0.record) }, filter: { API.p188Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p190", text: #"record.ratio != null"#, truth: { API.p190Policy(record: $0.record) },
            decision: { API.p190Decision(record: $0.record) }, filter: { _ in API.p190Filter() }))
        probes.append(Probe(
            name: "p191", text: #"(NOT (record.public)) != true"#, truth: { API.p191Policy(record: $0.record) },
            decision: { API.p191Decision(record: $0.record) }, filter: { _ in API.p191Filter() }))
        probes.append(Probe(
            name: "p193", text: #"NOT ((('0b5ae0f4-7a3c-4d3e-9f25-1f0a1c2b3d4e' IN record.tags AND 0.5 IN record.sizes AND record.level > user.boss.level) OR (NOT (record.public)) == true OR NOT (user.starts >= user.starts)))"#, truth: { API.p193Policy(user: $0.user, record: $0.record) },
            decision: { API.p193Decision(user: $0.user, record: $0.record) }, filter: { API.p193Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p195", text: #"record.public == user.vip"#, truth: { API.p195Policy(user: $0.user, record: $0.record) },
            decision: { API.p195Decision(user: $0.user, record: $0.record) }, filter: { API.p195Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p196", text: #"user.score > record.quantity"#, truth: { API.p196Policy(user: $0.user, record: $0.record) },
            decision: { API.p196Decision(user: $0.user, record: $0.record) }, filter: { API.p196Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p197", text: #"record.ratio IN [-1.0, 0.05, 2]"#, truth: { API.p197Policy(record: $0.record) },
            decision: { API.p197Decision(record: $0.record) }, filter: { _ in API.p197Filter() }))
        probes.append(Probe(
            name: "p199", text: #"record.public IN [true, false]"#, truth: { API.p199Policy(record: $0.record) },
            decision: { API.p199Decision(record: $0.record) }, filter: { _ in API.p199Filter() }))
        return probes
    }

    private static func part10() -> [Probe] {
        var probes: [Probe] = []
        probes.append(Probe(
            name: "p200", text: #"user.vip != null"#, truth: { API.p200Policy(user: $0.user) },
            decision: { API.p200Decision(user: $0.user) }, filter: { API.p200Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p201", text: #"(NOT (user.department != 'Sales')) == true"#, truth: { API.p201Policy(user: $0.user) },
            decision: { API.p201Decision(user: $0.user) }, filter: { API.p201Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p202", text: #"(user.department != null AND user.starts <= '23:59:59' AND (user.role.permissions.task_write OR record.title <= user.department))"#, truth: { API.p202Policy(user: $0.user, record: $0.record) },
            decision: { API.p202Decision(user: $0.user, record: $0.record) }, filter: { API.p202Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p203", text: #"record.needs.task_write"#, truth: { API.p203Policy(record: $0.record) },
            decision: { API.p203Decision(record: $0.record) }, filter: { _ in API.p203Filter() }))
        probes.append(Probe(
            name: "p205", text: #"'director' > user.role.level"#, truth: { API.p205Policy(user: $0.user) },
            decision: { API.p205Decision(user: $0.user) }, filter: { API.p205Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p206", text: #"(record.owner.name IN record.teams AND record.level != 'staff' AND user.role.level > 'staff')"#, truth: { API.p206Policy(user: $0.user, record: $0.record) },
            decision: { API.p206Decision(user: $0.user, record: $0.record) }, filter: { API.p206Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p207", text: #"record.id IN [17]"#, truth: { API.p207Policy(record: $0.record) },
            decision: { API.p207Decision(record: $0.record) }, filter: { _ in API.p207Filter() }))
        probes.append(Probe(
            name: "p209", text: #"(NOT ((record.team >= user.team OR record.needs.task_write))) == true"#, truth: { API.p209Policy(user: $0.user, record: $0.record) },
            decision: { API.p209Decision(user: $0.user, record: $0.record) }, filter: { API.p209Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p210", text: #"user.starts == '00:00:00'"#, truth: { API.p210Policy(user: $0.user) },
            decision: { API.p210Decision(user: $0.user) }, filter: { API.p210Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p211", text: #"(user.role.level != 'manager' OR user.starts != user.starts)"#, truth: { API.p211Policy(user: $0.user) },
            decision: { API.p211Decision(user: $0.user) }, filter: { API.p211Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p215", text: #"record.opens IN ['23:59:59']"#, truth: { API.p215Policy(record: $0.record) },
            decision: { API.p215Decision(record: $0.record) }, filter: { _ in API.p215Filter() }))
        probes.append(Probe(
            name: "p216", text: #"user.team == null"#, truth: { API.p216Policy(user: $0.user) },
            decision: { API.p216Decision(user: $0.user) }, filter: { API.p216Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p217", text: #"record.team >= record.title"#, truth: { API.p217Policy(record: $0.record) },
            decision: { API.p217Decision(record: $0.record) }, filter: { _ in API.p217Filter() }))
        return probes
    }

    private static func part11() -> [Probe] {
        var probes: [Probe] = []
        probes.append(Probe(
            name: "p220", text: #"record.owner.name IN ['hr', 'é', 'é']"#, truth: { API.p220Policy(record: $0.record) },
            decision: { API.p220Decision(record: $0.record) }, filter: { _ in API.p220Filter() }))
        probes.append(Probe(
            name: "p221", text: #"NOT (record.owner.name < 'it''s')"#, truth: { API.p221Policy(record: $0.record) },
            decision: { API.p221Decision(record: $0.record) }, filter: { _ in API.p221Filter() }))
        probes.append(Probe(
            name: "p222", text: #"'salary_view' IN user.role.permissions"#, truth: { API.p222Policy(user: $0.user) },
            decision: { API.p222Decision(user: $0.user) }, filter: { API.p222Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p224", text: #"(NOT ((NOT (((user.counts.visits IN [0.0] AND record.id != 123456789012345678901234567890.12345) OR user.limit <= 0.0))) == true)) == false"#, truth: { API.p224Policy(user: $0.user, record: $0.record) },
            decision: { API.p224Decision(user: $0.user, record: $0.record) }, filter: { API.p224Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p225", text: #"0.5 IN user.sums"#, truth: { API.p225Policy(user: $0.user) },
            decision: { API.p225Decision(user: $0.user) }, filter: { API.p225Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p226", text: #"record.owner.level != null"#, truth: { API.p226Policy(record: $0.record) },
            decision: { API.p226Decision(record: $0.record) }, filter: { _ in API.p226Filter() }))
        probes.append(Probe(
            name: "p227", text: #"(user.id IN [9, 17.0, 2147483648] AND (NOT (record.allowed != null)) != false)"#, truth: { API.p227Policy(user: $0.user, record: $0.record) },
            decision: { API.p227Decision(user: $0.user, record: $0.record) }, filter: { API.p227Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p228", text: #"(record.due IN ['2024-02-29'] OR (('2024-02-29' == user.born AND 2147483648 IN user.sums) OR user.role.permissions.salary_view))"#, truth: { API.p228Policy(user: $0.user, record: $0.record) },
            decision: { API.p228Decision(user: $0.user, record: $0.record) }, filter: { API.p228Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p230", text: #"'manager' == record.level"#, truth: { API.p230Policy(record: $0.record) },
            decision: { API.p230Decision(record: $0.record) }, filter: { _ in API.p230Filter() }))
        probes.append(Probe(
            name: "p231", text: #"(user.boss != null OR record.allowed == null)"#, truth: { API.p231Policy(user: $0.user, record: $0.record) },
            decision: { API.p231Decision(user: $0.user, record: $0.record) }, filter: { API.p231Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p235", text: #"user.boss.name == null"#, truth: { API.p235Policy(user: $0.user) },
            decision: { API.p235Decision(user: $0.user) }, filter: { API.p235Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p236", text: #"(record.amount > user.counts.visits OR record.labels.region IN ['it''s'] OR user.role.permissions.none)"#, truth: { API.p236Policy(user: $0.user, record: $0.record) },
            decision: { API.p236Decision(user: $0.user, record: $0.record) }, filter: { API.p236Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p237", text: #"((record.team IN [''] AND 0.05 > time.hour) AND (NOT (record.id IN [0.5, 1.5])) == true)"#, truth: { API.p237Policy(record: $0.record, time: $0.time) },
            decision: { API.p237Decision(record: $0.record, time: $0.time) }, filter: { API.p237Filter(time: $0.time) }))
        return probes
    }
}
