"""Orca's voice, for a log: each utterance is a line of JSON in a file, and nothing sounds."""

import json
import os

from gi.repository import GLib
from orca import speechdispatcherfactory, speechserver

# Orca's own voice says some signs by name, such as "middle dot"; the rest it leaves to what makes the sound.
say_signs = speechdispatcherfactory.SpeechServer._SpeechServer__addVerbalizedPunctuation

LOG = open(os.environ["REDLINES_SPEECH"], "a", buffering=1, encoding="utf-8")


def write(**line):
    LOG.write(json.dumps(line, ensure_ascii=False) + "\n")


def words(text):
    return say_signs(None, text or "")


def languages(context):
    """The languages of the words, as the browser tells Orca: Orca 43 keeps its voice whatever they are."""
    try:
        text = context.obj.queryText()
        offset, found = max(context.startOffset, 0), []
        while offset < context.endOffset:
            run, _start, end = text.getAttributeRun(offset, True)
            language = dict(one.split(":", 1) for one in run if ":" in one).get("language")
            if language and language not in found:
                found.append(language)
            offset = max(end, offset + 1)
        return found
    except Exception:
        return []


class SpeechServer(speechserver.SpeechServer):
    only = None

    @staticmethod
    def getFactoryName():
        return "A file"

    @staticmethod
    def getSpeechServers():
        return [SpeechServer.getSpeechServer()]

    @staticmethod
    def getSpeechServer(info=None):
        SpeechServer.only = SpeechServer.only or SpeechServer()
        return SpeechServer.only

    @staticmethod
    def shutdownActiveServers():
        LOG.flush()

    def getInfo(self):
        return ["A file", "file"]

    def getVoiceFamilies(self):
        return []

    def speak(self, text=None, acss=None, interrupt=True):
        write(spoken=words(text))

    def speakCharacter(self, character, acss=None):
        write(spoken=words(character))

    def speakKeyEvent(self, event, acss=None):
        pass

    def sayAll(self, utterances, progress):
        # Told of progress at this speed, Orca would take its own steps through the page for a reader's.
        GLib.idle_add(self._say_next, utterances)

    def _say_next(self, utterances):
        try:
            context, _acss = next(utterances)
        except StopIteration:
            write(done=True)
            return False
        write(spoken=words(context.utterance), languages=languages(context))
        GLib.idle_add(self._say_next, utterances)
        return False

    def stop(self):
        write(hushed=True)
