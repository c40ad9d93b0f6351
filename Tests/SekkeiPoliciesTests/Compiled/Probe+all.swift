// swift-format-ignore-file
// Written by ProbeWriter.
@testable import PolicyAPI

extension Probe {
    static let parts: [@Sendable () -> [Probe]] = [part0, part1, part2, part3, part4, part5, part6, part7, part8]

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
            name: "p005", text: #"record.needs.none"#, truth: { API.p005Policy(record: $0.record) },
            decision: { API.p005Decision(record: $0.record) }, filter: { _ in API.p005Filter() }))
        probes.append(Probe(
            name: "p006", text: #"NOT (NOT (NOT (record.public IN [true, true, true])))"#, truth: { API.p006Policy(record: $0.record) },
            decision: { API.p006Decision(record: $0.record) }, filter: { _ in API.p006Filter() }))
        probes.append(Probe(
            name: "p007", text: #"user.starts == null"#, truth: { API.p007Policy(user: $0.user) },
            decision: { API.p007Decision(user: $0.user) }, filter: { API.p007Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p008", text: #"(record.department != null OR 'Sales' >= record.team OR record.public == true)"#, truth: { API.p008Policy(record: $0.record) },
            decision: { API.p008Decision(record: $0.record) }, filter: { _ in API.p008Filter() }))
        probes.append(Probe(
            name: "p009", text: #"(('director' IN record.allowed OR record.needs.task_write OR user.counts.visits IN record.sizes) OR (record.at IN record.moments OR user.role.level != null))"#, truth: { API.p009Policy(user: $0.user, record: $0.record) },
            decision: { API.p009Decision(user: $0.user, record: $0.record) }, filter: { API.p009Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p010", text: #"(((record.team < 'HR' OR user.boss.level != record.owner.level) OR (record.level IN ['lead', 'manager'] AND record.department IN ['é'])) OR ((2147483648 IN record.prices OR user.role.permissions.none OR record.due == null) AND (NOT (record.needs.task_write)) == true AND '😀' IN user.regions) OR ((user.active AND record.owner.level <= user.role.level AND '😀' != record.department) AND (record.public AND user.born < record.due AND record.quantity <= time.hour) AND (user.role.level IN ['director'] OR record.labels.region != '0b5ae0f4-7a3c-4d3e-9f25-1f0a1c2b3d4e' OR '0b5ae0f4-7a3c-4d3e-9f25-1f0a1c2b3d4e' == user.team)))"#, truth: { API.p010Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p010Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p010Filter(user: $0.user, time: $0.time) }))
        probes.append(Probe(
            name: "p011", text: #"'manager' IN record.allowed"#, truth: { API.p011Policy(record: $0.record) },
            decision: { API.p011Decision(record: $0.record) }, filter: { _ in API.p011Filter() }))
        probes.append(Probe(
            name: "p012", text: #"(NOT (((NOT ('日本' > user.department) OR record.ratio < 0.5 OR user.role.level == user.boss.level) OR (NOT ((NOT (user.active)) == true)) == false)) AND record.public)"#, truth: { API.p012Policy(user: $0.user, record: $0.record) },
            decision: { API.p012Decision(user: $0.user, record: $0.record) }, filter: { API.p012Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p013", text: #"NOT ((user.vip AND (user.starts == record.opens OR -9223372036854775808 >= user.counts.visits)))"#, truth: { API.p013Policy(user: $0.user, record: $0.record) },
            decision: { API.p013Decision(user: $0.user, record: $0.record) }, filter: { API.p013Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p014", text: #"'2026-06-01T09:30:00.123456789Z' IN record.moments"#, truth: { API.p014Policy(record: $0.record) },
            decision: { API.p014Decision(record: $0.record) }, filter: { _ in API.p014Filter() }))
        probes.append(Probe(
            name: "p015", text: #"(record.title IN ['hr'] AND 'it''s' IN record.tags)"#, truth: { API.p015Policy(record: $0.record) },
            decision: { API.p015Decision(record: $0.record) }, filter: { _ in API.p015Filter() }))
        probes.append(Probe(
            name: "p016", text: #"(NOT ((record.public AND record.ratio != 2))) == true"#, truth: { API.p016Policy(record: $0.record) },
            decision: { API.p016Decision(record: $0.record) }, filter: { _ in API.p016Filter() }))
        probes.append(Probe(
            name: "p017", text: #"(NOT (NOT (record.needs.none)) AND ((NOT (user.age < -9223372036854775808)) != false AND (record.amount >= user.boss.id OR 'Sales' <= record.department OR record.owner.name >= record.department)))"#, truth: { API.p017Policy(user: $0.user, record: $0.record) },
            decision: { API.p017Decision(user: $0.user, record: $0.record) }, filter: { API.p017Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p018", text: #"(((NOT (NOT (user.role.name != null))) != true AND user.role.name IN record.tags AND ((NOT (user.role.level > user.role.level)) == true AND (user.boss.level <= record.owner.level AND user.boss.id >= record.quantity) AND (NOT (record.id == 1.0)) != true)) AND NOT ((('staff' IN record.allowed OR user.department IN ['hr', '😀', 'é']) AND user.seen == user.seen AND (record.public AND user.role.permissions.task_write AND 3 IN user.sums))) AND NOT (((user.score < 9 AND user.boss.level == null AND user.active) OR (user.starts IN ['00:00:00', '00:00:00'] OR record.team != null) OR record.level IN record.allowed)))"#, truth: { API.p018Policy(user: $0.user, record: $0.record) },
            decision: { API.p018Decision(user: $0.user, record: $0.record) }, filter: { API.p018Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p019", text: #"(NOT ((NOT (('0b5ae0f4-7a3c-4d3e-9f25-1f0a1c2b3d4e' IN user.regions OR user.born IN ['2024-02-29', '2024-02-29'] OR ((user.department IN record.teams AND time.hour >= 0) OR user.boss.level IN ['director', 'lead', 'director'] OR record.needs.none)))) != true)) != true"#, truth: { API.p019Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p019Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p019Filter(user: $0.user, time: $0.time) }))
        return probes
    }

    private static func part1() -> [Probe] {
        var probes: [Probe] = []
        probes.append(Probe(
            name: "p020", text: #"NOT (record.department >= 'it''s')"#, truth: { API.p020Policy(record: $0.record) },
            decision: { API.p020Decision(record: $0.record) }, filter: { _ in API.p020Filter() }))
        probes.append(Probe(
            name: "p021", text: #"user.counts.visits >= 17.0"#, truth: { API.p021Policy(user: $0.user) },
            decision: { API.p021Decision(user: $0.user) }, filter: { API.p021Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p022", text: #"record.needs.task_write"#, truth: { API.p022Policy(record: $0.record) },
            decision: { API.p022Decision(record: $0.record) }, filter: { _ in API.p022Filter() }))
        probes.append(Probe(
            name: "p023", text: #"NOT ((record.owner.level IN record.allowed OR -9223372036854775808 IN record.sizes OR record.at > '2026-06-01T09:30:00.123456789Z'))"#, truth: { API.p023Policy(record: $0.record) },
            decision: { API.p023Decision(record: $0.record) }, filter: { _ in API.p023Filter() }))
        probes.append(Probe(
            name: "p024", text: #"record.owner.id != record.amount"#, truth: { API.p024Policy(record: $0.record) },
            decision: { API.p024Decision(record: $0.record) }, filter: { _ in API.p024Filter() }))
        probes.append(Probe(
            name: "p025", text: #"((((user.role.permissions.salary_view AND user.active AND record.department >= 'é') OR NOT (user.boss.level != 'manager')) AND (NOT (record.opens == '09:30:00.25') AND NOT (user.department IN ['é', 'f0000000-0000-4000-8000-000000000001']) AND ('日本' < user.role.name OR 'lead' >= user.boss.level)) AND ((record.needs.none AND user.role.permissions.task_write AND record.owner.name == null) OR (record.id < 2 AND user.role.permissions.none) OR ('staff' IN record.allowed OR record.opens <= user.starts OR user.limit != time.hour))) OR (record.public != false OR (NOT (NOT (17.0 >= user.id))) != true))"#, truth: { API.p025Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p025Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p025Filter(user: $0.user, time: $0.time) }))
        probes.append(Probe(
            name: "p026", text: #"(record.quantity IN [1.5] OR (record.title == user.team AND (user.age < user.score OR record.needs.none OR ((NOT ('HR' >= record.title)) != false AND NOT (record.level IN ['manager', 'manager', 'lead']) AND (user.id < time.weekday AND user.boss.id != time.hour AND record.level IN record.allowed)))))"#, truth: { API.p026Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p026Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p026Filter(user: $0.user, time: $0.time) }))
        probes.append(Probe(
            name: "p027", text: #"user.counts.visits == 0.0"#, truth: { API.p027Policy(user: $0.user) },
            decision: { API.p027Decision(user: $0.user) }, filter: { API.p027Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p028", text: #"user.score >= record.ratio"#, truth: { API.p028Policy(user: $0.user, record: $0.record) },
            decision: { API.p028Decision(user: $0.user, record: $0.record) }, filter: { API.p028Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p029", text: #"(record.opens != '09:30:00.25' AND record.department < user.role.name)"#, truth: { API.p029Policy(user: $0.user, record: $0.record) },
            decision: { API.p029Decision(user: $0.user, record: $0.record) }, filter: { API.p029Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p030", text: #"NOT ((user.attributes.region != 'é' OR record.title <= record.department))"#, truth: { API.p030Policy(user: $0.user, record: $0.record) },
            decision: { API.p030Decision(user: $0.user, record: $0.record) }, filter: { API.p030Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p031", text: #"(record.needs.task_write AND ((NOT (time.hour <= 1.0)) == true AND user.boss.name IN ['', 'HR', 'it''s'] AND record.opens > '23:59:59') AND ((NOT (time.weekday <= 17)) == true OR (record.quantity == record.id OR record.needs.task_write OR user.role.name IN ['hr', 'f0000000-0000-4000-8000-000000000001', 'hr'])))"#, truth: { API.p031Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p031Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p031Filter(user: $0.user, time: $0.time) }))
        probes.append(Probe(
            name: "p032", text: #"(record.due >= record.due OR user.seen <= record.at)"#, truth: { API.p032Policy(user: $0.user, record: $0.record) },
            decision: { API.p032Decision(user: $0.user, record: $0.record) }, filter: { API.p032Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p033", text: #"(((((record.level != null OR 2147483648 IN record.prices) OR ('task_write' IN user.role.permissions OR record.quantity < 0.0)) OR ((record.at <= user.seen AND user.age IN [2147483648] AND user.limit >= time.hour) AND (user.attributes.region IN ['Sales', '0b5ae0f4-7a3c-4d3e-9f25-1f0a1c2b3d4e', '0b5ae0f4-7a3c-4d3e-9f25-1f0a1c2b3d4e'] OR user.role.name IN [''] OR record.id == user.counts.visits))) OR record.needs.task_write) OR ((((user.boss.level != 'lead' AND user.counts.visits <= record.id) OR (user.vip AND record.at != record.at AND record.id IN record.prices)) OR (NOT (('none' IN record.needs AND record.needs.salary_view))) == false) OR user.vip == null))"#, truth: { API.p033Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p033Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p033Filter(user: $0.user, time: $0.time) }))
        probes.append(Probe(
            name: "p034", text: #"('none' IN record.needs AND (NOT (NOT (user.boss.name >= user.department)) AND (NOT ((user.id == user.boss.id OR record.at >= record.at OR user.role == null))) != true) AND record.id IN record.prices)"#, truth: { API.p034Policy(user: $0.user, record: $0.record) },
            decision: { API.p034Decision(user: $0.user, record: $0.record) }, filter: { API.p034Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p035", text: #"user.boss.level <= user.boss.level"#, truth: { API.p035Policy(user: $0.user) },
            decision: { API.p035Decision(user: $0.user) }, filter: { API.p035Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p036", text: #"record.needs.salary_view"#, truth: { API.p036Policy(record: $0.record) },
            decision: { API.p036Decision(record: $0.record) }, filter: { _ in API.p036Filter() }))
        probes.append(Probe(
            name: "p037", text: #"(NOT (('salary_view' IN record.needs AND record.public AND record.quantity > 123456789012345678901234567890.12345))) != true"#, truth: { API.p037Policy(record: $0.record) },
            decision: { API.p037Decision(record: $0.record) }, filter: { _ in API.p037Filter() }))
        probes.append(Probe(
            name: "p038", text: #"record.public"#, truth: { API.p038Policy(record: $0.record) },
            decision: { API.p038Decision(record: $0.record) }, filter: { _ in API.p038Filter() }))
        probes.append(Probe(
            name: "p039", text: #"(NOT ((record.at IN ['2026-06-01T09:30:00.123456789Z'] AND (user.boss.name IN record.tags AND user.attributes.region >= record.labels.region AND 'none' IN user.role.permissions) AND (record.owner.level IN ['director'] OR record.at == '2026-06-01T09:30:01.5Z' OR record.amount IN [-1, 0.05, 0]))) OR (record.department IN user.regions OR NOT ((NOT (record.title IN ['é'])) == true) OR NOT ((record.owner.name IN ['Sales', ''] OR user.born IN user.days OR user.department > user.attributes.region))) OR (user.vip IN [true] AND user.role.name != record.department))"#, truth: { API.p039Policy(user: $0.user, record: $0.record) },
            decision: { API.p039Decision(user: $0.user, record: $0.record) }, filter: { API.p039Filter(user: $0.user) }))
        return probes
    }

    private static func part2() -> [Probe] {
        var probes: [Probe] = []
        probes.append(Probe(
            name: "p040", text: #"user.boss.id >= user.limit"#, truth: { API.p040Policy(user: $0.user) },
            decision: { API.p040Decision(user: $0.user) }, filter: { API.p040Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p041", text: #"(((record.owner == null AND (((NOT (user.team >= 'HR')) == true AND 'salary_view' IN user.role.permissions) AND ((NOT (record.amount == 1)) != false AND (user.limit IN record.sizes AND user.limit IN [0.5]) AND (user.active AND '2026-06-01T09:30:00.123456789Z' IN record.moments AND user.team == 'é')))) OR record.labels.region IN record.teams) OR user.role.level <= record.level)"#, truth: { API.p041Policy(user: $0.user, record: $0.record) },
            decision: { API.p041Decision(user: $0.user, record: $0.record) }, filter: { API.p041Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p042", text: #"user.role.permissions.salary_view"#, truth: { API.p042Policy(user: $0.user) },
            decision: { API.p042Decision(user: $0.user) }, filter: { API.p042Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p043", text: #"(user.active OR user.vip != null OR user.role.level IN ['lead', 'staff', 'manager'])"#, truth: { API.p043Policy(user: $0.user) },
            decision: { API.p043Decision(user: $0.user) }, filter: { API.p043Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p044", text: #"(record.id IN [0, 9] AND user.starts <= '23:59:59')"#, truth: { API.p044Policy(user: $0.user, record: $0.record) },
            decision: { API.p044Decision(user: $0.user, record: $0.record) }, filter: { API.p044Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p045", text: #"(((user.role.permissions.salary_view OR user.role.permissions.none OR record.level IN record.allowed) AND (user.seen IN ['1969-12-31T23:59:59Z', '2026-06-01T09:30:01.5Z', '1969-12-31T23:59:59Z'] OR user.boss.id <= time.weekday)) OR ((NOT (user.role.name IN record.tags)) == true OR (user.active == false AND 17 != record.amount) OR record.due IN ['2026-06-01', '2024-02-29', '1970-01-01']))"#, truth: { API.p045Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p045Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p045Filter(user: $0.user, time: $0.time) }))
        probes.append(Probe(
            name: "p046", text: #"time.hour IN [3, 17]"#, truth: { API.p046Policy(time: $0.time) },
            decision: { API.p046Decision(time: $0.time) }, filter: { API.p046Filter(time: $0.time) }))
        probes.append(Probe(
            name: "p047", text: #"((NOT (((NOT ((user.starts IN ['09:30:00', '09:30:00.25', '00:00:00'] AND user.vip != false))) == false OR ((record.opens > user.starts OR '1969-12-31T23:59:59Z' != user.seen) OR (user.team != null AND 'task_write' IN user.role.permissions) OR (user.vip == true AND record.public AND user.vip == null)) OR NOT ((user.boss.name >= 'é' OR user.starts != record.opens OR user.age <= record.owner.id))))) == true OR user.boss.id IN [0, -1, 2.25])"#, truth: { API.p047Policy(user: $0.user, record: $0.record) },
            decision: { API.p047Decision(user: $0.user, record: $0.record) }, filter: { API.p047Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p048", text: #"user.role.name != 'f0000000-0000-4000-8000-000000000001'"#, truth: { API.p048Policy(user: $0.user) },
            decision: { API.p048Decision(user: $0.user) }, filter: { API.p048Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p049", text: #"'manager' == record.level"#, truth: { API.p049Policy(record: $0.record) },
            decision: { API.p049Decision(record: $0.record) }, filter: { _ in API.p049Filter() }))
        probes.append(Probe(
            name: "p050", text: #"(user.boss != null OR record.allowed == null)"#, truth: { API.p050Policy(user: $0.user, record: $0.record) },
            decision: { API.p050Decision(user: $0.user, record: $0.record) }, filter: { API.p050Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p051", text: #"(record.amount != null OR (record.due IN ['2024-02-29', '2024-02-29', '1970-01-01'] AND record.labels.region >= 'f0000000-0000-4000-8000-000000000001') OR (NOT ('task_write' IN record.needs)) == true)"#, truth: { API.p051Policy(record: $0.record) },
            decision: { API.p051Decision(record: $0.record) }, filter: { _ in API.p051Filter() }))
        probes.append(Probe(
            name: "p052", text: #"((NOT ((user.age IN record.prices AND record.owner.level == 'manager' AND record.id < 0.05))) == true AND ((user.boss.name IN ['Sales', '日本', 'f0000000-0000-4000-8000-000000000001'] OR 2147483648 IN record.sizes) AND (user.team >= 'é' OR time.hour < user.id)))"#, truth: { API.p052Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p052Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p052Filter(user: $0.user, time: $0.time) }))
        probes.append(Probe(
            name: "p053", text: #"NOT ((((record.amount == 1 AND record.owner.name IN record.tags AND user.vip) OR (user.boss.level IN ['director', 'director', 'manager'] OR user.active OR record.public) OR (user.limit == null AND user.department > record.labels.region)) OR (NOT (user.counts.visits != user.limit)) != false))"#, truth: { API.p053Policy(user: $0.user, record: $0.record) },
            decision: { API.p053Decision(user: $0.user, record: $0.record) }, filter: { API.p053Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p054", text: #"record.title == user.attributes.region"#, truth: { API.p054Policy(user: $0.user, record: $0.record) },
            decision: { API.p054Decision(user: $0.user, record: $0.record) }, filter: { API.p054Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p055", text: #"record.any != null"#, truth: { API.p055Policy(record: $0.record) },
            decision: { API.p055Decision(record: $0.record) }, filter: { _ in API.p055Filter() }))
        probes.append(Probe(
            name: "p056", text: #"record.public != true"#, truth: { API.p056Policy(record: $0.record) },
            decision: { API.p056Decision(record: $0.record) }, filter: { _ in API.p056Filter() }))
        probes.append(Probe(
            name: "p057", text: #"record.due != null"#, truth: { API.p057Policy(record: $0.record) },
            decision: { API.p057Decision(record: $0.record) }, filter: { _ in API.p057Filter() }))
        probes.append(Probe(
            name: "p058", text: #"((record.due IN ['1970-01-01', '1970-01-01'] OR record.needs.none) AND record.owner.id < 2)"#, truth: { API.p058Policy(record: $0.record) },
            decision: { API.p058Decision(record: $0.record) }, filter: { _ in API.p058Filter() }))
        probes.append(Probe(
            name: "p059", text: #"((NOT (user.active)) != false OR ((NOT ('hr' IN record.tags)) == true AND record.team >= user.attributes.region))"#, truth: { API.p059Policy(user: $0.user, record: $0.record) },
            decision: { API.p059Decision(user: $0.user, record: $0.record) }, filter: { API.p059Filter(user: $0.user) }))
        return probes
    }

    private static func part3() -> [Probe] {
        var probes: [Probe] = []
        probes.append(Probe(
            name: "p060", text: #"(((NOT (record.quantity IN [3, 9, 9007199254740993])) == true OR (NOT ((17.0 < record.quantity OR record.opens != null))) != true OR NOT ((user.active != user.active AND user.counts.visits == user.counts.visits AND record.public))) OR ((NOT ((record.amount IN [9] OR record.ratio <= 9223372036854775807))) == true OR ((record.owner.level IN ['staff'] AND user.vip) OR (user.counts.visits != 1 AND user.seen > '2026-06-01T18:30:00+09:00' AND record.needs.salary_view) OR user.department != record.labels.region)))"#, truth: { API.p060Policy(user: $0.user, record: $0.record) },
            decision: { API.p060Decision(user: $0.user, record: $0.record) }, filter: { API.p060Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p061", text: #"'1970-01-01' > user.born"#, truth: { API.p061Policy(user: $0.user) },
            decision: { API.p061Decision(user: $0.user) }, filter: { API.p061Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p062", text: #"record.ratio <= time.weekday"#, truth: { API.p062Policy(record: $0.record, time: $0.time) },
            decision: { API.p062Decision(record: $0.record, time: $0.time) }, filter: { API.p062Filter(time: $0.time) }))
        probes.append(Probe(
            name: "p063", text: #"user.role.permissions.task_write"#, truth: { API.p063Policy(user: $0.user) },
            decision: { API.p063Decision(user: $0.user) }, filter: { API.p063Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p064", text: #"NOT (record.labels.region < 'HR')"#, truth: { API.p064Policy(record: $0.record) },
            decision: { API.p064Decision(record: $0.record) }, filter: { _ in API.p064Filter() }))
        probes.append(Probe(
            name: "p065", text: #"user.active"#, truth: { API.p065Policy(user: $0.user) },
            decision: { API.p065Decision(user: $0.user) }, filter: { API.p065Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p066", text: #"NOT (record.quantity != record.amount)"#, truth: { API.p066Policy(record: $0.record) },
            decision: { API.p066Decision(record: $0.record) }, filter: { _ in API.p066Filter() }))
        probes.append(Probe(
            name: "p067", text: #"((((NOT (user.attributes.region >= record.title)) != true OR (time.hour IN [9007199254740993, 1] AND user.role.level IN ['director', 'staff'] AND 'Sales' != user.department) OR (record.owner.name > record.title OR user.limit == null)) OR ((record.public != true AND user.id IN record.sizes AND record.title IN user.regions) OR (user.role.permissions.none AND record.due != record.due))) AND record.needs.none AND NOT ((NOT (record.amount != 2) OR user.starts == '09:30:00' OR (user.role.name == record.team OR user.vip != true OR record.owner.level > record.owner.level))))"#, truth: { API.p067Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p067Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p067Filter(user: $0.user, time: $0.time) }))
        probes.append(Probe(
            name: "p068", text: #"(NOT (NOT ((record.department IN user.regions AND (NOT (9223372036854775807 IN record.prices)) != false AND (record.id > record.quantity AND user.age < record.ratio)))) AND ((NOT (user.boss.id <= time.hour)) != false OR (record.team IN user.regions AND -9223372036854775808 IN record.sizes AND ((NOT (time.hour < user.age)) != true OR (user.vip == user.vip OR record.owner.id < record.owner.id OR user.role.permissions.none))) OR (user.role == null AND user.boss.level > 'staff' AND ((user.role.permissions.none AND 'staff' IN record.allowed) OR (record.level == user.boss.level OR user.vip IN [true, false] OR user.role.level > 'lead') OR (record.due == '2026-06-01' AND user.role.level IN record.allowed AND record.title != 'é')))))"#, truth: { API.p068Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p068Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p068Filter(user: $0.user, time: $0.time) }))
        probes.append(Probe(
            name: "p069", text: #"(NOT ((((((record.level > record.owner.level OR record.at IN ['1969-12-31T23:59:59Z'] OR user.score == user.score) OR ('é' <= record.labels.region AND time.weekday > 9) OR (user.boss.name == 'hr' AND user.counts == null AND user.boss.level < 'lead')) OR NOT ((record.needs.salary_view OR '2024-02-29' IN user.days))) OR (NOT ((record.ratio != 1.0 OR NOT (record.at <= '2026-06-01T09:30:01.5Z')))) == false) AND NOT (record.needs.task_write)))) == true"#, truth: { API.p069Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p069Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p069Filter(user: $0.user, time: $0.time) }))
        probes.append(Probe(
            name: "p070", text: #"9223372036854775807 >= record.quantity"#, truth: { API.p070Policy(record: $0.record) },
            decision: { API.p070Decision(record: $0.record) }, filter: { _ in API.p070Filter() }))
        probes.append(Probe(
            name: "p071", text: #"(record.public OR record.department IN [''] OR record.team != 'f0000000-0000-4000-8000-000000000001')"#, truth: { API.p071Policy(record: $0.record) },
            decision: { API.p071Decision(record: $0.record) }, filter: { _ in API.p071Filter() }))
        probes.append(Probe(
            name: "p072", text: #"record.ratio == null"#, truth: { API.p072Policy(record: $0.record) },
            decision: { API.p072Decision(record: $0.record) }, filter: { _ in API.p072Filter() }))
        probes.append(Probe(
            name: "p073", text: #"record.level == 'director'"#, truth: { API.p073Policy(record: $0.record) },
            decision: { API.p073Decision(record: $0.record) }, filter: { _ in API.p073Filter() }))
        probes.append(Probe(
            name: "p074", text: #"((NOT ((NOT (('HR' IN user.regions OR record.owner.name >= 'hr' OR record.amount IN record.prices))) != false)) == false AND ((record.owner.level IN ['director', 'lead', 'staff'] AND record.ratio == 17 AND user.active IN [true]) AND record.owner.name > user.role.name AND ((NOT (record.labels != null)) == false OR (record.needs.task_write OR user.vip OR record.owner.level == 'manager') OR ('f0000000-0000-4000-8000-000000000001' > user.boss.name OR record.labels.region IN record.teams OR record.level == record.level))))"#, truth: { API.p074Policy(user: $0.user, record: $0.record) },
            decision: { API.p074Decision(user: $0.user, record: $0.record) }, filter: { API.p074Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p075", text: #"user.boss.id < record.id"#, truth: { API.p075Policy(user: $0.user, record: $0.record) },
            decision: { API.p075Decision(user: $0.user, record: $0.record) }, filter: { API.p075Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p076", text: #"(NOT ((NOT (user.boss.level IN ['manager', 'director', 'staff']) AND NOT (record.opens IN ['09:30:00', '23:59:59']) AND record.public != user.active))) != false"#, truth: { API.p076Policy(user: $0.user, record: $0.record) },
            decision: { API.p076Decision(user: $0.user, record: $0.record) }, filter: { API.p076Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p077", text: #"record.department > 'é'"#, truth: { API.p077Policy(record: $0.record) },
            decision: { API.p077Decision(record: $0.record) }, filter: { _ in API.p077Filter() }))
        probes.append(Probe(
            name: "p078", text: #"(record.amount > 1.5 AND 9007199254740993 > user.age)"#, truth: { API.p078Policy(user: $0.user, record: $0.record) },
            decision: { API.p078Decision(user: $0.user, record: $0.record) }, filter: { API.p078Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p079", text: #"((user.role.level != record.level OR user.department IN ['HR', 'Sales', '0b5ae0f4-7a3c-4d3e-9f25-1f0a1c2b3d4e'] OR record.owner.level <= 'manager') AND (user.seen <= '2026-06-01T09:30:00Z' AND user.id IN [0.05, 0.5] AND user.seen != '1969-12-31T23:59:59Z'))"#, truth: { API.p079Policy(user: $0.user, record: $0.record) },
            decision: { API.p079Decision(user: $0.user, record: $0.record) }, filter: { API.p079Filter(user: $0.user) }))
        return probes
    }

    private static func part4() -> [Probe] {
        var probes: [Probe] = []
        probes.append(Probe(
            name: "p080", text: #"(NOT (NOT ((user.born > user.born AND record.due IN ['1970-01-01', '2026-06-01', '2024-02-29'])))) != true"#, truth: { API.p080Policy(user: $0.user, record: $0.record) },
            decision: { API.p080Decision(user: $0.user, record: $0.record) }, filter: { API.p080Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p081", text: #"user.counts.visits == 1.5"#, truth: { API.p081Policy(user: $0.user) },
            decision: { API.p081Decision(user: $0.user) }, filter: { API.p081Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p082", text: #"NOT (NOT ((user.boss.name > user.department OR user.starts IN ['23:59:59', '09:30:00'])))"#, truth: { API.p082Policy(user: $0.user) },
            decision: { API.p082Decision(user: $0.user) }, filter: { API.p082Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p083", text: #"(user.role.permissions.none OR record.public)"#, truth: { API.p083Policy(user: $0.user, record: $0.record) },
            decision: { API.p083Decision(user: $0.user, record: $0.record) }, filter: { API.p083Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p084", text: #"user.counts.visits IN [17.0, 3, 2147483648]"#, truth: { API.p084Policy(user: $0.user) },
            decision: { API.p084Decision(user: $0.user) }, filter: { API.p084Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p085", text: #"record.quantity IN user.sums"#, truth: { API.p085Policy(user: $0.user, record: $0.record) },
            decision: { API.p085Decision(user: $0.user, record: $0.record) }, filter: { API.p085Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p086", text: #"((user.counts.visits IN user.sums AND time.weekday == user.id) AND (user.role.permissions.none OR user.vip IN [true] OR user.counts.visits IN record.prices) AND ('task_write' IN user.role.permissions OR record.owner.level >= user.boss.level OR record.owner.level <= 'lead'))"#, truth: { API.p086Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p086Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p086Filter(user: $0.user, time: $0.time) }))
        probes.append(Probe(
            name: "p087", text: #"(record.opens == null OR ((NOT (user.boss.id IN record.prices)) != false AND (record.id IN [1, 0.05, 1] AND record.team == 'f0000000-0000-4000-8000-000000000001')) OR record.owner.id IN record.prices)"#, truth: { API.p087Policy(user: $0.user, record: $0.record) },
            decision: { API.p087Decision(user: $0.user, record: $0.record) }, filter: { API.p087Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p088", text: #"((('hr' IN user.regions OR record.public != true) OR ((record.opens == record.opens AND 1 > record.amount) OR (user.born IN ['2024-02-29', '2026-06-01', '2026-06-01'] AND 17.0 IN user.sums AND record.level < 'director')) OR ((user.regions != null OR record.id IN user.sums) OR (record.needs.none AND 'é' < user.boss.name AND user.score == null))) OR user.attributes.region == record.owner.name)"#, truth: { API.p088Policy(user: $0.user, record: $0.record) },
            decision: { API.p088Decision(user: $0.user, record: $0.record) }, filter: { API.p088Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p089", text: #"('' <= user.department OR ((NOT (((NOT (user.boss.id IN record.prices)) == true OR (record.level IN ['director'] AND -1.0 IN record.prices)))) != true AND (NOT ((record.level IN ['lead', 'lead'] AND record.id IN [9007199254740993, 17, 9223372036854775807] AND record.needs.salary_view)) OR ((user.role.level >= 'lead' OR record.public == record.public OR user.role.permissions.task_write) AND (user.seen <= record.at OR user.vip == user.vip) AND (2147483648 != record.id AND user.starts <= '23:59:59' AND time.weekday IN [123456789012345678901234567890.12345])) OR NOT (user.role.permissions.salary_view))))"#, truth: { API.p089Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p089Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p089Filter(user: $0.user, time: $0.time) }))
        probes.append(Probe(
            name: "p090", text: #"(NOT ((NOT (NOT (((record.level IN ['manager', 'manager'] AND user.counts.visits IN [-1.0, 2.25, 9007199254740993]) AND (user.born <= '1970-01-01' AND user.vip AND 'staff' != record.level) AND NOT ('23:59:59' > record.opens))))) == true) OR user.vip OR NOT ((NOT ((((NOT (record.owner.id IN [0])) == false AND record.owner.name != null) AND record.owner.level < user.role.level AND ((user.role.level <= user.boss.level OR '😀' != record.team) OR (record.labels.region >= user.team OR record.opens != null OR user.vip) OR (user.role.permissions.none OR user.role.name IN record.teams OR user.boss.id < -1))))) == true))"#, truth: { API.p090Policy(user: $0.user, record: $0.record) },
            decision: { API.p090Decision(user: $0.user, record: $0.record) }, filter: { API.p090Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p091", text: #"user.id == -1.0"#, truth: { API.p091Policy(user: $0.user) },
            decision: { API.p091Decision(user: $0.user) }, filter: { API.p091Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p092", text: #"(NOT (user.born != null)) != true"#, truth: { API.p092Policy(user: $0.user) },
            decision: { API.p092Decision(user: $0.user) }, filter: { API.p092Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p093", text: #"((record.owner.name != null AND 'HR' IN user.regions) AND (0.5 != record.owner.id OR record.amount != null) AND (NOT ('task_write' IN record.needs)) != true)"#, truth: { API.p093Policy(user: $0.user, record: $0.record) },
            decision: { API.p093Decision(user: $0.user, record: $0.record) }, filter: { API.p093Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p094", text: #"(NOT ((user.born != '2024-02-29' AND (record.opens IN ['09:30:00.25', '23:59:59'] OR record.department > 'it''s' OR user.id IN [3, 2147483648])))) == false"#, truth: { API.p094Policy(user: $0.user, record: $0.record) },
            decision: { API.p094Decision(user: $0.user, record: $0.record) }, filter: { API.p094Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p095", text: #"record.department == user.department"#, truth: { API.p095Policy(user: $0.user, record: $0.record) },
            decision: { API.p095Decision(user: $0.user, record: $0.record) }, filter: { API.p095Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p096", text: #"NOT (NOT (record.ratio IN [-9223372036854775808, -1]))"#, truth: { API.p096Policy(record: $0.record) },
            decision: { API.p096Decision(record: $0.record) }, filter: { _ in API.p096Filter() }))
        probes.append(Probe(
            name: "p097", text: #"user.counts.visits IN [0, -9223372036854775808]"#, truth: { API.p097Policy(user: $0.user) },
            decision: { API.p097Decision(user: $0.user) }, filter: { API.p097Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p098", text: #"'1970-01-01' IN user.days"#, truth: { API.p098Policy(user: $0.user) },
            decision: { API.p098Decision(user: $0.user) }, filter: { API.p098Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p099", text: #"(user.counts.visits >= 0.0 AND record.needs.none AND time.weekday == 1)"#, truth: { API.p099Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p099Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p099Filter(user: $0.user, time: $0.time) }))
        return probes
    }

    private static func part5() -> [Probe] {
        var probes: [Probe] = []
        probes.append(Probe(
            name: "p100", text: #"(('23:59:59' > user.starts OR user.id IN [17] OR 'director' < user.role.level) AND (record.at IN ['2026-06-01T09:30:01.5Z', '2026-06-01T09:30:01.5Z'] AND user.department < '' AND user.counts == null) AND (user.role.name IN ['é', 'hr'] OR false != user.active))"#, truth: { API.p100Policy(user: $0.user, record: $0.record) },
            decision: { API.p100Decision(user: $0.user, record: $0.record) }, filter: { API.p100Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p101", text: #"((NOT (NOT (record.team != 'it''s'))) == true OR record.needs.salary_view)"#, truth: { API.p101Policy(record: $0.record) },
            decision: { API.p101Decision(record: $0.record) }, filter: { _ in API.p101Filter() }))
        probes.append(Probe(
            name: "p102", text: #"(((record.ratio == 9223372036854775807 OR (17 < record.quantity AND record.owner.level > 'lead')) AND NOT ((record.level IN ['manager', 'lead', 'staff'] AND record.public != false AND record.owner.id != null)) AND user.department IN user.regions) OR NOT (((user.born IN user.days OR record.due <= '1970-01-01' OR user.age >= record.id) OR (record.opens IN ['23:59:59', '00:00:00', '09:30:00'] AND user.born == null))))"#, truth: { API.p102Policy(user: $0.user, record: $0.record) },
            decision: { API.p102Decision(user: $0.user, record: $0.record) }, filter: { API.p102Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p103", text: #"(NOT ((NOT (user.vip IN [true, false, false]) OR (NOT (user.team == user.team) OR (user.team == user.team AND user.limit IN [17, 2])))) OR (NOT (((('lead' <= record.owner.level AND user.active) AND (record.id IN [1, 0.0, 0.0] OR user.role.level IN ['manager']) AND (user.age >= record.amount AND user.role.permissions.salary_view)) OR ((time.weekday IN [0.5, -1.0] AND record.amount > time.hour) OR record.team >= record.owner.name OR (NOT (record.due > user.born)) == true) OR ((record.needs.salary_view OR record.department != null) OR (user.seen >= '1969-12-31T23:59:59Z' OR record.public == true OR record.opens <= '00:00:00'))))) != false)"#, truth: { API.p103Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p103Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p103Filter(user: $0.user, time: $0.time) }))
        probes.append(Probe(
            name: "p104", text: #"((((NOT (user.counts.visits == 2.25)) != true AND (((record.owner.level > user.boss.level AND user.age IN [123456789012345678901234567890.12345]) AND user.starts > user.starts) AND user.department IN ['it''s', 'it''s', ''] AND NOT (NOT (record.labels.region != user.attributes.region))) AND (NOT (user.counts.visits > record.owner.id)) == false) OR NOT ((((user.boss.level >= user.role.level OR user.department != user.attributes.region OR user.role.permissions.salary_view) AND (user.team != null OR user.team > '0b5ae0f4-7a3c-4d3e-9f25-1f0a1c2b3d4e')) AND record.department IN record.teams))) OR record.needs.salary_view)"#, truth: { API.p104Policy(user: $0.user, record: $0.record) },
            decision: { API.p104Decision(user: $0.user, record: $0.record) }, filter: { API.p104Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p105", text: #"user.vip"#, truth: { API.p105Policy(user: $0.user) },
            decision: { API.p105Decision(user: $0.user) }, filter: { API.p105Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p106", text: #"(user.limit >= time.hour OR record.quantity != record.amount OR user.role.permissions.none)"#, truth: { API.p106Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p106Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p106Filter(user: $0.user, time: $0.time) }))
        probes.append(Probe(
            name: "p107", text: #"(NOT (NOT (user.id > time.hour))) != true"#, truth: { API.p107Policy(user: $0.user, time: $0.time) },
            decision: { API.p107Decision(user: $0.user, time: $0.time) }, filter: { API.p107Filter(user: $0.user, time: $0.time) }))
        probes.append(Probe(
            name: "p108", text: #"((NOT (('1970-01-01' == user.born AND record.owner.id != null AND user.vip))) != true AND ((record.owner.id == record.quantity AND record.amount IN [0.0, 2147483648, -1.0]) AND (record.labels.region IN ['f0000000-0000-4000-8000-000000000001', '0b5ae0f4-7a3c-4d3e-9f25-1f0a1c2b3d4e'] OR record.ratio IN [17, 0.0]) AND (NOT (user.vip == false)) != true))"#, truth: { API.p108Policy(user: $0.user, record: $0.record) },
            decision: { API.p108Decision(user: $0.user, record: $0.record) }, filter: { API.p108Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p109", text: #"(user.active == record.public OR (((record.quantity <= -9223372036854775808 AND '2026-06-01' >= user.born) AND (user.limit == null AND user.department < user.team) AND (user.age IN [17, 0] AND record.at != '1969-12-31T23:59:59Z')) AND (NOT (user.age IN [0, 2147483648]) AND (NOT (record.public)) == true)) OR user.active != user.active)"#, truth: { API.p109Policy(user: $0.user, record: $0.record) },
            decision: { API.p109Decision(user: $0.user, record: $0.record) }, filter: { API.p109Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p110", text: #"user.born == user.born"#, truth: { API.p110Policy(user: $0.user) },
            decision: { API.p110Decision(user: $0.user) }, filter: { API.p110Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p111", text: #"NOT (NOT (('salary_view' IN user.role.permissions AND ((NOT (NOT (0.5 < user.score))) != false OR ((record.public OR record.quantity IN [1, 1, 1]) OR (user.role.permissions.salary_view AND user.team IN ['f0000000-0000-4000-8000-000000000001'] AND record.due IN user.days) OR (record.due < '1970-01-01' AND record.public)) OR ((user.role.permissions.task_write OR time.weekday != record.owner.id OR record.team <= user.team) AND record.labels.region <= user.role.name AND 1 IN record.sizes)))))"#, truth: { API.p111Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p111Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p111Filter(user: $0.user, time: $0.time) }))
        probes.append(Probe(
            name: "p112", text: #"record.at IN ['2026-06-01T09:30:01.5Z', '2026-06-01T09:30:00.123456789Z', '1969-12-31T23:59:59Z']"#, truth: { API.p112Policy(record: $0.record) },
            decision: { API.p112Decision(record: $0.record) }, filter: { _ in API.p112Filter() }))
        probes.append(Probe(
            name: "p113", text: #"(user.seen > user.seen AND record.labels.region IN ['é'])"#, truth: { API.p113Policy(user: $0.user, record: $0.record) },
            decision: { API.p113Decision(user: $0.user, record: $0.record) }, filter: { API.p113Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p114", text: #"record.opens != null"#, truth: { API.p114Policy(record: $0.record) },
            decision: { API.p114Decision(record: $0.record) }, filter: { _ in API.p114Filter() }))
        probes.append(Probe(
            name: "p115", text: #"record.amount > 9007199254740993"#, truth: { API.p115Policy(record: $0.record) },
            decision: { API.p115Decision(record: $0.record) }, filter: { _ in API.p115Filter() }))
        probes.append(Probe(
            name: "p116", text: #"(((('0b5ae0f4-7a3c-4d3e-9f25-1f0a1c2b3d4e' IN record.teams AND user.boss.id IN record.sizes) AND (user.department <= user.role.name OR record.amount IN [9223372036854775807, 9007199254740993] OR user.boss.id < 2.25)) OR user.attributes.region != user.attributes.region) OR user.boss.name >= record.labels.region)"#, truth: { API.p116Policy(user: $0.user, record: $0.record) },
            decision: { API.p116Decision(user: $0.user, record: $0.record) }, filter: { API.p116Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p117", text: #"time.hour >= 9007199254740993"#, truth: { API.p117Policy(time: $0.time) },
            decision: { API.p117Decision(time: $0.time) }, filter: { API.p117Filter(time: $0.time) }))
        probes.append(Probe(
            name: "p118", text: #"record.due IN ['2026-06-01', '2024-02-29']"#, truth: { API.p118Policy(record: $0.record) },
            decision: { API.p118Decision(record: $0.record) }, filter: { _ in API.p118Filter() }))
        probes.append(Probe(
            name: "p119", text: #"user.boss.id <= time.weekday"#, truth: { API.p119Policy(user: $0.user, time: $0.time) },
            decision: { API.p119Decision(user: $0.user, time: $0.time) }, filter: { API.p119Filter(user: $0.user, time: $0.time) }))
        return probes
    }

    private static func part6() -> [Probe] {
        var probes: [Probe] = []
        probes.append(Probe(
            name: "p120", text: #"(NOT (user.department IN ['😀'])) != true"#, truth: { API.p120Policy(user: $0.user) },
            decision: { API.p120Decision(user: $0.user) }, filter: { API.p120Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p121", text: #"record.owner.name IN user.regions"#, truth: { API.p121Policy(user: $0.user, record: $0.record) },
            decision: { API.p121Decision(user: $0.user, record: $0.record) }, filter: { API.p121Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p122", text: #"NOT (((user.department != null AND record.quantity IN [1.5, 0.5, 0] AND record.needs.task_write) OR (user.starts > '00:00:00' AND 'salary_view' IN user.role.permissions AND 123456789012345678901234567890.12345 <= record.id)))"#, truth: { API.p122Policy(user: $0.user, record: $0.record) },
            decision: { API.p122Decision(user: $0.user, record: $0.record) }, filter: { API.p122Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p123", text: #"(record.ratio != 9223372036854775807 AND user.boss.id <= user.id)"#, truth: { API.p123Policy(user: $0.user, record: $0.record) },
            decision: { API.p123Decision(user: $0.user, record: $0.record) }, filter: { API.p123Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p124", text: #"NOT (user.boss.name IN ['Sales', 'it''s'])"#, truth: { API.p124Policy(user: $0.user) },
            decision: { API.p124Decision(user: $0.user) }, filter: { API.p124Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p125", text: #"(user.age IN [-1, 2.25, 9007199254740993] AND (NOT (((((NOT (user.boss.name >= 'f0000000-0000-4000-8000-000000000001')) != false AND (user.team <= record.labels.region AND record.labels != null AND user.role.permissions.none)) OR ((user.age <= time.hour OR user.boss.level IN ['lead', 'staff'] OR record.owner.level == record.level) AND (NOT (user.vip)) != false)) AND (record.at == user.seen OR user.limit IN user.sums OR ((record.quantity IN user.sums OR record.owner.name IN record.teams OR user.role.level != 'director') AND (record.due IN user.days OR record.team <= 'Sales' OR record.at < user.seen)))))) == true)"#, truth: { API.p125Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p125Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p125Filter(user: $0.user, time: $0.time) }))
        probes.append(Probe(
            name: "p126", text: #"record.labels.region != null"#, truth: { API.p126Policy(record: $0.record) },
            decision: { API.p126Decision(record: $0.record) }, filter: { _ in API.p126Filter() }))
        probes.append(Probe(
            name: "p127", text: #"(user.active IN [true, true, true] AND '2026-06-01T09:30:00.123456789Z' IN record.moments AND user.id == 2)"#, truth: { API.p127Policy(user: $0.user, record: $0.record) },
            decision: { API.p127Decision(user: $0.user, record: $0.record) }, filter: { API.p127Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p128", text: #"((NOT (record.public IN [false, false, false])) != false AND user.starts < user.starts)"#, truth: { API.p128Policy(user: $0.user, record: $0.record) },
            decision: { API.p128Decision(user: $0.user, record: $0.record) }, filter: { API.p128Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p129", text: #"((record.needs.none OR (user.attributes.region != 'hr' OR user.role.level <= record.level OR record.id >= 123456789012345678901234567890.12345) OR (1.0 IN user.sums AND record.due IN user.days)) AND (NOT ('日本' <= record.labels.region) AND (record.owner.level < 'staff' AND user.role.permissions.none AND record.team IN ['']) AND (user.vip AND record.quantity == -1)))"#, truth: { API.p129Policy(user: $0.user, record: $0.record) },
            decision: { API.p129Decision(user: $0.user, record: $0.record) }, filter: { API.p129Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p130", text: #"((user.role.permissions.salary_view AND 'é' < record.team) OR (record.due <= user.born AND (NOT ((user.seen != null AND record.public))) == true AND user.role.permissions.task_write) OR record.public)"#, truth: { API.p130Policy(user: $0.user, record: $0.record) },
            decision: { API.p130Decision(user: $0.user, record: $0.record) }, filter: { API.p130Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p131", text: #"(NOT (user.role.permissions.none) AND user.score IN [9223372036854775807, 2.25, -1] AND NOT ((((record.opens <= record.opens AND record.amount <= 1 AND user.role.permissions.none) AND (user.role.permissions.none AND user.vip AND user.limit != 9) AND NOT ('2026-06-01T09:30:00.123456789Z' IN record.moments)) OR user.born == null OR ((user.boss.id IN user.sums OR time.weekday IN [9223372036854775807, 0.05, 9]) OR (record.opens != user.starts OR record.needs.salary_view) OR (record.needs.salary_view OR record.public)))))"#, truth: { API.p131Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p131Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p131Filter(user: $0.user, time: $0.time) }))
        probes.append(Probe(
            name: "p132", text: #"(record.owner.level >= user.role.level OR (NOT (((NOT ((record.level IN record.allowed OR 1.0 < user.id)) OR (NOT ((record.owner.level IN ['manager', 'director'] OR user.boss.name IN ['é', 'é'] OR user.role == null))) == false) AND (NOT (((NOT (user.role.level >= 'manager')) == false AND -1 IN user.sums))) == true))) != false OR user.team IN user.regions)"#, truth: { API.p132Policy(user: $0.user, record: $0.record) },
            decision: { API.p132Decision(user: $0.user, record: $0.record) }, filter: { API.p132Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p133", text: #"'none' IN user.role.permissions"#, truth: { API.p133Policy(user: $0.user) },
            decision: { API.p133Decision(user: $0.user) }, filter: { API.p133Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p134", text: #"(record.needs.none AND record.needs.salary_view)"#, truth: { API.p134Policy(record: $0.record) },
            decision: { API.p134Decision(record: $0.record) }, filter: { _ in API.p134Filter() }))
        probes.append(Probe(
            name: "p135", text: #"(NOT ((user.active IN [true, false] OR user.id == 3))) != true"#, truth: { API.p135Policy(user: $0.user) },
            decision: { API.p135Decision(user: $0.user) }, filter: { API.p135Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p136", text: #"(NOT ((record.owner.id != user.score AND user.role.permissions.salary_view AND user.role.permissions.task_write)) OR user.role.name IN user.regions)"#, truth: { API.p136Policy(user: $0.user, record: $0.record) },
            decision: { API.p136Decision(user: $0.user, record: $0.record) }, filter: { API.p136Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p137", text: #"NOT ((((record.labels.region <= record.owner.name AND user.born IN ['2024-02-29', '2026-06-01'] AND record.ratio < 2) AND (user.limit IN [0.5, -1.0, 0] OR record.public)) OR (time.hour <= 9223372036854775807 AND record.team <= 'HR') OR record.ratio IN [0.5, 2, 9007199254740993]))"#, truth: { API.p137Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p137Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p137Filter(user: $0.user, time: $0.time) }))
        probes.append(Probe(
            name: "p138", text: #"user.counts.visits IN user.sums"#, truth: { API.p138Policy(user: $0.user) },
            decision: { API.p138Decision(user: $0.user) }, filter: { API.p138Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p139", text: #"(time.hour > record.owner.id AND NOT (NOT (((NOT ((false != record.public OR user.born != '1970-01-01' OR user.boss.level IN ['staff']))) != false AND user.role.name < user.role.name AND ((record.needs.task_write AND record.team > user.role.name AND user.id > 9007199254740993) OR (record.owner.level == user.boss.level AND user.seen != user.seen AND record.needs.salary_view))))))"#, truth: { API.p139Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p139Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p139Filter(user: $0.user, time: $0.time) }))
        return probes
    }

    private static func part7() -> [Probe] {
        var probes: [Probe] = []
        probes.append(Probe(
            name: "p140", text: #"'hr' != user.boss.name"#, truth: { API.p140Policy(user: $0.user) },
            decision: { API.p140Decision(user: $0.user) }, filter: { API.p140Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p141", text: #"time.weekday IN user.sums"#, truth: { API.p141Policy(user: $0.user, time: $0.time) },
            decision: { API.p141Decision(user: $0.user, time: $0.time) }, filter: { API.p141Filter(user: $0.user, time: $0.time) }))
        probes.append(Probe(
            name: "p142", text: #"(('staff' > user.role.level AND user.role.level IN record.allowed AND record.needs.task_write) AND record.needs.salary_view)"#, truth: { API.p142Policy(user: $0.user, record: $0.record) },
            decision: { API.p142Decision(user: $0.user, record: $0.record) }, filter: { API.p142Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p143", text: #"((NOT (time.weekday > 9223372036854775807) OR user.vip) OR ((record.id < time.weekday AND record.id <= record.ratio AND record.ratio IN [3]) OR (record.due <= user.born OR user.limit IN [0.05] OR record.owner == null)))"#, truth: { API.p143Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p143Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p143Filter(user: $0.user, time: $0.time) }))
        probes.append(Probe(
            name: "p144", text: #"(NOT (time.weekday <= 9223372036854775807)) == false"#, truth: { API.p144Policy(time: $0.time) },
            decision: { API.p144Decision(time: $0.time) }, filter: { API.p144Filter(time: $0.time) }))
        probes.append(Probe(
            name: "p145", text: #"(NOT (NOT ((('salary_view' IN record.needs AND (NOT (user.role.permissions.salary_view)) == false) AND user.role.name != null AND 'it''s' IN record.teams)))) != false"#, truth: { API.p145Policy(user: $0.user, record: $0.record) },
            decision: { API.p145Decision(user: $0.user, record: $0.record) }, filter: { API.p145Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p146", text: #"((NOT ((((record.owner.level < 'staff' AND 'task_write' IN user.role.permissions) AND user.role.level < record.owner.level) AND time.weekday < 17.0 AND time.hour <= 17.0)) AND record.owner.id == user.score) OR (user.team != 'hr' OR record.due < '2024-02-29' OR (((NOT (user.role.name IN ['HR', '日本', 'hr']) OR (2147483648 IN record.sizes OR record.needs.task_write OR record.ratio > 1.5) OR '0b5ae0f4-7a3c-4d3e-9f25-1f0a1c2b3d4e' IN user.regions) AND (user.department == record.title AND (user.department IN ['hr', '😀'] OR user.starts == '23:59:59'))) AND (NOT (user.team != user.team)) != false)))"#, truth: { API.p146Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p146Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p146Filter(user: $0.user, time: $0.time) }))
        probes.append(Probe(
            name: "p147", text: #"user.boss.level <= user.role.level"#, truth: { API.p147Policy(user: $0.user) },
            decision: { API.p147Decision(user: $0.user) }, filter: { API.p147Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p148", text: #"(record.labels.region == 'Sales' AND record.amount != null AND 'none' IN record.needs)"#, truth: { API.p148Policy(record: $0.record) },
            decision: { API.p148Decision(record: $0.record) }, filter: { _ in API.p148Filter() }))
        probes.append(Probe(
            name: "p149", text: #"((user.attributes.region <= user.team OR user.team IN ['f0000000-0000-4000-8000-000000000001']) OR (user.counts.visits != 0.05 OR user.team IN record.tags))"#, truth: { API.p149Policy(user: $0.user, record: $0.record) },
            decision: { API.p149Decision(user: $0.user, record: $0.record) }, filter: { API.p149Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p150", text: #"record.moments == null"#, truth: { API.p150Policy(record: $0.record) },
            decision: { API.p150Decision(record: $0.record) }, filter: { _ in API.p150Filter() }))
        probes.append(Probe(
            name: "p151", text: #"((record.public AND ((user.counts.visits == user.counts.visits OR user.limit IN record.prices OR '2026-06-01T09:30:00.123456789Z' IN record.moments) AND (NOT (record.public IN [false, true])) != false) AND NOT ((user.department == '0b5ae0f4-7a3c-4d3e-9f25-1f0a1c2b3d4e' AND user.vip == null))) AND user.department >= record.team)"#, truth: { API.p151Policy(user: $0.user, record: $0.record) },
            decision: { API.p151Decision(user: $0.user, record: $0.record) }, filter: { API.p151Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p152", text: #"NOT (((NOT (((user.vip IN [false, true, true] OR 'task_write' IN record.needs) AND (user.active != record.public OR record.ratio IN [2])))) == false AND NOT ((1 != record.owner.id OR (record.team != 'é' OR user.age == user.boss.id) OR user.vip))))"#, truth: { API.p152Policy(user: $0.user, record: $0.record) },
            decision: { API.p152Decision(user: $0.user, record: $0.record) }, filter: { API.p152Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p153", text: #"record.team IN ['f0000000-0000-4000-8000-000000000001']"#, truth: { API.p153Policy(record: $0.record) },
            decision: { API.p153Decision(record: $0.record) }, filter: { _ in API.p153Filter() }))
        probes.append(Probe(
            name: "p154", text: #"user.team IN ['😀', 'Sales', 'é']"#, truth: { API.p154Policy(user: $0.user) },
            decision: { API.p154Decision(user: $0.user) }, filter: { API.p154Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p155", text: #"(record.team IN record.tags OR user.boss.name IN ['f0000000-0000-4000-8000-000000000001', '', 'é'] OR user.department IN ['', 'HR'])"#, truth: { API.p155Policy(user: $0.user, record: $0.record) },
            decision: { API.p155Decision(user: $0.user, record: $0.record) }, filter: { API.p155Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p156", text: #"((user.role.permissions.salary_view AND user.boss.id > 123456789012345678901234567890.12345 AND user.active) OR (3 < user.age AND user.boss.id > 2 AND 1 == record.quantity) OR (record.due IN user.days OR record.team IN ['日本'] OR user.department IN ['é', 'é']))"#, truth: { API.p156Policy(user: $0.user, record: $0.record) },
            decision: { API.p156Decision(user: $0.user, record: $0.record) }, filter: { API.p156Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p157", text: #"(record.id IN [9] AND (('it''s' > user.role.name AND record.opens <= '23:59:59') OR (record.team == null OR user.role.permissions.salary_view)) AND user.team >= 'HR')"#, truth: { API.p157Policy(user: $0.user, record: $0.record) },
            decision: { API.p157Decision(user: $0.user, record: $0.record) }, filter: { API.p157Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p158", text: #"((NOT (time.hour IN [2, 0.05, 0]) OR (NOT ((user.seen IN record.moments AND user.id >= record.amount))) == false) OR (NOT (((user.born IN user.days OR user.team == record.owner.name) AND record.owner.id != null AND (user.active OR record.labels.region == null OR user.score <= user.boss.id)))) == false)"#, truth: { API.p158Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p158Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p158Filter(user: $0.user, time: $0.time) }))
        probes.append(Probe(
            name: "p159", text: #"user.seen IN ['2026-06-01T09:30:00.123456789Z']"#, truth: { API.p159Policy(user: $0.user) },
            decision: { API.p159Decision(user: $0.user) }, filter: { API.p159Filter(user: $0.user) }))
        return probes
    }

    private static func part8() -> [Probe] {
        var probes: [Probe] = []
        probes.append(Probe(
            name: "p160", text: #"(user.score != null AND (user.boss.name != null AND ((((record.team > record.labels.region AND user.vip IN [false] AND time.hour > record.id) AND NOT (record.public == user.active)) AND user.score IN [0, -9223372036854775808] AND (NOT (record.opens IN ['09:30:00.25', '09:30:00'])) != false) AND ((record.department >= user.boss.name OR (user.department IN ['😀'] OR record.needs.salary_view OR '' < record.owner.name) OR record.due IN user.days) AND ((NOT (-9223372036854775808 IN record.sizes)) == false OR NOT (user.seen == user.seen) OR user.active) AND user.team <= '😀')) AND user.boss.level IN record.allowed))"#, truth: { API.p160Policy(user: $0.user, record: $0.record, time: $0.time) },
            decision: { API.p160Decision(user: $0.user, record: $0.record, time: $0.time) }, filter: { API.p160Filter(user: $0.user, time: $0.time) }))
        probes.append(Probe(
            name: "p161", text: #"-1.0 > time.hour"#, truth: { API.p161Policy(time: $0.time) },
            decision: { API.p161Decision(time: $0.time) }, filter: { API.p161Filter(time: $0.time) }))
        probes.append(Probe(
            name: "p162", text: #"(user.boss.name IN ['it''s', '😀', 'Sales'] AND record.owner.id IN record.sizes AND record.owner.name IN ['f0000000-0000-4000-8000-000000000001', '0b5ae0f4-7a3c-4d3e-9f25-1f0a1c2b3d4e'])"#, truth: { API.p162Policy(user: $0.user, record: $0.record) },
            decision: { API.p162Decision(user: $0.user, record: $0.record) }, filter: { API.p162Filter(user: $0.user) }))
        probes.append(Probe(
            name: "p163", text: #"(NOT ((record.needs.salary_view OR user.regions != null))) == false"#, truth: { API.p163Policy(user: $0.user, record: $0.record) },
            decision: { API.p163Decision(user: $0.user, record: $0.record) }, filter: { API.p163Filter(user: $0.user) }))
        return probes
    }
}
