"""What is made of a visit's exhibit, once for as long as that is the same exhibit."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class of_exhibit(Generic[T]):  # noqa: N801 (used as a decorator, as cached_property is)
    """A cached property of an object that has a `_visit`, made anew when that shows another one.

    Not by a signal: bindings in QML hear of another exhibit before Python does.
    """

    def __init__(self, make: Callable[[Any], T]) -> None:
        self._make = make
        self._name = f"_of_exhibit_{make.__name__}"
        self.__doc__ = make.__doc__

    def __get__(self, owner: Any, _type: type | None = None) -> T:
        exhibit = owner._visit.exhibit
        known = owner.__dict__.get(self._name)
        if known is None or known[0] is not exhibit:
            known = (exhibit, self._make(owner))
            owner.__dict__[self._name] = known
        made: T = known[1]
        return made
