import SekkeiSpec

/// What a caller can do about an error, as far as its status tells.
enum ErrorAdvice {
    static func text(for error: CatalogError) -> LocalizedText {
        switch error.status {
        case 401: logIn
        case 403: askForRights
        case 409, 412: readAgain
        case 404, 410: giveUp
        case 408, 423, 425, 429, 502, 503: retry
        case 504: lookBeforeRetry
        case 500...599 where error.status != 501 && error.status != 505: report
        default: correct
        }
    }

    private static let logIn = LocalizedText(
        english: "Log in or get a new token, then send the request again.", japanese: "ログインするか新しいトークンを取得してから、再送する。")
    private static let askForRights = LocalizedText(
        english: "Do not repeat it as it is: somebody has to grant the right, or another account must be used.",
        japanese: "そのままでは再送しない。権限の付与を依頼するか、別のアカウントを使う。")
    private static let readAgain = LocalizedText(
        english: "Read the resource again, let the user decide, and send a new request.",
        japanese: "リソースを取得し直し、利用者に確認したうえで、新しいリクエストを送る。")
    private static let giveUp = LocalizedText(
        english: "Do not repeat it: what it is about is not there. Check the address and the id.",
        japanese: "対象が存在しないため、再送しない。アドレスと ID を確認する。")
    private static let retry = LocalizedText(
        english: "Wait, as long as `Retry-After` says where it is sent, and send the same request again.",
        japanese: "`Retry-After` があればその秒数だけ待ち、同じリクエストを再送する。")
    private static let lookBeforeRetry = LocalizedText(
        english: "Look whether the request has had its effect, and only then send it again.",
        japanese: "リクエストが反映されたかを確認してから、必要な場合だけ再送する。")
    private static let report = LocalizedText(
        english: "Report it with its `trace_id`; the caller can do nothing else.", japanese: "`trace_id` を添えて報告する。呼び出し元で対処できることはない。")
    private static let correct = LocalizedText(
        english: "Correct the request; the same one will fail again.", japanese: "リクエストを修正する。同じ内容では再び失敗する。")
}
