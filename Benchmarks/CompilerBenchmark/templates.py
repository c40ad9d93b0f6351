"""The texts of a synthetic spec: what stands in api.yaml, errors.yaml and in the file of a service."""

API = """\
sekkei: 1

api:
  title: { en: Synthetic API, ja: 合成 API }
  version: 1.0.0
  description:
    en: As many operations as a measurement needs. Every request is answered for the caller's own organization.
    ja: 測定に必要な数のオペレーションを持つ API です。リクエストは常に呼び出し元の組織の範囲で処理されます。
  basePath: /api
  languages: [en, ja]
  timeZone: Asia/Tokyo

versions:
  default: v1
@VERSIONS@
auth:
  bearer: { scheme: bearer, format: JWT }
  user:
    description: { en: The person who calls., ja: 呼び出し元のユーザー。 }
    properties:
      id:              { type: int64, description: { en: The user's id., ja: ユーザー ID。 } }
      organization_id: { type: int64, description: { en: The organization the user acts in., ja: 組織の ID。 } }
      role:            { type: RoleName, description: { en: The user's role., ja: ユーザーの役割。 } }
  roles: user.role

defaults:
  auth: [bearer]
  timeout: 10s
  maxBody: 1MiB

types:
  RoleName:
    description: { en: The name of a role., ja: 役割の名前。 }
    enum:
      admin:   { en: Administrator, ja: 管理者 }
      manager: { en: Manager, ja: マネージャー }
      staff:   { en: Staff, ja: 一般社員 }

  Audited:
    description: { en: When a record came to be and when it last changed., ja: レコードの作成日時と最終更新日時。 }
    properties:
      created_at:
        type: date-time
        readOnly: true
        description: { en: When it was created., ja: 作成日時。 }
        example: "2026-06-01T09:30:00.000Z"
      updated_at:
        type: date-time
        readOnly: true
        description: { en: When it was last changed., ja: 最終更新日時。 }
        example: "2026-06-02T10:00:00.000Z"
"""

ERROR = """\
  BIZ_@CODE@_CLOSED:
    code: BIZ@NUMBER@
    status: 409
    details:
      @SNAKE@_id: { type: int64, description: { en: The @WORDS@., ja: 対象の@JA@。 } }
      status: { type: @TYPE@Status, description: { en: Its status., ja: 状態。 } }
    message:
      en: "The @WORDS@ {@SNAKE@_id} is {status} and can no longer be changed."
      ja: "@JA@ {@SNAKE@_id} は「{status}」のため変更できません。"
"""

