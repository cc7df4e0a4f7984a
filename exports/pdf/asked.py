"""Which of the words that readers type, and which titles, an index has: names of things, no sentences."""

import re

MOST_WORDS = 4
MOST_IN_TITLE = 6
BEGIN = re.compile(
    r"(?:an?|the|which|who|whose|when|where|why|how|what|for|to|in|on|at|by|and|or|too|just|new|must|still|already"
    r"|ask\w*|brief|call|calculate|challenge|check|choose|choosing|collect|compare|convince|copy|course|delete|draft|find"
    r"|get|gives|going|got|help|hide|insist|know|learn|list|make|meet|mistaken|mocked|module|name|need|notify|numbers"
    r"|organise|practi[sc]e|print|pull|push|putting|rate|read|record|refuse|repeat|report a|report the"
    r"|requires|review our|run|said|say|secretly|sent|settle|sign|start|store|sue|support|talk|tell|tick|told|turn"
    r"|understand|upload|use|walked|want|withdraw|work out|write)\b",
    re.IGNORECASE,
)
"""Begins what a reader orders or asks: search wants it, and nobody looks under it in an index."""
WITHIN = re.compile(
    r"\b(?:i|i'?m|me|my|you|your|he|she|it|its|it's|they|we|us|our|is|are|am|was|were|been|being|be|do|does|did|has|have|had"
    r"|will|can|can't|cannot|cant|won't|don't|dont|didn't|not|no|never|nobody|nothing|everyone|someone|went|made|makes"
    r"|shows|takes|broke|blames|wants|keeps|lifts|costs|works|sent|came|help|if|today|tomorrow|tonight|now)\b|[?!]",
    re.IGNORECASE,
)
"""Stands in a sentence, and so in no entry of an index."""


def is_entry(words: str, most: int = MOST_WORDS) -> bool:
    """Return whether words name a thing, in so many words at most."""
    return len(words.split()) <= most and not BEGIN.match(words) and not WITHIN.search(words)
