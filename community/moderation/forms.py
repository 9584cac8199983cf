"""What is sent about a text that worries somebody."""

from flask_babel import lazy_gettext as _l
from wtforms import RadioField, TextAreaField
from wtforms.validators import InputRequired

from community.moderation.models import Flag, ModerationEntry
from community.web.forms import AtMost, Form, Required
from community.web.words import FLAG_REASONS, choices


class FlagForm(Form):
    """Say what worries you about a text."""

    reason = RadioField(
        _l("What worries you?"),
        [InputRequired(message=_l("Choose what comes closest."))],
        choices=choices(FLAG_REASONS),
    )
    words = TextAreaField(
        _l("In your own words"),
        [AtMost(Flag.TEXT_MAX)],
        description=_l("You may leave this empty. Only who decides reads it."),
    )


class HideForm(Form):
    """Hide a text, and say why."""

    reason = TextAreaField(
        _l("Why are you hiding it?"),
        [Required(), AtMost(ModerationEntry.REASON_MAX)],
        description=_l(
            "Whoever wrote it reads this, and it stands in the place of the text. "
            "Say what would have to change."
        ),
    )


class LeaveForm(Form):
    """Leave a text as it is, and say why."""

    reason = TextAreaField(
        _l("Why is it fine as it is?"),
        [Required(), AtMost(ModerationEntry.REASON_MAX)],
        id="leave-reason",  # it stands on one page with the other reason
        description=_l("This is kept in the log. Nobody is told."),
    )


class RestoreForm(Form):
    """Show a hidden text again."""

    reason = TextAreaField(
        _l("What has changed?"),
        [AtMost(ModerationEntry.REASON_MAX)],
        description=_l("This is kept in the log. You may leave it empty."),
    )
