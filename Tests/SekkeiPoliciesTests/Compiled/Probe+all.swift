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
            name: "p004", text: #"((user.vip AND (NOT (user.starts <= record.opens)) == false AND record.public) OR (NOT (((record.owner.name IN ['é', 'é'] OR user.attributes.region <= 'Sales') AND ('0b5ae0f4-7a3c-4d3e-9f25-1f0a1c2b3d4e' IN record.teams OR '2026-06-01' != record.due OR record.needs.none) AND (time.hour IN [1.5, 2147483648, 17] OR record.department IN record.teams)))) == true OR (((user.starts < '09:30:00.25' OR record.needs.none OR record.labels == null) AND (NOT (record.owner.level >= 'staff')) != false AND NOT (record.owner.id IN [17.0, 0.05])) OR ((user.score == null OR record.amount == record.owner.id OR record.needs.salary_view) AND NOT (user.boss.level > 'director') AND (user.starts IN ['09:30:00.25', '23:59:59'] AND record.any == null))))"#, truth: { API.p004Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p004Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p004Filter(user: $0.user, time: $0.time) }))
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
            name: "p009", text: #"((((user.limit IN [-9223372036854775808, 123456789012345678901234567890.12345] OR record.needs.task_write) AND (NOT (user.limit != null)) != true) AND NOT (user.age <= 17.0)) AND (((user.age == 1.0 OR record.id > user.counts.visits) OR (record.owner.id <= time.weekday OR user.starts IN ['23:59:59'])) OR ((user.role.permissions.none AND record.due == null AND time.hour IN record.sizes) OR (record.opens == null AND record.due <= record.due))) AND NOT (record.needs.none))"#, truth: { API.p009Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p009Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p009Filter(user: $0.user, time: $0.time) }))
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
            name: "p014", text: #"NOT ((NOT (NOT (record.team IN record.tags)) OR NOT (NOT (record.at IN ['2026-06-01T09:30:01.5Z', '1969-12-31T23:59:59Z', '2026-06-01T09:30:00.123456789Z'])) OR ((record.public AND record.needs.salary_view) AND (record.at > '2026-06-01T09:30:01.5Z' OR user.role.permissions.none))))"#, truth: { API.p014Policy(user: $0.user, record: $0.record) },
            decision: { API.p014Decision(user: $0.user, record: $0.record) }, filter: { API.p014Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p015", text: #"record.opens IN ['09:30:00']"#, truth: { API.p015Policy(record: $0.record) },
            decision: { API.p015Decision(record: $0.record) }, filter: { _ in API.p015Filter() }))
        probes.append(Probe(
            name: "p016", text: #"(record.department != null AND record.amount > record.owner.id AND record.effort == null)"#, truth: { API.p016Policy(record: $0.record) },
            decision: { API.p016Decision(record: $0.record) }, filter: { _ in API.p016Filter() }))
        probes.append(Probe(
            name: "p017", text: #"(NOT ((user.starts IN ['23:59:59', '09:30:00.25', '09:30:00'] OR user.regions == null))) == true"#, truth: { API.p017Policy(user: $0.user) },
            decision: { API.p017Decision(user: $0.user) }, filter: { API.p017Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p018", text: #"((NOT ((record.due == null OR record.labels.region == null OR user.attributes.region != 'it''s'))) != true AND ((record.needs.none OR user.vip == user.vip) AND (record.quantity != 17 AND user.age IN [17, 0.5, -1] AND 'Sales' IN record.tags)) AND ((record.public AND 9007199254740993 >= record.amount AND user.vip) OR (record.owner.id IN [1.0] AND record.title IN ['HR'])))"#, truth: { API.p018Policy(user: $0.user, record: $0.record) },
            decision: { API.p018Decision(user: $0.user, record: $0.record) }, filter: { API.p018Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p019", text: #"(user.role.permissions.none OR (((NOT (9223372036854775807 > record.amount)) != true OR (user.counts.visits IN record.prices OR user.department != 'hr' OR 'task_write' IN record.needs)) AND ((record.team IN ['hr', 'é', 'é'] OR user.limit IN record.sizes) AND ('é' <= record.team OR user.score != 3) AND user.role.permissions.salary_view) AND (('salary_view' IN user.role.permissions AND time.hour < 0.5 AND user.limit < record.quantity) OR (user.role.name IN user.regions AND record.needs.salary_view AND user.vip IN [true]) OR (user.counts.visits IN [1.0, 9007199254740993] AND record.amount <= user.counts.visits))) OR ((record.owner.name != record.team AND (NOT (user.role.permissions.salary_view)) == false AND ('task_write' IN record.needs AND 0.5 == record.quantity)) OR ((false != user.active AND record.needs.none AND record.ratio IN [0.0, -9223372036854775808]) AND NOT (record.labels == null) AND (record.owner.level IN ['manager', 'lead'] OR record.due <= '2024-02-29'))))"#, truth: { API.p019Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p019Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p019Filter(user: $0.user, time: $0.time) }))
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
            name: "p023", text: #"(record.ratio != 1.5 AND (NOT ((record.due < '2024-02-29' OR user.active != user.vip OR time.weekday < user.counts.visits))) == true AND ((user.active AND record.department IN record.teams AND user.active) AND (user.id == user.id AND record.department != record.labels.region AND user.active) AND user.age <= user.limit))"#, truth: { API.p023Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p023Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p023Filter(user: $0.user, time: $0.time) }))
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
            name: "p029", text: #"(time.weekday <= 1.5 OR (user.counts.visits IN [17.0, 2147483648, 1.5] OR (NOT ((user.role.name == '0b5ae0f4-7a3c-4d3e-9f25-1f0a1c2b3d4e' AND user.boss.name != user.boss.name AND 'director' IN record.allowed))) != false OR ((time.weekday < 2.25 AND record.owner.name IN ['😀'] AND '2026-06-01T09:30:00.123456789Z' > user.seen) AND (record.due <= user.born AND time.hour IN user.sums))) OR ((NOT (user.age != 1.0) OR (user.active IN [true] AND user.department < record.title AND user.limit IN [9223372036854775807]) OR NOT ('😀' != record.owner.name)) OR ((user.active OR time.weekday <= 2.25 OR record.public) OR NOT (user.active == false) OR (user.limit IN record.prices AND record.public AND record.department IN ['é'])) OR ((user.department == '' AND record.quantity IN user.sums) AND (user.boss.id != null AND record.public) AND (user.starts IN ['00:00:00', '09:30:00.25', '23:59:59'] AND user.seen IN ['2026-06-01T09:30:00.123456789Z', '1969-12-31T23:59:59Z'] AND record.needs.salary_view))))"#, truth: { API.p029Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p029Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p029Filter(user: $0.user, time: $0.time) }))
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
            name: "p033", text: #"((NOT (user.boss.id >= record.quantity) OR (NOT (record.id == 1.0)) != true) OR NOT ((record.owner.id IN record.prices AND user.boss.name == record.labels.region AND record.needs.task_write)) OR user.seen == user.seen)"#, truth: { API.p033Policy(user: $0.user, record: $0.record) },
            decision: { API.p033Decision(user: $0.user, record: $0.record) }, filter: { API.p033Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p034", text: #"(record.quantity == record.quantity AND (NOT ((user.active != true OR record.id <= user.counts.visits OR record.public == null)) AND (NOT (record.id IN [3]) OR (user.counts.visits <= 1.5 AND record.due != '2026-06-01' AND record.public))) AND (NOT (record.due IN user.days)) == false)"#, truth: { API.p034Policy(user: $0.user, record: $0.record) },
            decision: { API.p034Decision(user: $0.user, record: $0.record) }, filter: { API.p034Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p035", text: #"record.team == 'é'"#, truth: { API.p035Policy(record: $0.record) },
            decision: { API.p035Decision(record: $0.record) }, filter: { _ in API.p035Filter() }))
        probes.append(Probe(
            name: "p036", text: #"record.public"#, truth: { API.p036Policy(record: $0.record) },
            decision: { API.p036Decision(record: $0.record) }, filter: { _ in API.p036Filter() }))
        probes.append(Probe(
            name: "p037", text: #"((time.weekday IN user.sums AND user.vip) OR ('1969-12-31T23:59:59Z' IN record.moments OR record.owner.name >= record.owner.name) OR (record.public AND record.title IN ['é'] AND user.counts.visits IN [9, 0, 1]))"#, truth: { API.p037Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p037Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p037Filter(user: $0.user, time: $0.time) }))
        probes.append(Probe(
            name: "p038", text: #"((NOT ((user.attributes.region == null OR user.department == '日本' OR user.limit IN [-1]))) != false OR (user.role.level IN ['manager', 'manager'] AND NOT (record.department >= user.attributes.region)))"#, truth: { API.p038Policy(user: $0.user, record: $0.record) },
            decision: { API.p038Decision(user: $0.user, record: $0.record) }, filter: { API.p038Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p039", text: #"(((user.role.name IN record.teams AND (NOT (user.vip)) != true AND (user.boss.name >= record.title OR user.starts > '09:30:00.25')) AND NOT (user.age IN [1, 9007199254740993, 9223372036854775807])) OR ((NOT ((record.labels.region >= record.team OR user.attributes.region < user.role.name))) != true OR (NOT (user.boss.name != 'HR') OR (user.role.name == null OR time.weekday != user.age OR record.needs.none))))"#, truth: { API.p039Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p039Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p039Filter(user: $0.user, time: $0.time) }))
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
            name: "p044", text: #"(record.quantity IN user.sums AND NOT (((NOT (user.vip IN [true, true])) == false AND (record.id == record.owner.id OR -9223372036854775808 IN user.sums) AND (user.seen <= '1969-12-31T23:59:59Z' AND record.amount IN [9, 3, 17]))) AND (((NOT (user.attributes.region != record.department)) != false AND (record.labels.region < 'f0000000-0000-4000-8000-000000000001' AND user.role.permissions.none AND '2026-06-01T09:30:00.123456789Z' IN record.moments)) OR ((NOT (user.counts.visits >= user.score)) == true AND record.amount IN [9007199254740993, 0.5, 17.0] AND NOT (record.at == user.seen)) OR record.amount >= 2.25))"#, truth: { API.p044Policy(user: $0.user, record: $0.record) },
            decision: { API.p044Decision(user: $0.user, record: $0.record) }, filter: { API.p044Filter(user: $0.user) }))
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
            name: "p049", text: #"(record.team IN ['é', '😀', ''] AND ((NOT (user.counts.visits >= record.quantity)) == true AND ((record.team IN [''] AND record.needs.none AND 'none' IN user.role.permissions) AND (record.owner.name IN record.teams AND user.born <= '2026-06-01'))))"#, truth: { API.p049Policy(user: $0.user, record: $0.record) },
            decision: { API.p049Decision(user: $0.user, record: $0.record) }, filter: { API.p049Filter(user: $0.user) }))
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
            name: "p053", text: #"((user.attributes.region > record.owner.name OR (user.role.name IN [''] AND user.id == 123456789012345678901234567890.12345 AND user.counts.visits IN record.prices) OR user.starts <= '09:30:00.25') OR NOT ((NOT (record.team IN ['é', '0b5ae0f4-7a3c-4d3e-9f25-1f0a1c2b3d4e'])) != false) OR (NOT ((-1 IN record.sizes OR user.age IN [2147483648, 0, 3]))) == false)"#, truth: { API.p053Policy(user: $0.user, record: $0.record) },
            decision: { API.p053Decision(user: $0.user, record: $0.record) }, filter: { API.p053Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p054", text: #"(record.ratio > 123456789012345678901234567890.12345 OR ('2026-06-01T09:30:00.123456789Z' IN record.moments OR (record.at IN record.moments OR (record.due >= '2024-02-29' AND user.boss.level == 'staff' AND 'task_write' IN user.role.permissions) OR ('none' IN record.needs AND user.role.level >= 'lead'))) OR NOT ((record.owner.name IN ['it''s'] OR (user.attributes.region < 'f0000000-0000-4000-8000-000000000001' AND user.role.permissions.salary_view AND user.score == null))))"#, truth: { API.p054Policy(user: $0.user, record: $0.record) },
            decision: { API.p054Decision(user: $0.user, record: $0.record) }, filter: { API.p054Filter(user: $0.user) }))
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
        probes.append(Probe(
            name: "p059", text: #"(record.owner.level <= record.owner.level AND (((NOT (record.owner.name >= user.team)) == false OR (user.starts != user.starts OR record.due IN ['2026-06-01', '1970-01-01']) OR (record.owner.id < user.boss.id AND user.role.permissions.salary_view)) AND (NOT (('none' IN user.role.permissions OR user.vip OR record.public != record.public))) == false))"#, truth: { API.p059Policy(user: $0.user, record: $0.record) },
            decision: { API.p059Decision(user: $0.user, record: $0.record) }, filter: { API.p059Filter(user: $0.user) }))
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
            name: "p063", text: #"(((NOT (record.public IN [true, true, false])) != false AND (user.seen IN ['2026-06-01T09:30:00.123456789Z'] OR 'hr' IN record.teams)) AND (NOT (('it''s' IN record.teams OR record.title >= user.role.name))) != false)"#, truth: { API.p063Policy(user: $0.user, record: $0.record) },
            decision: { API.p063Decision(user: $0.user, record: $0.record) }, filter: { API.p063Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p064", text: #"('2026-06-01T09:30:00.123456789Z' IN record.moments AND (user.role.permissions.none AND ((time.weekday == 2147483648 AND record.opens > user.starts AND record.owner.level <= 'manager') OR NOT (record.owner.name <= user.department) OR (user.limit IN record.sizes AND record.public))))"#, truth: { API.p064Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p064Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p064Filter(user: $0.user, time: $0.time) }))
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
            name: "p068", text: #"(((user.team >= '😀' AND record.amount IN [17.0, 1.5, 2147483648] AND false == record.public) AND NOT (user.score > 1)) AND NOT (user.starts == record.opens) AND (NOT ((record.labels.region != null AND record.opens < record.opens AND record.needs.task_write))) != false)"#, truth: { API.p068Policy(user: $0.user, record: $0.record) },
            decision: { API.p068Decision(user: $0.user, record: $0.record) }, filter: { API.p068Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p069", text: #"(record.owner.id != user.counts.visits AND ((('0b5ae0f4-7a3c-4d3e-9f25-1f0a1c2b3d4e' > record.owner.name OR record.due IN ['1970-01-01', '2026-06-01', '2026-06-01'] OR record.owner.id <= 1) AND user.vip != user.active AND record.labels.region > 'hr') AND (('none' IN record.needs AND record.public != true AND user.boss.name >= user.boss.name) OR (record.at <= '2026-06-01T09:30:01.5Z' OR user.seen >= user.seen) OR NOT (time.hour IN [2, 0.0])) AND record.labels.region IN ['日本', '']))"#, truth: { API.p069Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p069Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p069Filter(user: $0.user, time: $0.time) }))
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
            name: "p073", text: #"(((record.public == user.active AND user.vip == true) OR user.role.permissions.salary_view) AND ((user.role.permissions.salary_view OR record.at IN ['1969-12-31T23:59:59Z', '2026-06-01T09:30:00Z', '2026-06-01T09:30:00.123456789Z']) OR (record.public OR 123456789012345678901234567890.12345 <= record.ratio OR record.needs.none)))"#, truth: { API.p073Policy(user: $0.user, record: $0.record) },
            decision: { API.p073Decision(user: $0.user, record: $0.record) }, filter: { API.p073Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p074", text: #"((((user.role.permissions.task_write AND record.due >= '2026-06-01' AND time.hour != 2) OR (record.department IN user.regions OR user.boss.id != 9223372036854775807)) AND record.team < record.team AND user.id >= 0) OR ((NOT ((user.limit IN [3] OR user.vip != null))) == false AND ((user.born == '1970-01-01' AND user.team > record.owner.name) AND (NOT (record.labels.region != null)) != false AND (user.counts.visits IN [17] AND user.vip)) AND ((user.starts <= user.starts AND record.at == null) AND time.hour IN [9007199254740993])))"#, truth: { API.p074Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p074Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p074Filter(user: $0.user, time: $0.time) }))
        probes.append(Probe(
            name: "p075", text: #"record.quantity < record.quantity"#, truth: { API.p075Policy(record: $0.record) },
            decision: { API.p075Decision(record: $0.record) }, filter: { _ in API.p075Filter() }))
        probes.append(Probe(
            name: "p076", text: #"(user.boss.id > record.amount AND record.ratio IN [3, 9007199254740993, 2147483648] AND user.role.name IN ['hr'])"#, truth: { API.p076Policy(user: $0.user, record: $0.record) },
            decision: { API.p076Decision(user: $0.user, record: $0.record) }, filter: { API.p076Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p077", text: #"((user.limit != null AND user.age > record.id AND user.role.permissions != null) AND (record.at IN ['2026-06-01T09:30:00.123456789Z'] OR record.department IN ['Sales', 'hr', '😀']))"#, truth: { API.p077Policy(user: $0.user, record: $0.record) },
            decision: { API.p077Decision(user: $0.user, record: $0.record) }, filter: { API.p077Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p078", text: #"(NOT (NOT (record.owner.name IN record.teams)) AND (user.born >= '1970-01-01' OR (record.needs.task_write AND user.boss.name > record.labels.region)) AND (NOT (user.limit < 17) AND record.moments != null AND 'f0000000-0000-4000-8000-000000000001' == record.team))"#, truth: { API.p078Policy(user: $0.user, record: $0.record) },
            decision: { API.p078Decision(user: $0.user, record: $0.record) }, filter: { API.p078Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p079", text: #"(NOT (('lead' > user.boss.level AND ((record.owner.name < '0b5ae0f4-7a3c-4d3e-9f25-1f0a1c2b3d4e' AND 'task_write' IN user.role.permissions) OR (NOT ('task_write' IN record.needs)) != false) AND ((user.active AND record.department != record.team AND 'Sales' <= record.labels.region) AND (record.public IN [true] OR user.score >= user.age) AND (user.vip IN [false, true] AND 0.5 IN record.prices AND record.department >= 'it''s'))))) != true"#, truth: { API.p079Policy(user: $0.user, record: $0.record) },
            decision: { API.p079Decision(user: $0.user, record: $0.record) }, filter: { API.p079Filter(user: $0.user) }))
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
            name: "p082", text: #"((NOT (-9223372036854775808 IN record.sizes)) != false OR (user.counts.visits IN [2, 17, 1.5] OR record.id < record.amount OR record.quantity >= record.ratio) OR (record.public AND user.boss.level < record.level))"#, truth: { API.p082Policy(user: $0.user, record: $0.record) },
            decision: { API.p082Decision(user: $0.user, record: $0.record) }, filter: { API.p082Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p083", text: #"NOT (((record.allowed != null AND record.at > user.seen AND 9 IN user.sums) AND (record.labels.region IN ['😀', 'é'] OR 17.0 IN record.prices OR user.boss.level >= record.owner.level) AND NOT (record.ratio >= user.id)))"#, truth: { API.p083Policy(user: $0.user, record: $0.record) },
            decision: { API.p083Decision(user: $0.user, record: $0.record) }, filter: { API.p083Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p084", text: #"(record.owner.id IN [0, 0.5, 9] OR ((('staff' IN record.allowed OR record.opens <= user.starts OR user.limit != time.hour) AND (record.needs.salary_view OR 'Sales' <= record.owner.name) AND NOT (17.0 >= user.id)) AND (NOT (user.team <= 'Sales') AND (record.public OR user.counts == null) AND record.needs.salary_view) AND 1.0 IN user.sums) OR ((record.owner.id IN [2147483648, -9223372036854775808, 3] AND NOT (user.age IN [1, 17, 2147483648]) AND (record.ratio > time.weekday AND user.active AND user.vip)) OR ((record.public AND user.id IN user.sums) OR (1.5 != time.weekday AND record.public) OR (user.starts > '00:00:00' OR user.starts >= record.opens))))"#, truth: { API.p084Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p084Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p084Filter(user: $0.user, time: $0.time) }))
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
            name: "p088", text: #"(NOT ('task_write' IN record.needs) OR ((user.limit == 2147483648 OR record.needs.task_write) OR (record.due IN ['1970-01-01', '2024-02-29'] AND record.quantity < record.amount AND record.ratio < user.age) OR NOT (record.at == null)))"#, truth: { API.p088Policy(user: $0.user, record: $0.record) },
            decision: { API.p088Decision(user: $0.user, record: $0.record) }, filter: { API.p088Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p089", text: #"(((NOT ((record.owner.name IN ['Sales', 'é', '0b5ae0f4-7a3c-4d3e-9f25-1f0a1c2b3d4e'] OR user.department == null OR record.department == ''))) != true AND 9223372036854775807 == user.counts.visits AND record.id IN [2, 2147483648]) AND (((record.at <= '2026-06-01T09:30:01.5Z' AND user.attributes.region >= 'it''s') AND ('director' IN record.allowed AND user.active AND record.team != '0b5ae0f4-7a3c-4d3e-9f25-1f0a1c2b3d4e') AND record.title IN ['f0000000-0000-4000-8000-000000000001']) OR ((user.team IN ['it''s', '', '0b5ae0f4-7a3c-4d3e-9f25-1f0a1c2b3d4e'] OR user.role.level IN record.allowed) AND (-1.0 IN record.sizes OR user.counts.visits == -9223372036854775808 OR user.score != 123456789012345678901234567890.12345) AND (user.active AND user.team != null AND record.needs.salary_view))))"#, truth: { API.p089Policy(user: $0.user, record: $0.record) },
            decision: { API.p089Decision(user: $0.user, record: $0.record) }, filter: { API.p089Filter(user: $0.user) }))
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
            name: "p094", text: #"(((NOT (NOT (user.score IN [-9223372036854775808]))) == false OR NOT ((record.needs.task_write AND record.department != '')) OR (NOT ((NOT (user.boss.level IN ['staff', 'manager'])) != true)) == false) OR (record.owner.name != null AND ((record.id IN [17, 1.0] OR 2.25 IN record.sizes) OR (user.role.name IN ['hr', ''] OR user.boss.level < 'staff' OR record.due == null)) AND ((record.opens == null AND record.department != 'Sales') OR (record.department > '' AND record.id IN [17, 2.25, 0.5] AND user.active))))"#, truth: { API.p094Policy(user: $0.user, record: $0.record) },
            decision: { API.p094Decision(user: $0.user, record: $0.record) }, filter: { API.p094Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p095", text: #"record.team IN ['😀', 'it''s']"#, truth: { API.p095Policy(record: $0.record) },
            decision: { API.p095Decision(record: $0.record) }, filter: { _ in API.p095Filter() }))
        probes.append(Probe(
            name: "p096", text: #"(record.at IN record.moments AND user.department >= '')"#, truth: { API.p096Policy(user: $0.user, record: $0.record) },
            decision: { API.p096Decision(user: $0.user, record: $0.record) }, filter: { API.p096Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p097", text: #"(NOT ((record.public OR record.level != 'manager' OR user.role.permissions.task_write))) != true"#, truth: { API.p097Policy(user: $0.user, record: $0.record) },
            decision: { API.p097Decision(user: $0.user, record: $0.record) }, filter: { API.p097Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p098", text: #"NOT (((user.age == user.counts.visits AND 3 != time.hour) AND NOT (record.owner.name IN record.tags) AND (user.born != '2026-06-01' OR user.seen IN ['2026-06-01T18:30:00+09:00', '2026-06-01T09:30:01.5Z'] OR user.team != null)))"#, truth: { API.p098Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p098Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p098Filter(user: $0.user, time: $0.time) }))
        probes.append(Probe(
            name: "p099", text: #"NOT (((record.public AND (user.seen IN record.moments AND '2026-06-01' >= user.born) AND (user.boss.level IN ['director'] AND time.hour IN user.sums)) OR ((user.seen < '2026-06-01T09:30:01.5Z' OR user.boss.id != user.counts.visits) AND (0.05 IN user.sums AND record.quantity IN [3, 2.25])) OR NOT (NOT (user.score != null))))"#, truth: { API.p099Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p099Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p099Filter(user: $0.user, time: $0.time) }))
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
            name: "p104", text: #"((NOT ((record.level IN ['manager', 'manager', 'lead'] OR user.age > 3 OR user.id >= user.boss.id)) OR (NOT (NOT (user.attributes.region <= user.department))) != true) OR user.born != '1970-01-01' OR NOT (record.owner.level IN record.allowed))"#, truth: { API.p104Policy(user: $0.user, record: $0.record) },
            decision: { API.p104Decision(user: $0.user, record: $0.record) }, filter: { API.p104Filter(user: $0.user) }))
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
            name: "p109", text: #"(user.team IN ['hr', 'Sales'] AND (((user.score < user.age AND 0.5 IN record.sizes) OR record.needs.salary_view OR (user.boss.id IN user.sums AND user.limit < 1.0 AND user.counts != null)) AND user.starts != '09:30:00.25'))"#, truth: { API.p109Policy(user: $0.user, record: $0.record) },
            decision: { API.p109Decision(user: $0.user, record: $0.record) }, filter: { API.p109Filter(user: $0.user) }))
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
            name: "p113", text: #"((NOT (record.labels.region IN user.regions)) == false AND ((NOT (time.weekday > 0.0)) == true AND (record.labels.region < '日本' AND record.allowed != null AND user.active) AND (record.labels.region <= record.labels.region AND record.team >= user.department AND user.id > user.age)) AND ((record.amount >= 1 AND time.hour IN [1.0, 1.5, 17] AND time.weekday != 123456789012345678901234567890.12345) AND user.score IN [0.0, 9007199254740993] AND (user.seen != null AND 9223372036854775807 == record.amount)))"#, truth: { API.p113Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p113Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p113Filter(user: $0.user, time: $0.time) }))
        probes.append(Probe(
            name: "p114", text: #"((user.limit != 3 OR record.needs.task_write OR ((time.weekday >= user.boss.id AND record.labels.region != 'é' AND record.amount IN [0.5]) AND (time.weekday >= 17 OR user.team > record.labels.region OR user.active == record.public))) OR record.department <= '日本')"#, truth: { API.p114Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p114Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p114Filter(user: $0.user, time: $0.time) }))
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
            name: "p118", text: #"(user.counts.visits <= record.ratio OR (user.age >= 2.25 AND (2.25 IN record.sizes AND user.limit < record.owner.id AND time.weekday <= 0.05) AND (user.role.level <= record.level AND record.public AND record.needs.task_write)))"#, truth: { API.p118Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p118Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p118Filter(user: $0.user, time: $0.time) }))
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
            name: "p124", text: #"(((('😀' >= record.owner.name OR record.needs.task_write) OR (user.score < user.boss.id AND record.needs.none AND record.labels.region IN ['HR']) OR (user.department < '0b5ae0f4-7a3c-4d3e-9f25-1f0a1c2b3d4e' OR user.limit == null OR user.limit <= user.boss.id)) OR (record.at IN ['1969-12-31T23:59:59Z'] AND (user.active OR record.public OR record.department IN record.teams)) OR ((NOT (time.weekday < user.score)) == true OR (record.opens != record.opens AND record.public) OR (user.active AND record.at IN ['2026-06-01T09:30:00.123456789Z'] AND 'Sales' == record.department))) OR user.boss.id IN [2])"#, truth: { API.p124Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p124Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p124Filter(user: $0.user, time: $0.time) }))
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
            name: "p128", text: #"(NOT ((user.active == true AND record.quantity > -1.0 AND record.owner.id IN [0.0, -1.0, 0])) AND ((1.5 IN record.sizes OR record.amount != 9223372036854775807) AND user.attributes.region == user.department) AND user.vip != null)"#, truth: { API.p128Policy(user: $0.user, record: $0.record) },
            decision: { API.p128Decision(user: $0.user, record: $0.record) }, filter: { API.p128Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p129", text: #"((((record.opens <= record.opens AND 'HR' IN record.tags AND 'HR' IN record.teams) AND NOT (record.needs.salary_view)) AND 9 > user.limit) AND NOT (NOT ((record.level < 'director' AND user.role.level > record.level))) AND (NOT (((user.role.level IN ['staff', 'director', 'manager'] AND record.owner == null) AND (user.active != false OR user.active) AND (record.needs.none AND user.attributes.region IN record.teams AND time.hour IN user.sums)))) != true)"#, truth: { API.p129Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p129Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p129Filter(user: $0.user, time: $0.time) }))
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
            name: "p133", text: #"(((user.boss.id != record.ratio AND user.active AND record.due IN ['2024-02-29', '2026-06-01', '2026-06-01']) AND (user.active AND record.owner.name IN record.teams)) AND NOT ((record.effort == null OR user.limit == user.age OR user.department != null)))"#, truth: { API.p133Policy(user: $0.user, record: $0.record) },
            decision: { API.p133Decision(user: $0.user, record: $0.record) }, filter: { API.p133Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p134", text: #"(user.id >= -9223372036854775808 OR (((user.vip OR user.attributes.region < user.role.name OR user.active != user.vip) AND (record.opens IN ['00:00:00', '23:59:59', '09:30:00.25'] OR 'hr' IN record.tags) AND (record.owner.name IN record.tags AND user.seen != user.seen)) AND (NOT (record.owner.id >= user.counts.visits) AND (user.department IN ['日本'] OR record.owner.id == time.hour))))"#, truth: { API.p134Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p134Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p134Filter(user: $0.user, time: $0.time) }))
        probes.append(Probe(
            name: "p135", text: #"user.counts.visits > 2147483648"#, truth: { API.p135Policy(user: $0.user) },
            decision: { API.p135Decision(user: $0.user) }, filter: { API.p135Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p136", text: #"(record.ratio != null OR user.team > record.team)"#, truth: { API.p136Policy(user: $0.user, record: $0.record) },
            decision: { API.p136Decision(user: $0.user, record: $0.record) }, filter: { API.p136Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p137", text: #"((user.active == false OR user.age IN record.prices OR record.due IN user.days) OR NOT (record.quantity IN user.sums))"#, truth: { API.p137Policy(user: $0.user, record: $0.record) },
            decision: { API.p137Decision(user: $0.user, record: $0.record) }, filter: { API.p137Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p138", text: #"(((record.needs.none AND record.owner.id != 3) OR NOT (record.owner.name != null) OR (record.owner.id == 0 OR user.active OR record.owner.id IN [1.0])) OR (NOT ((record.due == null OR user.vip))) != false OR (record.at IN record.moments OR (NOT (record.team == 'Sales')) != true))"#, truth: { API.p138Policy(user: $0.user, record: $0.record) },
            decision: { API.p138Decision(user: $0.user, record: $0.record) }, filter: { API.p138Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p139", text: #"(NOT (user.role.permissions.none) OR ((NOT ((NOT ('hr' != record.labels.region)) != false)) == true OR NOT ((record.due IN user.days AND user.score != null)) OR ((record.public AND record.owner.level == record.owner.level AND user.team IN ['Sales', '😀', 'it''s']) AND (user.starts > '23:59:59' AND user.attributes.region != 'é'))) OR (((user.active AND user.id IN user.sums AND 'manager' IN record.allowed) OR (record.quantity <= 0 OR user.role.level IN record.allowed OR '0b5ae0f4-7a3c-4d3e-9f25-1f0a1c2b3d4e' IN user.regions) OR ('task_write' IN user.role.permissions OR user.role.level <= record.level OR 'salary_view' IN user.role.permissions)) OR NOT (NOT (record.quantity == record.id)) OR NOT ((record.quantity >= record.id AND record.team != record.team AND '2026-06-01T09:30:01.5Z' <= record.at))))"#, truth: { API.p139Policy(user: $0.user, record: $0.record) },
            decision: { API.p139Decision(user: $0.user, record: $0.record) }, filter: { API.p139Filter(user: $0.user) }))
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
            name: "p144", text: #"((NOT (user.boss.id > user.boss.id) AND (user.role.level == 'staff' AND (user.vip != true OR time.weekday >= record.quantity)) AND ((record.owner.name IN record.tags OR user.role.level != null) AND (user.age IN [9007199254740993, 9223372036854775807] OR record.opens == null OR 'é' IN record.teams) AND (NOT ('é' IN user.regions)) != true)) AND ((user.active OR (record.owner.name IN ['it''s', '😀', '0b5ae0f4-7a3c-4d3e-9f25-1f0a1c2b3d4e'] AND user.role.name <= '日本') OR (NOT (user.counts.visits < 1.5)) != false) AND time.weekday != record.id AND ((record.at IN record.moments AND record.level IN ['director', 'staff']) OR (record.public OR user.boss.level == 'manager') OR NOT ('1970-01-01' IN user.days))))"#, truth: { API.p144Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p144Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p144Filter(user: $0.user, time: $0.time) }))
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
            name: "p149", text: #"(record.owner.id IN record.sizes AND (((record.id IN [-1] OR user.team == 'Sales') OR record.amount > 2) OR ((user.role.level == record.owner.level OR 'salary_view' IN user.role.permissions OR user.active) OR record.title > 'Sales')))"#, truth: { API.p149Policy(user: $0.user, record: $0.record) },
            decision: { API.p149Decision(user: $0.user, record: $0.record) }, filter: { API.p149Filter(user: $0.user) }))
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
            name: "p153", text: #"(('1969-12-31T23:59:59Z' IN record.moments AND (NOT ('manager' IN record.allowed)) == false AND NOT (user.department != user.department)) OR (1.0 IN record.sizes OR (user.born < '1970-01-01' AND user.starts >= '00:00:00' AND 'task_write' IN record.needs) OR (user.role.name != record.labels.region OR record.opens != user.starts OR 3 > record.ratio)) OR record.at >= '1969-12-31T23:59:59Z')"#, truth: { API.p153Policy(user: $0.user, record: $0.record) },
            decision: { API.p153Decision(user: $0.user, record: $0.record) }, filter: { API.p153Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p154", text: #"((((user.active OR user.role.name IN ['😀', '😀', 'é'] OR 'lead' >= record.owner.level) AND NOT (record.public == user.vip)) OR (NOT (user.boss.level >= record.level) OR ('none' IN user.role.permissions OR time.hour IN record.prices)) OR ((user.seen != null OR user.role.permissions.salary_view OR user.department < record.team) OR (record.owner.id >= 0.5 OR record.owner == null OR 0.05 > record.ratio))) AND (((NOT (user.role != null)) != true OR (record.id <= 1.5 AND record.public IN [true]) OR (record.labels.region IN ['日本', 'Sales', 'é'] OR user.active)) OR (NOT (user.attributes.region >= '😀') AND user.department == 'é' AND (user.department < record.team AND record.quantity < user.id)) OR record.department IN ['HR', 'hr', 'it''s']))"#, truth: { API.p154Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p154Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p154Filter(user: $0.user, time: $0.time) }))
        probes.append(Probe(
            name: "p155", text: #"user.active != record.public"#, truth: { API.p155Policy(user: $0.user, record: $0.record) },
            decision: { API.p155Decision(user: $0.user, record: $0.record) }, filter: { API.p155Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p156", text: #"NOT (user.role.level IN ['director', 'lead'])"#, truth: { API.p156Policy(user: $0.user) },
            decision: { API.p156Decision(user: $0.user) }, filter: { API.p156Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p157", text: #"((record.level > 'director' AND time.weekday IN user.sums AND record.public) AND ('task_write' IN user.role.permissions OR record.quantity IN [1.5, -9223372036854775808, 9007199254740993] OR user.id < user.counts.visits))"#, truth: { API.p157Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p157Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p157Filter(user: $0.user, time: $0.time) }))
        probes.append(Probe(
            name: "p158", text: #"user.active"#, truth: { API.p158Policy(user: $0.user) },
            decision: { API.p158Decision(user: $0.user) }, filter: { API.p158Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p159", text: #"('salary_view' IN user.role.permissions AND NOT ((1 IN record.prices AND NOT (user.starts <= '23:59:59'))) AND (((NOT (record.labels.region IN ['HR', 'hr', 'hr'])) != false OR (record.id IN [123456789012345678901234567890.12345, 17.0, 1] AND user.counts.visits IN [2])) AND NOT (record.team IN ['😀', 'hr', '0b5ae0f4-7a3c-4d3e-9f25-1f0a1c2b3d4e'])))"#, truth: { API.p159Policy(user: $0.user, record: $0.record) },
            decision: { API.p159Decision(user: $0.user, record: $0.record) }, filter: { API.p159Filter(user: $0.user) }))
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
            name: "p164", text: #"NOT ((((NOT (record.level IN ['director'])) == true OR (user.vip OR user.vip == true OR record.opens <= record.opens)) AND (record.amount < record.owner.id AND user.boss.name < 'f0000000-0000-4000-8000-000000000001') AND ('task_write' IN user.role.permissions OR (record.level == record.level AND user.boss.level == null) OR (user.born IN user.days OR user.age IN [2147483648] OR user.limit >= time.hour))))"#, truth: { API.p164Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p164Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p164Filter(user: $0.user, time: $0.time) }))
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
            name: "p168", text: #"(user.counts.visits <= record.id OR ('staff' IN record.allowed AND (record.id IN record.prices OR user.role.level < user.role.level) AND (record.needs.salary_view OR user.starts == null OR user.vip == null)))"#, truth: { API.p168Policy(user: $0.user, record: $0.record) },
            decision: { API.p168Decision(user: $0.user, record: $0.record) }, filter: { API.p168Filter(user: $0.user) }))
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
            name: "p172", text: #"((user.role.name <= 'HR' AND '23:59:59' != user.starts) AND (record.team IN user.regions OR user.active OR '😀' <= user.attributes.region) AND (user.vip AND true != user.vip AND user.boss.name IN record.tags))"#, truth: { API.p172Policy(user: $0.user, record: $0.record) },
            decision: { API.p172Decision(user: $0.user, record: $0.record) }, filter: { API.p172Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p173", text: #"(record.due IN ['2024-02-29', '2024-02-29'] OR ((record.owner.level IN ['director', 'staff'] OR user.boss.level IN record.allowed OR user.role.level IN record.allowed) AND NOT (record.title IN record.tags)) OR (record.owner.name IN ['😀', '😀', '0b5ae0f4-7a3c-4d3e-9f25-1f0a1c2b3d4e'] AND (user.attributes.region IN record.teams OR user.attributes.region <= 'é')))"#, truth: { API.p173Policy(user: $0.user, record: $0.record) },
            decision: { API.p173Decision(user: $0.user, record: $0.record) }, filter: { API.p173Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p174", text: #"((((record.team IN ['hr'] AND record.department == null) OR record.ratio != null) AND ((user.department IN ['é', 'é', 'Sales'] OR '2026-06-01T09:30:01.5Z' IN record.moments OR record.id IN [0.0, 3, 1.5]) AND 0.05 > time.hour)) AND record.public != user.vip)"#, truth: { API.p174Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p174Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p174Filter(user: $0.user, time: $0.time) }))
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
        probes.append(Probe(
            name: "p179", text: #"(user.seen > '2026-06-01T09:30:00.123456789Z' AND (((1.0 < user.limit OR '2026-06-01' IN user.days) AND NOT (0.5 == time.weekday)) AND ((user.role.name != null AND time.weekday IN user.sums AND time.weekday > -1.0) OR user.seen == '2026-06-01T09:30:00Z') AND user.role.permissions.salary_view))"#, truth: { API.p179Policy(user: $0.user, time: $0.time) },
            decision: { API.p179Decision(user: $0.user, time: $0.time) }, filter: { API.p179Filter(user: $0.user, time: $0.time) }))
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
            name: "p184", text: #"NOT (((NOT ((record.public AND record.public AND user.score IN [2147483648, 0, 1.5]))) == false AND ((record.public == user.vip OR record.team IN ['Sales', '', ''] OR record.department <= 'hr') AND (record.department == null AND -1.0 IN record.sizes AND record.due >= user.born) AND user.role.permissions.task_write) AND user.role.name > record.owner.name))"#, truth: { API.p184Policy(user: $0.user, record: $0.record) },
            decision: { API.p184Decision(user: $0.user, record: $0.record) }, filter: { API.p184Filter(user: $0.user) }))
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
            name: "p189", text: #"((((record.quantity IN record.sizes OR record.opens IN ['09:30:00.25', '23:59:59', '23:59:59']) OR (user.limit > time.hour OR '2026-06-01' IN user.days OR user.department IN record.teams)) AND NOT ((user.vip OR record.public IN [false, false, true] OR user.active)) AND user.born IN user.days) OR (((record.needs.task_write OR user.boss.name < '日本' OR record.opens >= user.starts) OR user.starts > record.opens) AND NOT ((record.level >= 'staff' OR user.boss.id <= user.age))) OR (((record.needs.salary_view AND user.team >= '😀' AND user.role.level IN ['staff', 'manager', 'director']) OR (123456789012345678901234567890.12345 != user.age AND user.born != '2024-02-29') OR (record.owner.level IN ['director'] OR record.owner.level > user.boss.level)) OR (NOT (user.active) AND (record.quantity >= 9007199254740993 OR user.counts.visits IN record.sizes OR user.born != user.born))))"#, truth: { API.p189Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p189Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p189Filter(user: $0.user, time: $0.time) }))
        probes.append(Probe(
            name: "p190", text: #"record.ratio != null"#, truth: { API.p190Policy(record: $0.record) },
            decision: { API.p190Decision(record: $0.record) }, filter: { _ in API.p190Filter() }))
        probes.append(Probe(
            name: "p191", text: #"(NOT (record.public)) != true"#, truth: { API.p191Policy(record: $0.record) },
            decision: { API.p191Decision(record: $0.record) }, filter: { _ in API.p191Filter() }))
        probes.append(Probe(
            name: "p192", text: #"((record.needs.none AND record.owner.level == user.role.level AND user.boss.level IN record.allowed) AND (record.ratio >= user.age AND user.attributes.region IN ['f0000000-0000-4000-8000-000000000001']))"#, truth: { API.p192Policy(user: $0.user, record: $0.record) },
            decision: { API.p192Decision(user: $0.user, record: $0.record) }, filter: { API.p192Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p193", text: #"NOT ((('0b5ae0f4-7a3c-4d3e-9f25-1f0a1c2b3d4e' IN record.tags AND 0.5 IN record.sizes AND record.level > user.boss.level) OR (NOT (record.public)) == true OR NOT (user.starts >= user.starts)))"#, truth: { API.p193Policy(user: $0.user, record: $0.record) },
            decision: { API.p193Decision(user: $0.user, record: $0.record) }, filter: { API.p193Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p194", text: #"((((user.id >= -1 OR user.active) AND (user.score > record.owner.id OR time.hour == time.hour) AND (NOT (user.active)) == true) OR (NOT ('salary_view' IN record.needs)) == false OR ((record.moments != null AND record.title == record.title AND user.role.permissions.salary_view) AND (record.department IN ['0b5ae0f4-7a3c-4d3e-9f25-1f0a1c2b3d4e'] OR time.hour IN record.sizes OR record.ratio IN [2.25, 17]) AND (NOT (time.hour >= user.age)) != true)) OR (NOT ((record.ratio <= -1.0 AND record.at IN record.moments)) AND ('salary_view' IN record.needs OR (user.born == user.born OR '😀' IN record.tags OR 'é' != user.role.name)) AND ((record.ratio IN [1.5, 9] OR user.vip OR user.active) AND (NOT ('' IN user.regions)) == false AND NOT (record.public))) OR time.weekday >= record.owner.id)"#, truth: { API.p194Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p194Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p194Filter(user: $0.user, time: $0.time) }))
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
            name: "p198", text: #"((user.role.permissions.task_write OR (NOT (record.amount == 1)) != false OR (user.limit IN record.sizes AND user.limit IN [0.5])) AND (user.vip AND (user.team == 'é' OR record.opens == null OR record.public) AND user.role.level <= record.level))"#, truth: { API.p198Policy(user: $0.user, record: $0.record) },
            decision: { API.p198Decision(user: $0.user, record: $0.record) }, filter: { API.p198Filter(user: $0.user) }))
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
            name: "p204", text: #"((NOT ((record.public AND record.department IN ['hr', '0b5ae0f4-7a3c-4d3e-9f25-1f0a1c2b3d4e'] AND 2147483648 IN record.prices)) OR ((record.quantity == -1 AND user.active != user.active) AND user.boss.level IN record.allowed AND (NOT (record.department == user.attributes.region)) != true)) OR (((user.age == user.age OR 1.5 <= time.weekday) OR (NOT (user.active != user.active)) == false) AND (('none' IN record.needs AND record.title > user.team AND time.weekday IN record.prices) OR 'none' IN user.role.permissions OR record.public IN [false, true]) AND ((NOT (record.owner.level == null)) == false AND NOT (record.amount IN [9223372036854775807, 2.25, 1]))) OR (((user.role.permissions.salary_view AND user.born IN ['2024-02-29']) AND NOT (record.at != null) AND (record.team IN ['é', '0b5ae0f4-7a3c-4d3e-9f25-1f0a1c2b3d4e'] OR 'HR' IN user.regions OR user.active)) OR (NOT (NOT ('salary_view' IN user.role.permissions))) != true))"#, truth: { API.p204Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p204Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p204Filter(user: $0.user, time: $0.time) }))
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
            name: "p208", text: #"(((time.weekday != 1.0 OR 'Sales' <= user.department) AND (user.vip == record.public AND record.labels.region == user.boss.name AND record.department != null)) AND NOT ((user.born > '2024-02-29' OR record.needs.none)) AND ((NOT (user.score != 2147483648)) == true AND (record.ratio > 2 AND user.boss.level IN ['manager', 'lead', 'lead'] AND record.quantity <= user.limit) AND (user.role.name IN ['Sales'] OR record.at IN record.moments OR user.boss.id IN [9007199254740993, 3, 123456789012345678901234567890.12345])))"#, truth: { API.p208Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p208Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p208Filter(user: $0.user, time: $0.time) }))
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
            name: "p212", text: #"((NOT (record.public)) != false AND (user.attributes.region <= 'it''s' AND record.opens > user.starts AND '1969-12-31T23:59:59Z' != user.seen) AND (user.team != null AND 'task_write' IN user.role.permissions))"#, truth: { API.p212Policy(user: $0.user, record: $0.record) },
            decision: { API.p212Decision(user: $0.user, record: $0.record) }, filter: { API.p212Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p213", text: #"(((record.public OR user.vip == null OR '2026-06-01T09:30:01.5Z' <= record.at) AND NOT (time.hour IN record.prices)) AND (record.department == 'HR' AND (user.vip AND record.needs.salary_view)) AND user.active)"#, truth: { API.p213Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p213Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p213Filter(user: $0.user, time: $0.time) }))
        probes.append(Probe(
            name: "p214", text: #"(((record.public != false AND (user.starts > user.starts AND record.needs.salary_view AND user.vip IN [false, false, true]) AND record.department != record.team) OR record.at <= '2026-06-01T09:30:00Z' OR ((time.hour == 2.25 OR record.title IN record.teams) AND (user.role.name > 'é' AND user.boss != null) AND NOT (record.opens > user.starts))) OR (((record.title == record.labels.region AND time.weekday IN user.sums AND user.score == user.counts.visits) OR (user.counts.visits IN [-9223372036854775808] OR user.vip OR record.needs.salary_view) OR (user.vip != true OR user.role.level == null OR user.age IN [1, 123456789012345678901234567890.12345, -1.0])) OR (NOT (record.id IN record.prices) AND record.id >= record.quantity AND (user.department == record.owner.name OR record.opens <= user.starts)) OR user.limit <= user.limit))"#, truth: { API.p214Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p214Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p214Filter(user: $0.user, time: $0.time) }))
        probes.append(Probe(
            name: "p215", text: #"record.opens IN ['23:59:59']"#, truth: { API.p215Policy(record: $0.record) },
            decision: { API.p215Decision(record: $0.record) }, filter: { _ in API.p215Filter() }))
        probes.append(Probe(
            name: "p216", text: #"user.team == null"#, truth: { API.p216Policy(user: $0.user) },
            decision: { API.p216Decision(user: $0.user) }, filter: { API.p216Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p217", text: #"record.team >= record.title"#, truth: { API.p217Policy(record: $0.record) },
            decision: { API.p217Decision(record: $0.record) }, filter: { _ in API.p217Filter() }))
        probes.append(Probe(
            name: "p218", text: #"(((user.active != user.active AND user.department <= user.role.name AND record.owner.name IN record.teams) AND (user.active OR '0b5ae0f4-7a3c-4d3e-9f25-1f0a1c2b3d4e' > user.attributes.region OR record.ratio <= record.quantity) AND (record.needs.task_write OR user.vip == null)) OR (NOT (record.opens != null) AND NOT (time.hour < 2)))"#, truth: { API.p218Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p218Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p218Filter(user: $0.user, time: $0.time) }))
        probes.append(Probe(
            name: "p219", text: #"(((record.public AND ('2026-06-01' < record.due OR user.role.name IN ['日本', ''])) OR ((user.score != null OR record.id == -9223372036854775808) AND (record.level == user.role.level AND record.at >= user.seen) AND NOT (-1.0 IN record.sizes))) AND (((user.boss.level != null OR user.active) OR (record.level < 'director' OR user.role.level == record.level OR user.department <= 'Sales') OR (user.boss.name < user.team OR user.boss.level != record.level)) AND ((NOT (record.public)) != false OR (record.ratio IN [2.25, 1.0, 17] OR record.team != null OR user.starts >= record.opens) OR (-1 != record.quantity OR user.born != null OR record.opens >= user.starts))) AND (((record.public OR 'task_write' IN user.role.permissions OR user.role.name IN record.teams) OR record.owner.level IN ['staff']) OR ((record.public AND user.department == null AND user.vip) OR NOT (user.born != null))))"#, truth: { API.p219Policy(user: $0.user, record: $0.record) },
            decision: { API.p219Decision(user: $0.user, record: $0.record) }, filter: { API.p219Filter(user: $0.user) }))
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
            name: "p223", text: #"((NOT ((user.limit IN [0, 2147483648, 0] OR 'none' IN user.role.permissions))) != false OR ((record.team != null OR record.department > 'Sales' OR 'task_write' IN record.needs) OR (NOT (record.title IN ['hr'])) != true))"#, truth: { API.p223Policy(user: $0.user, record: $0.record) },
            decision: { API.p223Decision(user: $0.user, record: $0.record) }, filter: { API.p223Filter(user: $0.user) }))
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
            name: "p229", text: #"((((user.boss.level <= 'manager' AND record.owner.level > 'director' AND record.department == null) AND (record.owner.level IN ['lead', 'director', 'lead'] OR user.boss.id != -1)) AND (record.level > 'director' AND (record.amount IN user.sums AND record.ratio > user.id))) AND ((record.owner.name IN record.tags AND NOT ('none' IN user.role.permissions) AND (user.role.level IN ['staff'] OR record.owner.id IN record.prices OR 'salary_view' IN record.needs)) AND (user.role.level == null AND (9223372036854775807 IN user.sums OR time.hour < time.weekday OR user.vip == false) AND user.active) AND user.starts IN ['09:30:00.25', '00:00:00']) AND user.role.name != 'f0000000-0000-4000-8000-000000000001')"#, truth: { API.p229Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p229Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p229Filter(user: $0.user, time: $0.time) }))
        probes.append(Probe(
            name: "p230", text: #"'manager' == record.level"#, truth: { API.p230Policy(record: $0.record) },
            decision: { API.p230Decision(record: $0.record) }, filter: { _ in API.p230Filter() }))
        probes.append(Probe(
            name: "p231", text: #"(user.boss != null OR record.allowed == null)"#, truth: { API.p231Policy(user: $0.user, record: $0.record) },
            decision: { API.p231Decision(user: $0.user, record: $0.record) }, filter: { API.p231Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p232", text: #"(record.amount != null OR (record.due IN ['2024-02-29', '2024-02-29', '1970-01-01'] AND record.labels.region >= 'f0000000-0000-4000-8000-000000000001') OR (NOT ('task_write' IN record.needs)) == true)"#, truth: { API.p232Policy(record: $0.record) },
            decision: { API.p232Decision(record: $0.record) }, filter: { _ in API.p232Filter() }))
        probes.append(Probe(
            name: "p233", text: #"((NOT ((user.age IN record.prices AND record.owner.level == 'manager' AND record.id < 0.05))) == true AND ((user.boss.name IN ['Sales', '日本', 'f0000000-0000-4000-8000-000000000001'] OR 2147483648 IN record.sizes) AND (user.team >= 'é' OR time.hour < user.id)))"#, truth: { API.p233Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p233Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p233Filter(user: $0.user, time: $0.time) }))
        probes.append(Probe(
            name: "p234", text: #"NOT ((((record.amount == 1 AND record.owner.name IN record.tags AND user.vip) OR (user.boss.level IN ['director', 'director', 'manager'] OR user.active OR record.public) OR (user.limit == null AND user.department > record.labels.region)) OR (NOT (user.counts.visits != user.limit)) != false))"#, truth: { API.p234Policy(user: $0.user, record: $0.record) },
            decision: { API.p234Decision(user: $0.user, record: $0.record) }, filter: { API.p234Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p235", text: #"user.boss.name == null"#, truth: { API.p235Policy(user: $0.user) },
            decision: { API.p235Decision(user: $0.user) }, filter: { API.p235Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p236", text: #"(record.amount > user.counts.visits OR record.labels.region IN ['it''s'] OR user.role.permissions.none)"#, truth: { API.p236Policy(user: $0.user, record: $0.record) },
            decision: { API.p236Decision(user: $0.user, record: $0.record) }, filter: { API.p236Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p237", text: #"((record.team IN [''] AND 0.05 > time.hour) AND (NOT (record.id IN [0.5, 1.5])) == true)"#, truth: { API.p237Policy(record: $0.record, time: $0.time) },
            decision: { API.p237Decision(record: $0.record, time: $0.time) }, filter: { API.p237Filter(time: $0.time) }))
        probes.append(Probe(
            name: "p238", text: #"(NOT ((record.at <= '1969-12-31T23:59:59Z' AND (NOT (user.limit IN [2, 9, 123456789012345678901234567890.12345])) != true AND (user.score != null OR user.role.permissions.task_write OR record.needs.task_write)))) == false"#, truth: { API.p238Policy(user: $0.user, record: $0.record) },
            decision: { API.p238Decision(user: $0.user, record: $0.record) }, filter: { API.p238Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p239", text: #"((NOT (('manager' IN record.allowed AND user.counts.visits IN user.sums)) AND ((record.owner.id IN user.sums OR user.role.permissions.task_write OR 1 > user.limit) OR record.quantity == user.id)) AND (NOT ((user.department IN user.regions AND user.role.level != user.role.level AND record.due > '1970-01-01')) OR ((record.public OR record.at != null) OR (0 IN user.sums OR record.level <= 'director')) OR ((user.boss.id == user.id OR user.vip OR user.limit IN [17, 9223372036854775807]) OR user.limit != user.limit OR (user.born IN ['1970-01-01', '2026-06-01'] OR user.role.name IN record.tags))) AND ((NOT ((record.due <= '1970-01-01' AND user.vip == true AND user.boss.id <= time.hour))) != true OR NOT (('task_write' IN record.needs AND user.limit >= 9))))"#, truth: { API.p239Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p239Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p239Filter(user: $0.user, time: $0.time) }))
        return probes
    }
}
