"""95% intervals for counts of people, by named methods that behave where counts are small.

Methods: Koopman 1984 for the ratio of two proportions (the asymptotic score interval, without Miettinen and
Nurminen's correction); Wilson 1927 for a proportion; Newcombe 1998, method 10, for a difference; Zou and Donner 2008
for a change between years. Part of the WRES's sums: `rules/wres.py`.
"""

from math import exp, sqrt

Z = 1.959963984540054
"""Of the normal distribution: 95% lies between minus this and plus this."""
WIDEST = 60.0
"""Natural logarithm of the largest ratio looked for; far beyond any count of people."""


def score(phi: float, x1: float, n1: float, x2: float, n2: float) -> float:
    """Return Koopman's statistic for the ratio `phi` of x1/n1 to x2/n2; it falls as `phi` rises."""
    b = phi * (n1 + x2) + x1 + n2
    # The smaller root, in the form that loses no digits.
    p2 = 2 * (x1 + x2) / (b + sqrt(max(b * b - 4 * (n1 + n2) * phi * (x1 + x2), 0.0)))
    p1 = min(phi * p2, 1.0)
    variance = p1 * (1 - p1) / n1 + phi * phi * p2 * (1 - p2) / n2
    gap = x1 / n1 - phi * x2 / n2
    if variance <= 0:
        return 0.0 if gap == 0 else (1e9 if gap > 0 else -1e9)
    return gap / sqrt(variance)


def ratio_interval(x1: int, n1: int, x2: int, n2: int) -> tuple[float, float | None]:
    """Return Koopman's 95% interval for the ratio of x1/n1 to x2/n2; None where it has no upper end."""
    low = 0.0 if x1 == 0 else _crossing(x1, n1, x2, n2, Z)
    return low, None if x2 == 0 else _crossing(x1, n1, x2, n2, -Z)


def _crossing(x1: int, n1: int, x2: int, n2: int, wanted: float) -> float:
    """Return the ratio at which the statistic is `wanted`, by halving on a logarithmic scale."""
    low, high = -WIDEST, WIDEST
    for _ in range(100):
        middle = (low + high) / 2
        if score(exp(middle), x1, n1, x2, n2) > wanted:
            low = middle
        else:
            high = middle
    return exp((low + high) / 2)


def wilson(x: float, n: float) -> tuple[float, float]:
    """Return Wilson's 95% interval for x out of n."""
    centre, spread = x + Z * Z / 2, Z * sqrt(x * (n - x) / n + Z * Z / 4)
    return max(0.0, (centre - spread) / (n + Z * Z)), min(1.0, (centre + spread) / (n + Z * Z))


def difference_interval(x1: float, n1: float, x2: float, n2: float) -> tuple[float, float]:
    """Return Newcombe's 95% interval for x1/n1 less x2/n2, from the two Wilson intervals."""
    return combined(x1 / n1, wilson(x1, n1), x2 / n2, wilson(x2, n2))


def combined(one: float, limits: tuple[float, float], other: float, others: tuple[float, float]) -> tuple[float, float]:
    """Return the interval for `one` less `other` from an interval for each, as Zou and Donner do."""
    gap = one - other
    return (
        gap - sqrt((one - limits[0]) ** 2 + (others[1] - other) ** 2),
        gap + sqrt((limits[1] - one) ** 2 + (other - others[0]) ** 2),
    )
