"""What has been measured."""

from dataclasses import dataclass
from typing import Optional


@dataclass
class Result:
    """One line of the table; what was not measured is None."""

    subject: str
    operations: int
    seconds: Optional[float] = None
    cpu_seconds: Optional[float] = None
    megabytes: Optional[float] = None
    lines: Optional[int] = None
    note: str = ""
    # Whether only what had to be compiled again was; None where that was not asked.
    is_minimal: Optional[bool] = None
