"""What a load balancer is told."""

from community import create_app
from tests.conftest import TEST_SETTINGS


def test_a_stranger_hears_that_all_is_well(as_):
    answer = as_(None).get("/healthz")
    assert (answer.status_code, answer.text) == (200, "ok\n")


def test_a_database_that_does_not_answer_is_told(tmp_path):
    nowhere = f"sqlite:///{tmp_path}/nowhere/community.db"
    app = create_app(str(tmp_path), **TEST_SETTINGS, SQLALCHEMY_DATABASE_URI=nowhere)
    assert app.test_client().get("/healthz").status_code == 503


def test_a_database_without_tables_does_not_pass_for_healthy(tmp_path):
    app = create_app(str(tmp_path), **TEST_SETTINGS)
    assert app.test_client().get("/healthz").status_code == 503
