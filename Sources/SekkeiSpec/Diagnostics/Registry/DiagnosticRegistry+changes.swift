extension DiagnosticRegistry {
    static let changes: [DiagnosticCode: DiagnosticExplanation] = [
        .unknownChangesVersion: .init(
            "unknown version of changes",
            "'changes' has entries by version, and versions are declared under 'versions'.",
            example: "changes: { v3: [] }   # and only v1 and v2 are declared",
            fix: "changes: { v2: [{ change: TaskOwnerRenamed, target: Task, rename: { owner_id: assignee_id } }] }"),
        .nothingBeforeVersion: .init(
            "changes of the oldest version",
            "Entries say what a version changed against the one before it. The oldest has none before it.",
            example: "changes: { v1: [{ change: TaskOwnerRenamed, target: Task, rename: { owner_id: assignee_id } }] }",
            fix: "changes: { v2: [{ change: TaskOwnerRenamed, target: Task, rename: { owner_id: assignee_id } }] }"),
        .repeatedChange: .init(
            "change of this name twice",
            "The name of a change is unique: protocols of conversions and migration notes are called by it.",
            example:
                "- { change: Renamed, target: Task, rename: { owner_id: assignee_id } }\n- { change: Renamed, target: Task, rename: { name: title } }",
            fix:
                "- { change: OwnerRenamed, target: Task, rename: { owner_id: assignee_id } }\n- { change: TitleRenamed, target: Task, rename: { name: title } }"
        ),
        .unknownTarget: .init(
            "unknown target",
            "A target is what the newer version has: a type, Type.field, a service, Service.operation, Service.operation.parameter, an error, ERROR.detail. Inherited fields change with the type that declares them.",
            example: "- { change: OwnerRenamed, target: Taks, rename: { owner_id: assignee_id } }",
            fix: "- { change: OwnerRenamed, target: Task, rename: { owner_id: assignee_id } }"),
        .changeTouchesNothing: .init(
            "changes nothing",
            "What an entry says of the older version is true of the newer one as well: the entry is out of date or a slip.",
            example: "- { change: TitleShortened, target: Task.title, tightened: { maxLength: 200 } }   # it is 200 today",
            fix: "- { change: TitleShortened, target: Task.title, tightened: { maxLength: 500 } }"),
        .unknownRenamed: .init(
            "not there in the newer version",
            "Renamed and added things are named as the newer version calls them; the older name stands before the colon.",
            example: "- { change: OwnerRenamed, target: Task, rename: { assignee_id: owner_id } }",
            fix: "- { change: OwnerRenamed, target: Task, rename: { owner_id: assignee_id } }"),
        .renameCollides: .init(
            "two of one name in the older version",
            "Every name stands once in a version. What is called so today must have had another name, or not have been there.",
            example: "- { change: OwnerRenamed, target: Task, rename: { title: assignee_id } }",
            fix: "- { change: OwnerRenamed, target: Task, rename: { owner_id: assignee_id } }"),
        .conflictingChanges: .init(
            "two entries about one thing",
            "The entries of a version apply at once, in no order: of a name, a type, a default or a rule only one can speak.",
            example:
                "- { change: OwnerRenamed, target: Task, rename: { owner_id: assignee_id } }\n- { change: UserRenamed, target: Task, rename: { user_id: assignee_id } }",
            fix: "- { change: OwnerRenamed, target: Task, rename: { owner_id: assignee_id } }"),
        .conflictingChangeKeys: .init(
            "keys that do not go together",
            "Each kind of target has keys of its own, and some keys need others or exclude them.",
            example: "- { change: OwnerRenamed, target: Task, rename: { owner_id: assignee_id }, old: clamp }",
            fix: "- { change: OwnerRenamed, target: Task, rename: { owner_id: assignee_id } }"),
        .invalidFill: .init(
            "no value of the added field",
            "'fill' is what an added field has in the requests of older callers: a value of its type today.",
            example: "- { change: ColorAdded, target: Task, added: [color], fill: { color: [red] } }",
            fix: "- { change: ColorAdded, target: Task, added: [color], fill: { color: red } }"),
        .missingFill: .init(
            "nothing to fill in",
            "A required field that older requests do not have needs a value for them.",
            example: "- { change: ColorAdded, target: Task, added: [color] }",
            fix: "- { change: ColorAdded, target: Task, added: [color], fill: red }"),
        .nothingToClamp: .init(
            "nothing to cut",
            "Texts are cut to 'maxLength', lists to 'maxItems', numbers to their bounds. Other rules have nothing to cut a value to.",
            example: "- { change: TitleNeeded, target: Task.title, tightened: { minLength: none }, old: clamp }",
            fix: "- { change: TitleNeeded, target: Task.title, tightened: { minLength: none } }"),
        .notStricter: .init(
            "not a tightened rule",
            "'tightened' says that the older version allowed more. What allows more today needs no entry: no older caller can notice.",
            example: "- { change: TitleShortened, target: Task.title, tightened: { maxLength: 100 } }   # 200 today",
            fix: "- { change: TitleShortened, target: Task.title, tightened: { maxLength: 500 } }"),
        .invalidTableRow: .init(
            "no value of the type",
            "The rows of 'upgrade' and 'downgrade' are values that the types of the two versions allow.",
            example:
                "- change: PriorityNumbered\n  target: Task.priority\n  was: { type: string, enum: [low, high] }\n  upgrade: { low: 1, high: 5 }\n  downgrade: { 1: low, else: high }",
            fix:
                "- change: PriorityNumbered\n  target: Task.priority\n  was: { type: string, enum: [low, high] }\n  upgrade: { low: 1, high: 4 }\n  downgrade: { 1: low, else: high }"
        ),
        .incompleteTable: .init(
            "table is not total",
            "Every value of the one version stands for one of the other; 'else' takes all that no row names.",
            example:
                "- change: PriorityNumbered\n  target: Task.priority\n  was: { type: string, enum: [low, high] }\n  upgrade: { low: 1, high: 4 }\n  downgrade: { 1: low, 2: low }",
            fix:
                "- change: PriorityNumbered\n  target: Task.priority\n  was: { type: string, enum: [low, high] }\n  upgrade: { low: 1, high: 4 }\n  downgrade: { 1: low, 2: low, else: high }"
        ),
        .repeatedTableRow: .init(
            "row stands twice",
            "Two rows of a table name the same value, written in two ways.",
            example:
                "- change: ShareSimplified\n  target: Task.share\n  was: { type: string, enum: [half, whole] }\n  upgrade: { half: \"0.5\", whole: \"1\" }\n  downgrade: { \"0.5\": half, \"0.50\": half, else: whole }",
            fix:
                "- change: ShareSimplified\n  target: Task.share\n  was: { type: string, enum: [half, whole] }\n  upgrade: { half: \"0.5\", whole: \"1\" }\n  downgrade: { \"0.5\": half, else: whole }"
        ),
        .unreachableElse: .init(
            "'else' is never reached",
            "The rows of the table name every value already. A warning.",
            example:
                "- change: PriorityNumbered\n  target: Task.priority\n  was: { type: string, enum: [low, high] }\n  upgrade: { low: 1, high: 4, else: 2 }\n  downgrade: { 1: low, else: high }",
            fix:
                "- change: PriorityNumbered\n  target: Task.priority\n  was: { type: string, enum: [low, high] }\n  upgrade: { low: 1, high: 4 }\n  downgrade: { 1: low, else: high }"
        ),
        .unusedConversion: .init(
            "conversion without a caller",
            "'convert: swift' asks the application for methods, and nothing would ever call them: no request and no answer has the type.",
            example:
                "- { change: SitesMerged, target: Site, was: { city: string }, replaces: [address], convert: swift }   # Site is part of the caller alone",
            fix: "- { change: NamesMerged, target: Task, was: { first_name: string }, replaces: [full_name, nick_name], convert: swift }"),
        .conversionWithoutRow: .init(
            "part converted without its row",
            "Who changes the first name alone changes a part of the full name. The application needs the row as it is: the partial type is derived from the row's type, and the path of the operation names the row.",
            example:
                "- { change: NotesMerged, target: Note, was: { head: string, tail: string }, replaces: [body], convert: swift }   # PatchNote: POST /notes",
            fix: "- { change: NamesMerged, target: Task, was: { first_name: string }, replaces: [full_name, nick_name], convert: swift }"),
        .conversionInError: .init(
            "error detail that the application converts",
            "Errors go to older callers without asking the application, so no detail has a type that it converts.",
            example:
                "- { change: ReasonSplit, target: Reason, was: { text: string }, replaces: [topic, words], convert: swift }   # Reason is a detail of BIZ_TASK_LOST",
            fix: "- { change: ReasonRenamed, target: Reason, rename: { text: words } }"),
        .partialReplacement: .init(
            "part of what converts together",
            "A derived type has all of the fields that stand for older ones, or none of them.",
            example:
                "- { change: NamesMerged, target: Card, was: { name: string }, replaces: [front, back], convert: swift }   # CardFront picks front alone",
            fix: "- { change: NamesMerged, target: Card, was: { name: string }, replaces: [front], convert: swift }"),
        .olderRouteClash: .init(
            "route is taken in the older version",
            "A moved or removed operation had a route that another operation of that version has, too.",
            example: "- { change: TaskMoved, target: Tasks.getTask, moved: \"GET /cards/{task_id}\" }   # the route of getCard",
            fix: "- { change: TaskMoved, target: Tasks.getTask, moved: \"GET /task/{task_id}\" }"),
        .removedOperationClash: .init(
            "name of a removed operation is taken",
            "Operations have names of their own in every version, and 'was' alone speaks of one that is gone.",
            example: "- { change: CardRemoved, target: Tasks.getCard, was: { http: GET /old, summary: Old } }   # Cards.getCard is there",
            fix: "- { change: CardRemoved, target: Tasks.oldCard, was: { http: GET /old, summary: Old } }"),
        .versionWithoutChanges: .init(
            "version that says no difference",
            "Two versions without a difference are one; most likely the entries are not written yet. A warning.",
            example: "versions: { v2: { current: true }, v1: {} }   # and no changes",
            fix:
                "versions: { v2: { current: true }, v1: {} }\nchanges: { v2: [{ change: TaskOwnerRenamed, target: Task, rename: { owner_id: assignee_id } }] }"
        ),
        .invalidPastSpec: .init(
            "older version would not be valid",
            "What a version changed against the one before it makes a spec of that one, for which the same rules hold.",
            example: "- { change: CodeChanged, target: BIZ_TASK_CLOSED, code: { was: BIZ011 } }   # the code of BIZ_TASK_LOST",
            fix: "- { change: CodeChanged, target: BIZ_TASK_CLOSED, code: { was: BIZ012 } }"),
    ]
}