TYPES = """\
types:
  @TYPE@Status:
    description: { en: Where a @WORDS@ stands., ja: @JA@の状態。 }
    enum:
      draft:       { en: being drafted, ja: 下書き }
      in_progress: { en: in progress, ja: 進行中 }
      completed:   { en: completed, ja: 完了 }
      cancelled:   { en: cancelled, ja: 中止 }

  @TYPE@Ref:
    description: { en: "A @WORDS@, in short.", ja: @JA@の要約。 }
    properties:
      id:   { type: int64, description: { en: The id., ja: ID。 }, example: 1 }
      name: { type: string, maxLength: 200, description: { en: The name., ja: 名称。 }, example: First }

  @TYPE@:
    description: { en: A @WORDS@ of the organization., ja: 組織の@JA@。 }
    extends: [Audited]
    properties:
      id: { type: int64, readOnly: true, description: { en: The id., ja: ID。 }, example: 42 }
      row_version: { type: int64, readOnly: true, description: { en: "Counts the changes, from 1.", ja: 変更回数。 }, example: 1 }
      code:
        type: string
        pattern: "^[A-Z]{2,5}-[0-9]{1,8}$"
        description: { en: The code that people know it by., ja: 管理番号。 }
        example: AB-1
      name:
        type: string
        minLength: 1
        maxLength: 200
        description: { en: The name., ja: 名称。 }
        example: First
      note?:
        type: string
        maxLength: 10000
        nullable: true
        description: { en: The same at length., ja: 詳細。 }
        example: All that matters about it.
      status:
        type: @TYPE@Status
        default: draft
        description: { en: Where it stands., ja: 状態。 }
        example: draft
      priority:
        type: int32
        minimum: 1
        maximum: 4
        default: 2
        description: { en: "How urgent it is, from 1 (low) to 4 (urgent).", ja: 優先度。 }
        example: 2
      owner_id?:
        type: int64
        nullable: true
        description: { en: The user who looks after it., ja: 担当者のユーザー ID。 }
        example: 3
      related?:
        type: @RELATED@Ref
        readOnly: true
        description: { en: "What it belongs to, in short.", ja: 関連するレコードの要約。 }
      due_date?:
        type: date-time
        nullable: true
        description: { en: When it has to be done., ja: 期限。 }
        example: "2026-06-30T17:00:00Z"
      amount?:
        type: number
        minimum: 0
        maximum: 100000000
        nullable: true
        description: { en: What it costs., ja: 金額。 }
        example: 6.5
      tags:
        type: list<string>
        items: { minLength: 1, maxLength: 30 }
        maxItems: 20
        uniqueItems: true
        default: []
        description: { en: Words to find it by., ja: 検索用のタグ。 }
        example: [finance, q4]

  Create@TYPE@:
    description: { en: A new @WORDS@., ja: 新しい@JA@。 }
    from: @TYPE@

  Update@TYPE@:
    description: { en: A change to a @WORDS@., ja: @JA@の変更。 }
    from: @TYPE@
    omit: [code]
    partial: true
    minProperties: 1
"""

CHANGES = """\
    - change: @TYPE@TitleRenamed
      target: @TYPE@
      rename: { title: name }
      note: { en: The title of a @WORDS@ is its name now., ja: 件名は名称になりました。 }
    - change: @TYPE@PriorityNumbered
      target: @TYPE@.priority
      was: { type: string, enum: [low, medium, high, urgent], default: medium }
      upgrade: { low: 1, medium: 2, high: 3, urgent: 4 }
      downgrade: { 1: low, 2: medium, 3: high, 4: urgent }
      note: { en: Priorities are numbers from 1 to 4., ja: 優先度は 1 から 4 の数値になりました。 }
"""

ASSIGN_TYPE = """\

  Assign@TYPE@:
    description: { en: Whom to give a @WORDS@ to., ja: @JA@の割り当て先。 }
    properties:
      owner_id: { type: int64, nullable: true, description: { en: "The user; null takes it away.", ja: 担当者。 }, example: 3 }
"""

TRANSITION_TYPE = """\

  Transition@TYPE@:
    description: { en: Where to move a @WORDS@., ja: @JA@の移動先の状態。 }
    properties:
      to: { type: @TYPE@Status, description: { en: The status to move to., ja: 移動先の状態。 }, example: in_progress }
"""

SERVICE = """\

services:
  @PLURAL@:
    path: /@PATH@
    description: { en: The @WORDS@ records of the organization., ja: 組織の@JA@。 }
    operations:
      list@PLURAL@:
        http: GET /
        summary: { en: List @WORDS@ records, ja: @JA@の一覧 }
        description: { en: "Those that the caller may see, newest first unless sorted.", ja: 閲覧できるものを新しい順に返します。 }
        query:
          status?:
            type: list<@TYPE@Status>
            maxItems: 4
            uniqueItems: true
            description: { en: Only those in one of these states., ja: いずれかの状態のもののみ。 }
            example: [draft, in_progress]
          owner_id?: { type: int64, description: { en: Only those of this user., ja: 指定した担当者のもののみ。 }, example: 3 }
          due_before?:
            type: date-time
            description: { en: Only those due before this time., ja: 期限が指定日時より前のもののみ。 }
            example: "2026-07-01T00:00:00Z"
          q?: { type: string, minLength: 2, maxLength: 100, description: { en: Name contains., ja: 名称に含まれる語。 }, example: fir }
        paginate: { style: page, defaultSize: 20, maxSize: 100, sort: [created_at, due_date, priority, name] }
        returns: list<@TYPE@>

      create@TYPE@:
        http: POST /
        summary: { en: Create a @WORDS@, ja: @JA@の作成 }
        body: Create@TYPE@
        returns: { status: 201, body: @TYPE@, location: get@TYPE@ }
        errors: [AUTH_INSUFFICIENT_PERMISSIONS]
        examples:
          minimal:
            summary: { en: The least it needs, ja: 最小限の指定 }
            body: { code: AB-1, name: First }
"""

