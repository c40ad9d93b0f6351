extension BuiltInCatalogue {
    /// The entries as a spec would declare them.
    static let errorText = """
        AUTH_WRONG_CREDENTIALS:
          code: AUTH001
          status: 401
          description:
            en: "The login failed. Whether the account is unknown or the password is wrong is not told."
            ja: "ログインに失敗しました。アカウントの有無とパスワードの誤りは区別しません。"
          message:
            en: "The e-mail address or password is wrong."
            ja: "メールアドレスまたはパスワードが正しくありません。"
        AUTH_TOKEN_EXPIRED:
          code: AUTH002
          status: 401
          description:
            en: "The token was good once. Get a new one and send the request again."
            ja: "トークンは期限切れです。新しいトークンを取得して再送してください。"
          message:
            en: "The access token has expired."
            ja: "アクセストークンの有効期限が切れています。"
        AUTH_INVALID_TOKEN:
          code: AUTH003
          status: 401
          description:
            en: "The token is malformed, revoked, not signed by a trusted issuer, or not meant for this API."
            ja: "トークンの形式や署名が不正か、無効化されたか、この API 向けに発行されたものではありません。"
          message:
            en: "The access token is invalid."
            ja: "アクセストークンが無効です。"
        AUTH_INSUFFICIENT_PERMISSIONS:
          code: AUTH004
          status: 403
          description:
            en: "The caller is known, but lacks the role or right that the operation asks for."
            ja: "呼び出し元は認証済みですが、操作に必要な役割または権限がありません。"
          message:
            en: "You do not have permission to do this."
            ja: "この操作を行う権限がありません。"
        AUTH_REQUIRED:
          code: AUTH005
          status: 401
          description:
            en: "The request carries no credential, or several that contradict each other."
            ja: "認証情報がないか、矛盾する複数の認証情報が送られました。"
          message:
            en: "Authentication is required."
            ja: "認証が必要です。"
        VAL_REQUIRED_FIELD_MISSING:
          code: VAL001
          status: 422
          description:
            en: "A field, parameter or part without which the request means nothing is absent; `field_errors` names it."
            ja: "必須のフィールド、パラメーター、またはパートがありません。対象は `field_errors` に示します。"
          message:
            en: "A required field is missing."
            ja: "必須フィールドが不足しています。"
        VAL_INVALID_FORMAT:
          code: VAL002
          status: 422
          description:
            en: "A value is of the wrong type, has the wrong form, or is none of those allowed; `field_errors` names it."
            ja: "値の型または形式が正しくないか、許可された値ではありません。対象は `field_errors` に示します。"
          message:
            en: "A value has an invalid format."
            ja: "値の形式が正しくありません。"
        VAL_OUT_OF_RANGE:
          code: VAL003
          status: 422
          description:
            en: "A number, a length or a count breaks its limit; `field_errors` names it."
            ja: "数値、長さ、または件数が制限を外れています。対象は `field_errors` に示します。"
          message:
            en: "A value is out of range."
            ja: "値が許容範囲外です。"
        VAL_MALFORMED_JSON:
          code: VAL004
          status: 400
          description:
            en: "The body cannot be read as JSON (RFC 8259); the details say where."
            ja: "ボディを JSON（RFC 8259）として読み取れません。位置は詳細に示します。"
          details:
            line:
              type: int64
              example: 1
              description:
                en: "The line, counted from 1."
                ja: "行番号（1 から始まります）。"
            column:
              type: int64
              example: 17
              description:
                en: "The column in bytes, counted from 1."
                ja: "列（バイト単位、1 から始まります）。"
          message:
            en: "The request body is not valid JSON (line {line}, column {column})."
            ja: "リクエストボディが正しい JSON ではありません（{line} 行 {column} 列）。"
        VAL_BODY_TOO_LARGE:
          code: VAL005
          status: 413
          description:
            en: "The body has more bytes than the operation reads."
            ja: "ボディが、この操作で受け付けるバイト数を超えています。"
          details:
            limit:
              type: int64
              example: 1048576
              description:
                en: "How many bytes are read at most."
                ja: "受け付ける最大のバイト数。"
          message:
            en: "The request body is too large; its size limit in bytes is {limit}."
            ja: "リクエストボディが大きすぎます（上限のバイト数: {limit}）。"
        VAL_UNSUPPORTED_MEDIA_TYPE:
          code: VAL006
          status: 415
          description:
            en: "`Content-Type` is absent or none of those that the operation reads, or the body is compressed."
            ja: "`Content-Type` がないか対応していない種類であるか、ボディが圧縮されています。"
          details:
            allowed:
              type: string
              maxLength: 1000
              example: application/json
              description:
                en: "The media types that are read, separated by commas."
                ja: "対応しているメディアタイプ（コンマ区切り）。"
          message:
            en: "The media type of the request body is not supported. Supported: {allowed}."
            ja: "リクエストボディのメディアタイプはサポートされていません。使用できるもの: {allowed}。"
        VAL_UNKNOWN_FIELD:
          code: VAL007
          status: 422
          description:
            en: "The request has a field or parameter that the operation does not know, perhaps by a misspelling."
            ja: "操作が知らないフィールドまたはパラメーターがあります。綴りの誤りの可能性があります。"
          message:
            en: "The request contains an unknown field."
            ja: "リクエストに未知のフィールドが含まれています。"
        VAL_NOT_ACCEPTABLE:
          code: VAL008
          status: 406
          description:
            en: "`Accept` rules out what the operation answers with. A stream needs its own media type there: `application/problem+json` only chooses the form of errors."
            ja: "`Accept` が、この操作の応答形式を除外しています。ストリームの場合はそのメディアタイプの指定が必要です（`application/problem+json` はエラーの形式を選ぶだけです）。"
          message:
            en: "The response is not available in any of the accepted media types."
            ja: "要求されたメディアタイプでは応答できません。"
        VAL_DUPLICATE_FIELD:
          code: VAL009
          status: 422
          description:
            en: "A name stands twice in one object, or a parameter that takes one value is given twice."
            ja: "同じオブジェクトに同じ名前が二つあるか、値を一つだけ取るパラメーターが重複しています。"
          message:
            en: "The request contains the same field twice."
            ja: "リクエストに同じフィールドが重複しています。"
        VAL_MALFORMED_REQUEST:
          code: VAL010
          status: 400
          description:
            en: "The request breaks HTTP's rules of framing, target or headers (RFC 9112)."
            ja: "リクエストの構文、対象、またはヘッダーが HTTP の規則（RFC 9112）に反しています。"
          message:
            en: "The request is malformed."
            ja: "リクエストの形式が正しくありません。"
        VAL_REQUEST_TIMEOUT:
          code: VAL011
          status: 408
          description:
            en: "Head or body of the request came too slowly; the connection is closed."
            ja: "リクエストのヘッダーまたはボディの到着が遅すぎたため、接続を閉じます。"
          message:
            en: "The request did not arrive in time."
            ja: "リクエストの受信が時間内に完了しませんでした。"
        VAL_HEADERS_TOO_LARGE:
          code: VAL012
          status: 431
          description:
            en: "The header fields together are longer than the server reads."
            ja: "ヘッダー全体の長さが、サーバーの受け付ける上限を超えています。"
          message:
            en: "The request headers are too large."
            ja: "リクエストヘッダーが大きすぎます。"
        VAL_URI_TOO_LONG:
          code: VAL013
          status: 414
          description:
            en: "Path and query together are longer than the server reads."
            ja: "パスとクエリを合わせた長さが、サーバーの受け付ける上限を超えています。"
          message:
            en: "The request URI is too long."
            ja: "リクエスト URI が長すぎます。"
        VAL_PRECONDITION_REQUIRED:
          code: VAL014
          status: 428
          description:
            en: "The resource may only be changed by who has read it: send its `ETag` as `If-Match`."
            ja: "リソースを変更するには、取得した `ETag` を `If-Match` として送る必要があります。"
          message:
            en: "This request must be conditional: send an If-Match header."
            ja: "このリクエストには If-Match ヘッダーが必要です。"
        VAL_EXPECTATION_FAILED:
          code: VAL015
          status: 417
          description:
            en: "The server knows no expectation but `100-continue`."
            ja: "対応している `Expect` は `100-continue` だけです。"
          message:
            en: "The expectation in the Expect header cannot be met."
            ja: "Expect ヘッダーの要求を満たすことができません。"
        VAL_MALFORMED_FORM:
          code: VAL016
          status: 400
          description:
            en: "The body cannot be read as `multipart/form-data` (RFC 7578); the details say where."
            ja: "ボディを `multipart/form-data`（RFC 7578）として読み取れません。位置は詳細に示します。"
          details:
            offset:
              type: int64
              example: 120
              description:
                en: "The byte at which reading failed, counted from 0."
                ja: "読み取りに失敗した位置（0 から始まるバイト数）。"
          message:
            en: "The request body is not a valid form (byte {offset})."
            ja: "リクエストボディが正しいフォームではありません（{offset} バイト目）。"
        VAL_IDEMPOTENCY_KEY_REUSED:
          code: VAL017
          status: 422
          description:
            en: "A key stands for one request; take a new key for another."
            ja: "べき等キーは一つのリクエストに対応します。別のリクエストには新しいキーを使用してください。"
          message:
            en: "The idempotency key has already been used for a different request."
            ja: "このべき等キーは別のリクエストで既に使用されています。"
        BIZ_USER_ALREADY_EXISTS:
          code: BIZ001
          status: 409
          description:
            en: "No two accounts share an e-mail address."
            ja: "メールアドレスはアカウント間で重複できません。"
          message:
            en: "A user with this e-mail address already exists."
            ja: "このメールアドレスのユーザーは既に存在します。"
        BIZ_RESOURCE_NOT_FOUND:
          code: BIZ002
          status: 404
          description:
            en: "There is no such resource, or the caller may not know of it."
            ja: "リソースが存在しないか、呼び出し元には公開されていません。"
          message:
            en: "The requested resource was not found."
            ja: "指定されたリソースが見つかりません。"
        BIZ_OPERATION_NOT_ALLOWED:
          code: BIZ003
          status: 409
          description:
            en: "The resource is in a state in which this cannot be done."
            ja: "リソースの現在の状態では、この操作はできません。"
          message:
            en: "This operation is not allowed in the current state."
            ja: "現在の状態ではこの操作を実行できません。"
        BIZ_EDITED_MEANWHILE:
          code: BIZ004
          status: 412
          description:
            en: "`If-Match` names an older state than the present one. Read the resource again, and decide anew."
            ja: "`If-Match` が現在より古い状態を指しています。リソースを取得し直してから再度実行してください。"
          message:
            en: "The resource has been changed by someone else in the meantime."
            ja: "リソースは他のユーザーによって変更されています。"
        BIZ_IDEMPOTENCY_CONFLICT:
          code: BIZ005
          status: 409
          description:
            en: "A request is sent again while the first one is still running; try later to get its answer."
            ja: "最初のリクエストの処理中に、同じリクエストが再度送信されました。応答を得るには、後でもう一度送信してください。"
          message:
            en: "The request with this idempotency key is still being processed."
            ja: "このべき等キーのリクエストはまだ処理中です。"
        API_UNKNOWN_ROUTE:
          code: API001
          status: 404
          description:
            en: "No operation has this path."
            ja: "このパスに対応する操作はありません。"
          message:
            en: "There is no such endpoint."
            ja: "指定されたエンドポイントは存在しません。"
        API_METHOD_NOT_ALLOWED:
          code: API002
          status: 405
          description:
            en: "The path exists, but not with this method; `Allow` lists those that it has."
            ja: "パスは存在しますが、このメソッドには対応していません。使用できるメソッドは `Allow` に示します。"
          message:
            en: "This method is not allowed for this endpoint."
            ja: "このエンドポイントでは使用できないメソッドです。"
        API_UNSUPPORTED_VERSION:
          code: API003
          status: 400
          description:
            en: "The path or a header names a version that the API does not have."
            ja: "パスまたはヘッダーが、存在しないバージョンを指定しています。"
          details:
            versions:
              type: list<string>
              maxItems: 100
              maxLength: 20
              example: [v2, v1]
              description:
                en: "The versions that there are, newest first."
                ja: "存在するバージョン（新しい順）。"
          message:
            en: "This API version does not exist. There are: {versions}."
            ja: "指定された API バージョンは存在しません（使用できるバージョン: {versions}）。"
        API_GONE:
          code: API004
          status: 410
          description:
            en: "Older versions had this operation; this one has it no more."
            ja: "以前のバージョンにあった操作で、このバージョンにはありません。"
          message:
            en: "This endpoint has been removed."
            ja: "このエンドポイントは廃止されました。"
        RATE_LIMIT_EXCEEDED:
          code: RATE001
          status: 429
          description:
            en: "The caller, or its address, has sent more than it may. Wait as long as `Retry-After` says."
            ja: "呼び出し元またはその IP アドレスからのリクエストが多すぎます。`Retry-After` の秒数だけ待ってください。"
          details:
            limit:
              type: string
              maxLength: 100
              example: standard
              description:
                en: "The name of the limit, as in the header `RateLimit`."
                ja: "制限の名前（`RateLimit` ヘッダーと同じ）。"
            retry_after:
              type: int64
              example: 30
              description:
                en: "Seconds until there is room again."
                ja: "再試行できるまでの秒数。"
          message:
            en: "Too many requests. Please try again later."
            ja: "リクエスト数が上限を超えました。しばらくしてから再試行してください。"
        SYS_DATABASE_ERROR:
          code: SYS001
          status: 503
          description:
            en: "The database cannot be reached, or is too busy. Nothing was changed; the request may be sent again."
            ja: "データベースに接続できないか、混雑しています。変更は行われていないため、再送できます。"
          message:
            en: "The database is currently unavailable."
            ja: "データベースが現在利用できません。"
        SYS_EXTERNAL_SERVICE_ERROR:
          code: SYS002
          status: 503
          description:
            en: "A service that this one depends on cannot be reached. The request may be sent again."
            ja: "依存する外部サービスに接続できません。時間をおいて再送できます。"
          message:
            en: "An external service is currently unavailable."
            ja: "外部サービスが現在利用できません。"
        SYS_INTERNAL_ERROR:
          code: SYS003
          status: 500
          description:
            en: "A fault of the server. What happened stands in its log under the trace id."
            ja: "サーバー側の不具合です。詳細はトレース ID とともにサーバーのログに記録されます。"
          message:
            en: "An internal error has occurred."
            ja: "内部エラーが発生しました。"
        SYS_TIMEOUT:
          code: SYS004
          status: 504
          description:
            en: "The operation took longer than it may. Whether it had an effect is not known: read before you repeat."
            ja: "操作が制限時間内に完了しませんでした。反映されたかどうかは不明なため、再実行の前に確認してください。"
          message:
            en: "The request could not be processed in time."
            ja: "リクエストの処理が時間内に完了しませんでした。"
        SYS_NOT_IMPLEMENTED:
          code: SYS005
          status: 501
          description:
            en: "The body may only be sent with `Content-Length` or in chunks."
            ja: "ボディは `Content-Length` またはチャンク形式で送ってください。"
          message:
            en: "The transfer coding of the request is not supported."
            ja: "リクエストの転送コーディングはサポートされていません。"
        SYS_HTTP_VERSION:
          code: SYS006
          status: 505
          description:
            en: "The server speaks HTTP/1.1 and HTTP/1.0."
            ja: "サーバーは HTTP/1.1 と HTTP/1.0 に対応しています。"
          message:
            en: "This HTTP version is not supported."
            ja: "この HTTP バージョンはサポートされていません。"
        """
}
