"""What is sent to a discussion."""

from flask_babel import lazy_gettext as _l
from wtforms import HiddenField, RadioField, SelectField, StringField, TextAreaField

from community import text
from community.discussions.models import Post, Thread
from community.web.forms import AtMost, Form, Required
from community.web.words import WRITTEN_IN, choices

EVERYONE = "everyone"


class WrittenForm(Form):
    """Words in one of our languages, which may be looked at before they are sent."""

    body = TextAreaField(_l("Your text"), [Required(), AtMost(Post.BODY_MAX)])
    language = SelectField(_l("Written in"), choices=choices(WRITTEN_IN))
    preview = HiddenField()

    def shown(self) -> str | None:
        """Return the text as it will look, if that was asked for."""
        return text.render(self.body.data or "") if self.preview.data else None


class ReplyForm(WrittenForm):
    """Say something in a thread."""

    seen = HiddenField()  # the last post on the page it is sent from


class ThreadForm(WrittenForm):
    """Open a discussion."""

    title = StringField(
        _l("What is your question?"),
        [Required(), AtMost(Thread.TITLE_MAX)],
        description=_l("One line. Others decide by it whether they have something to say."),
    )
    scope = RadioField(_l("Who is it for?"))