OPERATIONS = [
    """\

      get@TYPE@:
        http: GET /{@SNAKE@_id}
        summary: { en: Get a @WORDS@, ja: @JA@の取得 }
        path:
          @SNAKE@_id: { type: int64, description: { en: The @WORDS@., ja: @JA@の ID。 }, example: 42 }
        returns: @TYPE@
        errors: [BIZ_RESOURCE_NOT_FOUND]
""",
    """\

      update@TYPE@:
        http: PATCH /{@SNAKE@_id}
        summary: { en: Change a @WORDS@, ja: @JA@の変更 }
        description:
          en: "Changes the fields that are sent. What is closed can no longer be changed."
          ja: 送信したフィールドだけを変更します。終了したものは変更できません。
        path:
          @SNAKE@_id: { type: int64, description: { en: The @WORDS@., ja: @JA@の ID。 }, example: 42 }
        body: Update@TYPE@
        returns: @TYPE@
        errors: [AUTH_INSUFFICIENT_PERMISSIONS, BIZ_RESOURCE_NOT_FOUND, BIZ_@CODE@_CLOSED]
        examples:
          urgent:
            summary: { en: Make it urgent, ja: 優先度を上げる }
            body: { priority: 4 }
""",
    """\

      delete@TYPE@:
        http: DELETE /{@SNAKE@_id}
        summary: { en: Delete a @WORDS@, ja: @JA@の削除 }
        path:
          @SNAKE@_id: { type: int64, description: { en: The @WORDS@., ja: @JA@の ID。 }, example: 42 }
        roles: [admin, manager]
        errors: [AUTH_INSUFFICIENT_PERMISSIONS, BIZ_RESOURCE_NOT_FOUND]
""",
    """\

      assign@TYPE@:
        http: POST /{@SNAKE@_id}/assign
        summary: { en: Assign a @WORDS@, ja: @JA@の割り当て }
        path:
          @SNAKE@_id: { type: int64, description: { en: The @WORDS@., ja: @JA@の ID。 }, example: 42 }
        body: Assign@TYPE@
        returns: @TYPE@
        errors: [AUTH_INSUFFICIENT_PERMISSIONS, BIZ_RESOURCE_NOT_FOUND, BIZ_@CODE@_CLOSED]
""",
    """\

      transition@TYPE@:
        http: POST /{@SNAKE@_id}/transition
        summary: { en: Move a @WORDS@ to another status, ja: @JA@の状態の変更 }
        path:
          @SNAKE@_id: { type: int64, description: { en: The @WORDS@., ja: @JA@の ID。 }, example: 42 }
        body: Transition@TYPE@
        returns: @TYPE@
        errors: [AUTH_INSUFFICIENT_PERMISSIONS, BIZ_RESOURCE_NOT_FOUND, BIZ_@CODE@_CLOSED]
""",
    """\

      listRelated@PLURAL@:
        http: GET /{@SNAKE@_id}/related
        summary: { en: List what is related to a @WORDS@, ja: 関連する@JA@の一覧 }
        path:
          @SNAKE@_id: { type: int64, description: { en: The @WORDS@., ja: @JA@の ID。 }, example: 42 }
        paginate: page
        returns: list<@TYPE@Ref>
        errors: [BIZ_RESOURCE_NOT_FOUND]
""",
]
