"""What a page of a thread is made of: who said what, and where its reader is."""

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple


class Author(NamedTuple):
    """Who said something, as far as a page shows it: made once, however much they said."""

    short_name: str
    initials: str
    tone: int


class Said(NamedTuple):
    """A post on a page, for one reader. Hidden text is left out unless they may read it."""

    id: int
    key: str
    at: datetime
    edited_at: datetime | None
    html: str
    language: str
    author: Author
    is_mine: bool
    facilitates: bool
    is_hidden: bool
    hidden_because: str


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a reader is in a thread, and what they had begun to write there."""

    opening: Said
    came: datetime  # to the set, or to the site; what is older is not new to them
    mark: int
    marked_at: datetime | None
    draft: str
    draft_sequence: int
    draft_saved_at: datetime | None

    def is_before(self, post: Said) -> bool:
        """Whether the reader has not come as far as this post."""
        return post.id > self.mark and post.at > self.came


@dataclass(frozen=True, slots=True)
class Conversation:
    """Part of a thread, around the first post that is new to its reader."""

    standing: Standing
    posts: list[Said]
    previous: Said | None  # the post before this part
    has_later: bool

    @property
    def has_earlier(self) -> bool:
        """Whether there are replies before this part."""
        return self.previous is not None

    @property
    def new_from(self) -> int | None:
        """The place in `posts` where what is new begins, if something older stands before it."""
        here = self.standing
        if not here.marked_at and here.opening.at > here.came:
            return None
        new = (
            at for at, post in enumerate(self.posts) if here.is_before(post) and not post.is_mine
        )
        return next(new, None)

    @property
    def since(self) -> datetime:
        """When the reader was here last."""
        return self.standing.marked_at or self.standing.came

    @property
    def read_up_to(self) -> int | None:
        """The post to which this part brings its reader; nothing if it skips what is new."""
        here = self.standing
        if self.previous and here.is_before(self.previous):
            return None
        last = self.posts[-1].id if self.posts else here.opening.id
        return last if last > here.mark else None
