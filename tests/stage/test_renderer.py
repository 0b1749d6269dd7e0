"""Who draws: a graphics card that works, else Qt's software renderer; asked once a machine."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk import state
from kiosk.stage import renderer
from kiosk.stage.renderer import Renderer

Answers = Callable[[str], Path]


@pytest.fixture(autouse=True)
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine with one card, on which nobody has chosen or been asked yet; its device folder."""
    monkeypatch.setenv("KIOSK_STATE_DIR", str(tmp_path / "state"))
    monkeypatch.delenv("QT_QUICK_BACKEND")
    devices = tmp_path / "dri"
    devices.mkdir()
    (devices / "card0").touch()
    (devices / "renderD128").touch()
    monkeypatch.setattr(renderer, "DEVICES", devices)
    return devices


@pytest.fixture
def probe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Answers:
    """Lets the probe's process run a shell script instead; the file that counts its starts."""

    def answers(script: str) -> Path:
        starts = tmp_path / "starts"
        program = tmp_path / "python"
        program.write_text(f"#!/bin/sh\necho >> {starts}\n{script}\n")
        program.chmod(0o755)
        starts.write_text("")
        monkeypatch.setattr(sys, "executable", str(program))
        return starts

    return answers


def times(starts: Path) -> int:
    return len(starts.read_text().splitlines())


@pytest.mark.parametrize(
    ("driver", "who"),
    [
        ("Mesa Intel(R) UHD Graphics 620 (KBL GT2)", Renderer.CARD),
        ("NVIDIA GeForce GTX 1050/PCIe/SSE2", Renderer.CARD),
        ("AMD Radeon Graphics (radeonsi, raven, LLVM 15.0.6)", Renderer.CARD),
        ("V3D 4.2", Renderer.CARD),
        ("llvmpipe (LLVM 15.0.6, 256 bits)", Renderer.SOFTWARE),
        ("softpipe", Renderer.SOFTWARE),
        ("Software Rasterizer", Renderer.SOFTWARE),
        ("Google SwiftShader", Renderer.SOFTWARE),
        ("", Renderer.SOFTWARE),
    ],
)
def test_a_driver_that_draws_on_the_processor_is_no_card(driver: str, who: Renderer) -> None:
    assert renderer.judge(driver) is who


class TestTheProbe:
    def test_a_card_that_answers_draws(self, probe: Answers) -> None:
        probe("echo Mesa Intel")
        assert renderer.choose() is Renderer.CARD

    def test_the_answer_is_kept(self, probe: Answers) -> None:
        starts = probe("echo Mesa Intel")
        assert [renderer.choose(), renderer.choose()] == [Renderer.CARD, Renderer.CARD]
        assert times(starts) == 1

    @pytest.mark.parametrize(
        "script",
        ["kill -SEGV $$", "echo Mesa Intel; exit 3", "echo Mesa Intel; kill -ABRT $$", "exit 0"],
    )
    def test_a_driver_that_breaks_down_does_not_draw_and_is_not_asked_again(
        self, probe: Answers, script: str
    ) -> None:
        starts = probe(script)
        assert [renderer.choose(), renderer.choose()] == [Renderer.SOFTWARE] * 2
        assert times(starts) == 1

    def test_a_driver_that_hangs_does_not_draw(
        self, probe: Answers, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(renderer, "PROBE_SECONDS", 0.2)
        probe("exec sleep 60")
        assert renderer.choose() is Renderer.SOFTWARE

    def test_a_process_that_cannot_be_started(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sys, "executable", "/no/such/python")
        assert renderer.choose() is Renderer.SOFTWARE

    def test_the_real_one_ends_in_order_without_a_card(self) -> None:
        """Whatever this machine has: the offscreen platform draws by no card."""
        assert renderer.choose() in Renderer


class TestAnotherMachine:
    """A kept answer is good for the machine it was given for."""

    def test_another_card(self, probe: Answers, machine: Path) -> None:
        starts = probe("echo Mesa Intel")
        renderer.choose()
        (machine / "renderD129").touch()
        renderer.choose()
        assert times(starts) == 2

    @pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
    def test_another_display(
        self, probe: Answers, monkeypatch: pytest.MonkeyPatch, name: str
    ) -> None:
        starts = probe("echo Mesa Intel")
        renderer.choose()
        monkeypatch.setenv(name, "another")
        renderer.choose()
        assert times(starts) == 2

    @pytest.mark.parametrize("kept", [b"", b"{", b"[]", b"null", b'{"machine": 1}', b"\xff"])
    def test_an_answer_that_cannot_be_read(self, probe: Answers, kept: bytes) -> None:
        probe("echo Mesa Intel")
        state.keep(renderer.KEPT, kept)
        assert renderer.choose() is Renderer.CARD

    def test_an_answer_that_this_version_does_not_know(self, probe: Answers) -> None:
        probe("echo Mesa Intel")
        renderer.choose()
        kept = state.kept(renderer.KEPT)
        assert kept is not None
        state.keep(renderer.KEPT, kept.replace(b'"card"', b'"plotter"'))
        assert renderer.choose() is Renderer.CARD

    def test_where_nothing_can_be_kept_it_is_asked_each_time(
        self, probe: Answers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("KIOSK_STATE_DIR", str(tmp_path / "dri" / "card0"))
        starts = probe("echo Mesa Intel")
        assert [renderer.choose(), renderer.choose()] == [Renderer.CARD, Renderer.CARD]
        assert times(starts) == 2


class TestWithoutAsking:
    def test_no_card_no_question(self, probe: Answers, machine: Path) -> None:
        starts = probe("echo Mesa Intel")
        (machine / "renderD128").unlink()
        assert renderer.choose() is Renderer.SOFTWARE
        assert times(starts) == 0

    def test_no_folder_of_devices(self, machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(renderer, "DEVICES", machine / "none")
        assert renderer.choose() is Renderer.SOFTWARE

    @pytest.mark.parametrize("name", ["QT_QUICK_BACKEND", "QSG_RHI_BACKEND"])
    def test_a_technicians_own_choice_is_left_alone(
        self, probe: Answers, monkeypatch: pytest.MonkeyPatch, name: str
    ) -> None:
        starts = probe("echo Mesa Intel")
        monkeypatch.setenv(name, "vulkan")
        assert renderer.choose() is None
        assert times(starts) == 0

    def test_what_failed_while_showing_is_remembered(self, probe: Answers) -> None:
        starts = probe("echo Mesa Intel")
        assert renderer.choose() is Renderer.CARD
        renderer.remember(Renderer.SOFTWARE)
        assert renderer.choose() is Renderer.SOFTWARE
        assert times(starts) == 1
