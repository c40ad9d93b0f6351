import SekkeiSpec

/// What the document says of the framework's own parts.
enum FrameworkText {
    static let page = LocalizedText(english: "The page, counted from 1.", japanese: "ページ番号（1 から数える）。")
    static let size = LocalizedText(english: "Entries on a page.", japanese: "1 ページの件数。")
    static let sort = LocalizedText(
        english: """
            Fields to sort by, separated by commas; a `-` before a field sorts it descending. Each field may stand there once, one way \
            or the other.
            """,
        japanese: "並べ替えに使う項目（コンマ区切り）。項目の前の `-` は降順。同じ項目は、昇順か降順のどちらか一度だけ指定できる。")
    static let cursor = LocalizedText(
        english: "Where to go on: `next_cursor` of the answer before. The other parameters must be the same as then.",
        japanese: "続きの位置。前の応答の `next_cursor` の値。他のパラメーターは前回と同じにする。")
    static let nextCursor = LocalizedText(
        english: "The `cursor` of the next page; null on the last one.", japanese: "次のページの `cursor`。最後のページでは null。")
    static let ifMatch = LocalizedText(
        english: "The `ETag` of the version that the change is meant for. If there is a newer one, nothing is changed (412).",
        japanese: "変更対象のバージョンの `ETag`。より新しいバージョンがあれば何も変更されない（412）。")
    static let ifNoneMatch = LocalizedText(
        english: "The `ETag` of what the caller already has. If it is still the newest, the answer is 304 without a body.",
        japanese: "取得済みの内容の `ETag`。最新のままなら、応答は本文のない 304 になる。")
    static let idempotencyKey = LocalizedText(
        english: """
            A name that the caller gives to this request, a UUID for one. Sent again within 24 hours, the request is answered as the first \
            time and does not run again.
            """,
        japanese: "呼び出し元がリクエストに付ける名前（UUID など）。24 時間以内に同じリクエストを再送すると、処理は再実行されず、最初と同じ応答が返される。")
    static let lastEventID = LocalizedText(
        english: "The identifier of the last event that the caller has received, to go on behind it.",
        japanese: "最後に受信したイベントの識別子。その続きから送られる。")
    static let notModified = LocalizedText(
        english: "What the caller has is still the newest.", japanese: "取得済みの内容は最新のまま。")
    /// A sentence for the end of a description.
    static func deprecated(since: String?, use name: String?) -> LocalizedText {
        let isSince = since.map { (" since \($0)", "\($0) から") } ?? ("", "")
        let instead = name.map { (": use `\($0)`", "代わりに `\($0)` を使用。") } ?? ("", "")
        return LocalizedText(english: "Deprecated\(isSince.0)\(instead.0).", japanese: "\(isSince.1)非推奨。\(instead.1)")
    }

    static let timestamp = LocalizedText(english: "When the answer was written, in UTC.", japanese: "応答の作成日時（UTC）。")
    static let requestID = LocalizedText(
        english: "The request's identifier: the caller's `X-Request-ID`, or else a new one.",
        japanese: "リクエストの識別子。`X-Request-ID` の値、なければ新しい値。")
    static let version = LocalizedText(english: "The version that answered.", japanese: "応答したバージョン。")
    static let executionTime = LocalizedText(english: "Milliseconds.", japanese: "ミリ秒。")
    static let total = LocalizedText(english: "Entries on all pages.", japanese: "全ページの件数。")
    static let pages = LocalizedText(english: "The number of pages.", japanese: "ページ数。")
    static let hasNext = LocalizedText(english: "Whether a page follows.", japanese: "次のページの有無。")
    static let succeeded = LocalizedText(english: "Always `true`.", japanese: "常に `true`。")
    static let failed = LocalizedText(english: "Always `false`.", japanese: "常に `false`。")
    static let noContent = LocalizedText(english: "Always null.", japanese: "常に null。")
    static let code = LocalizedText(english: "The error's stable code.", japanese: "エラーの不変のコード。")
    static let message = LocalizedText(
        english: "For people, in the language of the answer.", japanese: "人が読むための、応答の言語による文章。")
    static let details = LocalizedText(english: "What the message is about, by error code.", japanese: "エラーコードごとの詳細。")
    static let traceID = LocalizedText(
        english: "The trace to quote to support (W3C Trace Context).", japanese: "問い合わせに使うトレース ID（W3C Trace Context）。")
    static let fieldErrors = LocalizedText(english: "Everything that is wrong with the request.", japanese: "リクエストのすべての誤り。")
    static let field = LocalizedText(english: "The field's path: `tags[3]`, `assignee.id`.", japanese: "項目のパス。例: `tags[3]`、`assignee.id`。")
    static let place = LocalizedText(english: "Where in the request the field stands.", japanese: "項目のリクエスト内の位置。")
    static let invalidValue = LocalizedText(
        english: "What was sent; null where it was absent or is secret.", japanese: "送られた値。ない場合や秘密の場合は null。")
    static let acceptLanguage = LocalizedText(
        english: "The languages in which the caller would like the texts (RFC 9110).", japanese: "希望する文章の言語（RFC 9110）。")
    static let ownRequestID = LocalizedText(
        english: "A name for the request, to find it again in answers and logs. Without one, the server gives it one.",
        japanese: "応答やログでリクエストを特定するための識別子。省略時はサーバーが付与する。")
    static let traceParent = LocalizedText(
        english: "The trace that the request belongs to (W3C Trace Context).", japanese: "リクエストが属するトレース（W3C Trace Context）。")
}
