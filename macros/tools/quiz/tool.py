"""Questions with answers that the law decides."""

from macros.render.tool import Tool
from macros.tools.quiz.checks import dates, mistakes
from macros.tools.quiz.giveaways import giveaways
from macros.tools.quiz.macro import MACROS, quiz
from macros.tools.quiz.model import QUIZZES

TOOL = Tool(
    "quiz",
    macros=MACROS,
    data=(QUIZZES,),
    checks=(mistakes,),
    sound_checks=(dates, giveaways),
    placed=((quiz, QUIZZES),),
    scripts=("quiz",),
)
