"""What people do with the ERP, in the proportions of an office: they look far more often than they change something."""

EMAILS = ["admin@example.com", "manager@example.com", "hr@example.com", "director@example.com", "staff@example.com"]

# Weight and path. A board opens with the caller's own tasks, and lists are filtered by what stands in the menus.
READS = [
    (30, "/tasks?status=todo&status=in_progress&sort=due_date"),
    (20, "/tasks"),
    (10, "/tasks?page=2"),
    (8, "/tasks?sort=-priority&size=50"),
    (6, "/tasks?status=blocked"),
    (10, "/projects"),
    (6, "/projects?status=active"),
    (8, "/departments?size=100"),
    (6, "/organizations"),
    (5, "/roles"),
    (4, "/projects/{project}"),
    (3, "/departments/{department}"),
    (2, "/users/{user}/permissions"),
]


class Person:
    """Somebody who reads, and now and then changes a task."""

    def __init__(self, client, random, writes):
        self.client = client
        self.random = random
        self.writes = writes
        self.projects = self._ids("/projects?size=100")
        self.departments = self._ids("/departments?size=100")
        self.users = self._ids("/users?size=100")

    def _ids(self, path):
        return [item["id"] for item in self.client.send("GET", "/api/v2" + path)["data"]]

    def step(self):
        if self.random.random() < self.writes and self.projects:
            self._change()
        else:
            self._read()

    def _read(self):
        path = self.random.choices([path for _, path in READS], [weight for weight, _ in READS])[0]
        for name, ids in (("project", self.projects), ("department", self.departments), ("user", self.users)):
            if "{" + name + "}" in path:
                if not ids:
                    return
                path = path.replace("{" + name + "}", str(self.random.choice(ids)))
        self.client.send("GET", "/api/v2" + path)

    def _change(self):
        body = {"title": f"Task {self.random.randrange(10**9)}", "project_id": self.random.choice(self.projects)}
        made = self.client.send("POST", "/api/v2/tasks", body)
        if self.client.status == 201:
            self.client.send("POST", f"/api/v2/tasks/{made['data']['id']}/transition", {"to": "in_progress"})
