"""One person with a browser."""

import http.client
import json


class Client:
    def __init__(self, port, email=None):
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        self.headers = {"Accept-Language": "en"}
        if email:
            body = {"email": email, "password": "demo-Password-1"}
            answer = self.send("POST", "/api/v2/auth/login", body)
            self.headers["Authorization"] = "Bearer " + answer["data"]["access_token"]

    def send(self, method, path, body=None):
        headers = dict(self.headers)
        if body is not None:
            headers["Content-Type"] = "application/json"
        self.connection.request(method, path, None if body is None else json.dumps(body), headers)
        answer = self.connection.getresponse()
        text = answer.read()
        self.status = answer.status
        self.fields = answer.headers
        if answer.status >= 500:
            raise SystemExit(f"{method} {path}: {answer.status} {text[:300]}")
        return json.loads(text) if text and text[:1] == b"{" else {}

    def metrics(self):
        self.connection.request("GET", "/metrics", headers=self.headers)
        return self.connection.getresponse().read().decode()
