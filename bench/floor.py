"""The floor: Flask, a session's user, 50 rows with authors by the ORM, Jinja, the same bytes."""

from flask import Flask, render_template_string, session
from flask_login import LoginManager, UserMixin
from sqlalchemy import select
from sqlalchemy.orm import joinedload

from community.accounts.models import User
from community.database import db, init_database
from community.discussions.models import Post

PAGE = """<!DOCTYPE html><html lang="en"><head><title>{{ title }}</title></head><body>
<h1>{{ title }}</h1>{% for post in posts %}<article><h2>{{ post.author.name }}</h2>
<time>{{ post.created_at }}</time><div>{{ post.html | safe }}</div></article>{% endfor %}
<p>{{ padding }}</p></body></html>"""


class Somebody(UserMixin):
    """A signed-in person, as the smallest application knows them."""

    def __init__(self, user: User) -> None:
        self.id = user.id
        self.name = user.name


def make_floor(database: str, user_id: int, thread_id: int, size: int) -> Flask:
    """Make an application with one page of `size` bytes."""
    app = Flask(__name__, instance_path="/nonexistent")
    app.config.update(SECRET_KEY="floor", SQLALCHEMY_DATABASE_URI=database)
    init_database(app)
    login = LoginManager(app)

    @login.user_loader
    def load(key: str) -> Somebody:
        return Somebody(db.session.get_one(User, int(key)))

    @app.get("/sign-in")
    def sign_in() -> str:
        session["_user_id"] = str(user_id)
        return "in"

    @app.get("/")
    def index() -> str:
        posts = db.session.scalars(
            select(Post)
            .where(Post.thread_id == thread_id)
            .options(joinedload(Post.author))
            .order_by(Post.id)
            .limit(50)
        ).all()
        from flask_login import current_user

        html = render_template_string(PAGE, title=current_user.name, posts=posts, padding="")
        return html + "x" * max(0, size - len(html.encode()))

    return app
